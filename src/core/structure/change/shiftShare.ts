import { fail } from "../../errors";
import { type Matrix } from "../../matrix";
import { sum } from "../../numeric/sums/sum";
import { type ShiftShareMethod } from "../../options";
import { cellsInAll, pick, placeOf, refuseNegative } from "../cellsInAll";
import { sharesOf } from "../shares";

/** Jobs of each sector in the region and in the reference area, at the start and at the end. One shape for all. */
export interface ShiftShareData {
  readonly local0: Matrix;
  readonly local1: Matrix;
  readonly reference0: Matrix;
  readonly reference1: Matrix;
}

/** The parts of each sector's change in jobs; they add up to `total`. */
export interface ShiftShare {
  /** Where each sector stands in the arguments; sectors blank in any of them are left out. */
  readonly positions: Int32Array;
  readonly national: Float64Array;
  readonly industryMix: Float64Array;
  readonly regionalShift: Float64Array;
  /** Only under `esteban`. */
  readonly allocation: Float64Array | null;
  readonly total: Float64Array;
}

/**
 * Splits the change of a region's jobs into what it would have been at the growth of the whole reference area (national),
 * what its mix of industries adds (industry mix), and what is its own (regional shift).
 *
 * `dunn`: Dunn 1960, Papers in Regional Science 6:97. `esteban` takes from the regional shift the part due to the
 * region's own specialization (allocation): Esteban-Marquillas 1972, Regional and Urban Economics 2:249; a sector without
 * jobs at the start has its change as regional shift.
 * @throws IndexError for negative jobs, jobs at the start where the reference has none, or totals that do not fit a double.
 */
export function shiftShare(data: ShiftShareData, method: ShiftShareMethod): ShiftShare {
  const entries = Object.entries(data) as [keyof ShiftShareData, Matrix][];
  for (const [argument, matrix] of entries) refuseNegative(matrix, argument);
  const positions = cellsInAll(...entries.map(([, matrix]) => matrix));
  const [local0, local1, reference0, reference1] = entries.map(([, matrix]) =>
    pick(matrix.values, positions),
  );
  const referenceShare = sharesOf(reference0, "reference0");
  const localTotal = sum(local0);
  if (localTotal === 0) fail("totalZero", { argument: "local0" });
  const [start, end] = [sum(reference0), sum(reference1)];
  if (!Number.isFinite(start + end)) fail("resultNotFinite", {});
  const growth = end / start;

  const count = positions.length;
  const national = local0.map((jobs) => jobs * (growth - 1));
  const industryMix = new Float64Array(count);
  const regionalShift = new Float64Array(count);
  const allocation = method === "esteban" ? new Float64Array(count) : null;
  const total = local1.map((jobs, i) => jobs - local0[i]);
  for (let i = 0; i < count; i++) {
    if (local0[i] === 0) {
      regionalShift[i] = total[i];
      continue;
    }
    if (reference0[i] === 0) fail("referenceZero", placeOf(data.local0, positions[i]));
    const sectorGrowth = reference1[i] / reference0[i];
    industryMix[i] = local0[i] * (sectorGrowth - growth);
    const own = local1[i] - local0[i] * sectorGrowth;
    if (allocation) {
      // Jobs the sector would have if the region had the reference's mix of industries.
      const homothetic = localTotal * referenceShare[i];
      regionalShift[i] = (homothetic * own) / local0[i];
      allocation[i] = own - regionalShift[i];
    } else {
      regionalShift[i] = own;
    }
  }
  return { positions, national, industryMix, regionalShift, allocation, total };
}
