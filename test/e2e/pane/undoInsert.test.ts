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

// Each kind of undo, and what has changed since: test/taskpane (undoInsert, undoPresets, exchange, sharingTab) and test/workbook.
test.each(looks)(
  "inserted, deleted and frozen, and taken back from the notice unless it was changed: $lang, $theme",
  async ({ lang, theme, rules }) => {
    const { pane: frame, weights, sharing } = spoken[lang];
    const { pane, playground } = await session.open({ workbook, lang, theme, narrow: true });
    const press = (name: string) => pane.getByRole("button", { name, exact: true }).last().click();
    const filled = async () =>
      (await playground.values(beside)).flat().filter((cell) => cell !== null && cell !== "").length;
    const insert = async () => {
      await press(frame.insert);
      await pane.getByText(frame.showFormula).waitFor();
      await eventually(async () => expect(await filled()).toBe(4));
    };
    await insert();
    expect(await violations(pane, rules)).toEqual([]);
    await press(weights.undo);
    await eventually(async () => expect(await filled()).toBe(0));
    await pane.getByText(frame.showFormula).waitFor({ state: "hidden" });

    await insert();
    await playground.write("Jobs!E1", [["Points"]]);
    await press(weights.undo);
    await pane.getByText(frame.keptChanged("Jobs!E2", "E1")).waitFor();
    expect(await filled()).toBe(4);
    expect(await playground.values("Jobs!E1")).toEqual([["Points"]]);
    expect(await violations(pane, rules, "[role=status]")).toEqual([]);
    // What is done to the sheet is the same in every language.
    if (lang !== "en-US") return;

    // A preset between others.
    const presets = await playground.values(table);
    await pane.getByRole("combobox", { name: weights.preset, exact: true }).selectOption("Mine");
    await press(weights.manage);
    await pane.getByRole("menuitem", { name: weights.remove }).click();
    await press(weights.deleteYes);
    await pane.getByText(frame.done.deleted("Mine")).first().waitFor();
    await eventually(async () => expect(await playground.values(table)).not.toEqual(presets));
    await press(weights.undo);
    await eventually(async () => expect(await playground.values(table)).toEqual(presets));

    const formulas = async () => (await playground.read(beside)).flat().map(({ formula }) => formula);
    const live = await formulas();
    expect(live.some((formula) => formula !== null)).toBe(true);
    await pane.getByRole("tab", { name: frame.share }).click();
    await press(sharing.freezeAll);
    await press(sharing.yes);
    await pane.getByText(sharing.frozenNotes("1")).first().waitFor();
    expect((await formulas()).filter((formula) => formula !== null)).toEqual([]);
    expect(await violations(pane, rules)).toEqual([]);
    await press(weights.undo);
    await eventually(async () => expect(await formulas()).toEqual(live));
  },
);
