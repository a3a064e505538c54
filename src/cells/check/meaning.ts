import { readCell } from "../cellValue";
import { plainText } from "../plainText";
import { isDash, numberLikeCode } from "../unclearText";
import { type WrittenNumber, writtenNumber } from "./writtenNumber";

/** What a text of the table is, before its column is known. */
export type Meaning =
  | { readonly kind: "missing" }
  | ({ readonly kind: "number" } & WrittenNumber)
  | { readonly kind: "symbol"; readonly symbol: string }
  | { readonly kind: "word"; readonly word: string };

const symbol = /^(?:[^\p{L}\p{N}\s]{1,3}|[xX.]|\[[a-z]{1,4}\])$/u;

/** Looks at each text once, however often it stands in the table. */
export function meanings(): (text: string) => Meaning {
  const known = new Map<string, Meaning>();
  return (text) => {
    let meaning = known.get(text);
    if (!meaning) known.set(text, (meaning = meaningOf(text)));
    return meaning;
  };
}

/** What one text is. */
export function meaningOf(text: string): Meaning {
  const cell = readCell(text);
  if (cell.kind === "missing") return { kind: "missing" };
  if (cell.kind === "number" && /e/i.test(text))
    return { kind: "number", point: cell.value, comma: cell.value, unit: "", flag: "", bound: "" };
  const plain = plainText(text);
  if (isDash(plain) || symbol.test(plain)) return { kind: "symbol", symbol: plain };
  const number = numberLikeCode(plain) === null ? writtenNumber(text) : null;
  return number ? { kind: "number", ...number } : { kind: "word", word: plain.replace(/\s+/g, " ") };
}
