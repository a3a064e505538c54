import { valueAt } from "../../../core/matrix";
import { type IndexModel } from "./indexModel";
import { type Scored } from "./scoring";

export interface RankedUnit {
  /** 0-based row in the data table. */
  readonly row: number;
  readonly name: string;
  /** NaN without a score. */
  readonly score: number;
  readonly rank: number;
  /** Places gained (positive) or lost since the weights before; 0 where not comparable. */
  readonly gained: number;
}

/**
 * Units from the highest score to the lowest, those without a score last.
 * @param places how many are wanted: a view of five places pays for five.
 */
export function rankedUnits(
  { labels }: IndexModel,
  { scores, ranks }: Scored,
  formerRanks: Float64Array | null,
  places = labels.length,
): RankedUnit[] {
  return Array.from(rowsByRank(ranks).subarray(0, places), (row) => {
    const former = formerRanks ? formerRanks[row] : NaN;
    const gained = former - ranks[row];
    return {
      row,
      name: labels[row],
      score: scores[row],
      rank: ranks[row],
      gained: Number.isNaN(gained) ? 0 : gained,
    };
  });
}

/** Names of the indicators that count but are missing in a unit. */
export function missingIndicators(
  { indicators }: IndexModel,
  { normalized, effective }: Scored,
  row: number,
): string[] {
  return indicators
    .filter(
      (_, indicator) => effective.get({ indicator }) && Number.isNaN(valueAt(normalized, row, indicator)),
    )
    .map(({ name }) => name);
}

/** Rows from the first rank to the last, equal ranks in the table's order, rows without a rank at the end. */
function rowsByRank(ranks: Float64Array): Uint32Array {
  const order = new Uint32Array(ranks.length);
  const taken = new Uint32Array(ranks.length + 1);
  let ranked = 0;
  for (const rank of ranks) if (rank === rank) ranked++;
  ranks.forEach((rank, row) => (order[rank === rank ? rank - 1 + taken[rank]++ : ranked++] = row));
  return order;
}

/** Units whose name contains the text, whatever its case. */
export function findUnits(units: readonly RankedUnit[], text: string): readonly RankedUnit[] {
  const wanted = text.trim().toLocaleLowerCase();
  return wanted === "" ? units : units.filter(({ name }) => name.toLocaleLowerCase().includes(wanted));
}
