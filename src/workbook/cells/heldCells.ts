import { cellText, type CellContent } from "./cellText";

/** What is written to a cell so that it holds what it held: a formula, a number, a logical, an error, a text; "" is blank. */
export type Content = CellContent;

/** Contents row by row. */
export type Contents = readonly (readonly Content[])[];

/** What `contentsOf` needs loaded. */
export const contentProperties = "formulas,values,valueTypes";

/**
 * The contents of a range. `formulas` drops the apostrophe that keeps a text such as `=see the handbook` a text
 * (OfficeDev/office-js#6687): a text is known by being its own value, and gets it again.
 */
export function contentsOf(range: Pick<Excel.Range, "formulas" | "values" | "valueTypes">): Contents {
  return (range.formulas as unknown[][]).map((row, i) =>
    row.map((formula, j) => contentOf(formula, range.values[i][j], range.valueTypes[i][j])),
  );
}

export function contentOf(formula: unknown, value: unknown, type: string): Content {
  return isFormula(formula, value) ? formula : constantOf(formula, type);
}

/** A value that stands by itself: errors as they are, texts so that they stay texts. */
export function constantOf(value: unknown, type: string): Content {
  return typeof value !== "string" || type === "Error" ? (value as Content) : cellText(value);
}

/** A text that looks like a formula, such as one in a list of frozen formulas, is its own value. */
export function isFormula(formula: unknown, value: unknown): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

export function sameContents(a: Contents, b: Contents): boolean {
  return (
    a.length === b.length &&
    a.every((row, i) => row.length === b[i].length && row.every((cell, j) => Object.is(cell, b[i][j])))
  );
}
