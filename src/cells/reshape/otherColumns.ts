import { type Steps } from "../check/steps";
import { keysOf, type LeftOut, type Table, textOf } from "./table";

/**
 * What becomes of the columns that nobody has asked for: those with one value in all rows are left out, those with one value a
 * unit stay, those that differ within a unit are left out.
 * @param units their rows, by indicator.
 * @param rows those of all units.
 * @param asked columns that were asked for.
 */
export function* otherColumns(
  table: Table,
  units: readonly { readonly rows: readonly (readonly number[] | undefined)[] }[],
  rows: readonly number[],
  asked: ReadonlySet<unknown>,
): Steps<{ readonly kept: number[]; readonly differing: number[]; readonly leftOut: LeftOut[] }> {
  const kept: number[] = [];
  const differing: number[] = [];
  const leftOut: LeftOut[] = [];
  const rowsOf = units.map((unit) => unit.rows.flatMap((own) => own ?? []));
  for (const [at, header] of table.header.entries()) {
    if (asked.has(header)) continue;
    const keys = yield* keysOf(table, at);
    const same = (own: readonly number[]) => own.every((row) => keys[row] === keys[own[0]]);
    if (rows.length > 1 && same(rows))
      leftOut.push({ kind: "constant", header, value: textOf(table.rows[rows[0]][at]) });
    else if (rowsOf.every(same)) kept.push(at);
    else {
      differing.push(at);
      leftOut.push({ kind: "column", header });
    }
  }
  return { kept, differing, leftOut };
}
