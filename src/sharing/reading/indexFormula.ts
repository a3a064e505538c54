import { addInFunction } from "../../formula/addInCalls";
import { expressionOf } from "../../formula/layout";
import { withinLet } from "../../formula/scope";
import { callOf, rewriteCalls } from "../../formula/calls";
import { isTableReference } from "../../formula/reference";
import { fromPortable } from "../portable/rewrite";
import { type Source, sourceOf } from "./source";

/** Functions that are an index of their own; the method of each can be described. */
export type IndexFunction = "QEI" | "ESI";

/** The index that a formula computes, its arguments in the order of QEI or ESI. */
export interface IndexFormula {
  readonly function: IndexFunction;
  readonly arguments: readonly Source[];
  /** Whether the function reads nothing but tables with their header rows. */
  readonly tablesOnly: boolean;
}

/** Functions around an index with the place of its weights: what follows data in QEI follows there in the same order. */
const weightsPlaces: ReadonlyMap<string, number> = new Map([
  ["QEI.CONTRIBUTIONS", 1],
  ["QEI.EXPLAIN", 1],
  ["QEI.IMPORTANCE", 1],
  ["QEI.LEAVEOUT", 1],
  ["QEI.SCENARIO", 3],
  ["QEI.SENSITIVITY", 1],
]);

/** Those that read tables only, with the place of the preset: normalization, aggregation and coverage follow it. */
const presetPlaces: ReadonlyMap<string, number> = new Map([
  ["QEI.SCORES", 2],
  ["QEI.RANKING", 2],
  ["QEI.PROFILE", 3],
]);

/**
 * Finds the index of a formula: QEI, ESI, or over two tables a function that computes a QEI too. The whole of the formula
 * counts, or else the first one inside something else, such as a rounding. The LAMBDA names of a portable workbook count as
 * what they stand for.
 * @returns null where the formula uses none.
 */
export function indexFormulaOf(formula: string): IndexFormula | null {
  const { calls, isWhole } = ownCalls(formula);
  const whole = isWhole ? calls.slice(-1) : [];
  const indices = [...whole, ...calls].map(indexOf);
  return indices.find((index) => index !== null) ?? null;
}

function indexOf({ function: name, arguments: given }: OwnCall): IndexFormula | null {
  if (name === "QEI" || name === "ESI") return { function: name, arguments: given, tablesOnly: false };
  const [data, weights] = given;
  const weightsPlace = weightsPlaces.get(name);
  if (weightsPlace !== undefined) {
    const own = given[weightsPlace];
    return own?.kind === "reference" && isTableReference(own.text)
      ? {
          function: "QEI",
          arguments: [data, ...given.slice(weightsPlace, weightsPlace + 6)],
          tablesOnly: false,
        }
      : null;
  }
  const place = presetPlaces.get(name);
  if (place === undefined || !data || !weights) return null;
  const [preset, normalization, aggregation, coverage] = Array.from(
    { length: 4 },
    (_, i): Source => given[place + i] ?? { kind: "omitted" },
  );
  const goalposts: Source = { kind: "omitted" };
  const ordered = [data, weights, preset, normalization, aggregation, goalposts, coverage];
  return { function: "QEI", arguments: ordered, tablesOnly: true };
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
