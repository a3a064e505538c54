import { ErrorValue, type Shown, valueOf } from "./cell";
import { evaluate, type Matrix } from "./evaluate";
import { type Area, cellKey, type Computed, keysOf, place, type Sheet } from "./sheet";
import { type FakeWorkbook } from "./workbook";

/** More rounds than the longest chain of formulas in a test. */
const rounds = 8;

/**
 * Works out what every cell shows. A formula of several values fills the cells below and beside it, or shows #SPILL! where
 * one of them is not blank. Source: Microsoft, Dynamic array formulas and spilled array behavior.
 */
export function calculate(book: FakeWorkbook): void {
  if (!book.stale) return;
  book.stale = false;
  for (let round = 0; round < rounds; round++) {
    const changed = book.sheets.map((sheet) => {
      const before = sheet.computed;
      sheet.computed = computeSheet(book, sheet);
      return !sameComputed(before, sheet.computed);
    });
    if (!changed.includes(true)) return;
  }
}

function sameComputed(a: ReadonlyMap<string, Computed>, b: ReadonlyMap<string, Computed>): boolean {
  if (a.size !== b.size) return false;
  for (const [key, { shown, parent }] of a) {
    const other = b.get(key);
    if (!other || other.parent !== parent || !Object.is(valueOf(other.shown), valueOf(shown))) return false;
  }
  return true;
}

function computeSheet(book: FakeWorkbook, sheet: Sheet): Map<string, Computed> {
  const computed = new Map<string, Computed>();
  for (const [key, content] of sheet.contents) {
    if (content.kind === "constant") computed.set(key, { shown: content.value, parent: null });
  }
  for (const [key, content] of sheet.contents) {
    if (content.kind !== "formula") continue;
    const values = evaluate(content.formula, {
      read: (name, area) => readCells(name === null ? sheet : book.sheet(name), area),
      name: (name) => book.nameFormula(sheet, name),
      functions: book.functions,
      blanksAsZero: book.blanksAsZero,
      answer: (result, at) => book.answers.given(`${sheet.id} ${key} ${at}`, content.formula, result),
    });
    spill(sheet, key, values, computed);
  }
  return computed;
}

function spill(sheet: Sheet, key: string, values: Matrix, computed: Map<string, Computed>): void {
  const [row, column] = place(key);
  if (values.length === 1 && values[0].length === 1) {
    computed.set(key, { shown: values[0][0], parent: null });
    return;
  }
  const area = { row, column, rows: values.length, columns: values[0].length };
  const blocked =
    keysOf(area)
      .flat()
      .some((cell) => cell !== key && (sheet.contents.has(cell) || computed.get(cell)?.parent)) ||
    sheet.contents.get(key) === undefined;
  if (blocked) {
    computed.set(key, { shown: new ErrorValue("#SPILL!"), parent: null });
    return;
  }
  values.forEach((line, i) =>
    line.forEach((shown, j) => computed.set(cellKey(row + i, column + j), { shown, parent: key })),
  );
}

function readCells(sheet: Sheet | null, area: Omit<Area, "sheet">): Shown[][] | null {
  return sheet && keysOf(area).map((line) => line.map((key) => sheet.computed.get(key)?.shown ?? ""));
}
