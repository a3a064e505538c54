import { addInFunction } from "../../formula/addInCalls";
import { expressionOf } from "../../formula/layout";
import { type Scope, withinLet } from "../../formula/scope";
import { type Call, callOf, rewriteCalls } from "../../formula/calls";
import { fromPortable } from "../portable/rewrite";
import { type Source, sourceOf } from "./source";

/** Functions that are an index of their own; the method of each can be described. */
export type IndexFunction = "QEI" | "ESI";

/** The index that a formula computes, its arguments in the function's order. */
export interface IndexFormula {
  readonly function: IndexFunction;
  readonly arguments: readonly Source[];
}

/**
 * Finds QEI or ESI in a formula: the whole of it, or the first one inside something else, such as a rounding. The
 * LAMBDA names of a portable workbook count as what they stand for.
 * @returns null where the formula uses neither.
 */
export function indexFormulaOf(formula: string): IndexFormula | null {
  const { text, scope } = withinLet(expressionOf(fromPortable(formula)));
  return fromCall(callOf(text), scope) ?? fromCall(firstIndex(text), scope);
}

function fromCall(call: Call | null, scope: Scope): IndexFormula | null {
  const name = call && addInFunction(call.name);
  if (!call || (name !== "QEI" && name !== "ESI")) return null;
  return { function: name, arguments: call.arguments.map((argument) => sourceOf(argument, scope)) };
}

function firstIndex(text: string): Call | null {
  let found: Call | null = null;
  rewriteCalls(text, (call) => {
    const name = addInFunction(call.name);
    if (name === "QEI" || name === "ESI") found ??= call;
    return null;
  });
  return found;
}

/** A formula that is one call of ours, such as `=QEI.CLEAN(B2:F11)`; null for anything else. */
export function indexCallOf(formula: string): Extract<Source, { kind: "call" }> | null {
  const { text, scope } = withinLet(expressionOf(formula));
  const source = sourceOf(text, scope);
  return source.kind === "call" ? source : null;
}
