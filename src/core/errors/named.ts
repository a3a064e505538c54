import { IndexError, type Problem } from "../errors";

/** Names of columns, dimensions and rows, in their order. */
export interface Names {
  readonly columns: readonly string[];
  readonly dimensions?: readonly string[];
  /** undefined for a unit without a name. @param row 0-based. */
  readonly unitOf?: (row: number) => string | undefined;
}

/** Parameters that say where something is: numbers count from 1. */
interface Place {
  argument?: string;
  column?: unknown;
  position?: unknown;
  dimension?: unknown;
  row?: unknown;
  unit?: unknown;
  columnName?: string;
  dimensionName?: string;
  unitName?: string;
}

/** What has a place among the indicators: one value for each. */
const onePerIndicator: ReadonlySet<string> = new Set([
  "weightMissing",
  "weightNegative",
  "directionInvalid",
  "goalpostText",
  "goalpostsOrder",
  "changeSlip",
]);

/**
 * The problem with the names of the column, the dimension and the unit that it tells of by their numbers.
 * @param argument whose columns and rows have the names.
 */
export function named(problem: Problem, names: Names, argument = "data"): Problem {
  const place = problem.parameters as Place;
  if ((place.argument ?? argument) !== argument) return problem;
  const { columns, dimensions, unitOf } = names;
  const column = place.column ?? (onePerIndicator.has(problem.code) ? place.position : undefined);
  const row = place.row ?? place.unit;
  const found = {
    columnName: typeof column === "number" ? columns[column - 1] : undefined,
    dimensionName: typeof place.dimension === "number" ? dimensions?.[place.dimension - 1] : undefined,
    unitName: typeof row === "number" ? unitOf?.(row - 1) : undefined,
  };
  const known = Object.entries(found).filter(([, name]) => name !== undefined);
  return { ...problem, parameters: { ...Object.fromEntries(known), ...place } } as Problem;
}

/** Does the work; what it refuses is told with names. See `named`. */
export function naming<Result>(names: Names, work: () => Result, argument = "data"): Result {
  try {
    return work();
  } catch (error) {
    throw error instanceof IndexError ? new IndexError(named(error.problem, names, argument)) : error;
  }
}
