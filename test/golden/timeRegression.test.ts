import { usEmployment } from "../../samples/data/usEmployment";
import { usOccupations2021 } from "../../samples/data/usOccupations2021";
import { hc1Errors, neweyWestErrors } from "../../src/core/time/robustErrors";
import { leastSquares, type LeastSquares } from "../../src/core/numeric/linear/leastSquares";
import { qeiRegression } from "../../src/functions/time/regression";
import { qeiTrend } from "../../src/functions/time/trend";
import { installCustomFunctions } from "../support/excel";
import { nistSets } from "./data/nistLinear";

beforeAll(installCustomFunctions);

const longley = nistSets.find(({ name }) => name === "Longley")!;
const rows = longley.x as readonly (readonly number[])[];
const table = () =>
  qeiRegression(
    longley.y.map((value) => [value]),
    rows.map((row) => [...row]),
  );

function expectRelative(actual: unknown, expected: number, bound: number): void {
  expect(Math.abs((actual as number) - expected)).toBeLessThanOrEqual(bound * Math.abs(expected));
}

/** Arithmetic in 50 digits (mpmath 1.3) on NIST's data; R 4.2's summary(lm) prints the same to its 5 digits. */
const pValues = [
  0.003560403663726231, 0.8631408328092143, 0.312681061092711, 0.002535091734111276, 0.0009443667641617933,
  0.8262117957636469, 0.003036803341630289,
];
const inflation = [
  135.532438280003, 1788.51348271818, 33.6188905960499, 3.58893019344554, 399.151022312639, 758.980597406895,
];

test("Longley as a worksheet function: NIST's certified values, p and VIF", () => {
  const result = table();
  longley.coefficients.forEach((certified, i) => {
    expectRelative(result[i + 1][1], certified, 1e-12);
    expectRelative(result[i + 1][2], longley.standardErrors[i], 1e-12);
    expectRelative(result[i + 1][4], pValues[i], 1e-10);
    if (i > 0) expectRelative(result[i + 1][5], inflation[i - 1], 1e-12);
  });
  const summary = new Map(result.slice(8).map(([label, value]) => [label, value]));
  expect(summary.get("n")).toBe(16);
  // NIST certifies R², the residual standard deviation and F.
  expectRelative(summary.get("R²"), 0.995479004577296, 1e-13);
  expectRelative(summary.get("Residual s.d."), 304.854073561965, 1e-12);
  expectRelative(summary.get("F"), 330.285339234588, 1e-12);
  expectRelative(summary.get("Adjusted R²"), 0.992465007628827, 1e-13);
  expectRelative(summary.get("p"), 4.98403052872e-10, 1e-10);
});

test("robust standard errors of Longley against (XᵀX)⁻¹XᵀΩX(XᵀX)⁻¹ in 50 digits (mpmath 1.3)", () => {
  const columns = rows[0].map((_, j) => Float64Array.from(rows, (row) => row[j]));
  const fit = leastSquares(columns, Float64Array.from(longley.y)) as LeastSquares;
  const design = [new Float64Array(16).fill(1), ...columns];
  const white = [
    1109615.44077377, 68.2937965942186, 0.0327679967768596, 0.510985481234659, 0.194993334854646,
    0.210944661626565, 571.17916738013,
  ];
  const neweyWest = [
    966959.85532532, 64.598866314238, 0.0237263333456439, 0.387381109434713, 0.162197206154107,
    0.165748786202904, 500.636258787319,
  ];
  hc1Errors(design, fit.residuals).forEach((error, j) => expectRelative(error, white[j], 1e-8));
  const periods = rows.keys();
  neweyWestErrors(design, fit.residuals, periods, 2).forEach((error, j) =>
    expectRelative(error, neweyWest[j], 1e-8),
  );
});

test("Norris through QEI.TREND: NIST's slope and its standard error", () => {
  const norris = nistSets.find(({ name }) => name === "Norris")!;
  const result = qeiTrend(
    norris.y.map((value) => [value]),
    norris.x.map((value) => [value]),
  );
  expectRelative(result[0][1], norris.coefficients[1], 1e-13);
  expectRelative(result[1][1], norris.standardErrors[1], 1e-12);
  expectRelative(result[4][1], norris.rSquared, 1e-13);
});

test("growth of US employment 1990–2018: the total's compound rate", () => {
  const totals = usEmployment.map((row) => [row.reduce((a, b) => a + b, 0)]);
  const growth = qeiTrend(totals)[5][1];
  expectRelative(growth, (totals[28][0] / totals[0][0]) ** (1 / 28) - 1, 1e-12);
});

describe("US occupation groups 2021: median pay on exposure and projected growth, as R 4.2.2's summary(lm(…))", () => {
  const pay = usOccupations2021.map(({ medianPay }) => [medianPay]);
  const terms = usOccupations2021.map(({ exposure, projectedChange }) => [exposure, projectedChange]);
  const jobs = usOccupations2021.map(({ employment }) => [employment]);

  // VIF: 1/(1 − R²) of lm(exposure ~ growth) with the same weights.
  test.each([
    [
      "each group alike",
      undefined,
      [
        [20340.33725274592, 9982.352332893492, 2.037629666278275, 0.05575753954739139],
        [91118.57203835294, 20308.1329914429, 4.486802015564256, 0.0002526397850549241, 1.041851252719112],
        [320.7755521769897, 567.2555126458175, 0.5654868838220974, 0.578360069163953, 1.041851252719112],
      ],
      [
        22, 0, 0.5158922825565727, 0.4649335754572645, 17147.34273491305, 10.12373178054152,
        0.001016129494125451,
      ],
    ],
    [
      // Weights over their mean, lm(…, weights = jobs / mean(jobs)), so that the residual s.d. has the unit of y.
      "weighted by employment",
      jobs,
      [
        [14209.36050204365, 11898.18539655433, 1.194246015544406, 0.247078652226398],
        [79708.38018206001, 24420.38473824523, 3.264010007886043, 0.004083067670798847, 1.185749696483126],
        [1122.368601113349, 610.04240822691, 1.839820618988632, 0.08147208510199679, 1.185749696483126],
      ],
      [
        22, 0, 0.3668731021199529, 0.3002281655010005, 19533.10443972507, 5.504890854913385,
        0.01300655444795413,
      ],
    ],
  ])("%s", (_, weights, coefficients, summary) => {
    const table = qeiRegression(pay, terms, undefined, weights);
    coefficients.forEach((row, i) =>
      row.forEach((value, j) => expectRelative(table[i + 1][j + 1], value, 1e-11)),
    );
    summary.forEach((value, i) => expectRelative(table[4 + i][1], value, 1e-11));
  });
});

test("Longley weighted by GNP: lm(…, weights = GNP / mean(GNP)) of R 4.2.2", () => {
  const weights = rows.map((row) => [row[1]]);
  const result = qeiRegression(
    longley.y.map((value) => [value]),
    rows.map((row) => [...row]),
    undefined,
    weights,
  );
  const coefficients = [
    [-3611056.702650052, 885800.5261593824],
    [17.96887641037186, 86.33798810863206],
    [-0.03900137910394438, 0.03357870366042981],
    [-2.040625470142174, 0.4904461127488881],
    [-1.039250597749096, 0.2178801131532414],
    [-0.05336637133355692, 0.2245081140538042],
    [1895.706799665692, 452.8221315769922],
  ];
  // R solves this ill-conditioned set in double precision without refinement.
  coefficients.forEach((row, i) =>
    row.forEach((value, j) => expectRelative(result[i + 1][j + 1], value, 1e-8)),
  );
  expectRelative(result[12][1], 300.6675531159951, 1e-9);
});
