import { type UnitScores } from "../aggregate/unitScores";
import { type Problem, problem } from "../errors";
import { columnOf, createMatrix, type Matrix } from "../matrix";
import { exceeds, settle } from "../numeric/ties";
import { type Direction } from "../options";

/** Units as rows of settled (see `ties`), directed values over the indicators that count, so that a pair is compared in one sweep. */
interface Profiles {
  readonly units: number;
  readonly indicators: number;
  /** `values[unit * indicators + indicator]`; more is better; NaN = missing. */
  readonly values: Float64Array;
  readonly weights: Float64Array;
}

function profilesOf(data: Matrix, weights: Float64Array, directions: readonly Direction[]): Profiles {
  const used = Array.from(weights.keys()).filter((column) => weights[column] > 0);
  const values = new Float64Array(data.rows * used.length);
  used.forEach((column, indicator) => {
    const source = settle(columnOf(data, column));
    for (let unit = 0; unit < data.rows; unit++) {
      values[unit * used.length + indicator] = directions[column] * source[unit];
    }
  });
  return {
    units: data.rows,
    indicators: used.length,
    values,
    weights: Float64Array.from(used, (column) => weights[column]),
  };
}

/** Share of the weight, over the indicators both units have, on which `a` beats `b`; ties count half. NaN for none. */
function shareFor({ indicators, values, weights }: Profiles, a: number, b: number): number {
  let better = 0;
  let shared = 0;
  for (let j = 0, at = a * indicators, bt = b * indicators; j < indicators; j++, at++, bt++) {
    const difference = values[at] - values[bt];
    if (difference !== difference) continue;
    const weight = weights[j];
    shared += weight;
    if (difference > 0) better += weight;
    else if (difference === 0) better += weight / 2;
  }
  return better / shared;
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
  const profiles = profilesOf(data, weights, directions);
  const { units } = profiles;
  const result = createMatrix(units, units);
  for (let a = 0; a < units; a++) {
    for (let b = 0; b < a; b++) {
      const share = shareFor(profiles, a, b);
      result.values[b * units + a] = share;
      result.values[a * units + b] = 1 - share;
    }
  }
  return result;
}

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
  const profiles = profilesOf(data, weights, directions);
  const { units } = profiles;
  const scores = new Float64Array(units);
  const compared = new Uint8Array(units);
  for (let a = 0; a < units; a++) {
    for (let b = 0; b < a; b++) {
      const share = shareFor(profiles, a, b);
      if (share !== share) continue;
      compared[a] = compared[b] = 1;
      if (exceeds(share, 0.5, 1)) {
        scores[a]++;
        scores[b]--;
      } else if (exceeds(0.5, share, 1)) {
        scores[a]--;
        scores[b]++;
      }
    }
  }
  return { scores, problems: uncomparedUnits(profiles, scores, compared) };
}

/** Sets the score of a unit that could not be compared to NaN and says why. */
function uncomparedUnits(
  profiles: Profiles,
  scores: Float64Array,
  compared: Uint8Array,
): Map<number, Problem> {
  const problems = new Map<number, Problem>();
  const { indicators, values } = profiles;
  for (let unit = 0; unit < scores.length; unit++) {
    if (compared[unit]) continue;
    scores[unit] = NaN;
    const own = values.subarray(unit * indicators, (unit + 1) * indicators);
    problems.set(unit, problem(own.every(Number.isNaN) ? "unitEmpty" : "unitUncompared", {}));
  }
  return problems;
}
