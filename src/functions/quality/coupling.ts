import { readMatrix } from "../../cells/cells";
import { isOmitted } from "../../cells/grid";
import { readNumbers } from "../../cells/vectors";
import { readWord } from "../../cells/words";
import { coupling, type Coupling, couplingLevel, scaleOf } from "../../core/aggregate/coupling";
import { type Matrix } from "../../core/matrix";
import { couplingForms, couplingOutputs, type CouplingOutput } from "../../core/options";
import { checkWeights, equalWeights } from "../../core/weight/checkWeights";
import { couplingSteps } from "../costs";
import { excelError } from "../excelErrors";
import { unitAnswers } from "../filledRows";
import { type ResultCell, scoreColumn } from "../results";

/**
 * Returns the coupling coordination degree of two or more indices of each row, such as job quality and digitalization.
 * @customfunction QEI.COUPLING QEI.COUPLING
 * @helpurl https://employment-indices.example/docs/functions/QEI.COUPLING.md
 * @param indices One row per unit, one column per subsystem index, from 0 to 1 or 0 to 100.
 * @param [weights] One weight per index, for their mean T. Default: all the same.
 * @param [output] d (default, coordination), c (coupling), t (mean), or all for a table with the level in words.
 * @param [form] standard (default) or wang (the corrected coupling of 2021).
 * @param [scale] Highest possible index, 1 or 100. Default: 100 where a value exceeds 1.
 * @returns One number per row from 0 to 1, or a table with a header row.
 */
export function qeiCoupling(
  indices: any[][],
  weights?: any[][],
  output?: any,
  form?: any,
  scale?: any,
): any[][] {
  const word = () => readWord(output, "output", couplingOutputs, "d");
  return unitAnswers(indices, (rows) => {
    const matrix = readMatrix(rows, "indices", couplingSteps);
    const found = coupling(
      matrix,
      isOmitted(weights) ? equalWeights(matrix.columns) : readWeights(weights, matrix.columns),
      readWord(form, "form", couplingForms, "standard"),
      readScale(scale, matrix),
    );
    return tableOrColumn(found, word());
  });
}

function readWeights(weights: unknown, indices: number): Float64Array {
  return checkWeights(readNumbers(weights, "weights", indices, "index"), indices, "scaled");
}

function readScale(raw: unknown, indices: Matrix): 1 | 100 {
  if (isOmitted(raw)) return scaleOf(indices);
  return readWord(raw, "scale", ["1", "100"], "100") === "1" ? 1 : 100;
}

/** The literature's words, in English in every language: formulas test them. */
const levels = [
  "extreme imbalance",
  "serious imbalance",
  "moderate imbalance",
  "mild imbalance",
  "near imbalance",
  "barely coordinated",
  "primary coordination",
  "intermediate coordination",
  "good coordination",
  "superior coordination",
];

function tableOrColumn(found: Coupling, output: CouplingOutput): ResultCell[][] {
  const { coupling: c, development: t, coordination: d, problems } = found;
  if (output !== "all") return scoreColumn({ scores: { c, t, d }[output], problems });
  const rows = Array.from(d, (value, row): ResultCell[] => {
    const cause = problems.get(row);
    if (cause) return new Array<ResultCell>(5).fill(excelError(cause));
    const level = couplingLevel(value);
    return [c[row], t[row], value, level, levels[level - 1]];
  });
  return [["C", "T", "D", "Level", "Word"], ...rows];
}
