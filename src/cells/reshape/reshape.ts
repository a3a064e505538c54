import { finished, type Steps } from "../check/steps";
import { unitSteps } from "./oneRowPerUnit";
import { ReshapeRefusal } from "./problems";
import { splitSteps, type SplitKey } from "./splitKey";
import { type LeftOut, type Reshaped, type Table } from "./table";
import { type NewHeaders, type UnitRows } from "./unitRows";
import { yearRowSteps, type YearsAsRows } from "./yearsAsRows";

/** From a publisher's layout to one row a unit; what a table does not need is null. The steps follow each other. */
export interface Reshape {
  readonly key: SplitKey | null;
  readonly years: YearsAsRows | null;
  readonly units: UnitRows | null;
}

/** @throws ReshapeRefusal for what would lose or mix up values. */
export function reshape(table: Table, layout: Reshape, headers: NewHeaders): Reshaped {
  return finished(reshapeSteps(table, layout, headers));
}

/** The same in pieces. */
export function* reshapeSteps(
  table: Table,
  { key, years, units }: Reshape,
  { ageOf }: NewHeaders,
): Steps<Reshaped> {
  const leftOut: LeftOut[] = [];
  const step = (reshaped: Reshaped) => {
    leftOut.push(...reshaped.leftOut);
    return reshaped.table;
  };
  let result = table;
  if (key) result = step(yield* splitSteps(result, key));
  if (years) result = step(yield* yearRowSteps(result, years));
  if (units) result = step(yield* inRowsOf(years, unitSteps(result, units, ageOf)));
  return { table: result, leftOut };
}

/** A refusal names rows of the table that was given, of which each became as many as there are years. */
function* inRowsOf(years: YearsAsRows | null, work: Steps<Reshaped>): Steps<Reshaped> {
  try {
    return yield* work;
  } catch (error) {
    if (!years || !(error instanceof ReshapeRefusal)) throw error;
    const { problem } = error;
    if (problem.kind !== "severalRows" && problem.kind !== "textInMean") throw error;
    const each = new Set(years.columns.map(({ year }) => year)).size;
    const before = (row: number) => Math.ceil(row / each);
    if (problem.kind === "textInMean") throw new ReshapeRefusal({ ...problem, row: before(problem.row) });
    const [first, second] = problem.rows;
    throw new ReshapeRefusal({ ...problem, rows: [before(first), before(second)] });
  }
}
