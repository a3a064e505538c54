import { firstYear, supersectors, usEmployment } from "../../samples/data/usEmployment";
import { qeiForecast } from "../../src/functions/time/forecast";
import { qeiTrend } from "../../src/functions/time/trend";
import { installCustomFunctions } from "../support/excel";
import { nistSets } from "./data/nistLinear";

/** Figures from R 4.2.2 (Debian r-base-core 4.2.2.20221110-2), printed with 16 digits. */

beforeAll(installCustomFunctions);

const years = usEmployment.map((_, i) => [firstYear + i]);
const jobsOf = (sector: string) => usEmployment.map((row) => row[supersectors.indexOf(sector)]);
const column = (values: readonly number[]) => values.map((value) => [value]);
const valueOf = (table: unknown[][], label: string) => table.find(([name]) => name === label)?.[1];

function expectRelative(actual: unknown, expected: number, bound = 1e-11): void {
  expect(typeof actual).toBe("number");
  expect(Math.abs((actual as number) - expected)).toBeLessThanOrEqual(bound * Math.abs(expected));
}

function expectTrend(table: unknown[][], expected: Readonly<Record<string, number>>): void {
  for (const [label, value] of Object.entries(expected)) expectRelative(valueOf(table, label), value);
}

test("US utilities 1990–2018: summary(lm(y ~ year)), cor.test(kendall), median of the pairs' slopes", () => {
  expectTrend(qeiTrend(column(jobsOf("Utilities")), years), {
    Slope: -6.547684729064067,
    "Standard error": 0.6766020227263081,
    t: -9.677305874257883,
    p: 2.856306077939242e-10,
    "R²": 0.7762126458305718,
    CAGR: -0.0102472445721582,
    // cor.test(year, y, method = "kendall", exact = FALSE, continuity = TRUE): one pair of equal values.
    "Mann–Kendall tau": -0.7669549603519211,
    "Mann–Kendall p": 6.026436308546329e-9,
    "Theil–Sen slope": -5.860869565217394,
  });
});

test("Longley's employment 1947–1962, no ties", () => {
  const longley = nistSets.find(({ name }) => name === "Longley")!;
  const time = longley.x.map((row) => [(row as readonly number[])[5]]);
  expectTrend(qeiTrend(column(longley.y), time), {
    Slope: 716.5117647058826,
    "Standard error": 46.86949733066974,
    p: 3.95834315380699e-10,
    "R²": 0.9434809182944538,
    CAGR: 0.01049619563693049,
    "Mann–Kendall tau": 0.9,
    "Mann–Kendall p": 1.454341586633455e-6,
    "Theil–Sen slope": 704.7222222222222,
  });
});

/** As above, with the corrections for ties that cor.test takes from Kendall 1975. */
test("ties among the values: utilities in ten thousands, cut off", () => {
  const coarse = column(jobsOf("Utilities").map((jobs) => Math.floor(jobs / 10)));
  expectTrend(qeiTrend(coarse, years), {
    Slope: -0.6512315270935963,
    "Standard error": 0.06877864535460454,
    p: 4.52194919855368e-10,
    "R²": 0.7685438122795691,
    "Mann–Kendall tau": -0.8299662037534468,
    "Mann–Kendall p": 2.358150239930974e-9,
    "Theil–Sen slope": -0.6150793650793651,
  });
});

test("ties among the times and the values: mining in steps of 50, years in fours", () => {
  const coarse = column(jobsOf("Mining and logging").map((jobs) => Math.floor(jobs / 50)));
  const fours = years.map(([year]) => [Math.floor(year / 4)]);
  expectTrend(qeiTrend(coarse, fours), {
    Slope: 0.3471270426990197,
    "Standard error": 0.1432073442066291,
    p: 0.02232644141429038,
    "R²": 0.1787202170581017,
    "Mann–Kendall tau": 0.2806045571571535,
    "Mann–Kendall p": 0.05576320322767018,
    "Theil–Sen slope": 0.3333333333333333,
  });
});

test("ties in both, nearly perfect order: Norris (NIST) cut off to whole numbers", () => {
  const norris = nistSets.find(({ name }) => name === "Norris")!;
  const table = qeiTrend(
    column(norris.y.map(Math.floor)),
    column(norris.x.map((x) => Math.floor(x as number))),
  );
  expectTrend(table, {
    Slope: 1.002093336980213,
    "Standard error": 0.0005290198633378781,
    p: 5.435639543877902e-87,
    "R²": 0.9999905244940014,
    "Mann–Kendall tau": 0.9876093424134099,
    "Mann–Kendall p": 3.507299446196772e-16,
    "Theil–Sen slope": 1.002008032128514,
  });
});

test("forecast of US information jobs to 2023: predict(lm, interval = 'prediction')", () => {
  const at95 = [
    [2864.144581280787, 2223.940938633354, 3504.34822392822],
    [2858.607783251231, 2214.150249005183, 3503.065317497279],
    [2853.070985221673, 2204.115754730749, 3502.026215712597],
    [2847.534187192115, 2193.842488251295, 3501.225886132936],
    [2841.99738916256, 2183.335600613745, 3500.659177711374],
  ];
  const at80 = [
    [2864.144581280787, 2454.248450292072, 3274.040712269501],
    [2858.607783251231, 2445.988059968185, 3271.227506534277],
    [2853.070985221673, 2437.571571530254, 3268.570398913092],
    [2847.534187192115, 2429.002207043976, 3266.066167340255],
    [2841.99738916256, 2420.283264513399, 3263.71151381172],
  ];
  const jobs = column(jobsOf("Information"));
  const run = (level?: number) => qeiForecast(jobs, 5, years, level);
  run().forEach((row, i) => row.forEach((value, j) => expectRelative(value, at95[i][j])));
  run(0.8).forEach((row, i) => row.forEach((value, j) => expectRelative(value, at80[i][j])));
});
