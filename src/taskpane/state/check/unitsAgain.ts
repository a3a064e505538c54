import { type ChosenLayout } from "../../../cells/reshape/chosenLayout";
import { type Grid } from "../../../cells/grid";
import { type Workbook } from "../../../workbook/contract";
import { cleanUnder, findIn, joinedWith, layoutOf, madeBy, written } from "./arranging";
import { type Checking } from "./checking";
import { inTurns } from "./inTurns";
import { readToJoin } from "./reshaping";

/** Names of new columns: none of them is compared. */
const headers = { year: "Year", ageOf: (header: string) => header };

/** The rows that a layout gives of the cells as they are now; null where a table that it joins cannot be read. */
export async function unitsAgain(
  { cells, check, answers }: Pick<Checking, "cells" | "check" | "answers">,
  chosen: ChosenLayout,
  workbook: Workbook,
): Promise<Grid | null> {
  const nameOf = (place: number) => `Column ${place}`;
  const clean = await inTurns(cleanUnder("Column", cells.values, check, answers));
  const found = await inTurns(
    findIn(clean, { ...headers, value: chosen.valueName ?? "Value" }, chosen.splits),
  );
  const made = await inTurns(madeBy(found, layoutOf(found, chosen)));
  const { join } = chosen;
  let other = null;
  if (join?.by) {
    const table = await readToJoin(workbook, join.table, nameOf).catch(() => null);
    if (table === null) return null;
    other = { name: join.table, table, by: join.by };
  }
  const { joined } = await inTurns(joinedWith(made, other));
  return "problem" in joined ? [] : joined.table.rows.map((row) => row.map(written));
}
