import { fail } from "../core/errors";
import { quoted, refuseBrokenReference } from "./cells";
import { basicValueOf, errorCodeOf, readCell } from "./cellValue";
import { isOmitted, singleValue } from "./grid";
import { nearestWord } from "./nearestWord";

/** Reads an option word: trimmed, any case; omitted = the first choice. @throws IndexError listing the choices. */
export function readWord<W extends string>(
  raw: unknown,
  argument: string,
  choices: readonly W[],
  fallback: W,
): W {
  if (isOmitted(raw)) return fallback;
  const text = textOf(raw, argument);
  const word = text.toLowerCase();
  const choice = choices.find((each) => each === word);
  return choice ?? failUnknownWord(argument, text, choices);
}

export function failUnknownWord(argument: string, word: string, choices: readonly string[]): never {
  return fail("wordUnknown", { argument, word: quoted(word), choices, nearest: nearestWord(word, choices) });
}

/** The text of a single cell, if it is one: a number such as 1 is no word. */
export function singleWord(raw: unknown): string | undefined {
  const single = singleValue(raw);
  if (!single) return undefined;
  const cell = readCell(single.value);
  return cell.kind === "text" ? cell.text : undefined;
}

function textOf(raw: unknown, argument: string): string {
  refuseBrokenReference(raw, argument);
  const single = singleValue(raw);
  if (!single) return "…";
  const error = errorCodeOf(single.value);
  if (error !== null) return error;
  const cell = readCell(single.value);
  return cell.kind === "text" ? cell.text : String(basicValueOf(single.value) ?? "").trim();
}

/** Reads a number within limits; omitted = the fallback. @throws IndexError for text or a number outside. */
export function readNumber(
  raw: unknown,
  argument: string,
  low: number,
  high: number,
  fallback: number,
): number {
  if (isOmitted(raw)) return fallback;
  refuseBrokenReference(raw, argument);
  const single = singleValue(raw);
  const cell = single ? readCell(single.value) : undefined;
  if (cell?.kind !== "number") {
    const text = !cell
      ? "…"
      : cell.kind === "text"
        ? quoted(cell.text)
        : cell.kind === "error"
          ? cell.error
          : "#N/A";
    return fail("numberExpected", { argument, text });
  }
  if (!(cell.value >= low && cell.value <= high))
    fail("numberOutside", { argument, low, high, given: cell.value });
  return cell.value;
}

/** The same for whole numbers. */
export function readInteger(
  raw: unknown,
  argument: string,
  low: number,
  high: number,
  fallback: number,
): number {
  const value = readNumber(raw, argument, low, high, fallback);
  if (!Number.isInteger(value)) fail("integerExpected", { argument, given: value });
  return value;
}
