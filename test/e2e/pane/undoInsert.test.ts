import type { SampleWorkbook } from "../../../samples/types";
import { spoken } from "../../support/languages";
import { playgroundSession } from "../support/openPlayground";
import { looks, violations } from "../support/violations";
import { eventually } from "./steps";

const session = playgroundSession();

const workbook: SampleWorkbook = {
  sheets: [
    {
      name: "Jobs",
      blocks: [
        {
          at: "A1",
          rows: [
            ["Region", "Pay", "Hours"],
            ["North", 2700, 42],
            ["South", 3100, 44],
            ["West", 2800, 46],
          ],
        },
      ],
      tables: [{ name: "Jobs", range: "A1:C4" }],
    },
    {
      name: "Presets",
      blocks: [
        {
          at: "A3",
          rows: [
            ["Indicator", "Direction", "Low", "High", "Equal", "Mine", "Other"],
            ["Pay", 1, "auto", "auto", 1, 3, 2],
            ["Hours", -1, "auto", "auto", 1, 1, 5],
          ],
        },
      ],
      tables: [{ name: "Weights", range: "A3:G5" }],
    },
  ],
};

const beside = "Jobs!D1:H5";
const table = "Presets!A1:I6";

const file = JSON.stringify({
  type: "employment-indices/presets",
  version: 2,
  source: "",
  presets: [{ name: "Panel", source: "" }],
  indicators: [
    { name: "Pay", direction: 1, low: "auto", high: "auto", weights: [4] },
    { name: "Hours", direction: -1, low: "auto", high: "auto", weights: [1] },
  ],
});

test.each(looks)("inserted, and taken out from the notice unless it was changed: %o", async (look) => {
  const { lang, theme, rules } = look;
  const { pane: frame, weights } = spoken[lang];
  const { pane, playground } = await session.open({ workbook, lang, theme, narrow: true });
  const press = (name: string) => pane.getByRole("button", { name, exact: true }).last().click();
  const filled = async () =>
    (await playground.values(beside)).flat().filter((cell) => cell !== null && cell !== "").length;
  await press(frame.insert);
  await pane.getByText(frame.showFormula).waitFor();
  await eventually(async () => expect(await filled()).toBe(4));
  expect(await violations(pane, rules)).toEqual([]);
  await press(weights.undo);
  await eventually(async () => expect(await filled()).toBe(0));
  await pane.getByText(frame.showFormula).waitFor({ state: "hidden" });

  await press(frame.insert);
  await pane.getByText(frame.showFormula).waitFor();
  await eventually(async () => expect(await filled()).toBe(4));
  await playground.write("Jobs!E1", [["Points"]]);
  await press(weights.undo);
  await pane.getByText(frame.keptChanged("Jobs!E2", "E1")).waitFor();
  expect(await filled()).toBe(4);
  expect(await playground.values("Jobs!E1")).toEqual([["Points"]]);
  expect(await violations(pane, rules)).toEqual([]);
});

test("a preset that came, was renamed or went, presets imported and formulas frozen: each taken back from its notice", async () => {
  const { lang, theme, rules } = looks[0];
  const { pane: frame, weights, sharing, presetExchange } = spoken[lang];
  const { pane, playground } = await session.open({ workbook, lang, theme, narrow: true });
  const press = (name: string) => pane.getByRole("button", { name, exact: true }).last().click();
  const choose = (name: string) =>
    pane.getByRole("combobox", { name: weights.preset, exact: true }).selectOption(name);
  await press(frame.insert);
  await pane.getByText(frame.showFormula).waitFor();

  const presets = await playground.values(table);
  const changes = async (words: string) => {
    await pane.getByText(words).first().waitFor();
    await eventually(async () => expect(await playground.values(table)).not.toEqual(presets));
    await press(weights.undo);
    await eventually(async () => expect(await playground.values(table)).toEqual(presets));
  };
  const manage = async (entry: string, name: string | null) => {
    await press(weights.manage);
    await pane.getByRole("menuitem", { name: entry }).click();
    if (name !== null) await pane.getByLabel(weights.presetName).fill(name);
    await press(name === null ? weights.deleteYes : weights.save);
  };
  await choose("Mine");
  await manage(weights.newPreset, "Fresh");
  await pane.getByText(frame.done.added("Fresh")).waitFor();
  expect(await violations(pane, rules)).toEqual([]);
  await changes(frame.done.added("Fresh"));
  await manage(weights.rename, "Ours");
  await changes(frame.done.renamed("Ours"));
  await choose("Other");
  await manage(weights.remove, null);
  await changes(frame.done.deleted("Other"));
  // One between others, not the last.
  await choose("Mine");
  await manage(weights.remove, null);
  await changes(frame.done.deleted("Mine"));

  await pane.getByRole("tab", { name: frame.share }).click();
  await press(presetExchange.import);
  await pane.getByRole("textbox", { name: presetExchange.paste }).fill(file);
  await press(presetExchange.preview);
  await press(presetExchange.intoTable("Weights"));
  await changes(presetExchange.added("Panel", "Weights"));

  const formulas = async () => (await playground.read(beside)).flat().map(({ formula }) => formula);
  const live = await formulas();
  expect(live.some((formula) => formula !== null)).toBe(true);
  await press(sharing.freezeAll);
  await press(sharing.yes);
  await pane.getByText(sharing.frozenNotes("1")).first().waitFor();
  expect((await formulas()).filter((formula) => formula !== null)).toEqual([]);
  expect(await violations(pane, rules)).toEqual([]);
  await press(weights.undo);
  await eventually(async () => expect(await formulas()).toEqual(live));
});
