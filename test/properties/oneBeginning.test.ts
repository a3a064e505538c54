import fc from "fast-check";
import { qei } from "../../src/functions/quality/qei";
import { qeiContributions } from "../../src/functions/quality/contributions";
import { qeiNormalize } from "../../src/functions/quality/normalize";
import { qeiCanLead } from "../../src/functions/quality/canLead";
import { qeiExplain } from "../../src/functions/quality/explain";
import { qeiImportance } from "../../src/functions/quality/importance";
import { qeiLeaveOut } from "../../src/functions/quality/leaveOut";
import { qeiSensitivity } from "../../src/functions/quality/sensitivity";
import { qeiTipping } from "../../src/functions/quality/tipping";
import { call } from "../support/call";
import { installCustomFunctions } from "../support/excel";

beforeAll(installCustomFunctions);

/** The first seven arguments of QEI and its companions. */
type Beginning = [
  data: unknown[][],
  weights: unknown,
  directions: unknown,
  normalization: string,
  aggregation: string,
  goalposts: unknown,
  coverage: unknown,
];

const each = <T>(columns: number, one: fc.Arbitrary<T>) =>
  fc.array(one, { minLength: columns, maxLength: columns });

/** Calls over whole numbers, with gaps, goalposts inside and outside the data, framework and scheme words. */
const beginning: fc.Arbitrary<Beginning> = fc.integer({ min: 2, max: 4 }).chain((columns) =>
  fc
    .record({
      data: fc.array(each(columns, fc.oneof({ weight: 9, arbitrary: fc.nat(30) }, fc.constant("n/a"))), {
        minLength: 3,
        maxLength: 9,
      }),
      weights: fc.oneof(
        each(columns, fc.integer({ min: 1, max: 9 })).map((weights) => [weights]),
        fc.constantFrom("equal", "stdev", "entropy", ...(columns === 3 ? ["oecd-3"] : [])),
      ),
      directions: fc.oneof(
        each(columns, fc.constantFrom(1, -1)).map((signs) => [signs]),
        fc.constant(null),
      ),
      normalization: fc.constantFrom("minmax", "minmax1", "percentile", "ratio"),
      aggregation: fc.constantFrom("arithmetic", "geometric", "harmonic", "min", "sum"),
      posts: fc.option(each(columns, fc.tuple(fc.nat(12), fc.integer({ min: 15, max: 50 })))),
      coverage: fc.constantFrom(null, 0, 0.5, 1),
    })
    .map(({ data, weights, directions, normalization, aggregation, posts, coverage }) => [
      data,
      weights,
      directions,
      normalization,
      aggregation,
      posts && normalization.startsWith("minmax")
        ? [0, 1].map((row) => posts.map((post) => post[row]))
        : null,
      coverage,
    ]),
);

/** What a call gives, or null where it is refused; the companions are compared where QEI itself computes. */
function attempt<T>(compute: () => T): T | null {
  try {
    return compute();
  } catch {
    return null;
  }
}

/** One score a unit; NaN where QEI has an error. */
const scoresOf = (found: unknown[][]) =>
  found.map(([score]) => (typeof score === "number" ? Math.round(score * 1e9) / 1e9 : NaN));

/** RANK.EQ, descending, among the units with a score. */
const rankEq = (scores: number[]) =>
  scores.map((score) => (Number.isNaN(score) ? NaN : 1 + scores.filter((other) => other > score).length));

const withWeights = ([data, , ...rest]: Beginning, weights: unknown): Beginning => [data, weights, ...rest];

test("goalposts: QEI, its companions and the ranks that the issue's table shows agree", () => {
  const data = [
    [10, 5],
    [8, 8],
    [4, 9],
  ];
  const goalposts = [
    [0, 0],
    [100, 10],
  ];
  const directions = [[1, 1]];
  const scores = call(qei, data, null, directions, null, null, goalposts);
  expect(scores).toEqual([[30], [44], [47]]);
  const table = call(qeiSensitivity, data, null, directions, null, null, goalposts, null, 0);
  expect(table.slice(1).map(([rank]: number[]) => rank)).toEqual([3, 2, 1]);
  // Without the second indicator the ranks are 1, 2, 3; without the first they stay.
  expect(call(qeiLeaveOut, data, null, directions, null, null, goalposts).slice(1)).toEqual([
    ["Indicator 1", 0, 0, ""],
    ["Indicator 2", 4 / 3, 2, 1],
  ]);
});

test("the rank of QEI.SENSITIVITY is RANK.EQ of QEI, and a draw without spread repeats it", () => {
  fc.assert(
    fc.property(beginning, (args) => {
      const found = attempt(() => call(qei, ...args));
      if (!found) return;
      const ranks = rankEq(scoresOf(found));
      const rows = call(qeiSensitivity, ...args, 0, 10).slice(1);
      rows.forEach(([rank, mean]: unknown[], i: number) => {
        if (Number.isNaN(ranks[i])) expect(rank).toBeInstanceOf(Error);
        else expect([rank, mean]).toEqual([ranks[i], ranks[i]]);
      });
    }),
    { numRuns: 150 },
  );
});

test("QEI.LEAVEOUT compares RANK.EQ of QEI with and without the indicator", () => {
  fc.assert(
    fc.property(beginning, (args) => {
      const full = attempt(() => scoresOf(call(qei, ...args)));
      const table = attempt(() => call(qeiLeaveOut, ...args));
      const [, weights] = args;
      // Weights from a word are settled by all indicators; a vector can be given again with one weight less.
      if (!full || !table || typeof weights === "string") return;
      table.slice(1).forEach(([, meanChange, largest]: [string, number, number], j: number) => {
        const rest = (weights as number[][])[0].map((weight, i) => (i === j ? 0 : weight));
        const reduced = scoresOf(call(qei, ...withWeights(args, [rest])));
        const both = full.map((score, i) => !Number.isNaN(score + reduced[i]));
        const before = rankEq(full.map((score, i) => (both[i] ? score : NaN)));
        const after = rankEq(reduced.map((score, i) => (both[i] ? score : NaN)));
        const changes = before.flatMap((rank, i) => (both[i] ? [Math.abs(after[i] - rank)] : []));
        expect(largest).toBe(Math.max(...changes));
        expect(meanChange).toBeCloseTo(changes.reduce((sum, one) => sum + one, 0) / changes.length, 12);
      });
    }),
    { numRuns: 150 },
  );
});

test("QEI.IMPORTANCE correlates with the very QEI of complete rows", () => {
  fc.assert(
    fc.property(beginning, (args) => {
      const table = attempt(() => call(qeiImportance, ...args));
      if (!table) return;
      const [data, weights, directions, normalization, , goalposts] = args;
      // A framework brings directions of its own, which QEI.NORMALIZE is not told here.
      if (weights === "oecd-3") return;
      // A gap under a weight of 0, as entropy gives it to a constant column, leaves a row complete.
      const counts = table.slice(1).map(([, weight]: [string, number]) => weight !== 0);
      const complete = data.map((row) => row.every((cell, j) => typeof cell === "number" || !counts[j]));
      const index = scoresOf(call(qei, ...args)).filter((_, i) => complete[i]);
      const signs = directions ?? [data[0].map(() => 1)];
      // A constant column of weight 0 is none of the index's business; QEI.NORMALIZE, which has no weights, refuses it.
      const scaled = attempt(() => call(qeiNormalize, data, normalization, signs, goalposts));
      if (!scaled) return;
      table.slice(1).forEach(([, , r]: [string, number, number | ""], j: number) => {
        if (r === "") return;
        expect(r).toBeCloseTo(
          pearson(
            scaled.filter((_: unknown, i: number) => complete[i]).map((row: number[]) => row[j]),
            index,
          ),
          6,
        );
      });
    }),
    { numRuns: 100 },
  );
});

function pearson(a: number[], b: number[]): number {
  const center = (values: number[]) => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return values.map((value) => value - mean);
  };
  const product = (p: number[], q: number[]) => p.reduce((sum, value, i) => sum + value * q[i], 0);
  const [x, y] = [center(a), center(b)];
  return product(x, y) / Math.sqrt(product(x, x) * product(y, y));
}

test("QEI.CONTRIBUTIONS add up to QEI, and QEI.EXPLAIN says what QEI refuses", () => {
  fc.assert(
    fc.property(beginning, (args) => {
      const words = call(qeiExplain, ...args);
      const found = attempt(() => call(qei, ...args));
      if (!found) {
        expect(words).toHaveLength(1);
        return;
      }
      found.forEach(([score]: unknown[], i: number) => {
        if (score instanceof Error) expect(words[i][0]).toBe(score.message);
      });
      const points = attempt(() => call(qeiContributions, ...args));
      points?.forEach((row: unknown[], i: number) => {
        if (typeof found[i][0] !== "number") return;
        const total = row.reduce((sum: number, cell) => sum + (typeof cell === "number" ? cell : 0), 0);
        expect(total).toBeCloseTo(found[i][0], 9);
      });
    }),
    { numRuns: 100 },
  );
});

test("at a weight of QEI.TIPPING the two units have the same QEI, goalposts included", () => {
  fc.assert(
    fc.property(beginning, ([data, weights, directions, normalization, , goalposts]) => {
      if (typeof weights === "string") return;
      const points = attempt(() =>
        call(qeiTipping, data, weights, 1, 2, directions, normalization, goalposts),
      );
      if (!points) return;
      const given = (weights as number[][])[0];
      points[0].forEach((point: unknown, j: number) => {
        if (typeof point !== "number") return;
        const others = given.reduce((sum, weight, i) => sum + (i === j ? 0 : weight), 0);
        const at = given.map((weight, i) => (i === j ? point : ((1 - point) * weight) / others));
        const scores = scoresOf(call(qei, data, [at], directions, normalization, null, goalposts, 0));
        expect(scores[0]).toBeCloseTo(scores[1], 7);
      });
    }),
    { numRuns: 100 },
  );
});

test("the weights of QEI.CANLEAD rank the unit first in QEI with the same goalposts", () => {
  fc.assert(
    fc.property(beginning, ([data, , directions, normalization, , goalposts]) => {
      const complete = data.filter((row) => row.every((cell) => typeof cell === "number"));
      // No range of Excel is without rows.
      if (complete.length === 0) return;
      const rows = attempt(() => call(qeiCanLead, complete, directions, normalization, null, goalposts));
      rows?.forEach(([can, ...weights]: [boolean, ...number[]], unit: number) => {
        if (!can) return;
        const scores = scoresOf(call(qei, complete, [weights], directions, normalization, null, goalposts));
        expect(scores[unit]).toBeCloseTo(Math.max(...scores), 7);
      });
    }),
    { numRuns: 100 },
  );
});
