import { named } from "../../../../src/core/errors/named";
import { type Problem } from "../../../../src/core/errors";
import { describeProblem } from "../../../../src/messages/problems";
import { type IndexModel, indexModel, namesOf } from "../../../../src/taskpane/state/index/indexModel";
import { type WeighedPreset } from "../../../../src/taskpane/state/index/refusedWeights";
import { cellsOfPreset } from "../../../../src/taskpane/state/weights/openSession";
import { readPresets } from "../../../../src/workbook/presets/presetsTable";
import { english } from "../../../support/languages";

type Rows = readonly (readonly unknown[])[];

/** A preset of a weights table over data, both with their header rows, as the pane holds them. */
export function weighed(data: Rows, weights: Rows, preset?: string): WeighedPreset {
  const [table, presets] = [content("Jobs", data), readPresets(content("Weights", weights))];
  const model = indexModel(table, presets);
  if (!model) throw new Error("The tables have no name in common");
  const name = preset ?? presets.presets[0];
  return { model, presets, preset: name, cells: cellsOfPreset(model, presets, name) };
}

/** An index over numbers, NaN = missing; `cells` are its weights. */
export function flatIndex(
  rows: readonly (readonly number[])[],
  directions: readonly (1 | -1)[],
  cells: readonly number[],
): WeighedPreset {
  const names = directions.map((_, j) => `I${j}`);
  const filled = (value: number) => (Number.isNaN(value) ? null : value);
  return weighed(
    [["Unit", ...names], ...rows.map((row, i) => [`U${i}`, ...row.map(filled)])],
    [
      ["Indicator", "Direction", "Low", "High", "Mine"],
      ...names.map((name, j) => [name, directions[j], "auto", "auto", cells[j]]),
    ],
  );
}

/** What the pane says of a problem of its index. */
export function words(problem: Problem, model: IndexModel): string {
  return describeProblem(named(problem, namesOf(model)), english);
}

function content(name: string, [header, ...rows]: Rows) {
  return { name, sheet: "Sheet1", header: header.map(String), rows };
}
