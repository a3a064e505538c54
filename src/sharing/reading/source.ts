import { readCell } from "../../cells/cellValue";
import { addInFunction } from "../../formula/addInCalls";
import { rangeOfBlanksWritten } from "../../formula/blanks";
import { callOf, callText } from "../../formula/calls";
import { arrayConstant, arrayOf, constantOf } from "../../formula/constants";
import { type Scope } from "../../formula/scope";
import { withoutPrefix } from "../../formula/layout";
import { type Reference, referenceOf } from "../../formula/reference";

/** Where an argument of a formula comes from. */
export type Source =
  | { readonly kind: "omitted" }
  | { readonly kind: "constant"; readonly cells: readonly (readonly (number | string | boolean)[])[] }
  | { readonly kind: "reference"; readonly reference: Reference; readonly text: string }
  | { readonly kind: "transposed"; readonly of: Source }
  /** Columns from several places, side by side. */
  | { readonly kind: "gathered"; readonly parts: readonly Source[] }
  /** Columns of a table, found by the indicators' names: how the pane writes presets. */
  | { readonly kind: "lookup"; readonly key: Reference; readonly columns: readonly Reference[] }
  /** A function of ours, in capitals. */
  | { readonly kind: "call"; readonly function: string; readonly arguments: readonly Source[] }
  /** Anything else: only the text is known. */
  | { readonly kind: "formula"; readonly text: string };

/** Reads one argument; names of a LET are followed. */
export function sourceOf(given: string | undefined, scope: Scope): Source {
  const text = given?.trim() ?? "";
  if (text === "" || text === '""') return { kind: "omitted" };
  const named = scope.get(text.toLowerCase());
  // A name that stands for itself would be followed for ever.
  if (named !== undefined && named.toLowerCase() !== text.toLowerCase())
    return sourceOf(named, without(scope, text));
  const constant = constantOf(text);
  if (constant !== undefined) return { kind: "constant", cells: [[constant]] };
  const array = arrayOf(text);
  if (array) return { kind: "constant", cells: array };
  const reference = referenceOf(text);
  if (reference) return { kind: "reference", reference, text };
  return fromCall(text, scope) ?? { kind: "formula", text };
}

function without(scope: Scope, name: string): Scope {
  return new Map([...scope].filter(([key]) => key !== name.toLowerCase()));
}

function fromCall(text: string, scope: Scope): Source | null {
  const call = callOf(text);
  if (!call) return null;
  const own = addInFunction(call.name);
  const given = call.arguments;
  if (own)
    return { kind: "call", function: own, arguments: given.map((argument) => sourceOf(argument, scope)) };
  switch (withoutPrefix(call.name).toUpperCase()) {
    case "TRANSPOSE":
      return { kind: "transposed", of: sourceOf(given[0], scope) };
    case "HSTACK":
      return { kind: "gathered", parts: given.map((argument) => sourceOf(argument, scope)) };
    case "CHOOSE":
      return (
        arrayOf(given[0]) && { kind: "gathered", parts: given.slice(1).map((part) => sourceOf(part, scope)) }
      );
    case "XLOOKUP":
      return given.length === 3 ? lookup(given[1], [given[2]], scope) : null;
    case "INDEX":
      return goalpostLookup(given, scope);
    case "IF":
      return blanksWrittenSource(text, scope);
    default:
      return null;
  }
}

/** `IF(range="", "n/a", range)` is the range: so the pane keeps blanks missing. Another value than n/a changes the data. */
function blanksWrittenSource(text: string, scope: Scope): Source | null {
  const written = rangeOfBlanksWritten(text);
  return written && readCell(written.missing).kind === "missing" ? sourceOf(written.range, scope) : null;
}

/** `INDEX(low and high, XMATCH(names, key), {1;2})`. */
function goalpostLookup(given: readonly string[], scope: Scope): Source | null {
  const match = callOf(given[1] ?? "");
  if (!match || withoutPrefix(match.name).toUpperCase() !== "XMATCH") return null;
  const both = sourceOf(given[0], scope);
  if (both.kind === "reference") return lookup(match.arguments[1], [both.text], scope);
  if (both.kind !== "gathered") return null;
  const parts = both.parts.map((part) => (part.kind === "reference" ? part.text : ""));
  return lookup(match.arguments[1], parts, scope);
}

function lookup(key: string, columns: readonly string[], scope: Scope): Source | null {
  const [from, ...read] = [key, ...columns].map((text) => sourceOf(text, scope));
  if (from.kind !== "reference") return null;
  const references = read.flatMap((source) => (source.kind === "reference" ? [source.reference] : []));
  return references.length === read.length
    ? { kind: "lookup", key: from.reference, columns: references }
    : null;
}

/** The cells as the formula names them; "" for what is no cells. */
export function sourceText(source: Source): string {
  switch (source.kind) {
    case "reference":
    case "formula":
      return source.text;
    case "transposed":
      return callText("TRANSPOSE", [sourceText(source.of)]);
    case "constant":
      return arrayConstant(source.cells);
    case "gathered":
      return source.parts.map(sourceText).join(", ");
    default:
      return "";
  }
}
