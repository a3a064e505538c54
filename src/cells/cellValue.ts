import { isMissingWord } from "./missingWords";
import { plainText } from "./plainText";
import { numberLikeCode, readingsOf } from "./unclearText";

/** A plain decimal number as people type it; no thousands separators, percent signs or hexadecimal. */
const numericText = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;

/** What one cell holds, once the forms Excel may send it in are unwrapped. */
export type Cell =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "missing" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "error"; readonly error: string };

const missing: Cell = { kind: "missing" };

/**
 * Reads one cell: a number, a logical (TRUE = 1), text, a blank, or an error in any of the shapes that
 * custom-function runtimes use (an Error object with a code, or a data type with a basic value).
 */
export function readCell(raw: unknown): Cell {
  switch (typeof raw) {
    case "number":
      return { kind: "number", value: raw };
    case "boolean":
      return { kind: "number", value: raw ? 1 : 0 };
    case "string":
      return readText(raw);
    case "object":
      return raw === null ? missing : readObject(raw as Record<string, unknown>);
    case "undefined":
      return missing;
    default:
      return { kind: "text", text: String(raw) };
  }
}

function readText(raw: string): Cell {
  const typed = raw.trim();
  // The usual cases first: they need no look at each character.
  if (numericText.test(typed)) return readNumeric(typed, typed);
  if (isMissingWord(typed)) return missing;
  const text = plainText(raw);
  if (numericText.test(text)) return readNumeric(text, typed);
  return text !== typed && isMissingWord(text) ? missing : { kind: "text", text: typed };
}

/** A number, but never the one of two that somebody guesses. */
function readNumeric(text: string, typed: string): Cell {
  const isOne = readingsOf(text) === null && numberLikeCode(text) === null;
  return isOne ? { kind: "number", value: Number(text) } : { kind: "text", text: typed };
}

function readObject(raw: Record<string, unknown>): Cell {
  if (typeof raw.code === "string" && raw.code.startsWith("#")) return readError(raw.code);
  const { type, basicType, basicValue } = raw;
  if (type === "Error" || basicType === "Error") return readError(String(basicValue ?? "#VALUE!"));
  if (type === "Empty" || basicType === "Empty") return missing;
  if ("basicValue" in raw && typeof basicValue !== "object") return readCell(basicValue);
  return { kind: "text", text: typeof raw.text === "string" ? raw.text : String(type ?? "object") };
}

function readError(error: string): Cell {
  return error === "#N/A" ? missing : { kind: "error", error };
}

/** What a data type such as a Double or a linked entity stands for; anything else is itself. */
export function basicValueOf(raw: unknown): unknown {
  return typeof raw === "object" && raw !== null && "basicValue" in raw ? raw.basicValue : raw;
}

/** The error code of a cell such as "#REF!", #N/A included; null for anything else. */
export function errorCodeOf(raw: unknown): string | null {
  if (typeof raw !== "object" || raw === null) return null;
  const { code, type, basicType, basicValue } = raw as Record<string, unknown>;
  if (typeof code === "string" && code.startsWith("#")) return code;
  return type === "Error" || basicType === "Error" ? String(basicValue ?? "#VALUE!") : null;
}
