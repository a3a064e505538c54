import { readFileSync, readdirSync } from "node:fs";
import { join, sep } from "node:path";

const source = join(__dirname, "../../src");

/** The one place that decides what ties, what meets a threshold and what is constant. */
const rule = "core/numeric/ranks/ties.ts";

/** Small numbers that decide something else, and what. */
const others: Readonly<Record<string, readonly string[]>> = {
  "the coverage that units must reach (FUNCTIONS.md, coverage)": ["core/aggregate/rules.ts"],
  "linear programs (FUNCTIONS.md, Ties and thresholds)": [
    "core/aggregate/frontier/benefitOfDoubt.ts",
    "core/aggregate/frontier/canLead.ts",
    "core/aggregate/frontier/shareLimits.ts",
    "core/numeric/linear/optimality.ts",
    "core/numeric/linear/simplexTableau.ts",
  ],
  "a look at leads of weight, which the rule then decides": ["core/aggregate/outranking/outranking.ts"],
  "eigenvectors and eigenvalues, whose error is that of an iteration (FUNCTIONS.md, QEI.WEIGHTS)": [
    "core/analyze/principalComponents.ts",
    "core/weight/schemes/principalComponent.ts",
  ],
  "where an iteration stops, or what its rounding can leave": [
    "core/weight/pairwise/analyticHierarchy.ts",
    "core/weight/schemes/balance.ts",
    "core/numeric/distributions/incompleteBeta.ts",
    "core/numeric/linear/leastSquares.ts",
    "core/numeric/distributions/normalDistribution.ts",
    "core/numeric/linear/refine.ts",
    "core/numeric/linear/symmetricEigen.ts",
    "core/numeric/linear/tridiagonalEigen.ts",
  ],
  "what rounding costs a change that is then scored again": [
    "core/analyze/story/crossings.ts",
    "core/analyze/story/indicatorSteps.ts",
    "core/analyze/story/weightSteps.ts",
  ],
  "constants, and the range of a double or of judgments": [
    "core/weight/pairwise/comparisonMatrix.ts",
    "core/numeric/elementary/exponential.ts",
    "core/numeric/elementary/naturalLog.ts",
    "core/numeric/elementary/powerOfTwo.ts",
    "core/numeric/distributions/tDistribution.ts",
    "cells/arguments/aggregationCells.ts",
    "sharing/query/plan.ts",
  ],
  "digits that are written or drawn, and whether a formula in another form keeps its value": [
    "messages/explanation.ts",
    "sharing/method/weightOrigin.ts",
    "sharing/portable/sameCells.ts",
    "core/weight/apportion.ts",
    "playground/page/chartDrawing.ts",
    "playground/page/plotDrawing.ts",
  ],
};

const smallNumber = /\b\d+(?:\.\d+)?e-\d+|\bEPSILON\b|\.0{5,}\d|2 \*\* -\d\d/;

function codeOf(file: string): string {
  return readFileSync(join(source, file), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
}

const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .map((name) => name.split(sep).join("/"))
  .filter((name) => /\.tsx?$/.test(name));

test("tolerances are found however they are written", () => {
  for (const text of ["x < 1e-9", "2.1e-14 * y", "Number.EPSILON", "x > 0.0000001", "2 ** -40"]) {
    expect(text).toMatch(smallNumber);
  }
  for (const text of ["1e9", "0.05", "half", "10 ** -decimals"]) expect(text).not.toMatch(smallNumber);
});

test(`only ${rule} says how close numbers are the same`, () => {
  const permitted = new Set([rule, ...Object.values(others).flat()]);
  const own = files.filter((file) => !permitted.has(file) && smallNumber.test(codeOf(file)));
  expect(own).toEqual([]);
});

test.each(Object.entries(others))("needed still for %s", (_reason, names) => {
  expect(names.filter((file) => !smallNumber.test(codeOf(file)))).toEqual([]);
});
