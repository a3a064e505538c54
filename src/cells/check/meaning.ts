import { readCell } from "../cellValue";
import { plainText } from "../plainText";
import { isDash, numberLikeCode } from "../unclearText";
import { usualMeaning } from "./usualMeaning";
import { type WrittenNumber, writtenNumber } from "./writtenNumber";

/** What a text of the table is, before its column is known. */
export type Meaning =
  | { readonly kind: "missing" }
  /** `isPlain`: formulas read it as that number too. */
  | ({ readonly kind: "number"; readonly isPlain: boolean } & WrittenNumber)
  | { readonly kind: "symbol"; readonly symbol: string }
  | { readonly kind: "word"; readonly word: string };

const symbol = /^(?:[^\p{L}\p{N}\s]{1,3}|[xX.]|\[[a-z]{1,4}\])$/u;

/** What one text is. */
export function meaningOf(text: string): Meaning {
  return usualMeaning(text) ?? meaningByForm(text);
}

/** The same by a look at every form that a text can have. */
export function meaningByForm(text: string): Meaning {
  const cell = readCell(text);
  if (cell.kind === "missing") return { kind: "missing" };
  const isPlain = cell.kind === "number";
  if (isPlain && /e/i.test(text))
    return { kind: "number", point: cell.value, comma: cell.value, unit: "", flag: "", bound: "", isPlain };
  const plain = plainText(text);
  if (isDash(plain) || symbol.test(plain)) return { kind: "symbol", symbol: plain };
  const number = numberLikeCode(plain) === null ? writtenNumber(text) : null;
  return number ? { kind: "number", ...number, isPlain } : { kind: "word", word: plain.replace(/\s+/g, " ") };
}
