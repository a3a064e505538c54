import { differences } from "../../core/time/differences";
import { displayWords, withExcelErrors } from "../excelErrors";
import { readRowWeights } from "./regression";
import { numberOrBlank, type ResultCell } from "../results";
import { readBeside, readSectors } from "../sectorCells";
import { refuseTooLong } from "../../core/workload";
import { differencesSteps } from "../costs";

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
