import { gap, type Gap } from "../../src/core/groups/gap/gap";
import { matrixFromRows } from "../../src/core/matrix";
import { gapReferences, type GapReference } from "../../src/core/options";
import { itWithSource, readJson } from "../support/sharedData";
import { type ExpectedGap, type ExpectedPart, gapCases, people } from "./data/gap";

/** The oracles agree to 8 digits. */
function expectClose(actual: number, expected: number): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-8 * Math.max(1, Math.abs(expected)));
}

function expectGap(
  found: Gap,
  expected: Pick<ExpectedGap, "means" | "gap">,
  parts: readonly ExpectedPart[],
): void {
  found.means.forEach(({ value }, group) => expectClose(value, expected.means[group]));
  expectClose(found.gap.value, expected.gap[0]);
  expectClose(found.gap.error, expected.gap[1]);
  expect(found.parts).toHaveLength(parts.length);
  found.parts.forEach(({ intercept, variables, total }, p) =>
    [intercept, ...variables, total].forEach(({ value, error }, term) => {
      expectClose(value, parts[p].values[term]);
      expectClose(error, parts[p].errors[term]);
    }),
  );
}

const { pay, schooling, tenure, parttime, group, weights } = people;

describe.each(["unweighted", "weighted"] as const)("%s", (weighing) => {
  test.each(gapReferences)("%s: parts as in R oaxaca, errors as in R survey", (reference) => {
    const found = gap(
      Float64Array.from(pay),
      matrixFromRows(schooling.map((value, i) => [value, tenure[i], parttime[i]])),
      { codes: Int32Array.from(group), names: ["first", "second"] },
      weighing === "weighted" ? Float64Array.from(weights) : null,
      reference,
    );
    expect(found.names).toEqual(["first", "second"]);
    expect(found.sizes).toEqual([50, 40]);
    expect(found.dropped).toBe(0);
    expectGap(found, gapCases[weighing], gapCases[weighing].parts[reference]);
  });
});

type Figures = Readonly<Record<string, number>>;
type Parts = Readonly<Record<string, Figures>>;
interface Decompositions {
  readonly gap: number;
  readonly twofold: Readonly<Record<string, Parts>>;
  readonly threefold: Parts;
}
interface Oracle {
  readonly cases: readonly {
    readonly id: string;
    readonly input: Readonly<{
      y: readonly number[];
      x: readonly number[][];
      names: readonly string[];
      group: readonly number[];
    }>;
    readonly expected: Decompositions &
      Readonly<{ mean_A: number; mean_B: number; n_A: number; n_B: number; se_linearized: Decompositions }>;
  }[];
}

const oracleNames = { first: "reference_A", second: "reference_B", pooled: "pooled", neumark: "neumark" };

/** What Stata's oaxaca prints of the same data, to three decimals: parts in their order. */
const printed: Readonly<Record<GapReference, readonly number[]>> = {
  pooled: [130.8095, 27.94091],
  first: [83.29673, 75.4537],
  second: [321.7482, -162.9978],
  neumark: [139.22577, 19.52467],
  threefold: [321.7482, 75.45371, -238.4515],
};

itWithSource.each(gapReferences)("credit cards, %s: as R and Stata", (reference: GapReference) => {
  const { cases } = readJson("oracles/gap.json") as Oracle;
  const { input, expected } = cases.find(({ id }) => id === "ccard")!;
  const found = gap(
    Float64Array.from(input.y),
    matrixFromRows(input.x),
    { codes: Int32Array.from(input.group), names: [0, 1] },
    null,
    reference,
  );
  const of = ({ twofold, threefold }: Decompositions): Parts =>
    reference === "threefold" ? threefold : twofold[oracleNames[reference]];
  const terms = ["(Intercept)", ...input.names, "total"];
  const parts = Object.keys(of(expected))
    .filter((name) => !name.endsWith("_A") && !name.endsWith("_B"))
    .map((name): ExpectedPart => ({
      values: terms.map((term) => of(expected)[name][term]),
      errors: terms.map((term) => of(expected.se_linearized)[name][term]),
    }));
  const gapWithError = [expected.gap, expected.se_linearized.gap] as const;
  expectGap(found, { means: [expected.mean_A, expected.mean_B], gap: gapWithError }, parts);
  expect(found.sizes).toEqual([expected.n_A, expected.n_B]);
  found.parts.forEach(({ total }, p) =>
    expect(Math.abs(total.value - printed[reference][p])).toBeLessThan(1e-3),
  );
});
