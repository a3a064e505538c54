import { IndexError, type Problem } from "../../core/errors";
import { type IndexNames } from "./tableIndex";

/** The same problem with the names of what it counts: the core knows columns, dimensions and rows by number only. */
export function nameProblem(cause: Problem, { indicators, dimensions, table }: IndexNames): Problem {
  const { column, position, dimension, row, unit } = cause.parameters as Partial<Record<string, unknown>>;
  const unitAt = row ?? unit;
  const indicator = column ?? (cause.code === "goalpostsOrder" ? position : undefined);
  const names = {
    ...(typeof indicator === "number" && { columnName: indicators[indicator - 1] }),
    ...(typeof dimension === "number" && { dimensionName: dimensions[dimension - 1] }),
    ...(typeof unitAt === "number" && { unitName: table.units.nameOf(unitAt - 1) }),
  };
  return { code: cause.code, parameters: { ...names, ...cause.parameters } } as Problem;
}

/** Runs a computation of an index given as tables; what it throws has the names. */
export function withNames<T>(names: IndexNames | null, compute: () => T): T {
  if (!names) return compute();
  try {
    return compute();
  } catch (error) {
    throw error instanceof IndexError ? new IndexError(nameProblem(error.problem, names)) : error;
  }
}

/** Problems of single units, by 0-based row, with the names; one of many units stays one. */
export function nameProblems(
  problems: ReadonlyMap<number, Problem>,
  names: IndexNames | null,
): ReadonlyMap<number, Problem> {
  if (!names) return problems;
  const known = new Map<Problem, Problem>();
  const named = new Map<number, Problem>();
  for (const [row, cause] of problems) {
    const own = known.get(cause) ?? nameProblem(cause, names);
    known.set(cause, own);
    named.set(row, own);
  }
  return named;
}
