import { paneTexts } from "../../../src/messages/ui/pane";
import { weightsTexts } from "../../../src/messages/ui/weights";
import { blankWorkbook } from "../support/openPlayground";
import { violations } from "../support/violations";
import { paneSession } from "./steps";

const session = paneSession();

const situations = (["light", "dark", "contrast"] as const).flatMap((theme) =>
  (["en-US", "zh-CN"] as const).map((lang) => ({ theme, lang })),
);

test.each(situations)(
  "every view is free of axe violations: $theme, $lang",
  async ({ theme, lang }) => {
    const { pane } = await session.open({ theme, lang, viewport: { width: 1000, height: 700 } });
    const frame = paneTexts[lang];
    await pane.getByRole("slider").first().waitFor();
    const found: Record<string, string[]> = { directions: await violations(pane) };
    await pane.getByRole("button", { name: weightsTexts[lang].directionsRight }).click();
    await pane.getByRole("slider").first().press("PageUp");
    for (const view of ["weights", "ranking", "analyse", "help"] as const) {
      await pane.getByRole("tab", { name: frame[view], exact: true }).click();
      await pane.getByRole("tabpanel").locator(":scope > *").first().waitFor();
      found[view] = await violations(pane);
    }
    expect(found).toEqual({ directions: [], weights: [], ranking: [], analyse: [], help: [] });
  },
  120_000,
);

test("the first run is free of axe violations", async () => {
  const { pane } = await session.open({ workbook: blankWorkbook });
  await pane.getByRole("button", { name: "Insert sample data" }).waitFor();
  expect(await violations(pane)).toEqual([]);
});
