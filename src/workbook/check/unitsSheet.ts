import { withSheet } from "../../formula/sheetName";
import { putTable } from "../insert/insert";
import { onNewSheet } from "../insert/newSheet";
import { tableName } from "../tables/firstRow";
import { type MadeSheet, type UnitsSheet } from "./checkContract";
import { addNames, withoutNames } from "./keptNames";
import { decisionsPart, partCells, putPart } from "./sidePart";

/** Writes a table with one row a unit; where Excel refuses in the middle, sheet and names are taken out again. */
export async function writeUnitsSheet({
  name,
  source,
  header,
  rows,
  notes,
  headings,
  decisions,
}: UnitsSheet): Promise<MadeSheet> {
  const made = await onNewSheet(name, async (context, sheet) => {
    const { table, top } = await putTable(context, sheet, {
      ...{ name: tableName(name, ""), sheet: name, header, rows, notes },
    });
    const part = decisionsPart(header.length, headings, decisions);
    await putPart(context, sheet, top, part);
    // Last, since taking the sheet out takes no name with it.
    await addNames(context, table, source, withSheet(sheet.name, partCells(top, part)));
    return { table, sheet: sheet.name };
  });
  return withoutNames(made);
}
