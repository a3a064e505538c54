import { qeiScores } from "../../src/functions/quality/scores";
import { qei } from "../../src/functions/quality/qei";
import { call } from "./call";

/** A row of a weights table: an indicator, or a dimension with its own aggregation and coverage. */
export interface TreeRow {
  readonly name: string;
  /** "" directly below the index. */
  readonly parent: string;
  readonly weight: number;
  readonly direction?: 1 | -1;
  readonly low?: number;
  readonly high?: number;
  readonly aggregation?: string;
  readonly coverage?: number;
}

/** The table as Excel hands over Weights[#All], with one preset. */
export function weightsTable(rows: readonly TreeRow[]): unknown[][] {
  return [
    ["Indicator", "Dimension", "Direction", "Low", "High", "Aggregation", "Coverage", "Weight"],
    ...rows.map(({ name, parent, direction, low = "auto", high = "auto", aggregation, coverage, weight }) => [
      name,
      parent,
      direction ?? "",
      low,
      high,
      aggregation ?? "",
      coverage ?? "",
      weight,
    ]),
  ];
}

export interface IndexOptions {
  readonly normalization: string;
  readonly aggregation: string;
  readonly coverage: number;
}

/**
 * The scores of the index ("") or of a dimension, which is the index of what stands below it; null where there is none.
 * @param data with its header row
 */
export function scoresOfNode(
  node: string,
  data: readonly unknown[][],
  rows: readonly TreeRow[],
  options: IndexOptions,
): (number | null)[] {
  const own = rows.find(({ name }) => name === node);
  const isBelow = ({ parent }: TreeRow): boolean => {
    const above = rows.find(({ name }) => name === parent);
    return parent === node || (above !== undefined && isBelow(above));
  };
  const below = rows.filter(isBelow).map((row) => (row.parent === node ? { ...row, parent: "" } : row));
  const scores = call(
    qei,
    data,
    weightsTable(below),
    null,
    options.normalization,
    own?.aggregation ?? options.aggregation,
    null,
    own?.coverage ?? options.coverage,
  ) as unknown[][];
  return scores.map(([score]) => (typeof score === "number" ? score : null));
}

/** What QEI.SCORES shows: the index ("") and every dimension; null where there is none. */
export function scoresByNode(
  data: readonly unknown[][],
  rows: readonly TreeRow[],
  { normalization, aggregation, coverage }: IndexOptions,
): Map<string, (number | null)[]> {
  const [header, ...units] = call(
    qeiScores,
    data,
    weightsTable(rows),
    null,
    normalization,
    aggregation,
    coverage,
  ) as unknown[][];
  return new Map(
    header
      .slice(1)
      .map((name, j) => [
        name === "Index" ? "" : String(name),
        units.map((cells) => (typeof cells[j + 1] === "number" ? (cells[j + 1] as number) : null)),
      ]),
  );
}
