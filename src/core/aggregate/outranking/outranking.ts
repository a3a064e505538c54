import { type UnitScores } from "../unitScores";
import { type Problem, problem } from "../../errors";
import { columnOf, createMatrix, type Matrix } from "../../matrix";
import { rankedColumn } from "../../numeric/ranks/rankedColumn";
import { exceeds } from "../../numeric/ranks/ties";
import { type Direction } from "../../options";

/** One indicator, its values replaced by whole numbers in the same order (see `ties`), which compare without branches. */
interface Places {
  /** One a unit; −1 where missing. */
  readonly places: Int32Array;
  readonly complete: boolean;
  /** How many units have a value. */
  readonly present: number;
  readonly weight: number;
  readonly direction: Direction;
}

function placesOf(data: Matrix, weights: Float64Array, directions: readonly Direction[]): Places[] {
  const used = Array.from(weights.keys()).filter((column) => weights[column] > 0);
  return used.map((column) => {
    const { places, order } = rankedColumn(columnOf(data, column));
    return {
      places,
      complete: order.length === places.length,
      present: order.length,
      weight: weights[column],
      direction: directions[column],
    };
  });
}

/**
 * Leads of unit `a` over each unit before it: the weight of the indicators on which `a` is better less that of those on
 * which it is worse. A tie or a missing value adds nothing.
 */
function fillLeads(indicators: readonly Places[], a: number, leads: Float64Array): void {
  leads.fill(0, 0, a);
  for (const { places, complete, weight, direction } of indicators) {
    const own = places[a];
    if (own < 0) continue;
    const signed = direction * weight;
    if (complete) {
      for (let b = 0; b < a; b++) {
        const ahead = places[b] - own;
        leads[b] += signed * ((ahead >>> 31) - (-ahead >>> 31));
      }
    } else {
      for (let b = 0; b < a; b++) {
        const ahead = places[b] - own;
        leads[b] += signed * (((ahead >>> 31) - (-ahead >>> 31)) & ~(places[b] >> 31));
      }
    }
  }
}

/** Weight of the indicators that both units have. */
function sharedWeight(indicators: readonly Places[], a: number, b: number): number {
  let shared = 0;
  for (const { places, weight } of indicators) if (places[a] >= 0 && places[b] >= 0) shared += weight;
  return shared;
}

/** Share of the weight on which `a` beats `b`, ties half. NaN where they share no indicator. */
function shareOf(indicators: readonly Places[], a: number, b: number, lead: number): number {
  return 0.5 + lead / sharedWeight(indicators, a, b) / 2;
}

/**
 * Outranking matrix: cell (i, j) is the weight share of the indicators on which unit i beats unit j, ties half.
 * @param weights k numbers of sum 1; directions as ever.
 * @returns n×n; 0 on the diagonal, NaN for pairs that share no indicator. Opposite cells add up to 1.
 * Source: Munda and Nardo (2009), doi:10.1080/00036840601019364; COINr `outrankMatrix`, made symmetric for missing values.
 */
export function outrankingMatrix(
  data: Matrix,
  weights: Float64Array,
  directions: readonly Direction[],
): Matrix {
  const indicators = placesOf(data, weights, directions);
  const units = data.rows;
  const leads = new Float64Array(units);
  const result = createMatrix(units, units);
  for (let a = 0; a < units; a++) {
    fillLeads(indicators, a, leads);
    for (let b = 0; b < a; b++) {
      const share = shareOf(indicators, a, b, leads[b]);
      result.values[b * units + a] = share;
      result.values[a * units + b] = 1 - share;
    }
  }
  return result;
}

/** A lead beyond this is no rounding; one within it is held against the weight the pair shares. */
const clear = 1e-9;

/**
 * Copeland score: pairwise wins less losses, a win being more than half the weight by more than rounding.
 * Units that share no indicator with any other have no score.
 * Source: Copeland (1951), as in Munda and Nardo (2009).
 */
export function copelandScores(
  data: Matrix,
  weights: Float64Array,
  directions: readonly Direction[],
): UnitScores {
  const indicators = placesOf(data, weights, directions);
  const units = data.rows;
  const leads = new Float64Array(units);
  const scores = new Float64Array(units);
  for (let a = 0; a < units; a++) {
    fillLeads(indicators, a, leads);
    let own = 0;
    for (let b = 0; b < a; b++) {
      const lead = leads[b];
      if (Math.abs(lead) <= clear && !isWin(shareOf(indicators, a, b, Math.abs(lead)))) continue;
      const win = lead > 0 ? 1 : -1;
      own += win;
      scores[b] -= win;
    }
    scores[a] += own;
  }
  return { scores, problems: uncomparedUnits(indicators, scores) };
}

function isWin(share: number): boolean {
  return exceeds(share, 0.5, 1);
}

/** Sets the score of a unit that could not be compared to NaN and says why. */
function uncomparedUnits(indicators: readonly Places[], scores: Float64Array): Map<number, Problem> {
  const problems = new Map<number, Problem>();
  const [empty, uncompared] = [problem("unitEmpty", {}), problem("unitUncompared", {})];
  for (let unit = 0; unit < scores.length; unit++) {
    const own = indicators.filter(({ places }) => places[unit] >= 0);
    if (own.some(({ present }) => present > 1)) continue;
    scores[unit] = NaN;
    problems.set(unit, own.length === 0 ? empty : uncompared);
  }
  return problems;
}
