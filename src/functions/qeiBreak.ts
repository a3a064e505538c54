import { fail } from "../core/errors";
import { breakErrors } from "../core/options";
import { breakAt } from "../core/time/breakpoint";
import { differences } from "../core/time/differences";
import { breakNote } from "../messages/notes";
import { isOmitted } from "../cells/grid";
import { displayWords, withExcelErrors } from "./excelErrors";
import { readRowWeights, termRow } from "./qeiRegression";
import { numberOrBlank, type ResultCell } from "./results";
import { readBeside, readSectors } from "./sectorCells";
import { finiteCell, padded } from "./tables";
import { readNumber, readWord } from "../cells/words";
import { refuseTooLong } from "../core/workload";
import { breakSteps, differencesSteps } from "./costs";

const headings = ["Term", "Estimate", "Standard error", "t", "p"];

/**
 * Returns whether an index changed its level or slope at an event, such as the release of a technology.
 * @customfunction QEI.BREAK QEI.BREAK
 * @helpurl https://employment-indices.example/docs/functions/QEI.BREAK.md
 * @param index The index over time, one row or one column; blanks are left out.
 * @param time Years or other numbers, in any order.
 * @param event The time from which things may differ. At least 4 points on each side.
 * @param [errors] neweywest (default, for neighboring periods that are alike) or ols.
 * @returns A table with a header row: level shift, slope change, counterfactual for the last period, n, and a note.
 */
export function qeiBreak(index: any[][], time: any[][], event: any, errors?: any): any[][] {
  return withExcelErrors(() => {
    const series = readSectors(index, "index");
    refuseTooLong(series, breakSteps);
    const times = readBeside(time, "time", series, "index");
    if (isOmitted(event)) fail("eventMissing", {});
    const at = readNumber(event, "event", -Infinity, Infinity, NaN);
    const word = readWord(errors, "errors", breakErrors, "neweywest");
    const { levelShift, slopeChange, counterfactual, n } = breakAt(series.values, times.values, at, word);
    return [
      [...headings],
      termRow("Level shift", levelShift),
      termRow("Slope change", slopeChange),
      padded(["Counterfactual, last period", finiteCell(counterfactual)], headings.length),
      padded(["n", n], headings.length),
      padded(["Note", breakNote(n, displayWords())], headings.length),
    ];
  });
}

/**
 * Returns how the change of an outcome goes with exposure: difference-in-differences with robust standard errors.
 * @customfunction QEI.DID QEI.DID
 * @helpurl https://employment-indices.example/docs/functions/QEI.DID.md
 * @param before Outcome of each unit before, one row or one column.
 * @param after Outcome of each unit after.
 * @param exposure Exposure of each unit: a score, or 1 and 0 for two groups.
 * @param [weights] One weight per unit, such as its employment; only their ratios count. Default equal.
 * @returns A two-column table: coefficient, HC1 standard error, t, p, n, and a note.
 */
export function qeiDid(before: any[][], after: any[][], exposure: any[][], weights?: any[][]): any[][] {
  return withExcelErrors(() => {
    const first = readSectors(before, "before");
    refuseTooLong(first, differencesSteps);
    const second = readBeside(after, "after", first, "before");
    const scores = readBeside(exposure, "exposure", first, "before");
    const own = readRowWeights(weights, first.values.length);
    const { coefficient, n } = differences(first.values, second.values, scores.values, own);
    return [
      ["Coefficient", numberOrBlank(coefficient.value)],
      ["Standard error (HC1)", numberOrBlank(coefficient.error)],
      ["t", numberOrBlank(coefficient.t)],
      ["p", numberOrBlank(coefficient.p)],
      ["n", n],
      ["Note", displayWords().notes.association],
    ] satisfies ResultCell[][];
  });
}
