import { usEmployment } from "../../samples/data/usEmployment";
import { hc1Errors, neweyWestErrors } from "../../src/core/time/robustErrors";
import { leastSquares, type LeastSquares } from "../../src/core/numeric/leastSquares";
import { qeiRegression } from "../../src/functions/qeiRegression";
import { qeiTrend } from "../../src/functions/qeiTrend";
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
  neweyWestErrors(design, fit.residuals, 2).forEach((error, j) => expectRelative(error, neweyWest[j], 1e-8));
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
