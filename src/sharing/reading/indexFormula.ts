import { addInFunction } from "../../formula/addInCalls";
import { expressionOf } from "../../formula/layout";
import { withinLet } from "../../formula/scope";
import { callOf, rewriteCalls } from "../../formula/calls";
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
  const { calls, isWhole } = ownCalls(formula);
  const whole = isWhole ? calls.slice(-1) : [];
  for (const { function: name, arguments: given } of [...whole, ...calls])
    if (name === "QEI" || name === "ESI") return { function: name, arguments: given };
  return null;
}

/** A call of a function of ours. */
export type OwnCall = Extract<Source, { kind: "call" }>;

/** The calls of our functions in a formula, those within others first; `isWhole`: the last one is all of it. */
export function ownCalls(formula: string): { readonly calls: OwnCall[]; readonly isWhole: boolean } {
  const { text, scope } = withinLet(expressionOf(fromPortable(formula)));
  const calls: OwnCall[] = [];
  rewriteCalls(text, (call) => {
    const name = addInFunction(call.name);
    const given = () => call.arguments.map((argument) => sourceOf(argument, scope));
    if (name) calls.push({ kind: "call", function: name, arguments: given() });
    return null;
  });
  return { calls, isWhole: addInFunction(callOf(text)?.name ?? "") !== null };
}

/** A formula that is one call of ours, such as `=QEI.CLEAN(B2:F11)`; null for anything else. */
export function indexCallOf(formula: string): OwnCall | null {
  const { text, scope } = withinLet(expressionOf(formula));
  const source = sourceOf(text, scope);
  return source.kind === "call" ? source : null;
}
