import { fail } from "../../core/errors";
import { breakErrors } from "../../core/options";
import { breakAt } from "../../core/time/breakpoint";
import { breakNote } from "../../messages/notes";
import { isOmitted } from "../../cells/grid";
import { displayWords, withExcelErrors } from "../excelErrors";
import { termRow } from "./regression";
import { readBeside, readSectors } from "../sectorCells";
import { finiteCell, padded } from "../tables";
import { readNumber, readWord } from "../../cells/words";
import { refuseTooLong } from "../../core/workload";
import { breakSteps } from "../costs";

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
