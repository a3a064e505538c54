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

const rangePattern =
  /^(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(#?)$/iu;
const tablePattern = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)\[([\s\S]*)\]$/u;
const namePattern = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

/** Reads one reference in en-US syntax; null for anything else, such as a sum of two. */
export function referenceOf(text: string): Reference | null {
  const trimmed = text.trim();
  const range = rangePattern.exec(trimmed);
  if (range) {
    const sheet = range[1]?.startsWith("'") ? range[1].slice(1, -1).replaceAll("''", "'") : range[1];
    const address = range[2].replaceAll("$", "").toUpperCase();
    return { kind: "range", sheet: sheet ?? null, address, spilled: range[3] === "#" };
  }
  const table = tablePattern.exec(trimmed);
  if (table) return tableReference(table[1], table[2]);
  return namePattern.test(trimmed) ? { kind: "name", name: trimmed } : null;
}

/** What stands in brackets that hold no others, as it is written; an apostrophe escapes the sign after it. */
export function innermostBrackets(text: string): string[] {
  const found: string[] = [];
  let from = -1;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "'") at++;
    else if (text[at] === "[") from = at + 1;
    else if (text[at] === "]" && from >= 0) {
      found.push(text.slice(from, at));
      from = -1;
    }
  }
  return found;
}

function tableReference(table: string, inside: string): Reference | null {
  const nested = inside.trim().startsWith("[");
  const items = nested ? innermostBrackets(inside) : [inside].filter(Boolean);
  const parts = items.filter((item) => item.startsWith("#")).map((item) => item.toLowerCase());
  // #All and #This Row take other cells than the bodies of columns.
  if (parts.some((part) => part !== "#data" && part !== "#headers") || parts.length > 1) return null;
  const columns = items.filter((item) => !item.startsWith("#")).map(unescapeHeader);
  if (columns.length > 2) return null;
  const [first = null] = columns;
  return { kind: "columns", table, first, last: columns[1] ?? first, headers: parts[0] === "#headers" };
}

/** The header that an escaped column specifier stands for. */
export function unescapeHeader(escaped: string): string {
  return escaped.replace(/'(.)/gs, "$1");
}
