import { type IndexModel } from "../index/indexModel";
import { rankAgreement } from "./comparePresets";

/** More columns of ranks do not fit beside names in a narrow pane. */
export const mostPresets = 5;

/** The ranks of a preset by row, NaN where a unit has none; null where its weights give no scores. */
export interface PresetRanks {
  readonly preset: string;
  readonly ranks: Float64Array | null;
}

export interface Agreement {
  /** See `rankAgreement`. */
  readonly tau: number;
  /** Units that have a rank by both, and another one. */
  readonly moved: number;
}

export function agreementOf(ranks: Float64Array, reference: Float64Array): Agreement {
  const pairs = Array.from(ranks, (to, row) => ({ from: reference[row], to })).filter(
    ({ from, to }) => !Number.isNaN(from) && !Number.isNaN(to),
  );
  return { tau: rankAgreement(pairs), moved: pairs.filter(({ from, to }) => from !== to).length };
}

/** A unit and its ranks by several presets. */
export interface UnitAcross {
  readonly row: number;
  readonly name: string;
  /** One for each preset, NaN for none. */
  readonly ranks: readonly number[];
  readonly best: number;
  readonly worst: number;
  /** Places between them; NaN where a preset gives the unit no rank. */
  readonly apart: number;
}

/** Every unit in the order of the reference: rank by rank, those without a rank last. */
export function unitsAcross(
  { units }: Pick<IndexModel, "units">,
  columns: readonly Float64Array[],
  reference: Float64Array,
): UnitAcross[] {
  const last = (rank: number) => (Number.isNaN(rank) ? Infinity : rank);
  const place = (row: number) => last(reference[row]);
  return units
    .map((name, row) => {
      const ranks = columns.map((column) => column[row]);
      const [best, worst] = [Math.min(...ranks), Math.max(...ranks)];
      return { row, name, ranks, best, worst, apart: worst - best };
    })
    .sort((a, b) => (place(a.row) === place(b.row) ? a.row - b.row : place(a.row) - place(b.row)));
}

/** Those on which the presets disagree most first. */
export function mostApartFirst(units: readonly UnitAcross[]): UnitAcross[] {
  const size = ({ apart }: UnitAcross) => (Number.isNaN(apart) ? -1 : apart);
  return [...units].sort((a, b) => size(b) - size(a));
}
