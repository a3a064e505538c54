import { typedText } from "../../../src/playground/engine/univer/cells/typedText";

/** What a cell shows: a blank is "", an error is an `ErrorValue`. */
export type Shown = string | number | boolean | ErrorValue;

/** An error such as #N/A, told from a text of the same spelling. */
export class ErrorValue {
  constructor(readonly code: string) {}
}

/** What a cell holds. A formula keeps its equals sign; a text has lost the apostrophe before it. */
export type Content =
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "constant"; readonly value: Shown };

const errors = /^#(VALUE!|N\/A|REF!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|BUSY!|CONNECT!|GETTING_DATA)$/;

/**
 * What Excel makes of something written to `values` or `formulas`: as if it were typed.
 * Source: Microsoft, Set and get range values, text, or formulas using the Excel JavaScript API; Blank and null values in
 * Excel add-ins ("" clears a cell). An apostrophe makes a text and is not part of it.
 */
export function typed(input: unknown): Content | null {
  if (typeof input === "number" || typeof input === "boolean") return { kind: "constant", value: input };
  const text = String(input);
  if (text === "") return null;
  if (errors.test(text)) return { kind: "constant", value: new ErrorValue(text) };
  const read = typedText(text);
  if ("formula" in read) return { kind: "formula", formula: read.formula };
  if ("text" in read) return { kind: "constant", value: read.text };
  return { kind: "constant", value: "number" in read ? read.number : read.logical };
}

/** A value as `values` gives it: errors are their texts. */
export function valueOf(shown: Shown): string | number | boolean {
  return shown instanceof ErrorValue ? shown.code : shown;
}

/** As `valueTypes` gives it (Excel.RangeValueType). */
export function typeOf(shown: Shown): string {
  if (shown instanceof ErrorValue) return "Error";
  if (shown === "") return "Empty";
  return typeof shown === "number" ? "Double" : typeof shown === "boolean" ? "Boolean" : "String";
}
