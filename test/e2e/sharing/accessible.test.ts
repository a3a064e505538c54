import { spoken } from "../../support/languages";
import { exampleWorkbook } from "../support/exampleWorkbook";
import { looks, violations } from "../support/violations";
import { playgroundSession } from "../support/openPlayground";

const session = playgroundSession();

test.each(looks)(
  "the Share tab with everything open is free of axe violations: $theme, $lang",
  async ({ theme, lang, rules }) => {
    const { pane, playground } = await session.open({
      workbook: exampleWorkbook,
      theme,
      lang,
      viewport: { width: 820, height: 700 },
    });
    const {
      sharing: share,
      methodSheet: method,
      presetExchange: exchange,
      dataQueries: query,
    } = spoken[lang];
    const press = (name: string) => pane.getByRole("button", { name, exact: true }).click();
    await pane.getByRole("tab", { name: spoken[lang].pane.share, exact: true }).click();
    await pane.getByRole("button", { name: share.check }).waitFor();
    const found: Record<string, string[]> = { closed: await violations(pane, rules) };

    await playground.setFormula("'Worked example'!H22", "=_xldudf_ESI(Jobs[Employment])");
    await press(share.check);
    await pane.getByText(share.unknown("1")).waitFor();
    await press(method.choose);
    await pane.getByRole("combobox", { name: method.origin }).selectOption("words");
    await press(method.markdown);
    await pane.getByRole("textbox", { name: method.markdownLabel }).waitFor();
    await press(exchange.import);
    const broken = { name: "", direction: 1, weights: [1] };
    const file = {
      type: "employment-indices/presets",
      version: 1,
      presets: [{ name: "A" }],
      indicators: [broken, { ...broken, name: "Pay" }],
    };
    await pane.getByRole("textbox", { name: exchange.paste }).fill(JSON.stringify(file));
    await press(exchange.preview);
    await press(query.write);
    await pane.getByRole("combobox", { name: query.index, exact: true }).last().selectOption("ESI");
    await press(share.freezeAll);
    await pane.getByRole("button", { name: share.yes }).waitFor();
    found.open = await violations(pane, rules);
    expect(found).toEqual({ closed: [], open: [] });
  },
  120_000,
);

test("all of it by keyboard: an index is chosen and its sheet written", async () => {
  const { pane, page } = await session.open({ workbook: exampleWorkbook });
  await pane.getByRole("tab", { name: "Share" }).click();
  await pane.getByRole("button", { name: "Choose an index…" }).waitFor();
  const reach = async (name: string) => {
    for (let i = 0; i < 60; i++) {
      const reached = await pane.evaluate(() => document.activeElement?.textContent ?? "");
      if (reached === name) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`Tab does not reach ${name}`);
  };
  await reach("Choose an index…");
  await page.keyboard.press("Enter");
  await pane.getByRole("button", { name: "Write the sheet" }).waitFor();
  await pane.getByRole("tab", { name: "Share" }).focus();
  await reach("Write the sheet");
  await page.keyboard.press("Enter");
  await pane.getByText("The method is on the sheet Method.").first().waitFor();
}, 120_000);
