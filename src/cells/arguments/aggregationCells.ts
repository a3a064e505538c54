import { fail } from "../../core/errors";
import { aggregations, type AnyAggregation, powerLimit, powerWords } from "../../core/options";
import { basicValueOf } from "../cellValue";
import { isOmitted, singleValue } from "../grid";
import { plainText } from "../plainText";
import { readWord } from "../words";

/** A number as either decimal mark writes it; −10 to 10 needs no thousands. */
const written = /^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)$/;

/** A p nearer to 0 has the geometric mean to the last digit, and powers that no double holds in full. */
const leastPower = 1e-100;

/**
 * Reads how scores are combined: a word, or p of the generalized mean as a number or as text; omitted = the arithmetic mean.
 * A p whose mean has a name gives that.
 * @throws IndexError for another word, and for p beyond −10 to 10.
 */
export function readAggregation(raw: unknown, argument: string): AnyAggregation {
  const power = isOmitted(raw) ? null : powerIn(raw);
  if (power === null) return readWord(raw, argument, aggregations, "arithmetic");
  if (!(Math.abs(power) <= powerLimit))
    fail("numberOutside", { argument, low: -powerLimit, high: powerLimit, given: power });
  return powerWords.get(Math.abs(power) < leastPower ? 0 : power) ?? power;
}

function powerIn(raw: unknown): number | null {
  const value = basicValueOf(singleValue(raw)?.value);
  if (typeof value === "number") return value;
  if (typeof value !== "string") return null;
  const text = plainText(value);
  return written.test(text) ? Number(text.replace(",", ".")) : null;
}
