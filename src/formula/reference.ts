import { rectangleOf } from "./a1";
import { isName } from "./cellLike";
import { localPart, sheetOf } from "./sheetName";
import { readStructured, type StructuredReference } from "./structured";
import { tokenize } from "./tokens";

/** Cells that a piece of a formula points to. */
export type Reference =
  /** Neighboring columns of a table: their bodies, or their header cells. Without columns: all. */
  | {
      readonly kind: "columns";
      readonly table: string;
      readonly first: string | null;
      readonly last: string | null;
      readonly headers: boolean;
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

/** null where it takes other cells than the bodies or the headers of columns. */
function columnsOf({ table, sections, columns }: StructuredReference): Reference | null {
  const [section = "#Data", ...more] = sections;
  if (more.length > 0 || (section !== "#Data" && section !== "#Headers")) return null;
  const { first = null, last = null } = columns ?? {};
  return { kind: "columns", table, first, last, headers: section === "#Headers" };
}
