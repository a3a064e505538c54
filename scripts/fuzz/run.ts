import { isDeepStrictEqual } from "node:util";
import { type Metadata } from "../metadata";
import { drawArguments } from "./arguments";
import { type Draw, drawFrom } from "./draw";
import { formulaOf } from "./formula";
import { type Answer, type Finding, findingIn } from "./invariants";
import { type Call, laws } from "./laws";

export type WorksheetFunction = (...args: unknown[]) => unknown;

export interface FuzzPlan {
  readonly metadata: Metadata;
  readonly functions: ReadonlyMap<string, WorksheetFunction>;
  readonly calls: number;
  readonly seed: number;
  /** Only functions and laws whose name contains this. */
  readonly only?: string;
}

export interface Failure {
  readonly finding: string;
  /** The calls that show it. */
  readonly formulas: readonly string[];
}

export interface FuzzReport {
  readonly calls: number;
  /** How many calls computed something; the others were refused in words. */
  readonly computed: number;
  readonly failures: readonly Failure[];
}

/** After this many the rest is more of the same. */
const mostFailures = 20;

/** Half of the calls go to functions with arguments of all kinds, half to laws that tie two calls together. */
export function fuzz({ metadata, functions, calls, seed, only = "" }: FuzzPlan): FuzzReport {
  const draw = drawFrom(seed);
  const chosen = metadata.functions.filter(({ id }) => id.includes(only));
  const chosenLaws = laws.filter(({ name }) => name.includes(only));
  if (chosen.length + chosenLaws.length === 0) throw new Error(`No function and no law is called ${only}.`);
  const failures: Failure[] = [];
  let made = 0;
  let computed = 0;
  const answer = (id: string, args: readonly unknown[]): Answer => {
    made++;
    try {
      const result = functions.get(id)!(...args);
      computed++;
      return { result };
    } catch (error) {
      return { error };
    }
  };
  while (made < calls && failures.length < mostFailures) {
    if (chosenLaws.length === 0 || (chosen.length > 0 && draw.chance(0.6))) {
      const one = draw.pick(chosen);
      const args = drawArguments(draw, one, metadata);
      frozen(args);
      const first = answer(one.id, args);
      const finding =
        findingIn(first, one, args) ?? (draw.chance(0.2) ? again(first, answer(one.id, args)) : undefined);
      if (finding) failures.push({ finding, formulas: [formulaOf(one.id, args)] });
    } else {
      const law = draw.pick(chosenLaws);
      const { finding, formulas } = checkLaw(law.check, draw, answer);
      if (finding) failures.push({ finding: `${law.name}: ${finding}`, formulas });
    }
  }
  return { calls: made, computed, failures };
}

/** A function that writes into its arguments throws, and what it throws is not ours. */
function frozen(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  Object.values(value).forEach(frozen);
  Object.freeze(value);
}

function again(first: Answer, second: Answer): Finding {
  const shown = ({ result, error }: Answer) => (error === undefined ? codes(result) : codes(error));
  return isDeepStrictEqual(shown(first), shown(second)) ? undefined : "another answer the second time";
}

/** Errors as their codes, so that results can be compared; -0 as 0, which Excel shows alike. */
function codes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(codes);
  if (typeof value === "number") return value + 0;
  return typeof value === "object" && value !== null ? String((value as { code?: unknown }).code) : value;
}

function checkLaw(
  check: (draw: Draw, call: Call) => Finding,
  draw: Draw,
  answer: (id: string, args: readonly unknown[]) => Answer,
): { finding: Finding; formulas: string[] } {
  const formulas: string[] = [];
  const call: Call = (id, ...args) => {
    formulas.push(formulaOf(id, args));
    const { result, error } = answer(id, args);
    return codes(error ?? result);
  };
  try {
    return { finding: check(draw, call), formulas };
  } catch (error) {
    return { finding: `no answer to compare (${String(error)})`, formulas };
  }
}
