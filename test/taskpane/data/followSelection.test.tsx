/** @jest-environment jsdom */
import { act, screen, waitFor } from "@testing-library/react";
import { renderPane, says } from "../renderPane";

const weights = (name: string, indicators: readonly string[]) => ({
  name,
  sheet: "Presets",
  header: ["Indicator", "Direction", "Low", "High", "Mine"],
  rows: indicators.map((indicator, i) => [indicator, 1, "auto", "auto", i + 1]),
});
const data = (name: string, sheet: string, indicators: readonly string[]) => ({
  name,
  sheet,
  header: ["Unit", ...indicators],
  rows: [
    ["North", ...indicators.map((_, i) => i + 1)],
    ["South", ...indicators.map((_, i) => 7 - i)],
  ],
});
const tables = [
  data("Jobs", "Work", ["Pay", "Hours"]),
  weights("JobsWeights", ["Pay", "Hours"]),
  data("Countries", "World", ["Trust", "Safety"]),
  weights("CountriesWeights", ["Trust", "Safety"]),
];
test.each(["en-US", "zh-CN"] as const)(
  "where Undo has steps to take back the pane stays, says so, and goes there when told to (%s)",
  async (language) => {
    const pane = await renderPane({ tables, language });
    const { workbook, user, store } = pane;
    const goTo = (sheetId: string) => act(async () => workbook.goTo({ sheetId, areas: null }));
    await act(async () => {
      store.actions.drag(0, 80);
      await store.actions.release();
    });
    await goTo("World");
    const words = {
      "en-US": "The selection is in Countries; the pane shows Jobs.",
      "zh-CN": "所选单元格在 Countries 中；窗格显示的是 Jobs。",
    };
    await says(words[language]);
    expect(store.getState().data?.name).toBe("Jobs");
    await goTo("Work");
    await waitFor(() => expect(screen.queryByText(words[language])).toBeNull());
    await goTo("World");
    await says(words[language]);
    await user.click(
      screen.getByRole("button", {
        name: { "en-US": "Open Countries", "zh-CN": "打开 Countries" }[language],
      }),
    );
    await waitFor(() => expect(store.getState().session?.data.name).toBe("Countries"));
    expect(screen.queryByText(words[language])).toBeNull();
  },
);
