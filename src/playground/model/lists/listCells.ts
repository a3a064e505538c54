import { bounding } from "../../../formula/a1";
import { callOf } from "../../../formula/calls";
import { readStructured } from "../../../formula/structured";
import { tokenize } from "../../../formula/tokens";
import type { Area } from "../../engine/engine";
import type { WorkbookState } from "../workbookState";

/**
 * The cells that a list's formula stands for: an address, a name, headers of a table, INDEX of such cells with numbers,
 * COLUMNS and sums of these, and a range between two of them.
 * @param formula without "=".
 * @returns null for what it does not know, and for what is not there.
 */
export function listCells(state: WorkbookState, formula: string, sheet: string): Area | null {
  const ends = splitAt(formula, [":"]);
  if (ends.length === 2) {
    const [first, last] = ends.map(({ text }) => listCells(state, text, sheet));
    return first && last && { sheet: first.sheet, ...bounding(first, last) };
  }
  const headers = headersOf(state, formula);
  if (headers) return headers;
  const call = callOf(formula);
  if (call?.name.toUpperCase() === "INDEX") {
    const [cells, row, column] = call.arguments;
    const area = listCells(state, cells, sheet);
    const [down, right] = [row, column].map((text) => numberOf(state, text, sheet));
    const inside = area && down >= 1 && down <= area.rows && right >= 1 && right <= area.columns;
    return inside
      ? { ...area, row: area.row + down - 1, column: area.column + right - 1, rows: 1, columns: 1 }
      : null;
  }
  const name = state.names.get(formula.trim().toLowerCase());
  if (name) return listCells(state, name.formula, sheet);
  try {
    return state.area(formula.trim(), sheet);
  } catch {
    return null;
  }
}

/** `Weights[#Headers]`, or some of them. */
function headersOf(state: WorkbookState, text: string): Area | null {
  const [word, brackets, ...more] = tokenize(text.trim());
  if (word?.kind !== "word" || brackets?.kind !== "brackets" || more.length > 0) return null;
  const reference = readStructured(word.text, brackets.text);
  const table = state.tables.find(word.text);
  if (!table || !reference || reference.sections.join() !== "#Headers") return null;
  const header = state.tables.headerArea(table);
  if (!reference.columns) return header;
  const { first, last } = reference.columns;
  const [from, to] = [first, last].map((name) =>
    table.headers.findIndex((each) => each.toLowerCase() === name.toLowerCase()),
  );
  return from < 0 || to < 0 ? null : { ...header, column: header.column + from, columns: to - from + 1 };
}

/** NaN for what is no number. */
function numberOf(state: WorkbookState, text: string, sheet: string): number {
  return splitAt(text, ["+", "-"]).reduce((sum, { sign, text: part }) => {
    const call = callOf(part);
    const value =
      call?.name.toUpperCase() === "COLUMNS"
        ? (listCells(state, call.arguments[0], sheet)?.columns ?? NaN)
        : Number(part);
    return sign === "-" ? sum - value : sum + value;
  }, 0);
}

/** The pieces of a formula between some signs outside of parentheses, each with the sign before it. */
function splitAt(formula: string, signs: readonly string[]): { sign: string; text: string }[] {
  const pieces = [{ sign: "", text: "" }];
  let depth = 0;
  for (const { kind, text } of tokenize(formula)) {
    if (kind === "open") depth++;
    if (kind === "close") depth--;
    if (depth === 0 && kind !== "text" && signs.includes(text)) pieces.push({ sign: text, text: "" });
    else pieces[pieces.length - 1].text += text;
  }
  return pieces;
}
