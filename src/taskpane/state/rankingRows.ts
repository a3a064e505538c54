import { valueAt } from "../../core/matrix";
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
  /** Indicators that count but are missing. */
  readonly missing: readonly string[];
}

/** Units from the highest score to the lowest, those without a score last. */
export function rankedUnits(
  { units, indicators }: IndexModel,
  scored: Scored,
  formerRanks: Float64Array | null,
): RankedUnit[] {
  const { scores, ranks, normalized, weights } = scored;
  const order = Array.from(units.keys()).sort((a, b) => rankOrder(ranks[a], ranks[b]) || a - b);
  return order.map((row) => {
    const former = formerRanks ? formerRanks[row] : NaN;
    const gained = former - ranks[row];
    return {
      row,
      name: units[row],
      score: scores[row],
      rank: ranks[row],
      gained: Number.isNaN(gained) ? 0 : gained,
      missing: indicators
        .filter((_, j) => weights[j] > 0 && Number.isNaN(valueAt(normalized, row, j)))
        .map(({ name }) => name),
    };
  });
}

function rankOrder(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return a - b;
}

/** Units whose name contains the text, whatever its case. */
export function findUnits(units: readonly RankedUnit[], text: string): readonly RankedUnit[] {
  const wanted = text.trim().toLocaleLowerCase();
  return wanted === "" ? units : units.filter(({ name }) => name.toLocaleLowerCase().includes(wanted));
}
