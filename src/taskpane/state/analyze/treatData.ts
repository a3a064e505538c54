import { scenario } from "../../../core/analyze/scenario";
import { IndexError, type Problem } from "../../../core/errors";
import { columnOf, type Matrix } from "../../../core/matrix";
import { takesGoalposts } from "../../../core/normalize/normalize";
import { type GapFilling, type Normalization, type OutlierTreatment } from "../../../core/options";
import { type IndexDefinition } from "../../../core/qei";
import { clean, defaultLimit } from "../../../core/treat/clean";
import { textConstant } from "../../../formula/constants";
import { type IndexModel } from "../index/indexModel";

/** The arguments of QEI.CLEAN. */
export interface Treatment {
  readonly outliers: OutlierTreatment;
  readonly missing: GapFilling;
  readonly limit: number;
}

/** A cell that the treatment changes; NaN = empty. */
export interface TouchedCell {
  readonly row: number;
  readonly column: number;
  readonly before: number;
  readonly after: number;
}

export interface TreatedColumn {
  readonly column: number;
  readonly moved: number;
  readonly emptied: number;
  readonly filled: number;
  /** Gaps that are still there. */
  readonly empty: number;
}

export interface Treated {
  /** How many cells change. */
  readonly count: number;
  /** The first of them. */
  readonly cells: readonly TouchedCell[];
  /** Those with a cell that changes, or a gap. */
  readonly columns: readonly TreatedColumn[];
  /** The values as the treatment leaves them. */
  readonly cleaned: Matrix;
  readonly ranks: RankMoves | { readonly problem: Problem };
}

export interface RankMoves {
  /** Units with a rank before and after. */
  readonly compared: number;
  readonly moved: number;
  /** The largest of the moves, the first where several are alike; null where none moves. */
  readonly largest: { readonly row: number; readonly from: number; readonly to: number } | null;
}

/** So many cells are listed: nobody reads more, and the worker hands them over. */
const mostListed = 1000;

/** What QEI.CLEAN would change, and what that would do to the ranks. */
export function treatData(
  data: Matrix,
  definition: IndexDefinition,
  { outliers, missing, limit }: Treatment,
): Treated {
  const cleaned = clean(data, outliers, missing, limit);
  const cells: TouchedCell[] = [];
  let count = 0;
  const columns: TreatedColumn[] = [];
  for (let column = 0; column < data.columns; column++) {
    const [old, next] = [columnOf(data, column), columnOf(cleaned, column)];
    const counts = { moved: 0, emptied: 0, filled: 0, empty: 0 };
    for (let row = 0; row < data.rows; row++) {
      const [before, after] = [old[row], next[row]];
      const wasEmpty = Number.isNaN(before);
      if (Number.isNaN(after)) {
        counts.empty++;
        if (wasEmpty) continue;
        counts.emptied++;
      } else if (before === after) continue;
      else counts[wasEmpty ? "filled" : "moved"]++;
      if (cells.length < mostListed) cells.push({ row, column, before, after });
      count++;
    }
    if (counts.moved + counts.emptied + counts.filled + counts.empty > 0) columns.push({ column, ...counts });
  }
  return { count, cells, columns, cleaned, ranks: rankMoves(data, cleaned, definition) };
}

function rankMoves(data: Matrix, cleaned: Matrix, definition: IndexDefinition): Treated["ranks"] {
  try {
    const [before, after] = [ranksOf(data, definition), ranksOf(cleaned, definition)];
    let [compared, moved, most] = [0, 0, 0];
    let largest: RankMoves["largest"] = null;
    before.forEach((from, row) => {
      const to = after[row];
      if (!from || !to) return;
      compared++;
      const by = Math.abs(from - to);
      if (by > 0) moved++;
      if (by > most) [most, largest] = [by, { row, from, to }];
    });
    return { compared, moved, largest };
  } catch (error) {
    if (error instanceof IndexError) return { problem: error.problem };
    throw error;
  }
}

/** 0 = no rank. */
function ranksOf(data: Matrix, definition: IndexDefinition): number[] {
  const nothing = new Array<null>(data.columns).fill(null);
  return Array.from(scenario(data, definition, nothing, null).before.ranks, (rank) => rank || 0);
}

/** The treatment as arguments of the formula; what is the function's own default is left out. */
export function treatmentArguments({ outliers, missing, limit }: Treatment): string {
  const own = limit === defaultLimit(outliers) ? [] : [String(limit)];
  return [textConstant(outliers), textConstant(missing), ...own].join(", ");
}

/** Treatments whose limit counts points, which are whole. */
export function countsPoints(outliers: OutlierTreatment): boolean {
  return outliers === "winsorize" || outliers === "treat";
}

/**
 * The indicators that become logarithms while the weights table gives their goalposts in the unit they had.
 * @param normalization of the index
 */
export function losingGoalposts(
  { columns }: Treated,
  { outliers, limit }: Treatment,
  { indicators, ownNormalizations }: Pick<IndexModel, "indicators" | "ownNormalizations">,
  normalization: Normalization,
): string[] {
  if (outliers !== "treat") return [];
  return columns.flatMap(({ column, moved }) => {
    const { name, low, high } = indicators[column];
    const hasOwn = !Number.isNaN(low) || !Number.isNaN(high);
    // Pulled to the next value are at most so many.
    const isLogarithm = moved > limit;
    return isLogarithm && hasOwn && takesGoalposts(ownNormalizations[column] ?? normalization) ? [name] : [];
  });
}

/** Of each unit the share of the indicators that count that is present; lowest first, complete units left out. */
export function incompleteUnits(data: Matrix, weights: ArrayLike<number>): { row: number; share: number }[] {
  const present = new Uint32Array(data.rows);
  let counted = 0;
  for (let column = 0; column < data.columns; column++) {
    if (!(weights[column] > 0)) continue;
    counted++;
    columnOf(data, column).forEach((value, row) => {
      if (!Number.isNaN(value)) present[row]++;
    });
  }
  const units = Array.from(present, (count, row) => ({ row, share: count / counted }));
  return units.filter(({ share }) => share < 1).sort((a, b) => a.share - b.share);
}
