import { qeiBreak } from "../../src/functions/time/break";
import { qeiDid } from "../../src/functions/time/did";
import { qeiForecast } from "../../src/functions/time/forecast";
import { qeiTrend } from "../../src/functions/time/trend";
import { installCustomFunctions } from "../support/excel";
import { cars } from "./data/cars";
import { nile, nileFirstYear } from "./data/nile";

beforeAll(installCustomFunctions);

const column = (values: readonly number[]) => values.map((value) => [value]);
const index = column(nile);
const years = column(nile.map((_, i) => nileFirstYear + i));

function expectRelative(actual: unknown, expected: number, bound = 1e-11): void {
  expect(Math.abs((actual as number) - expected)).toBeLessThanOrEqual(bound * Math.abs(expected));
}

/** R 4.2.2: f <- lm(y ~ x + D + I(D * x)), x = t - 1899, D = t >= 1899; its rows are estimate, error, t and p. */
const breakRows = {
  /** sandwich 3.0-2 and lmtest 0.9.40: coeftest(f, NeweyWest(f, lag = 4, prewhite = FALSE, adjust = TRUE)). */
  neweywest: [
    [-289.10268536638409387, 63.0498036635163572, -4.58530667136197234, 1.3669633769710371e-5],
    [-0.46908876763441948, 2.7572859214752294, -0.17012699480344176, 0.86526828131935363],
  ],
  /** coef(summary(f)). */
  ols: [
    [-289.10268536638409387, 58.1184154054003912, -4.97437315435686411, 2.8674363775126091e-6],
    [-0.46908876763441948, 3.0884770305554641, -0.15188352155238585, 0.87959754255947586],
  ],
} as const;

test.each(["neweywest", "ols"] as const)(
  "QEI.BREAK of the Nile's flow at 1899, %s errors, as in R",
  (word) => {
    const [, shift, bend, counterfactual] = qeiBreak(index, years, 1899, word);
    breakRows[word][0].forEach((expected, i) => expectRelative(shift[i + 1], expected));
    // The slopes nearly cancel, which takes two digits from R as well.
    breakRows[word][1].forEach((expected, i) => expectRelative(bend[i + 1], expected, 1e-10));
    // predict(f, data.frame(x = 71, D = 0)) for 1970.
    expectRelative(counterfactual[1], 1196.8916256157643);
  },
);

test("QEI.TREND of the Nile's flow: line, Mann–Kendall with ties, and Theil–Sen, as in R", () => {
  const cells = new Map(qeiTrend(index, years).map(([label, value]) => [label, value]));
  // R 4.2.2: coef(summary(lm(y ~ t))) and its r.squared.
  expectRelative(cells.get("Slope"), -2.7143054305430536);
  expectRelative(cells.get("Standard error"), 0.52155409015745702);
  expectRelative(cells.get("t"), -5.2042644890841636);
  expectRelative(cells.get("p"), 1.0716948863250092e-6);
  expectRelative(cells.get("R²"), 0.21652880465011573);
  // cor.test(t, y, method = "kendall", exact = FALSE, continuity = TRUE); scipy 1.10.1 kendalltau gives the same tau.
  expectRelative(cells.get("Mann–Kendall tau"), -0.28074133472461299, 1e-14);
  expectRelative(cells.get("Mann–Kendall p"), 3.6582629216643412e-5);
  // Median of (y[j] - y[i]) / (t[j] - t[i]) over combn(100, 2); scipy 1.10.1 theilslopes gives the same.
  expect(cells.get("Theil–Sen slope")).toBeCloseTo(-2.6, 14);
});

/** R 4.2.2: predict(lm(y ~ t), data.frame(t = 1971:1973), interval = "prediction", level = …): fit, lwr, upr. */
const predictions: [number, number[][]][] = [
  [
    0.95,
    [
      [782.27757575757551, 477.50620169888111, 1087.0489498162699],
      [779.56327032703302, 474.61268925125046, 1084.5138514028156],
      [776.84896489648963, 471.71577130595688, 1081.9821584870224],
    ],
  ],
  [
    0.8,
    [
      [782.27757575757551, 584.12303550831939, 980.43211600683162],
      [779.56327032703302, 581.29221426591562, 977.83432638815043],
      [776.84896489648963, 578.4591788561678, 975.23875093681147],
    ],
  ],
];

test.each(predictions)(
  "QEI.FORECAST of the Nile's flow, %p prediction interval, as in R",
  (level, expected) => {
    qeiForecast(index, 3, years, level).forEach((row, i) =>
      row.forEach((value, j) => expectRelative(value, expected[i][j])),
    );
  },
);

/**
 * R 4.2.2, sandwich 3.0-2, lmtest 0.9.40: f <- lm(dist ~ speed, cars, weights = …), coeftest(f, vcovHC(f, type = "HC1")):
 * estimate, error, t and p of speed, and nobs(f). Only after − before counts, so `before` may be any numbers.
 */
const differencesInR: [string, (position: number) => number | null, number[]][] = [
  [
    "no weights",
    () => null,
    [3.9324087591240868, 0.40690196476753099, 9.6642658419472838, 7.6542023160046428e-13, 50],
  ],
  [
    "weights 1 to 50",
    (i) => i + 1,
    [4.4086248456723505, 0.66129002950269544, 6.6667039407621687, 2.3863981753799172e-8, 50],
  ],
  [
    "weights 3, 0, 1, 7, 2 again and again",
    (i) => [3, 0, 1, 7, 2][i % 5],
    [3.9780043813556212, 0.83995138978740769, 4.7359935702498888, 3.0179339617280686e-5, 40],
  ],
];

test.each(differencesInR)("QEI.DID of R's cars, %s: HC1 errors as in R", (_, weightAt, expected) => {
  const before = cars.map((_car, i) => 8 * i);
  const after = cars.map(([, distance], i) => 8 * i + distance);
  const weights = cars.map((_car, i) => weightAt(i));
  const table = qeiDid(
    column(before),
    column(after),
    cars.map(([speed]) => [speed]),
    weights[0] === null ? undefined : weights.map((weight) => [weight]),
  );
  expected.forEach((value, i) => expectRelative(table[i][1], value));
});

test("QEI.DID of two groups: R's HC1 error of speed > 15 (the same call)", () => {
  const table = qeiDid(
    column(cars.map(() => 0)),
    cars.map(([, distance]) => [distance]),
    cars.map(([speed]) => [speed > 15 ? 1 : 0]),
  );
  [32.25, 5.7750783703198403, 5.5843398014724981, 1.0746891539321144e-6, 50].forEach((value, i) =>
    expectRelative(table[i][1], value),
  );
});
