import { columnStatistics } from "../../src/core/analyze/columnStatistics";
import { shapeOf } from "../../src/core/numeric/sums/shape";
import { winsorize } from "../../src/core/treat/winsorize";
import { qeiClean } from "../../src/functions/quality/clean";
import { qeiStats } from "../../src/functions/quality/stats";
import { installCustomFunctions } from "../support/excel";
import { asem } from "./data/asem";
import { denominators, rawStatistics, treatedIndicators } from "./data/asemTreatment";

beforeAll(installCustomFunctions);

/** COINr divided by the denominator and filled gaps with group means before it treated; its treated stage shows the means. */
const beforeTreatment = (name: string): number[] => {
  const { raw, denominator } = treatedIndicators[name];
  const position = asem.indicators.indexOf(name);
  return raw.map((value, i) => {
    const divided = denominator === null ? value : value / denominators[denominator][i];
    return Number.isFinite(divided) ? divided : asem.treated[i][position];
  });
};

describe.each(Object.entries(treatedIndicators))("ASEM %s, winsorized by COINr", (name, found) => {
  const before = beforeTreatment(name);

  test("skewness and kurtosis before and after, and the points moved", () => {
    const values = Float64Array.from(before);
    const { values: after, moved, passes } = winsorize(values, 5);
    expect(passes).toBe(true);
    // One of the gaps of CultServ was filled with a mean that was then winsorized itself: it can be seen only afterwards.
    if (name !== "CultServ") {
      expect(shapeOf(values).skewness).toBeCloseTo(found.skewBefore, 11);
      expect(shapeOf(values).kurtosis).toBeCloseTo(found.kurtosisBefore, 10);
      expect(moved).toBe(found.moved);
    }
    expect(shapeOf(after).skewness).toBeCloseTo(found.skewAfter, 11);
    expect(shapeOf(after).kurtosis).toBeCloseTo(found.kurtosisAfter, 10);
  });

  test("QEI.CLEAN gives the published treated column, value by value", () => {
    const position = asem.indicators.indexOf(name);
    const cells = before.map((value) => [value]);
    for (const method of ["winsorize", "treat"]) {
      qeiClean(cells, method).forEach(([value], i) => {
        const expected = asem.treated[i][position];
        expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-12 * Math.abs(expected));
      });
    }
  });

  test("QEI.STATS of the raw column agrees with COINr's statistics", () => {
    const [, row] = qeiStats(
      found.raw.map((value) => [Number.isNaN(value) ? null : value]),
      [[name]],
    );
    const [minimum, maximum, mean, median, deviation, skew, kurtosis, count] = rawStatistics[name];
    expect(row.slice(0, 3)).toEqual([name, count, 51 - count]);
    [minimum, maximum, mean, median, deviation, skew, kurtosis].forEach((expected, j) => {
      expect(Math.abs(row[3 + j] - expected)).toBeLessThan(1e-12 * Math.max(1, Math.abs(expected)));
    });
  });
});

test("the small check of the treatment: 1 to 10, 30 and 100 with at most two points moved", () => {
  // R 4.2.2 with COINr 1.1.14: 100 becomes 30, then skewness 1.71203806009 and kurtosis 1.81578053772.
  const data = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 100];
  const { values, moved } = winsorize(Float64Array.from(data), 2);
  expect([...values]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 30]);
  expect(moved).toBe(1);
  const after = columnStatistics(values);
  expect(after.skewness).toBeCloseTo(1.71203806009, 10);
  expect(after.kurtosis).toBeCloseTo(1.81578053772, 10);
});
