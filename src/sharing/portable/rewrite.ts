import { directionOf } from "../../cells/vectors";
import { addInFunction } from "../../formula/addInCalls";
import { constantOf } from "../../formula/constants";
import { inNamespace } from "../../formula/namespace";
import { callText, rewriteCalls } from "../../formula/calls";
import { isTableReference } from "../../formula/reference";
import { parametersOf, portableFunctions } from "./portableNames";

/** Longest formula of a cell. Source: Microsoft, Excel specifications and limits. */
export const longestFormula = 8192;

/** Why a formula cannot do without the add-in. */
export type Obstacle =
  | { readonly reason: "function"; readonly function: string }
  /** Weights that follow from the data, or those of a framework. */
  | { readonly reason: "weights"; readonly function: string; readonly word: string }
  /** Two tables matched by name, which the LAMBDA names do not read. */
  | { readonly reason: "tables"; readonly function: string }
  | { readonly reason: "arguments"; readonly function: string }
  | { readonly reason: "length"; readonly length: number };

export type PortableFormula =
  | { readonly formula: string; readonly names: readonly string[]; readonly obstacles?: undefined }
  | { readonly obstacles: readonly Obstacle[] };

const functionOf = new Map([...portableFunctions].map(([name, portable]) => [portable, name]));

/** Functions whose second argument is a word or numbers. */
const weighted = new Set(["QEI", "QEI.CONTRIBUTIONS"]);

/** The same formula with LAMBDA names in place of the add-in's functions, or what stands in the way. */
export function toPortable(formula: string): PortableFormula {
  const obstacles: Obstacle[] = [];
  const names = new Set<string>();
  const text = rewriteCalls(formula, ({ name, arguments: given }) => {
    const called = addInFunction(name);
    if (!called) return null;
    const portable = portableFunctions.get(called);
    const obstacle = portable ? argumentObstacle(called, portable, given) : missingFunction(called);
    if (obstacle || !portable) {
      if (obstacle) obstacles.push(obstacle);
      return null;
    }
    names.add(portable);
    // A LAMBDA takes every argument: one left out is given as a blank text.
    const all = Array.from({ length: parametersOf(portable) }, (_, i) => given[i] || '""');
    return callText(portable, all);
  });
  if (text.length > longestFormula) obstacles.push({ reason: "length", length: text.length });
  return obstacles.length > 0 ? { obstacles } : { formula: text, names: [...names] };
}

function missingFunction(called: string): Obstacle {
  return { reason: "function", function: called };
}

function argumentObstacle(called: string, portable: string, given: readonly string[]): Obstacle | null {
  if (given.length > parametersOf(portable)) return { reason: "arguments", function: called };
  if (!weighted.has(called)) return null;
  if (isTableForm(given)) return { reason: "tables", function: called };
  const weights = constantOf(given[1] ?? "");
  const word = typeof weights === "string" ? weights.trim() : "";
  if (word === "" || word.toLowerCase() === "equal") return null;
  return { reason: "weights", function: called, word };
}

/** Weights that are a table, or a third argument that names a preset. */
function isTableForm([, weights = "", preset = ""]: readonly string[]): boolean {
  const word = constantOf(preset);
  return isTableReference(weights) || (typeof word === "string" && word !== "" && directionOf(word) === null);
}

/** The way back: the add-in's functions again, arguments that were left out left out. */
export function fromPortable(formula: string): string {
  return rewriteCalls(formula, ({ name, arguments: given }) => {
    const called = functionOf.get(name.toUpperCase());
    if (!called) return null;
    const kept = given.map((argument) => (argument === '""' ? "" : argument));
    while (kept.length > 0 && kept[kept.length - 1] === "") kept.pop();
    return callText(inNamespace(called), kept);
  });
}

/** True where a formula uses LAMBDA names of ours. */
export function usesPortableNames(formula: string): boolean {
  return /(QEI|ESI)_PORTABLE/i.test(formula) && fromPortable(formula) !== formula;
}
