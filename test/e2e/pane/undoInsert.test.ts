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
          at: "A1",
          rows: [
            ["Indicator", "Direction", "Low", "High", "Mine"],
            ["Pay", 1, "auto", "auto", 3],
            ["Hours", -1, "auto", "auto", 1],
          ],
        },
      ],
      tables: [{ name: "Weights", range: "A1:E3" }],
    },
  ],
};

const beside = "Jobs!D1:H5";

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
