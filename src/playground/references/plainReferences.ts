import { rectangleAddress, type Rectangle } from "../../formula/a1";
import { callText } from "../../formula/calls";
import { withSheet } from "../../formula/sheetName";
import { type StructuredReference, structuredReferencesIn } from "../../formula/structured";

/** A table as references see it: header row first. */
export interface ReferencedTable {
  readonly name: string;
  readonly sheetName: string;
  readonly area: Rectangle;
  readonly headers: readonly string[];
}

/**
 * A formula with its table references as plain addresses, for an engine that cannot read Excel's escapes.
 * A column that does not exist becomes #REF!, as in Excel.
 */
export function withPlainReferences(formula: string, tables: readonly ReferencedTable[]): string {
  if (tables.length === 0) return formula;
  const byName = new Map(tables.map((table) => [table.name.toLowerCase(), table]));
  const references = structuredReferencesIn(formula, (name) => byName.has(name.toLowerCase()));
  let plain = "";
  let from = 0;
  for (const reference of references) {
    const table = byName.get(reference.table.toLowerCase());
    plain += formula.slice(from, reference.start) + (table ? plainReference(reference, table) : "#REF!");
    from = reference.end;
  }
  return plain + formula.slice(from);
}

function plainReference(reference: StructuredReference, table: ReferencedTable): string {
  const columns = columnSpan(reference, table);
  if (!columns) return "#REF!";
  const { sections } = reference;
  if (sections.includes("#This Row")) {
    const body = address(table, table.area.row + 1, table.area.rows - 1, columns);
    // ROW() is the row of the cell that holds the formula.
    return callText("INDEX", [body, `ROW()-${table.area.row + 1}`, "0"]);
  }
  const headers = sections.includes("#Headers") || sections.includes("#All");
  const data = sections.length === 0 || sections.includes("#Data") || sections.includes("#All");
  if (!headers && !data) return "#REF!";
  const first = headers ? table.area.row : table.area.row + 1;
  const last = data ? table.area.row + table.area.rows - 1 : table.area.row;
  return address(table, first, last - first + 1, columns);
}

function address(
  table: ReferencedTable,
  row: number,
  rows: number,
  columns: { column: number; columns: number },
) {
  return withSheet(table.sheetName, rectangleAddress({ row, rows, ...columns }, true));
}

function columnSpan(reference: StructuredReference, table: ReferencedTable) {
  if (!reference.columns) return { column: table.area.column, columns: table.area.columns };
  const position = (name: string) =>
    table.headers.findIndex((header) => header.toLowerCase() === name.toLowerCase());
  const first = position(reference.columns.first);
  const last = position(reference.columns.last);
  if (first < 0 || last < 0) return null;
  return { column: table.area.column + Math.min(first, last), columns: Math.abs(last - first) + 1 };
}
