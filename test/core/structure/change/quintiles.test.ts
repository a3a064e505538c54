import { matrixFromRows } from "../../../../src/core/matrix";
import { qualityGroups } from "../../../../src/core/structure/change/quintiles";
import { problemFrom } from "../../../support/expectIndexError";

const row = (...cells: number[]) => matrixFromRows([cells]);

/** Three groups of one job each, with these growth rates. */
const grown = (lowest: number, middle: number, highest: number) =>
  qualityGroups(row(10, 10, 10), row(10 + 10 * lowest, 10 + 10 * middle, 10 + 10 * highest), row(1, 2, 3), 3);

test.each([
  [0.5, 0.1, 0.4, "polarization"],
  [0.4, 0.1, 0.5, "polarization"],
  [0.1, 0.5, 0.2, "middle"],
  [0.2, 0.5, 0.1, "middle"],
  [0.1, 0.2, 0.3, "upgrading"],
  [0.3, 0.2, 0.1, "downgrading"],
  // One end like the middle: the ends decide.
  [0.1, 0.1, 0.3, "upgrading"],
  [0.1, 0.3, 0.3, "upgrading"],
  [0.3, 0.1, 0.1, "downgrading"],
  [0.3, 0.3, 0.1, "downgrading"],
  [0.2, 0.2, 0.2, "even"],
])("lowest %p, middle %p, highest %p: %s", (lowest, middle, highest, pattern) => {
  const result = grown(lowest, middle, highest);
  expect(result.pattern).toBe(pattern);
  expect(result.growth.lowest).toBeCloseTo(lowest, 14);
  expect(result.growth.middle).toBeCloseTo(middle, 14);
  expect(result.growth.highest).toBeCloseTo(highest, 14);
});

test("growth that differs by rounding only is the same", () => {
  expect(grown(9, 9 + 5e-13, 9 - 3e-13).pattern).toBe("even");
  expect(grown(0.5, 0.1, 0.1 + 5e-14).pattern).toBe("downgrading");
  expect(grown(9, 9, 9 + 2e-12).pattern).toBe("upgrading");
  expect(grown(0.5, 0.1, 0.1 + 5e-13).pattern).toBe("polarization");
});

test("jobs whose quality differs by rounding only are one block, split in proportion", () => {
  // 0.1 + 0.2 and 0.3: one after the other they would make a growth of −100 % and +100 %.
  const { before, after, growth, pattern } = qualityGroups(row(1, 1), row(0, 2), row(0.1 + 0.2, 0.3), 2);
  expect([Array.from(before), Array.from(after)]).toEqual([
    [1, 1],
    [1, 1],
  ]);
  expect(growth).toEqual({ lowest: 0, middle: NaN, highest: 0 });
  expect(pattern).toBe("even");
});

test("two groups have no middle", () => {
  const result = qualityGroups(row(10, 10), row(10, 15), row(1, 2), 2);
  expect(result.growth).toEqual({ lowest: 0, middle: NaN, highest: 0.5 });
  expect(result.pattern).toBe("upgrading");
  expect(qualityGroups(row(10, 10), row(15, 15), row(1, 2), 2).pattern).toBe("even");
});

test("the middle is all groups between the ends together", () => {
  // Growth 10 %, then 100 %, −50 % and 0 %, then 20 %: together 16.7 %.
  const result = qualityGroups(row(10, 10, 10, 10, 10), row(11, 20, 5, 10, 12), row(1, 2, 3, 4, 5), 5);
  expect(result.growth.middle).toBeCloseTo(35 / 30 - 1, 14);
  expect(result.pattern).toBe("upgrading");
});

test("jobs blank in a period or in neither period's employment need no quality; others do", () => {
  const result = qualityGroups(row(10, NaN, 5, 0, 10), row(10, 7, NaN, 0, 20), row(1, NaN, NaN, NaN, 2), 2);
  expect(Array.from(result.before)).toEqual([10, 10]);
  expect(Array.from(result.after)).toEqual([10, 20]);
  const missing = () => qualityGroups(row(10, 0, 10), row(10, 4, 20), row(1, NaN, 2), 2);
  expect(problemFrom(missing)).toEqual({
    code: "qualityMissing",
    parameters: { argument: "quality", row: 1, column: 2 },
  });
});

test("a new job belongs to the group of its quality, on a cut to the upper one", () => {
  const result = qualityGroups(row(10, 0, 10, 0), row(10, 3, 10, 4), row(1, 1.5, 2, 0.5), 2);
  expect(Array.from(result.after)).toEqual([14, 13]);
});
