import { qeiOutrank } from "../../src/functions/quality/outrank";
import { qei } from "../../src/functions/quality/qei";
import { qeiScores } from "../../src/functions/quality/scores";
import { call, cells, messageIn } from "../support/call";
import { installCustomFunctions, thrownBy } from "../support/excel";
import { jobs, weights, withCell } from "../support/jobs";

beforeAll(installCustomFunctions);

/** The weights table with one more column. */
const withColumn = (header: string, ...column: unknown[]) =>
  weights.map((row, i) => [...row, i === 0 ? header : (column[i - 1] ?? "")]);

test("zscore has no common scale with any other normalization but none", () => {
  const own = withColumn("Normalization", "zscore");
  expect(thrownBy(() => call(qei, jobs, own)).message).toMatch(/zscore/);
  expect(cells(call(qei, jobs, own, null, "none")).flat()).not.toContain("#VALUE!");
  expect(call(qei, jobs, withColumn("Normalization", "zscore"), null, "zscore")).toEqual(
    call(qei, jobs, weights, null, "zscore"),
  );
});

test("goalposts count for minmax and minmax1, and are set aside where an indicator is normalized otherwise", () => {
  const posts = withColumn("Low", 0).map((row, i) => [...row, ["High", 10000][i] ?? ""]);
  expect(call(qei, jobs, posts)).not.toEqual(call(qei, jobs, weights));
  for (const word of ["zscore", "percentile", "ratio", "none"])
    expect(call(qei, jobs, posts, null, word)).toEqual(call(qei, jobs, weights, null, word));
  const percentile = posts.map((row, i) => [...row, ["Normalization", "percentile"][i] ?? ""]);
  expect(call(qei, jobs, percentile)).toEqual(call(qei, jobs, withColumn("Normalization", "percentile")));
});

test("under sum a missing child makes its dimension missing, whatever the coverage", () => {
  const own = withColumn("Aggregation", "", "", "", "", "sum");
  const scores = call(qeiScores, withCell(jobs, 1, 3, ""), own, null, null, null, 0.1) as unknown[][];
  expect(scores[1][2]).toBe("");
  // The index is Conditions alone: Safety 50, Hours 100·10/12.
  expect(scores[1][1]).toBeCloseTo((50 + 1000 / 12) / 2, 12);
});

test.each(["geometric", "harmonic", 2])("a negative under %s is the unit's error, never a gap", (mean) => {
  const own = withColumn("Aggregation", "", "", "", "", mean);
  const scores = call(qei, withCell(jobs, 1, 3, -1), own, null, "none", null, null, 0.1) as unknown[][];
  expect(messageIn(scores[0][0])).toMatch(/"Bonus" is negative/);
  expect(scores.slice(1).every(([score]) => typeof score === "number")).toBe(true);
});

test("a dimension without a row weighs its children together, and 1 where its parent is a sum", () => {
  const bare = weights.slice(0, 5);
  // Balanced: Pay 3, Bonus 1, Safety 1, Hours 1. Driver has 0, 100, 0, 0.
  expect(call(qei, jobs, bare, "Balanced")[1][0]).toBeCloseTo((4 * 25 + 2 * 0) / 6, 12);
  // As given: 3·0 + 1·100 in Rewards, and both dimensions count once.
  expect(call(qei, jobs, bare, "Balanced", null, "sum")[1][0]).toBe(100);
});

test("OUTRANK compares the numbers as they are: goalposts, Normalization and Aggregation play no part", () => {
  const plain = call(qeiOutrank, jobs, weights);
  for (const own of [
    withColumn("Low", 0),
    withColumn("Normalization", "percentile"),
    withColumn("Aggregation", "", "", "", "", "geometric", 2),
  ])
    expect(call(qeiOutrank, jobs, own)).toEqual(plain);
});
