import { readCell } from "../cellValue";
import { plainText } from "../plainText";
import { isDash, numberLikeCode } from "../unclearText";
import { usualMeaning } from "./usualMeaning";
import { writtenNumber } from "./writtenNumber";

/** What a text of the table is, before its column is known. */
export type Meaning =
  | { readonly kind: "missing" | "word" }
  | NumberMeaning
  | { readonly kind: "symbol"; readonly symbol: string };

/** A number, which stands apart: numbers that are written alike share their meaning. */
interface NumberMeaning {
  readonly kind: "number";
  /** Formulas read it as that number too. */
  readonly isPlain: boolean;
  /** See WrittenNumber. */
  readonly unit: string;
  readonly flag: string;
  readonly bound: string;
}

/** What a text is as a number, by the decimal mark; NaN where it is none. */
export interface Readings {
  point: number;
  comma: number;
}

const missing: Meaning = { kind: "missing" };
const word: Meaning = { kind: "word" };

const symbol = /^(?:[^\p{L}\p{N}\s]{1,3}|[xX.]|\[[a-z]{1,4}\])$/u;

/**
 * One sign, and no three points: functions read it as missing, but yearbooks of China write it for what is too small to show.
 * Source: National Bureau of Statistics of China, China Statistical Yearbook, explanatory notes on signs.
 */
const ellipsis = /^…{1,2}$/;

/** What one text is. @param readings where the number goes that it is */
export function meaningOf(text: string, readings: Readings = { point: NaN, comma: NaN }): Meaning {
  readings.point = NaN;
  readings.comma = NaN;
  return usualMeaning(text, readings) ?? meaningByForm(text, readings);
}

/** The same by a look at every form that a text can have. */
export function meaningByForm(text: string, readings: Readings): Meaning {
  const sign = text.trim();
  if (ellipsis.test(sign)) return { kind: "symbol", symbol: "…" };
  const cell = readCell(text);
  if (cell.kind === "missing") return missing;
  const isPlain = cell.kind === "number";
  if (isPlain && /e/i.test(text)) {
    readings.point = readings.comma = cell.value;
    return { kind: "number", isPlain, unit: "", flag: "", bound: "" };
  }
  const plain = plainText(text);
  if (isDash(plain) || symbol.test(plain)) return { kind: "symbol", symbol: plain };
  const number = numberLikeCode(plain) === null ? writtenNumber(text) : null;
  if (!number) return word;
  const { point, comma, unit, flag, bound } = number;
  readings.point = point;
  readings.comma = comma;
  return { kind: "number", isPlain, unit, flag, bound };
}

/** A word as answers are told apart by it. */
export function wordOf(text: string): string {
  return plainText(text).replace(/\s+/g, " ");
}
