import fc from "fast-check";
import { type Labels } from "../../../src/core/labels";
import { surveyDesign } from "../../../src/core/survey/design";
import { domainMean } from "../../../src/core/survey/domainMean";
import { problemFrom } from "../../support/expectIndexError";

const labels = (codes: readonly number[]): Labels => ({
  codes: Int32Array.from(codes),
  names: Array.from({ length: Math.max(...codes) + 1 }, (_, i) => `s${i}`),
});
const everyRow = (rows: number) => Int32Array.from({ length: rows }, (_, i) => i);

const meanOf = (
  values: readonly number[],
  weights: readonly number[] = values.map(() => 1),
  strata: readonly number[] | null = null,
  psus: readonly number[] | null = null,
  rows = everyRow(values.length),
) =>
  domainMean(
    Float64Array.from(values),
    Float64Array.from(weights),
    rows,
    surveyDesign(values.length, strata && labels(strata), psus && labels(psus)),
  );

const respondents = fc.array(
  fc.tuple(fc.double({ min: -50, max: 50, noNaN: true }), fc.integer({ min: 1, max: 9 })),
  { minLength: 4, maxLength: 20 },
);

test("equal weights, one row a draw: the textbook's s/√n, and a design effect of 1", () => {
  fc.assert(
    fc.property(respondents, (list) => {
      const values = list.map(([value]) => value);
      const n = values.length;
      const mean = values.reduce((all, value) => all + value, 0) / n;
      const squares = values.reduce((all, value) => all + (value - mean) ** 2, 0);
      fc.pre(squares > 1e-3);
      const found = meanOf(values);
      expect(found.mean).toBeCloseTo(mean, 10);
      expect(found.error).toBeCloseTo(Math.sqrt(squares / (n - 1) / n), 10);
      expect(found.designEffect).toBeCloseTo(1, 10);
      expect(found.freedom).toBe(n - 1);
    }),
  );
});

test("the jackknife over clusters of one size gives nearly the same error: two independent ways", () => {
  // Equal weights and equal clusters: the mean is linear in the cluster totals, and both are the same on paper.
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 3, maxLength: 3 }), {
        minLength: 3,
        maxLength: 8,
      }),
      (clusters) => {
        const psus = clusters.flatMap((cluster, i) => cluster.map(() => i));
        const means = clusters.map((_, out) => {
          const rest = clusters.filter((_cluster, i) => i !== out).flat();
          return rest.reduce((all, value) => all + value, 0) / rest.length;
        });
        const center = means.reduce((all, value) => all + value, 0) / means.length;
        const jackknife =
          ((clusters.length - 1) / clusters.length) * means.reduce((all, m) => all + (m - center) ** 2, 0);
        expect(meanOf(clusters.flat(), undefined, null, psus).error).toBeCloseTo(Math.sqrt(jackknife), 9);
      },
    ),
  );
});

test("neither the unit of the weights nor the order of rows counts; the error follows the unit of the values", () => {
  fc.assert(
    fc.property(respondents, (list) => {
      const [values, weights] = [0, 1].map((at) => list.map((row) => row[at]));
      const strata = values.map((_, i) => i % 2);
      const plain = meanOf(values, weights, strata);
      const turned = meanOf(
        [...values].reverse().map((value) => 3 * value + 100),
        [...weights].reverse().map((weight) => weight * 1e6),
        [...strata].reverse(),
      );
      expect(turned.mean).toBeCloseTo(3 * plain.mean + 100, 8);
      expect(turned.error).toBeCloseTo(3 * plain.error, 8);
      expect(turned.freedom).toBe(plain.freedom);
    }),
  );
});

test("a domain is no filter: psus without a row of it count", () => {
  const values = [1, 5, 2, 8];
  const rows = Int32Array.of(0, 1);
  const inSample = meanOf(values, undefined, null, null, rows);
  const alone = meanOf([1, 5]);
  expect(inSample.mean).toBe(alone.mean);
  // n_h/(n_h − 1) is 4/3 for four draws and 2 for two.
  expect(inSample.error ** 2 / alone.error ** 2).toBeCloseTo(4 / 3 / 2, 12);
});

test("where no stratum holds two psus of the domain, there is no error: 0 would look like certainty", () => {
  const found = meanOf([1, 5, 2, 8], undefined, null, [0, 0, 1, 1], Int32Array.of(0, 1));
  expect([found.n, found.mean, found.freedom]).toEqual([2, 3, 0]);
  expect([found.error, found.designEffect]).toEqual([NaN, NaN]);
  expect(meanOf([1, 5], undefined, null, null, new Int32Array(0)).mean).toBeNaN();
});

test("equal values have no error, and no design effect", () => {
  const found = meanOf([0.1, 0.1, 0.1], [1, 2, 3]);
  expect([found.mean, found.error, found.designEffect]).toEqual([0.1, 0, NaN]);
});

test("digits that all values share are lost to no rounding", () => {
  const far = meanOf([1e9 + 1, 1e9 + 2, 1e9 + 4], [1, 2, 1]);
  const near = meanOf([1, 2, 4], [1, 2, 1]);
  expect(far.error).toBeCloseTo(near.error, 12);
});

test("a stratum with one psu cannot say how much psus differ", () => {
  expect(problemFrom(() => meanOf([1, 2, 3], undefined, [0, 0, 1]))).toEqual({
    code: "stratumOnePsu",
    parameters: { stratum: "s1" },
  });
  expect(problemFrom(() => meanOf([1]))).toEqual({ code: "stratumOnePsu", parameters: { stratum: "" } });
});

test("psu numbers start again in each stratum", () => {
  const design = surveyDesign(4, labels([0, 0, 1, 1]), labels([0, 1, 0, 1]));
  expect([...design.psuOf]).toEqual([0, 1, 2, 3]);
  expect([...design.psusIn]).toEqual([2, 2]);
});
