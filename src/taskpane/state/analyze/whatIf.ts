import { type Change, scenario } from "../../../core/analyze/scenario";
import { IndexError, type Problem } from "../../../core/errors";
import { type IndexDefinition } from "../../../core/qei";
import { arrayConstant } from "../../../formula/constants";
import { rowAt, rowsWithWord } from "../../../formula/inserted/chosenUnits";
import { type CompanionCall } from "../../../formula/inserted/indexByName";
import { type TableContent } from "../../../workbook/contract";
import { unitColumn, wordColumns } from "../index/columns";
import { type IndexModel } from "../index/indexModel";
import { type RankedUnit } from "../index/rankingRows";

/** Units with one word in one column of the data table: one unit by its name, or a group; or the one in a 0-based row. */
export type Chosen =
  | { readonly column: string; readonly word: string }
  | { readonly row: number; readonly column?: undefined };

export interface WhatIf {
  /** Each of another indicator, by its place in the model. */
  readonly changes: ReadonlyMap<number, Change>;
  /** null: all units change. */
  readonly chosen: Chosen | null;
}

/** A unit as it would be; its rank and `gained` are those after the change. */
export interface ChangedUnit extends RankedUnit {
  /** Its score as it is; NaN without one. */
  readonly before: number;
}

export type WhatIfResult = { readonly units: readonly ChangedUnit[] } | { readonly problem: Problem };

/** Columns of names or words by which units can be chosen, each with its different words in their order in the table. */
export function choices(data: TableContent): ReadonlyMap<string, readonly string[]> {
  const namesAt = unitColumn(data);
  const columns = [...(namesAt === null ? [] : [data.header[namesAt]]), ...wordColumns(data)];
  return new Map(
    columns.map((column) => {
      const at = data.header.indexOf(column);
      const texts = data.rows.map((row) => row[at]).filter((cell) => typeof cell === "string");
      const words = new Map(texts.map((text) => [keyOf(text), text]));
      return [column, [...words.values()].filter((text) => text.trim() !== "")];
    }),
  );
}

/** Words are the same as `=` of a worksheet has it: whatever their case, but with the spaces around them. */
function keyOf(cell: unknown): string | null {
  return typeof cell === "string" ? cell.toLowerCase() : null;
}

/** The index before and after, from the highest rank after to the lowest; see `scenario`. */
export function whatIf(
  model: IndexModel,
  data: TableContent,
  definition: IndexDefinition,
  { changes, chosen }: WhatIf,
): WhatIfResult {
  try {
    const rows = chosen && chosenRows(data, chosen);
    const perIndicator = model.indicators.map((_, i) => changes.get(i) ?? null);
    const { before, after } = scenario(model.data, definition, perIndicator, rows);
    const place = (row: number) => after.ranks[row] || Infinity;
    const units = Array.from(model.units.keys())
      .sort((a, b) => (place(a) === place(b) ? a - b : place(a) - place(b)))
      .map((row): ChangedUnit => {
        const [rank, former] = [after.ranks[row] || NaN, before.ranks[row] || NaN];
        const gained = former - rank;
        return {
          ...{ row, name: model.labels[row], score: after.scores[row], rank, before: before.scores[row] },
          gained: Number.isNaN(gained) ? 0 : gained,
        };
      });
    return { units };
  } catch (error) {
    if (error instanceof IndexError) return { problem: error.problem };
    throw error;
  }
}

/** The same as a formula, which follows the tables. */
export function whatIfCall(model: IndexModel, { changes, chosen }: WhatIf): CompanionCall {
  const constant = arrayConstant(
    Array.from(changes, ([at, { kind, amount }]) => [model.indicators[at].name, amount, kind]),
  );
  const own = chosen && maskOf(model, chosen);
  return { functionName: "QEI.SCENARIO", afterData: [constant, ""], ...(own === null ? {} : { own }) };
}

/** One unit: by its name where no other row has it, so that it may move in the table; else by its row. */
export function unitChosen(data: TableContent, row: number): Chosen {
  const at = unitColumn(data);
  const name = at === null ? null : data.rows[row][at];
  if (at === null || typeof name !== "string" || name.trim() === "") return { row };
  const isOnly = data.rows.every((other, i) => i === row || keyOf(other[at]) !== keyOf(name));
  return isOnly ? { column: data.header[at], word: name } : { row };
}

function chosenRows({ header, rows }: TableContent, chosen: Chosen): boolean[] {
  if (chosen.column === undefined) return rows.map((_, row) => row === chosen.row);
  const at = header.indexOf(chosen.column);
  return rows.map((row) => keyOf(row[at]) === keyOf(chosen.word));
}

function maskOf({ dataTable, indicators }: IndexModel, chosen: Chosen): string {
  if (chosen.column === undefined) return rowAt(dataTable, indicators[0].name, chosen.row + 1);
  return rowsWithWord(dataTable, chosen.column, chosen.word);
}
