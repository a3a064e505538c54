import { directionOf } from "../../cells/vectors";
import { addInFunction } from "../../formula/addInCalls";
import { rangeOfBlanksWritten } from "../../formula/blanks";
import { constantOf } from "../../formula/constants";
import { inNamespace } from "../../formula/namespace";
import { callText, rewriteCalls } from "../../formula/calls";
import { isTableReference, referenceOf } from "../../formula/reference";
import { parametersOf, portableFunctions, portableTableFunctions } from "./portableNames";
import { firstPreset } from "./tables/weightsTableNames";

/** Longest formula of a cell. Source: Microsoft, Excel specifications and limits. */
export const longestFormula = 8192;

/** Why a formula cannot do without the add-in. */
export type Obstacle =
  | { readonly reason: "function"; readonly function: string }
  /** Weights that follow from the data, or those of a framework. */
  | { readonly reason: "weights"; readonly function: string; readonly word: string }
  | { readonly reason: "arguments"; readonly function: string }
  | { readonly reason: "length"; readonly length: number };

export type PortableFormula =
  | { readonly formula: string; readonly names: readonly string[]; readonly obstacles?: undefined }
  | { readonly obstacles: readonly Obstacle[] };

const functionOf = new Map(
  [...portableFunctions, ...portableTableFunctions].map(([name, portable]) => [portable, name]),
);
const readingTables = new Set(portableTableFunctions.values());

/** Where functions take weights, as a word or numbers, from 0. */
const weightsAt: ReadonlyMap<string, number> = new Map([
  ["QEI", 1],
  ["QEI.CONTRIBUTIONS", 1],
  ["QEI.TOPSIS", 1],
  ["QEI.SCENARIO", 3],
]);

/** The same formula with LAMBDA names in place of the add-in's functions, or what stands in the way. */
export function toPortable(formula: string): PortableFormula {
  const obstacles: Obstacle[] = [];
  const names = new Set<string>();
  const text = rewriteCalls(formula, ({ name, arguments: given }) => {
    const called = addInFunction(name);
    if (!called) return null;
    const ofTables = portableTableFunctions.get(called);
    const ofNumbers = portableFunctions.get(called);
    const portable = ofTables && (!ofNumbers || mayBeTables(called, given)) ? ofTables : ofNumbers;
    const obstacle = portable ? argumentObstacle(called, portable, given) : missingFunction(called);
    if (obstacle || !portable) {
      if (obstacle) obstacles.push(obstacle);
      return null;
    }
    names.add(portable);
    // A LAMBDA takes every argument: one left out is given as a blank text.
    const all = Array.from({ length: parametersOf(portable) }, (_, i) => given[i] || leftOut(portable, i));
    return callText(portable, all);
  });
  if (text.length > longestFormula) obstacles.push({ reason: "length", length: text.length });
  return obstacles.length > 0 ? { obstacles } : { formula: text, names: [...names] };
}

/** What a LAMBDA is given for an argument that was left out. A blank preset is a mistake, and no preset the first one. */
function leftOut(portable: string, place: number): string {
  return readingTables.has(portable) && place === presetAt(functionOf.get(portable)!) ? firstPreset : '""';
}

/** Behind the weights. */
function presetAt(called: string): number {
  return (weightsAt.get(called) ?? 1) + 1;
}

function missingFunction(called: string): Obstacle {
  return { reason: "function", function: called };
}

function argumentObstacle(called: string, portable: string, given: readonly string[]): Obstacle | null {
  if (given.length > parametersOf(portable)) return { reason: "arguments", function: called };
  if (readingTables.has(portable)) return null;
  const place = weightsAt.get(called);
  if (place === undefined) return null;
  const weights = constantOf(given[place] ?? "");
  const word = typeof weights === "string" ? weights.trim() : "";
  if (word === "" || word.toLowerCase() === "equal") return null;
  return { reason: "weights", function: called, word };
}

/**
 * Weights that are a table, or a preset that is named; or weights whose name does not tell: the LAMBDA that reads tables then
 * looks at them itself.
 */
function mayBeTables(called: string, given: readonly string[]): boolean {
  const place = presetAt(called);
  const weights = referenceOf(cellsOf(given[place - 1] ?? ""));
  const preset = constantOf(given[place] ?? "");
  if (isTableReference(cellsOf(given[place - 1] ?? ""))) return true;
  if (typeof preset === "string" && preset !== "" && directionOf(preset) === null) return true;
  return weights?.kind === "name" && preset === undefined;
}

/** The cells of an argument whose blanks are written out. */
function cellsOf(argument: string): string {
  return rangeOfBlanksWritten(argument)?.range ?? argument;
}

/** The way back: the add-in's functions again, arguments that were left out left out. */
export function fromPortable(formula: string): string {
  return rewriteCalls(formula, ({ name, arguments: given }) => {
    const portable = name.toUpperCase();
    const called = functionOf.get(portable);
    if (!called) return null;
    const kept = given.map((argument, place) => (argument === leftOut(portable, place) ? "" : argument));
    while (kept.length > 0 && kept[kept.length - 1] === "") kept.pop();
    return callText(inNamespace(called), kept);
  });
}

/** True where a formula uses LAMBDA names of ours. */
export function usesPortableNames(formula: string): boolean {
  return /(QEI|ESI)_PORTABLE/i.test(formula) && fromPortable(formula) !== formula;
}
