import { rectangleOf } from "./a1";
import { isName } from "./cellLike";
import { localPart, sheetOf } from "./sheetName";
import { readStructured, type StructuredReference } from "./structured";
import { tokenize } from "./tokens";

/** Which rows of a table: the body, the header row, both, or with a row of totals. */
export type TableRows = "body" | "headers" | "headed" | "all";

/** Cells that a piece of a formula points to. */
export type Reference =
  /** Neighboring columns of a table, or some of their rows. Without columns: all. */
  | {
      readonly kind: "columns";
      readonly table: string;
      readonly first: string | null;
      readonly last: string | null;
      readonly rows: TableRows;
    }
  /** `address` has no dollar signs; `spilled` is the sign # after it. */
  | {
      readonly kind: "range";
      readonly sheet: string | null;
      readonly address: string;
      readonly spilled: boolean;
    }
  /** A defined name, or a table named as a whole. */
  | { readonly kind: "name"; readonly name: string };

/** Reads one reference in en-US syntax; null for anything else, such as a sum of two. */
export function referenceOf(text: string): Reference | null {
  const trimmed = text.trim();
  const spilled = trimmed.endsWith("#");
  const cells = spilled ? trimmed.slice(0, -1) : trimmed;
  const local = localPart(cells);
  if (rectangleOf(local)) {
    const address = local.replaceAll("$", "").toUpperCase();
    return { kind: "range", sheet: sheetOf(cells), address, spilled };
  }
  const [table, brackets, ...more] = tokenize(trimmed);
  if (table?.kind === "word" && brackets?.kind === "brackets" && more.length === 0) {
    const reference = readStructured(table.text, brackets.text);
    return reference && columnsOf(reference);
  }
  return isName(trimmed) ? { kind: "name", name: trimmed } : null;
}

/** Whether a piece of a formula points to cells of several rows and columns, or to a table with its headers: no vector. */
export function isTableReference(text: string): boolean {
  const trimmed = text.trim();
  const area = rectangleOf(localPart(trimmed));
  if (area) return area.rows > 1 && area.columns > 1;
  const [table, brackets, ...more] = tokenize(trimmed);
  if (table?.kind !== "word" || brackets?.kind !== "brackets" || more.length > 0) return false;
  const { sections = [] } = readStructured(table.text, brackets.text) ?? {};
  return sections.includes("#All") || (sections.includes("#Headers") && sections.includes("#Data"));
}

/** null where it takes other cells, such as this row's. */
function columnsOf({ table, sections, columns }: StructuredReference): Reference | null {
  const rows = rowsOf(sections);
  const { first = null, last = null } = columns ?? {};
  return rows && { kind: "columns", table, first, last, rows };
}

function rowsOf(sections: readonly string[]): TableRows | null {
  switch ([...sections].sort().join()) {
    case "":
    case "#Data":
      return "body";
    case "#Headers":
      return "headers";
    case "#Data,#Headers":
      return "headed";
    case "#All":
      return "all";
    default:
      return null;
  }
}
