import fc from "fast-check";
import { qeiContributions } from "../../src/functions/quality/contributions";
import { qeiDimensions } from "../../src/functions/quality/dimensions";
import { qeiExplain } from "../../src/functions/quality/explain";
import { qeiImportance } from "../../src/functions/quality/importance";
import { qeiLeaveOut } from "../../src/functions/quality/leaveOut";
import { qeiProfile } from "../../src/functions/quality/profile";
import { qei } from "../../src/functions/quality/qei";
import { qeiRanking } from "../../src/functions/quality/ranking";
import { qeiScores } from "../../src/functions/quality/scores";
import { qeiSensitivity } from "../../src/functions/quality/sensitivity";
import { qeiTipping } from "../../src/functions/quality/tipping";
import { call, cells, messageIn } from "../support/call";
import { installCustomFunctions, thrownBy } from "../support/excel";
import { jobs, weights } from "../support/jobs";

beforeAll(installCustomFunctions);

const none = null;
const pair = [
  [1, 7],
  [2, 14],
  [3, 4],
];
/** Conditions has an aggregation of its own. */
const own = (cell: unknown) =>
  weights.map((row, i) => [...row, ["Aggregation", "", "", "", "", "", cell][i]]);

test("vectors: √((1 + 49)/2) and so on; text with a comma too", () => {
  const scores = call(qei, pair, none, none, "none", 2).flat() as number[];
  [5, 10, Math.sqrt(12.5)].forEach((score, i) => expect(scores[i]).toBeCloseTo(score, 13));
  expect(call(qei, pair, none, none, "none", "0,5")).toEqual(call(qei, pair, none, none, "none", 0.5));
  expect((call(qeiDimensions, [[1, 7]], [["a", "A"]], none, 2) as number[][])[0][0]).toBeCloseTo(5, 13);
});

test("1, 0 and −1 are the named means to the last digit, in both forms", () => {
  for (const [power, word] of [
    [1, "arithmetic"],
    [0, "geometric"],
    [-1, "harmonic"],
  ]) {
    expect(call(qei, pair, none, none, "minmax1", power)).toEqual(
      call(qei, pair, none, none, "minmax1", word),
    );
    expect(call(qei, jobs, weights, none, "minmax1", power)).toEqual(
      call(qei, jobs, weights, none, "minmax1", word),
    );
  }
  // 1 takes negatives, as the arithmetic mean does.
  expect(call(qei, [[-1, 3]], none, none, "none", 1)).toEqual([[1]]);
});

test("tables: one dimension's own p, and p for the whole index", () => {
  // Nurse: Safety 50, Hours 100·10/12, root mean square; Rewards is the mean of 100 and 0.
  const nurse = (50 + Math.sqrt((50 ** 2 + (1000 / 12) ** 2) / 2)) / 2;
  for (const cell of [2, "2", "2,0"]) expect(call(qei, jobs, own(cell))[0][0]).toBeCloseTo(nurse, 12);
  const all = Math.sqrt((100 ** 2 / 2 + (50 ** 2 + (1000 / 12) ** 2) / 2) / 2);
  expect(call(qei, jobs, weights, none, none, 2)[0][0]).toBeCloseTo(all, 12);
  expect(call(qeiScores, jobs, weights, none, none, 2)[1][1]).toBeCloseTo(all, 12);
});

test("a 0 in the Aggregation column is a blank, not the geometric mean", () => {
  expect(call(qei, jobs, own(0))).toEqual(call(qei, jobs, weights));
});

test("what is no mean is told: beyond ±10, a word, a negative value", () => {
  expect(thrownBy(() => call(qei, pair, none, none, none, 11)).message).toBe(
    "Aggregation must be from -10 to 10; 11 was given.",
  );
  expect(thrownBy(() => call(qei, jobs, own(-20))).message).toMatch(
    /^Aggregation \(Conditions\) must be from/,
  );
  const scores = call(qei, [[-1, 7], ...pair], none, none, "none", 2);
  expect(messageIn(scores[0][0])).toBe(
    "The normalized value of column 1 is negative; p = 2 needs 0 or more. Use minmax or minmax1.",
  );
  expect(scores[1][0]).toBeCloseTo(5, 13);
});

test("EXPLAIN writes powers and their root, which is the score as printed", () => {
  expect(call(qeiExplain, [[1, 7]], none, none, "none", 2)).toEqual([
    ["5 = (0.50×1^2 (Indicator 1) + 0.50×7^2 (Indicator 2))^(1/2)"],
  ]);
  expect(call(qeiExplain, [[1, 7]], none, none, "none", -2)).toEqual([
    ["1.4 = (0.50×1^-2 (Indicator 1) + 0.50×7^-2 (Indicator 2))^(1/-2)"],
  ]);
});

test("scores of p are no sums: no contributions, no points, no tipping points", () => {
  expect(thrownBy(() => call(qeiContributions, pair, none, none, none, 2)).message).toBe(
    "Contributions need aggregation arithmetic or sum; p = 2 scores are not sums of parts.",
  );
  const profile = call(qeiProfile, jobs, weights, "Nurse", none, none, 2) as unknown[][];
  expect(profile.slice(1).map((row) => row[5])).toEqual(profile.slice(1).map(() => ""));
  expect(thrownBy(() => call(qeiTipping, jobs, own(2), "Nurse", "Clerk")).message).toMatch(
    /^Tipping points need/,
  );
});

test("IMPORTANCE splits the variance of the index's p-th power; blank where dimensions differ", () => {
  const table = [...pair, [6, 9], [5, 2]];
  const rows = call(qeiImportance, table, [[0.3, 0.7]], none, "none", 2).slice(1) as number[][];
  // The same shares as those of the squares under the arithmetic mean.
  const squares = table.map((row) => row.map((value) => value ** 2));
  const expected = call(qeiImportance, squares, [[0.3, 0.7]], none, "none").slice(1) as number[][];
  rows.forEach((row, i) => expect(row[3]).toBeCloseTo(expected[i][3], 12));
  const mixed = call(qeiImportance, jobs, own(2)).slice(1) as unknown[][];
  expect(mixed.every((row) => row[3] === "")).toBe(true);
  const same = call(qeiImportance, jobs, weights, none, "minmax1", 2).slice(1) as number[][];
  expect(same[0][3]).toBeCloseTo(same[1][3] + same[2][3], 12);
});

test("SENSITIVITY, RANKING and LEAVEOUT rank by the very scores of QEI", () => {
  const value = fc.integer({ min: 0, max: 30 });
  const table = fc
    .array(fc.tuple(value, value, value), { minLength: 3, maxLength: 8 })
    .map((rows) => [...rows, [0, 0, 0], [31, 31, 31]]);
  fc.assert(
    fc.property(table, fc.constantFrom(-10, -2, -0.5, 0.25, 2, 10), fc.boolean(), (rows, power, tree) => {
      const data = [["Unit", "a", "b", "c"], ...rows.map((row, i) => [`Unit ${i}`, ...row])];
      const given = [
        ["Indicator", "Dimension", "Weight"],
        ["a", tree ? "D" : "", 1],
        ["b", tree ? "D" : "", 2],
        ["c", "", 3],
      ];
      const ranking = call(qeiRanking, data, given, none, "none", power).slice(1) as unknown[][];
      const rankOf = new Map(ranking.map(([rank, unit]) => [unit, rank]));
      const draws = call(qeiSensitivity, data, given, none, "none", power, none, none, 0, 10) as unknown[][];
      for (const [unit, rank, , , , best, worst] of draws.slice(1))
        expect([unit, rank, best, worst]).toEqual([unit, ...new Array(3).fill(rankOf.get(unit))]);
    }),
    { numRuns: 60 },
  );
  expect(cells(call(qeiLeaveOut, jobs, weights, none, none, 2)).length).toBe(7);
});

test("values far from 1 rank as they should: their powers are taken in relation to the largest", () => {
  const huge = [1, 2, 3].map((i) => [i * 1e200, 1e200]);
  const small = [1, 2, 3].map((i) => [i * 1e-200, 1e-200]);
  for (const table of [huge, small])
    for (const power of [10, -10]) {
      const ranks = call(qeiSensitivity, table, none, none, "none", power, none, none, 0, 10) as number[][];
      expect(ranks.slice(1).map(([rank]) => rank)).toEqual([3, 2, 1]);
    }
});
