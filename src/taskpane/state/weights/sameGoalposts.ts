import { columnOf } from "../../../core/matrix";
import { fieldAt, indexOfName, type PresetsTable } from "../../../workbook/presets/presetsTable";
import { type RowChange, type TableChange } from "../../../workbook/presets/tableChange";
import { type LoadingActions } from "../loading";
import { type IndexModel } from "../index/indexModel";
import { type Workbench } from "../paneStore";
import { changeTable } from "./tableSteps";

/** Low below high. */
export interface SharedPosts {
  readonly low: number;
  readonly high: number;
}

/** An indicator that may get goalposts that others have too. */
export interface PostsCandidate {
  readonly name: string;
  /** The range of its data; NaN where it has none. */
  readonly least: number;
  readonly most: number;
  /** Its own; NaN = from the data. */
  readonly low: number;
  readonly high: number;
  readonly hasOwn: boolean;
}

/** Whether the table has a place for goalposts. */
export function hasPosts({ presetsHeader }: IndexModel): boolean {
  return fieldAt(presetsHeader, "low") >= 0 && fieldAt(presetsHeader, "high") >= 0;
}

export function postsCandidates({ indicators, data }: IndexModel): PostsCandidate[] {
  return indicators.map(({ name, low, high }, i) => {
    const [least, most] = rangeOf(columnOf(data, i));
    return { name, least, most, low, high, hasOwn: !Number.isNaN(low) || !Number.isNaN(high) };
  });
}

/** Whether it is on that scale, as far as its data tell; a fixed goalpost of its own is a decision that stays. */
export function takesPosts({ least, most, hasOwn }: PostsCandidate, { low, high }: SharedPosts): boolean {
  return !hasOwn && isWithin({ least, most }, { low, high });
}

export function isWithin(
  { least, most }: Pick<PostsCandidate, "least" | "most">,
  { low, high }: SharedPosts,
): boolean {
  return least >= low && most <= high;
}

export interface SameGoalpostsActions {
  /** Writes the same goalposts for several indicators, as one step. @param called what the step is called */
  sameGoalposts(indicators: readonly string[], posts: SharedPosts, called: string): Promise<boolean>;
}

export function sameGoalpostsActions(bench: Workbench, loading: LoadingActions): SameGoalpostsActions {
  return {
    sameGoalposts: (indicators, posts, called) =>
      changeTable(bench, loading, { kind: "sameGoalposts", indicator: called }, ({ presets }) =>
        postsChange(presets, indicators, posts),
      ),
  };
}

function postsChange(
  { header, rows }: PresetsTable,
  indicators: readonly string[],
  { low, high }: SharedPosts,
): TableChange {
  const [lowAt, highAt] = [header[fieldAt(header, "low")], header[fieldAt(header, "high")]];
  const changes = rows.flatMap((row): RowChange[] => {
    const isMeant = indexOfName(indicators, row.indicator) >= 0;
    if (!isMeant || (row.low === low && row.high === high)) return [];
    const cells = new Map([
      [lowAt, low],
      [highAt, high],
    ]);
    return [{ kind: "write", row: row.indicator, cells }];
  });
  return { rows: changes, blankColumn: null };
}

function rangeOf(column: Float64Array): readonly [number, number] {
  let [least, most] = [NaN, NaN];
  for (const value of column) {
    if (Number.isNaN(value)) continue;
    if (!(least <= value)) least = value;
    if (!(most >= value)) most = value;
  }
  return [least, most];
}
