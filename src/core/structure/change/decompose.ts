import { fail } from "../../errors";
import { type Matrix } from "../../matrix";
import { sum } from "../../numeric/sums/sum";
import { type Decomposition } from "../../options";
import { cellsInAll, pick, placeOf, refuseNegative } from "../cellsInAll";
import { sharesOf } from "../shares";

/** Jobs and quality of each sector in two periods, one shape for all. */
export interface QualityChange {
  readonly employment0: Matrix;
  readonly employment1: Matrix;
  readonly quality0: Matrix;
  readonly quality1: Matrix;
}

/** The parts each sector has in the change of employment-weighted mean quality; they add up to that change. */
export interface QualityParts {
  /** Where each sector stands in the arguments; sectors without an employment figure in either period are left out. */
  readonly positions: Int32Array;
  readonly share0: Float64Array;
  readonly share1: Float64Array;
  readonly within: Float64Array;
  readonly between: Float64Array;
  /** Only under `threeway`. */
  readonly interaction: Float64Array | null;
  readonly mean0: number;
  readonly mean1: number;
}

/**
 * Splits the change of Q = Σ s·q into quality changing within sectors and employment moving between them.
 *
 * `shapley`: within s̄·Δq, between (q̄ − Q̄)·Δs with means over the two periods: exact, and neither period is preferred
 * (Bennet 1920; Shorrocks 2013, doi:10.1007/s10888-011-9214-z). `threeway`: s₀·Δq, (q₀ − Q₀)·Δs and Δs·Δq.
 * Quality of a sector without jobs in a period is not observed: its value in the other period is used.
 * @throws IndexError for negative jobs, a period without jobs, or jobs without quality.
 */
export function decomposeQuality(data: QualityChange, method: Decomposition): QualityParts {
  const { employment0, employment1 } = data;
  refuseNegative(employment0, "employment0");
  refuseNegative(employment1, "employment1");
  const positions = cellsInAll(employment0, employment1);
  const share0 = sharesOf(pick(employment0.values, positions), "employment0");
  const share1 = sharesOf(pick(employment1.values, positions), "employment1");
  const [quality0, quality1] = qualities(data, positions);
  const mean0 = sum(share0.map((share, i) => share * quality0[i]));
  const mean1 = sum(share1.map((share, i) => share * quality1[i]));

  const count = positions.length;
  const within = new Float64Array(count);
  const between = new Float64Array(count);
  const interaction = method === "threeway" ? new Float64Array(count) : null;
  const center = (mean0 + mean1) / 2;
  for (let i = 0; i < count; i++) {
    const shareChange = share1[i] - share0[i];
    const qualityChange = quality1[i] - quality0[i];
    if (interaction) {
      within[i] = share0[i] * qualityChange;
      between[i] = (quality0[i] - mean0) * shareChange;
      interaction[i] = shareChange * qualityChange;
    } else {
      within[i] = ((share0[i] + share1[i]) / 2) * qualityChange;
      between[i] = ((quality0[i] + quality1[i]) / 2 - center) * shareChange;
    }
  }
  return { positions, share0, share1, within, between, interaction, mean0, mean1 };
}

/** Quality of both periods, each blank filled from the other period where the sector has no jobs. */
function qualities(data: QualityChange, positions: Int32Array): [Float64Array, Float64Array] {
  // Copies, as blanks are filled in: what is picked may be the argument itself.
  const quality0 = pick(data.quality0.values, positions).slice();
  const quality1 = pick(data.quality1.values, positions).slice();
  for (let i = 0; i < positions.length; i++) {
    const gap0 = Number.isNaN(quality0[i]);
    const gap1 = Number.isNaN(quality1[i]);
    if (!gap0 && !gap1) continue;
    const at = positions[i];
    const place = placeOf(data.employment0, at);
    if (gap0 && data.employment0.values[at] > 0) fail("qualityMissing", { argument: "quality0", ...place });
    if (gap1 && data.employment1.values[at] > 0) fail("qualityMissing", { argument: "quality1", ...place });
    // Without jobs in both periods any value would do: the sector counts for nothing.
    if (gap0) quality0[i] = gap1 ? 0 : quality1[i];
    if (gap1) quality1[i] = quality0[i];
  }
  return [quality0, quality1];
}
