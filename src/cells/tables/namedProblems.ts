import { type Problem } from "../../core/errors";
import { named, type Names, naming } from "../../core/errors/named";
import { type IndexNames } from "./tableIndex";

function namesFor({ indicators, dimensions, table }: IndexNames): Names {
  return { columns: indicators, dimensions, unitOf: (row) => table.units.nameOf(row) };
}

/** The same problem with the names of what it counts: the core knows columns, dimensions and rows by number only. */
export function nameProblem(cause: Problem, names: IndexNames): Problem {
  return named(cause, namesFor(names));
}

/** Runs a computation of an index given as tables; what it throws has the names. */
export function withNames<T>(names: IndexNames | null, compute: () => T): T {
  return names ? naming(namesFor(names), compute) : compute();
}

/** Problems of single units, by 0-based row, with the names; one of many units stays one. */
export function nameProblems(
  problems: ReadonlyMap<number, Problem>,
  names: IndexNames | null,
): ReadonlyMap<number, Problem> {
  if (!names) return problems;
  const known = new Map<Problem, Problem>();
  const all = new Map<number, Problem>();
  for (const [row, cause] of problems) {
    const own = known.get(cause) ?? nameProblem(cause, names);
    known.set(cause, own);
    all.set(row, own);
  }
  return all;
}
