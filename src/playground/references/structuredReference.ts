/** A structured reference such as Jobs[[#Headers],[Pay]:[Training]], taken apart. */
export interface StructuredReference {
  /** Where it stands in the formula: start inclusive, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly table: string;
  /** Lower case, such as "#headers"; "#this row" also for "@". */
  readonly sections: readonly string[];
  /** Column names without escapes; null where none is named, so the reference spans all columns. */
  readonly columns: { readonly first: string; readonly last: string } | null;
}

/** Finds the references to tables in a formula, leaving out texts and sheet names. */
export function findStructuredReferences(
  formula: string,
  isTable: (name: string) => boolean,
): StructuredReference[] {
  const found: StructuredReference[] = [];
  const word = /[\p{L}_\\][\p{L}\p{N}_.\\]*/uy;
  for (let i = 0; i < formula.length;) {
    const character = formula[i];
    if (character === '"' || character === "'") {
      i = afterQuoted(formula, i);
      continue;
    }
    word.lastIndex = i;
    const name = word.exec(formula)?.[0];
    if (!name) {
      i = /\d/.test(character) ? afterNumber(formula, i) : i + 1;
      continue;
    }
    const after = i + name.length;
    const next = formula[after];
    if (next === "(" || next === "!" || formula[i - 1] === "!" || !isTable(name)) {
      i = next === "[" ? afterBrackets(formula, after) : after;
      continue;
    }
    const end = next === "[" ? afterBrackets(formula, after) : after;
    found.push({
      start: i,
      end,
      table: name,
      ...parseSpecifier(next === "[" ? formula.slice(after + 1, end - 1) : ""),
    });
    i = end;
  }
  return found;
}

/** Writes a reference out again. */
export function structuredReferenceText(
  reference: Pick<StructuredReference, "table" | "sections" | "columns">,
): string {
  const { table, sections, columns } = reference;
  const items = sections.map((section) => `[${sectionWords.get(section) ?? section}]`);
  if (columns) {
    const first = `[${escapeColumn(columns.first)}]`;
    items.push(columns.first === columns.last ? first : `${first}:[${escapeColumn(columns.last)}]`);
  }
  if (items.length === 0) return table;
  const plain =
    items.length === 1 && !items[0].includes(":[") && (!columns || /^[\p{L}\p{N} _]+$/u.test(columns.first));
  return plain ? `${table}${items[0]}` : `${table}[${items.join(",")}]`;
}

const sectionWords: ReadonlyMap<string, string> = new Map([
  ["#all", "#All"],
  ["#data", "#Data"],
  ["#headers", "#Headers"],
  ["#totals", "#Totals"],
  ["#this row", "#This Row"],
]);

/** In a structured reference an apostrophe stands before each of these characters of a column name. */
function escapeColumn(name: string): string {
  return name.replace(/[[\]#'@]/g, "'$&");
}

function unescapeColumn(text: string): string {
  return text.trim().replace(/'(.)/g, "$1");
}

function parseSpecifier(text: string): Pick<StructuredReference, "sections" | "columns"> {
  const sections: string[] = [];
  let rest = text.trim();
  if (rest.startsWith("@")) {
    sections.push("#this row");
    rest = rest.slice(1).trim();
  }
  const names: string[] = [];
  for (const item of rest.startsWith("[") ? bracketItems(rest) : [rest]) {
    if (item === "") continue;
    if (item.startsWith("#")) sections.push(item.toLowerCase().replace(/\s+/g, " "));
    else names.push(unescapeColumn(item));
  }
  const columns = names.length === 0 ? null : { first: names[0], last: names[names.length - 1] };
  return { sections, columns };
}

/** "[#Headers],[Pay]:[Safety]" → "#Headers", "Pay", "Safety". */
function bracketItems(text: string): string[] {
  const items: string[] = [];
  for (let i = 0; i < text.length;) {
    if (text[i] !== "[") {
      i++;
      continue;
    }
    const end = afterBrackets(text, i);
    items.push(text.slice(i + 1, end - 1).trim());
    i = end;
  }
  return items;
}

/** The position after the bracket that closes the one at `open`. */
function afterBrackets(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    if (text[i] === "'") i++;
    else if (text[i] === "[") depth++;
    else if (text[i] === "]" && --depth === 0) return i + 1;
  }
  return text.length;
}

function afterQuoted(text: string, open: number): number {
  const quote = text[open];
  for (let i = open + 1; i < text.length; i++) {
    if (text[i] !== quote) continue;
    if (text[i + 1] === quote) i++;
    else return i + 1;
  }
  return text.length;
}

/** 1e5 is a number, not a name that follows one. */
function afterNumber(text: string, start: number): number {
  const number = /[\d.]+(?:[eE][+-]?\d+)?/y;
  number.lastIndex = start;
  return start + (number.exec(text)?.[0].length ?? 1);
}
