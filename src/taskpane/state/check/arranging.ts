import { type Answers, decisionsOf } from "../../../cells/check/answers";
import { type TableCheck } from "../../../cells/check/checkTable";
import { cleanSteps } from "../../../cells/check/cleanTable";
import { type Steps } from "../../../cells/check/steps";
import { type Grid } from "../../../cells/grid";
import { type ChosenLayout, chosenLayout } from "../../../cells/reshape/chosenLayout";
import { type ColumnKind, columnKinds } from "../../../cells/reshape/columnKinds";
import { findKey, layoutSteps } from "../../../cells/reshape/findLayout";
import { type Join, type Joined, joinSteps } from "../../../cells/reshape/joinByName";
import { ReshapeRefusal, type ReshapeProblem } from "../../../cells/reshape/problems";
import { type Reshape, reshapeSteps } from "../../../cells/reshape/reshape";
import { type SplitKey, splitSteps } from "../../../cells/reshape/splitKey";
import { type Content, type Reshaped, type Table, textOf } from "../../../cells/reshape/table";
import { type NewHeaders } from "../../../cells/reshape/unitRows";
import { columnNames } from "../../../workbook/tables/firstRow";

/** What becomes of a table, or why nothing does. */
export type Outcome = Reshaped | { readonly problem: ReshapeProblem };

/** A table to be put beside the new one, and the columns by which. */
export interface JoinedTable {
  readonly name: string;
  readonly table: Table;
  readonly by: Join["by"];
}

/** What a table shows of its layout. */
export interface Found {
  readonly clean: Table;
  readonly headers: NewHeaders;
  /** The key that is there, whether it is split or not. */
  readonly key: SplitKey | null;
  readonly proposed: Reshape | { readonly problem: ReshapeProblem } | null;
  /** Those that stand below each other: with the key split, without years side by side. */
  readonly columns: readonly ColumnKind[];
}

/** The layout that is found, with what was chosen instead; null where each unit has its row already, or none is found. */
export function layoutOf(
  { proposed, columns }: Found,
  chosen: Pick<ChosenLayout, "units" | "without">,
): Reshape | null {
  if (proposed === null || "problem" in proposed) return null;
  return chosenLayout(
    proposed,
    chosen,
    columns.map(({ header }) => header),
  );
}

/** As the clean sheet calls its columns. */
export function* cleanUnder(column: string, values: Grid, check: TableCheck, answers: Answers): Steps<Table> {
  const { header, rows } = yield* cleanSteps(values, check, decisionsOf(values, check, answers));
  return { header: columnNames(header, column), rows };
}

export function* findIn(clean: Table, headers: NewHeaders, splits: boolean): Steps<Found> {
  const key = yield* findKey(clean);
  const proposed = yield* orProblem(layoutSteps(clean, headers, splits));
  const columns = proposed === null || "problem" in proposed ? [] : yield* kindsOf(clean, proposed);
  return { clean, headers, key, proposed, columns };
}

function* kindsOf(clean: Table, { key, years }: Reshape): Steps<ColumnKind[]> {
  const wide = new Set(years?.columns.map(({ header }) => header));
  const kinds = yield* columnKinds(key ? (yield* splitSteps(clean, key)).table : clean);
  return kinds.filter(({ header }) => !wide.has(header));
}

/** What a layout makes of a table. */
export interface Made {
  readonly found: Found;
  readonly layout: Reshape | null;
  readonly result: Outcome;
}

export function* madeBy(found: Found, layout: Reshape | null): Steps<Made> {
  const { clean, headers, proposed } = found;
  if (proposed !== null && "problem" in proposed) return { found, layout, result: proposed };
  const result = layout
    ? yield* orProblem(reshapeSteps(clean, layout, headers))
    : { table: clean, leftOut: [] };
  return { found, layout, result };
}

/** What comes of some work, or why nothing does. */
function* orProblem<Result>(work: Steps<Result>): Steps<Result | { readonly problem: ReshapeProblem }> {
  try {
    return yield* work;
  } catch (error) {
    if (!(error instanceof ReshapeRefusal)) throw error;
    return { problem: error.problem };
  }
}

/** The same with the columns of another table, if there is one. */
export interface MadeWithOther extends Made {
  readonly other: JoinedTable | null;
  readonly joined: Outcome | Joined;
}

export function* joinedWith(made: Made, other: JoinedTable | null): Steps<MadeWithOther> {
  const { result } = made;
  if (!other || "problem" in result) return { ...made, other, joined: result };
  const join = { by: other.by, second: other.name };
  return { ...made, other, joined: yield* orProblem(joinSteps(result.table, other.table, join)) };
}

/** A cell as it is written. */
export function written(cell: Content): string | number {
  return typeof cell === "number" ? cell : textOf(cell);
}
