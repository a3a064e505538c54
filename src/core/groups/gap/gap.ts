import { fail } from "../../errors";
import { type Labels, positionsByName } from "../../labels";
import { columnOf, type Matrix } from "../../matrix";
import { withinReach } from "../../numeric/elementary/reach";
import { stacked } from "../../numeric/linear/triangle";
import { sum } from "../../numeric/sums/sum";
import { type GapReference } from "../../options";
import { pick } from "../../structure/cellsInAll";
import { completeRows } from "../../time/regression";
import { type GroupFit, groupFit, slopesOf } from "./groupFit";
import { type CommonSlopes, linearizedErrors } from "./linearization";
import { partsOf, type Pair } from "./parts";

/** A number and its standard error. */
export interface Estimated {
  readonly value: number;
  readonly error: number;
}

/** A part of the gap: what the intercepts, each variable and all together stand for. */
export interface GapPart {
  readonly intercept: Estimated;
  readonly variables: readonly Estimated[];
  readonly total: Estimated;
}

export interface Gap {
  /** The two groups, in the order of their labels. */
  readonly names: Pair<string | number>;
  readonly sizes: Pair<number>;
  readonly means: Pair<Estimated>;
  /** Mean of the first group less mean of the second. */
  readonly gap: Estimated;
  /** Explained and unexplained; `threefold`: endowments, coefficients, interaction. They add up to the gap. */
  readonly parts: readonly GapPart[];
  readonly dropped: number;
}

/**
 * Oaxaca–Blinder: takes the difference of two groups' means apart into what goes with the groups' different means of the
 * variables (explained) and what goes with different coefficients (unexplained). With b* as reference
 * explained = (x̄₁ − x̄₂)·b*, unexplained = a₁ − a₂ + x̄₁·(b₁ − b*) + x̄₂·(b* − b₂).
 *
 * b* is b₁ (`first`), b₂ (`second`), the slopes of the regression of both groups with a dummy of the group (`pooled`) or
 * without (`neumark`). `threefold`: (x̄₁ − x̄₂)·b₂, a₁ − a₂ + x̄₂·(b₁ − b₂), (x̄₁ − x̄₂)·(b₁ − b₂).
 * Sources: Oaxaca 1973, doi:10.2307/2525981; Blinder 1973, doi:10.2307/144855; Neumark 1988, doi:10.2307/145830;
 * Jann 2008, doi:10.1177/1536867X0800800401 (the dummy, and the parts by variable).
 * @param y one per row of x, NaN = missing. @param weights at least 0 without gaps, only their ratios count.
 * @param labels one per row; a row without one is left out, as are those with a missing value or the weight 0.
 * @throws IndexError for other than two groups, for too few rows, and for a variable that is constant or repeats others
 * in a group.
 */
export function gap(
  y: Float64Array,
  x: Matrix,
  labels: Labels,
  weights: Float64Array | null,
  reference: GapReference,
): Gap {
  const rows = completeRows(y, x, weights).filter((row) => labels.codes[row] >= 0);
  const { names, positions } = twoGroups({ ...labels, codes: pick(labels.codes, rows) });
  const response = withinReach(pick(y, rows));
  const variables = Array.from(
    { length: x.columns },
    (_, j) => withinReach(pick(columnOf(x, j), rows)).values,
  );
  const counted = weights && pick(weights, rows);
  const fitOf = (group: 0 | 1) =>
    fitOrFail([...variables, response.values], positions[group], counted, names[group]);
  const fits: Pair<GroupFit> = [fitOf(0), fitOf(1)];
  const common = reference === "pooled" || reference === "neumark" ? commonSlopes(fits, reference) : null;
  const parts = partsOf(fits, common, reference);
  const errors = linearizedErrors(fits, common, parts);

  const unit = 1 / response.factor;
  const estimated = (value: number, error: number): Estimated => ({
    value: value * unit,
    error: error * unit,
  });
  const y1 = fits[0].means[x.columns];
  const y2 = fits[1].means[x.columns];
  const difference = y1 - y2;
  let rest = difference;
  return {
    names,
    sizes: [positions[0].length, positions[1].length],
    means: [estimated(y1, errors.means[0]), estimated(y2, errors.means[1])],
    gap: estimated(difference, errors.gap),
    parts: parts.map(({ intercept, variables: values }, p) => {
      const own = errors.parts[p];
      // The last total is what the others leave, so that they add up.
      const total = p === parts.length - 1 ? rest : sum([intercept, ...values]);
      rest -= total;
      return {
        intercept: estimated(intercept, own.intercept),
        variables: Array.from(values, (value, j) => estimated(value, own.variables[j])),
        total: estimated(total, own.total),
      };
    }),
    dropped: y.length - rows.length,
  };
}

function twoGroups(labels: Labels): { names: Pair<string | number>; positions: Pair<Int32Array> } {
  const groups = positionsByName(labels)
    .map((positions, i) => ({ name: labels.names[i], positions }))
    .filter(({ positions }) => positions.length > 0)
    .sort((a, b) => compareLabels(a.name, b.name));
  if (groups.length !== 2) fail("gapGroups", { names: groups.map(({ name }) => String(name)) });
  const [first, second] = groups;
  return { names: [first.name, second.name], positions: [first.positions, second.positions] };
}

/** Numbers first, by size; then texts by code point, whatever the language of Excel. */
function compareLabels(a: string | number, b: string | number): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "number") return -1;
  if (typeof b === "number") return 1;
  const [left, right] = [Array.from(a), Array.from(b)];
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const difference = left[i].codePointAt(0)! - right[i].codePointAt(0)!;
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

function fitOrFail(
  columns: readonly Float64Array[],
  rows: Int32Array,
  weights: Float64Array | null,
  name: string | number,
): GroupFit {
  const group = String(name);
  const needed = columns.length + 1;
  if (rows.length < needed) fail("gapRowsTooFew", { group, present: rows.length, needed });
  const fit = groupFit(columns, rows, weights);
  if (!("column" in fit)) return fit;
  return fail(fit.constant ? "gapVariableConstant" : "gapVariableRepeats", { column: fit.column + 1, group });
}

/** The slopes of both groups together, from the R of each. */
function commonSlopes(fits: Pair<GroupFit>, reference: "pooled" | "neumark"): CommonSlopes {
  const total = fits[0].weight + fits[1].weight;
  const rows = fits.map(({ columns }) => columns[0].length);
  const all = rows[0] + rows[1];
  const shares = fits.map(({ weight }) => weight / total);
  const scales = shares.map((share, g) => (share * all) / rows[g]);
  const distance = fits[0].means.map((mean, j) => mean - fits[1].means[j]);
  const neumark = reference === "neumark";
  // Without a dummy the groups' means are apart: Σ over both of w·(mean − common mean)² is W₁·W₂/(W₁ + W₂)·distance².
  const apart = neumark ? distance.map((value) => value * Math.sqrt(shares[0] * shares[1] * all)) : null;
  const triangle = stacked(
    fits.map((fit) => fit.triangle),
    scales.map(Math.sqrt),
    apart,
  );
  const k = distance.length - 1;
  const largest = Math.max(Math.abs(fits[0].means[k]), Math.abs(fits[1].means[k]));
  const size = Math.hypot(
    ...triangle.columns[k].subarray(0, k),
    triangle.diagonal[k],
    largest * Math.sqrt(all),
  );
  return {
    ...slopesOf(triangle, size),
    scales: [scales[0], scales[1]],
    shifts: [
      distance.map((value) => (neumark ? shares[1] * value : 0)),
      distance.map((value) => (neumark ? -shares[0] * value : 0)),
    ],
  };
}
