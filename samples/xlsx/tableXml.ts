import { type SampleCell, type SampleSheet, type SampleTable } from "../types";
import { areaOf, cellAddress, placeOf } from "../../src/formula/a1";
import { escapeXml, mainNamespace, xmlHead } from "./xml";

/** A table part. @param id unique in the workbook, from 1. */
export function tableXml(sheet: SampleSheet, table: SampleTable, id: number): string {
  const headers = tableHeaders(sheet, table);
  const columns = headers.map((name, i) => `<tableColumn id="${i + 1}" name="${escapeXml(name)}"/>`).join("");
  return `${xmlHead}<table xmlns="${mainNamespace}" id="${id}" name="${table.name}" displayName="${table.name}" ref="${table.range}" totalsRowShown="0"><autoFilter ref="${table.range}"/><tableColumns count="${headers.length}">${columns}</tableColumns><tableStyleInfo name="TableStyleLight9" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;
}

/** The texts in the header row: Excel repairs a file whose table names them otherwise. */
export function tableHeaders(sheet: SampleSheet, { name, range }: SampleTable): string[] {
  const { row, column, columns } = areaOf(range);
  return Array.from({ length: columns }, (_, i) => {
    const content = contentAt(sheet, cellAddress(row, column + i));
    if (typeof content !== "string") throw new Error(`Table ${name} has no text in header ${i + 1}`);
    return content;
  });
}

function contentAt({ blocks }: SampleSheet, address: string): SampleCell | undefined {
  const wanted = placeOf(address);
  for (const { at, rows } of blocks) {
    const from = placeOf(at);
    const content = rows[wanted.row - from.row]?.[wanted.column - from.column];
    if (content !== undefined && content !== null) return content;
  }
  return undefined;
}
