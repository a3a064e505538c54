import { scopedTokens } from "./scope";
import { tokenize } from "./tokens";

/** A structured reference such as `Jobs[[#Headers],[Pay]:[Training]]`, taken apart. */
export interface StructuredReference {
  readonly table: string;
  /** Such as `#Headers`; `#This Row` also for `@`. None stands for the cells below the headers. */
  readonly sections: readonly string[];
  /** Headers without escapes; null where none is named, so that the reference spans all columns. */
  readonly columns: { readonly first: string; readonly last: string } | null;
}

/** Where it stands in a formula: start inclusive, end exclusive. */
export interface FoundReference extends StructuredReference {
  readonly start: number;
  readonly end: number;
}

const sectionWords = ["#All", "#Data", "#Headers", "#Totals", "#This Row"];

/** Characters that a column specifier escapes with an apostrophe. */
const escaped = /[[\]#'@]/g;

/** Letters, digits, underscores and single spaces between them need no second pair of brackets. */
const plainHeader = /^[\p{L}\p{N}_]+( [\p{L}\p{N}_]+)*$/u;

/**
 * A table header as it is written inside a structured reference.
 * Source: Microsoft, Using structured references with Excel tables (special characters in column specifiers).
 */
export function escapeHeader(header: string): string {
  return header.replace(escaped, "'$&");
}

/** The header that an escaped column specifier stands for. */
export function unescapeHeader(specifier: string): string {
  return specifier.replace(/'(.)/gs, "$1");
}

/** Writes a reference. */
export function structuredText({ table, sections, columns }: StructuredReference): string {
  if (!columns) {
    if (sections.length === 0) return table;
    return sections.length === 1 ? `${table}[${sections[0]}]` : `${table}[${bracketed(sections)}]`;
  }
  const { first, last } = columns;
  if (sections.length === 0 && first === last && plainHeader.test(first)) return `${table}[${first}]`;
  const span = first === last ? [first] : [first, last];
  const named = span.map((header) => `[${escapeHeader(header)}]`).join(":");
  return `${table}[${sections.length > 0 ? `${bracketed(sections)},` : ""}${named}]`;
}

function bracketed(sections: readonly string[]): string {
  return sections.map((section) => `[${section}]`).join(",");
}

/** One column: `Jobs[Pay]`, or `Jobs[[Pay, gross]]` where the header has special characters. */
export function columnReference(table: string, header: string): string {
  return columnsReference(table, header, header);
}

/** Neighboring columns from first to last, or the one column if they are the same. */
export function columnsReference(table: string, first: string, last: string): string {
  return structuredText({ table, sections: [], columns: { first, last } });
}

/** The header cells of neighboring columns. */
export function headersReference(table: string, first: string, last: string): string {
  return structuredText({ table, sections: ["#Headers"], columns: { first, last } });
}

/**
 * Reads what follows a table's name, brackets included. A space after the first bracket, before the last one and around
 * commas is layout; one within the brackets of a header belongs to it.
 * @returns null for what is no reference, such as more than two columns.
 */
export function readStructured(table: string, brackets: string): StructuredReference | null {
  let inside = brackets.replace(/^\[|\]$/g, "").trim();
  const sections: string[] = [];
  if (inside.startsWith("@")) {
    sections.push("#This Row");
    inside = inside.slice(1).trim();
  }
  const headers: string[] = [];
  for (const item of inside.startsWith("[") ? innerItems(inside) : [inside].filter(Boolean)) {
    if (item.startsWith("#")) sections.push(sectionOf(item));
    else headers.push(unescapeHeader(item));
  }
  if (headers.length > 2) return null;
  const [first, last = first] = headers;
  return { table, sections, columns: first === undefined ? null : { first, last } };
}

/** `[#Headers],[Pay]:[Training]` → #Headers, Pay, Training. */
function innerItems(text: string): string[] {
  return tokenize(text).flatMap(({ kind, text: piece }) =>
    kind === "brackets" ? [piece.replace(/^\[|\]$/g, "")] : [],
  );
}

function sectionOf(item: string): string {
  const word = item.trim().replace(/\s+/g, " ").toLowerCase();
  return sectionWords.find((section) => section.toLowerCase() === word) ?? item;
}

/**
 * The references to tables in a formula, in order; those in texts, to other workbooks, and words that are variables of LET or
 * LAMBDA are none.
 * @param isTable decides for a name that stands without brackets too; left out, brackets alone tell a table.
 */
export function structuredReferencesIn(
  formula: string,
  isTable?: (name: string) => boolean,
): FoundReference[] {
  const tokens = scopedTokens(formula);
  const found: FoundReference[] = [];
  let end = 0;
  tokens.forEach(({ kind, text, isVariable }, i) => {
    const start = end;
    end += text.length;
    const [before, after] = [tokens[i - 1], tokens[i + 1]];
    if (kind !== "word" || before?.text === "!" || after?.text === "!" || after?.kind === "open") return;
    const brackets = after?.kind === "brackets" ? after.text : "";
    if (isTable ? !isTable(text) || (isVariable && brackets === "") : brackets === "") return;
    const reference = readStructured(text, brackets);
    if (reference) found.push({ ...reference, start, end: end + brackets.length });
  });
  return found;
}

/** Names of the tables whose columns a formula uses, each once, in order. */
export function tablesIn(formula: string): string[] {
  return [...new Set(structuredReferencesIn(formula).map(({ table }) => table))];
}
