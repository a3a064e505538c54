import { readGroupLabels } from "../../cells/arguments/groupLabels";
import { isOmitted } from "../../cells/grid";
import { readMatrix } from "../../cells/cells";
import { readNames } from "../../cells/vectors";
import { readWord } from "../../cells/words";
import { fail } from "../../core/errors";
import { naming } from "../../core/errors/named";
import { type Estimated, gap } from "../../core/groups/gap/gap";
import { gapReferences } from "../../core/options";
import { refuseTooLong } from "../../core/workload";
import { gapNote } from "../../messages/notes";
import { gapSteps } from "../costs";
import { displayWords, withExcelErrors } from "../excelErrors";
import { type ResultCell } from "../results";
import { readSectors } from "../sectorCells";
import { finiteCell, padded } from "../tables";
import { besideRows, readRowWeights } from "../time/regression";

const twofold = ["Term", "Explained", "SE", "Unexplained", "SE"];
const threefold = ["Term", "Endowments", "SE", "Coefficients", "SE", "Interaction", "SE"];

/**
 * Returns how much of the difference of two groups' means goes with their characteristics: the Oaxaca-Blinder decomposition.
 * @customfunction QEI.GAP QEI.GAP
 * @helpurl https://employment-indices.example/docs/functions/QEI.GAP.md
 * @param y What the groups differ in, one value per row, such as pay or a QEI.
 * @param x What may explain it: one row per row of y, one column per variable, such as schooling. Rows with a blank are left out.
 * @param group Group of each row. There are two, first and second as their labels sort.
 * @param [names] Names of the columns of x.
 * @param [weights] Weight of each row, 0 or more; only their ratios count. Default equal.
 * @param [reference] Whose coefficients weigh the explained part: [words].
 * @returns A table with a header row: the means and their gap, then what each variable explains and leaves unexplained, with standard errors, their total, rows, and a note.
 */
export function qeiGap(
  y: any[][],
  x: any[][],
  group: any[][],
  names?: any[][],
  weights?: any[][],
  reference?: any,
): any[][] {
  return withExcelErrors(() => {
    const response = readSectors(y, "y");
    const variables = besideRows(readMatrix(x, "x"), response);
    refuseTooLong(variables, gapSteps);
    if (isOmitted(group)) fail("labelsMissing", { argument: "group" });
    const labels = readGroupLabels(group, "group", variables.rows);
    const given = isOmitted(names) ? [] : readNames(names, "names", variables.columns, "indicator");
    const columns = Array.from({ length: variables.columns }, (_, j) => given[j] ?? `x${j + 1}`);
    const counted = readRowWeights(weights, variables.rows);
    const word = readWord(reference, "reference", gapReferences, "pooled");
    const found = naming({ columns }, () => gap(response.values, variables, labels, counted, word), "x");

    const headings = word === "threefold" ? threefold : twofold;
    const row = (label: string, ...figures: readonly Estimated[]) =>
      padded([label, ...figures.flatMap(estimatedCells)], headings.length);
    const count = (label: string, value: number) => padded([label, value], headings.length);
    return [
      [...headings],
      row("Mean first", found.means[0]),
      row("Mean second", found.means[1]),
      row("Gap", found.gap),
      row("(Intercept)", ...found.parts.map(({ intercept }) => intercept)),
      ...columns.map((name, j) => row(name, ...found.parts.map((part) => part.variables[j]))),
      row("Total", ...found.parts.map(({ total }) => total)),
      count("N first", found.sizes[0]),
      count("N second", found.sizes[1]),
      count("Dropped rows", found.dropped),
      padded(["Note", gapNote(found, displayWords())], headings.length),
    ];
  });
}

function estimatedCells({ value, error }: Estimated): ResultCell[] {
  return [finiteCell(value), finiteCell(error)];
}
