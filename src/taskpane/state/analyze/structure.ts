import { readCell } from "../../../cells/cellValue";
import { readMatrix } from "../../../cells/cells";
import { naming } from "../../../core/errors/named";
import { IndexError, type Problem } from "../../../core/errors";
import { countPresent, type Matrix } from "../../../core/matrix";
import { type StructureWeight, structureWeights } from "../../../core/options";
import { structureIndex } from "../../../core/structure/structureIndex";
import { type StructureChoice, structureFormula } from "../../../formula/inserted/structureFormula";
import { type TableContent } from "../../../workbook/contract";
import { readsBlanksAsZero } from "../../../workbook/environment";
import { soundsLike } from "../../../messages/columnNames";
import { timeColumn } from "./timeColumn";

export const structureWords: readonly StructureWeight[] = structureWeights;

/** The columns that may be employment: whole numbers of at least 0, those whose header sounds like jobs first; no times. */
export function countColumns(table: TableContent, unitColumn: string | null): string[] {
  const time = timeColumn(table, unitColumn);
  const counts = table.header.filter((header, at) => {
    const values = table.rows.map((row) => readCell(row[at])).filter(({ kind }) => kind !== "missing");
    const whole = values.every(
      (cell) => cell.kind === "number" && Number.isInteger(cell.value) && cell.value >= 0,
    );
    return header !== time && values.length > 0 && whole;
  });
  const sounding = counts.filter((header) => soundsLike("employment", header));
  return [...sounding, ...counts.filter((header) => !sounding.includes(header))];
}

/** So many groups of equal size would be as even, or as diverse, as the groups that are there. */
export interface EqualGroups {
  readonly equal: number;
  readonly groups: number;
}

/** ESI of columns of a table, as the worksheet function computes it; or why it cannot. */
export function structureOf(
  table: TableContent,
  employment: string,
  weights: StructureChoice,
): { readonly value: number; readonly spread: EqualGroups | null } | { readonly problem: Problem } {
  const column = (name: string, argument: string) => {
    const at = table.header.indexOf(name);
    const cells = table.rows.map((row) => [row[at]]);
    return naming({ columns: [name] }, () => readMatrix(cells, argument), argument);
  };
  try {
    const given = "word" in weights ? weights.word : column(weights.column, "weights");
    const jobs = column(employment, "employment");
    const value = structureIndex(jobs, given);
    return { value, spread: equalGroups(value, countPresent(jobs.values), given) };
  } catch (error) {
    if (error instanceof IndexError) return { problem: error.problem };
    throw error;
  }
}

/**
 * The number of equal groups with the same index, n^evenness or 1 / (1 − diversity); null for weights that say nothing of
 * how even the groups are. Source: Hill 1973, doi:10.2307/1934352.
 */
function equalGroups(value: number, groups: number, weights: StructureWeight | Matrix): EqualGroups | null {
  if (weights === "evenness") return { equal: groups ** value, groups };
  if (weights === "diversity") return { equal: Math.min(groups, 1 / (1 - value)), groups };
  return null;
}

/** The formula of the same number: a blank weight counts as missing, as in the pane, whatever this Excel hands over. */
export function insertedFormula(table: string, employment: string, weights: StructureChoice): string {
  return structureFormula(table, employment, weights, readsBlanksAsZero());
}
