import { act, screen, waitFor } from "@testing-library/react";
import { renderPane, says } from "../renderPane";
import { twoTables } from "../twoTables";

test.each(["en-US", "zh-CN"] as const)(
  "where Undo has steps to take back the pane stays, says so, and goes there when told to (%s)",
  async (language) => {
    const pane = await renderPane({ tables: twoTables, language });
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
