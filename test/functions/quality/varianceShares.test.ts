import fc from "fast-check";
import { qei } from "../../../src/functions/quality/qei";
import { qeiSensitivity } from "../../../src/functions/quality/sensitivity";
import { bigIntegerDraws } from "../../support/bigIntegerDraws";
import { call } from "../../support/call";
import { installCustomFunctions, thrownBy } from "../../support/excel";

beforeAll(installCustomFunctions);

const jobs = [
  [3200, 70, 3],
  [2400, 50, 1],
  [2800, 90, 2],
  [3000, 60, 4],
  [2700, 65, 2.5],
];
const directions = [1, 1, -1];
const headings = [
  "Factor",
  "First order",
  "First lower",
  "First upper",
  "Total",
  "Total lower",
  "Total upper",
];

interface Options {
  readonly data?: (number | null)[][];
  readonly weights?: unknown;
  readonly method?: readonly [normalization?: unknown, aggregation?: unknown];
  readonly spread?: number;
  readonly draws?: number | null;
  readonly seed?: number;
  readonly vary?: string;
}

const shares = ({
  data = jobs,
  weights,
  method = [],
  spread = 0.25,
  draws = null,
  seed = 1,
  vary,
}: Options) =>
  call(
    qeiSensitivity,
    data,
    weights ?? null,
    [data[0].map((_, j) => directions[j] ?? 1)],
    method[0] ?? null,
    method[1] ?? null,
    null,
    null,
    spread,
    draws,
    seed,
    vary ?? null,
    "sobol",
  ) as (string | number)[][];

/** RANK.EQ of scores that tie where they are the same but for rounding. */
const ranksOf = (scores: number[]) =>
  scores.map((score) => 1 + scores.filter((other) => other > score + 1e-9).length);

/** Everything again from QEI, the published generator and the formulas. */
function recomputed(draws: number, vary: "weights" | "methods" | "both"): number[][] {
  const weights = [3, 2, 1];
  const score = (own: number[], normalization: string, aggregation: string) =>
    call(qei, jobs, [own], [directions], normalization, aggregation).map(([each]: number[]) => each);
  const nominal = ranksOf(score(weights, "minmax", "arithmetic"));
  const factors = { weights: 3, methods: 2, both: 5 }[vary];
  const choose = (words: string[], u: number) => words[Math.floor((words.length * (u + 1)) / 2)];
  const model = (x: number[]) => {
    const own = weights.map((weight, j) => (vary === "methods" ? weight : weight * (1 + 0.5 * x[j])));
    const [p, q] = x.slice(-2);
    const ranks = ranksOf(
      vary === "weights"
        ? score(own, "minmax", "arithmetic")
        : score(
            own,
            choose(["minmax", "minmax1", "percentile", "ratio"], p),
            choose(["arithmetic", "geometric", "harmonic", "min"], q),
          ),
    );
    return ranks.reduce((sum, rank, i) => sum + Math.abs(rank - nominal[i]), 0) / jobs.length;
  };
  const numbers = bigIntegerDraws(9, 2 * factors * draws);
  const rows = Array.from({ length: draws }, (_, row) => {
    const own = numbers.slice(2 * factors * row, 2 * factors * (row + 1));
    const [first, second] = [own.slice(0, factors), own.slice(factors)];
    return {
      a: model(first),
      b: model(second),
      mixed: first.map((_, j) => model(first.map((u, i) => (i === j ? second[j] : u)))),
    };
  });
  const all = rows.flatMap(({ a, b }) => [a, b]);
  const mean = all.reduce((sum, y) => sum + y) / all.length;
  const variance = all.reduce((sum, y) => sum + (y - mean) ** 2, 0) / (all.length - 1);
  const average = (value: (row: (typeof rows)[number]) => number) =>
    rows.reduce((sum, row) => sum + value(row), 0) / draws;
  return Array.from({ length: factors }, (_, j) => [
    average(({ a, b, mixed }) => (b - mean) * (mixed[j] - a)) / variance,
    average(({ a, mixed }) => (a - mixed[j]) ** 2) / (2 * variance),
  ]);
}

test.each(["weights", "methods", "both"] as const)("%s: recomputed from QEI", (vary) => {
  const [header, ...rows] = shares({ weights: [[3, 2, 1]], spread: 0.5, draws: 40, seed: 9, vary });
  expect(header).toEqual(headings);
  const weights = ["Indicator 1", "Indicator 2", "Indicator 3"];
  const methods = ["Normalization", "Aggregation"];
  expect(rows.map(([factor]) => factor)).toEqual({ weights, methods, both: [...weights, ...methods] }[vary]);
  recomputed(40, vary).forEach(([first, total], j) => {
    expect(rows[j][1]).toBeCloseTo(first, 9);
    expect(rows[j][4]).toBeCloseTo(total, 9);
  });
});

test("500 rows and seed 1 unless told; the same seed gives the same bits", () => {
  const first = shares({ vary: "both" });
  expect(shares({ vary: "both", draws: 500 })).toEqual(first);
  expect(shares({ vary: "both", seed: 2 })).not.toEqual(first);
});

test("a weight of 0 is no factor, and a column without part changes nothing", () => {
  const wider = jobs.map(([pay, safety, hours], i) => [pay, safety, i, hours]);
  const call = (data: number[][], weights: number[], own: number[]) =>
    qeiSensitivity(data, [weights], [own], null, null, null as never, null, 0.5, 200, 1, "both", "sobol");
  const [header, ...rows] = call(jobs, [3, 2, 1], directions);
  const named = rows.map(([factor, ...rest]) => [factor === "Indicator 3" ? "Indicator 4" : factor, ...rest]);
  expect(call(wider, [3, 2, 0, 1], [1, 1, 1, -1])).toEqual([header, ...named]);
});

test("where no rank moves there is nothing to share out", () => {
  const dominated = [
    [1, 1],
    [2, 2],
    [3, 3],
  ];
  const rows = shares({ data: dominated }).slice(1);
  expect(rows).toEqual([
    ["Indicator 1", "", "", "", "", "", ""],
    ["Indicator 2", "", "", "", "", "", ""],
  ]);
  // The worst indicator alone decides under min, whatever the weights.
  expect(shares({ method: [null, "min"] })[1][1]).toBe("");
  expect(shares({ spread: 0 })[1][1]).toBe("");
});

test("a unit without a score has no part in it", () => {
  const withGap = [...jobs, [null, null, 5]];
  expect(shares({ data: withGap, method: ["percentile"], spread: 0.8 }).slice(1)).not.toContain("");
  const blank = [...jobs, [null, null, null], [null, null, null]];
  for (const vary of ["weights", "both"]) expect(shares({ data: blank, vary })).toEqual(shares({ vary }));
});

test("what does not apply is not drawn: a ratio of negative values; nothing but the index's own beside z-scores", () => {
  const negative = jobs.map(([pay, ...rest], i) => [i === 0 ? -5 : pay, ...rest]);
  expect(shares({ data: negative, vary: "methods" })).toHaveLength(3);
  const table = [
    ["Indicator", "Direction", "Normalization", "Weight"],
    ["Pay", 1, "zscore", 2],
    ["Safety", 1, "zscore", 1],
  ];
  const named = [["Job", "Pay", "Safety"], ...jobs.map(([pay, safety], i) => [`Job ${i}`, pay, safety])];
  const rows = qeiSensitivity(
    named,
    table,
    null as never,
    "zscore",
    null,
    null as never,
    null,
    0.9,
    300,
    1,
    "both",
    "sobol",
  );
  expect(rows.map(([factor]) => factor)).toEqual(["Factor", "Pay", "Safety", "Normalization", "Aggregation"]);
  expect(rows[3].slice(1)).toEqual([0, 0, 0, 0, 0, 0]);
});

test("a tree: a row for each weight that is drawn, dimensions with a weight of their own among them", () => {
  const table = (own: boolean) => [
    ["Indicator", "Dimension", "Direction", "Weight"],
    ["Pay", "Rewards", 1, 1],
    ["Bonus", "Rewards", 1, 1],
    ["Hours", "Conditions", -1, 1],
    ...(own
      ? [
          ["Rewards", "", "", 0.6],
          ["Conditions", "", "", 0.4],
        ]
      : []),
  ];
  const data = [
    ["Job", "Pay", "Bonus", "Hours"],
    ["Nurse", 3200, 100, 40],
    ["Driver", 2400, 300, 50],
    ["Clerk", 2800, 200, 38],
    ["Cook", 2600, 150, 48],
  ];
  const factors = (own: boolean) =>
    qeiSensitivity(
      data,
      table(own),
      null as never,
      null,
      null,
      null as never,
      null,
      0.9,
      100,
      1,
      null,
      "sobol",
    ).map(([factor]) => factor);
  expect(factors(false)).toEqual(["Factor", "Pay", "Bonus", "Hours"]);
  // A weight that has no sibling moves nothing.
  expect(factors(true)).toEqual(["Factor", "Rewards", "Pay", "Bonus", "Conditions", "Hours"]);
});

test("shares of a large sample lie between 0 and 1, alone no more than in all, and add up as they must", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 3, maxLength: 3 }), {
        minLength: 5,
        maxLength: 9,
      }),
      fc.constantFrom("weights", "methods", "both"),
      fc.integer(),
      (data, vary, seed) => {
        const isConstant = (j: number) => data.every((row) => row[j] === data[0][j]);
        fc.pre(![0, 1, 2].some(isConstant));
        const rows = shares({ data, spread: 0.9, draws: 3000, seed, vary }).slice(1);
        if (rows[0][1] === "") return;
        const numbers = rows.map((row) => row.slice(1) as number[]);
        let [first, total] = [0, 0];
        for (const [own, low, high, all, allLow, allHigh] of numbers) {
          const error = Math.max(high - low, allHigh - allLow);
          // What moves nothing has 0 to 0.
          expect(own).toBeGreaterThanOrEqual(-error);
          expect(all).toBeLessThanOrEqual(1 + error);
          expect(own).toBeLessThanOrEqual(all + error);
          first += own - error;
          total += all + error;
        }
        expect(first).toBeLessThanOrEqual(1);
        expect(total).toBeGreaterThanOrEqual(1);
      },
    ),
    { numRuns: 20 },
  );
});

test("too much work is refused before it starts, naming the draws that work; the task pane has no shares", () => {
  const data = Array.from({ length: 1000 }, (_, i) =>
    Array.from({ length: 10 }, (_, j) => (i * (7 + j)) % 1009),
  );
  expect(thrownBy(() => shares({ data, draws: 1300 }))).toEqual({
    code: "#VALUE!",
    message: "1000 rows × 10 indicators × 1300 draws take too long for a cell. Use at most 1200 draws.",
  });
  const wide = Array.from({ length: 1000 }, (_, i) =>
    Array.from({ length: 200 }, (_, j) => (i * (7 + j)) % 1009),
  );
  expect(thrownBy(() => shares({ data: wide }))).toEqual({
    code: "#VALUE!",
    message: "1000 rows × 200 columns take too long for a cell. Select at most 370 rows, or 120 columns.",
  });
});
