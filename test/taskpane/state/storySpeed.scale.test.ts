import { reachRank } from "../../../src/taskpane/state/analyze/reachRank";
import { type Method } from "../../../src/taskpane/state/index/definition";
import { createScorer } from "../../../src/taskpane/state/index/scoring";
import { unitStory } from "../../../src/taskpane/state/story/unitStory";
import { flatIndex } from "./index/weighed";

/** Numbers without a pattern, the same in every run: fractional parts of multiples of the golden ratio. */
const cell = (i: number, j: number) =>
  (i * 7 + j) % 97 === 0 ? NaN : Math.round((((i + 1) * (j + 3) * 0.618033988749895) % 1) * 1e4) / 100;

const [units, indicators] = [1000, 40];
const index = flatIndex(
  Array.from({ length: units }, (_, i) => Array.from({ length: indicators }, (__, j) => cell(i, j))),
  Array.from({ length: indicators }, (_, j) => (j % 4 === 0 ? -1 : 1)),
  Array.from({ length: indicators }, (_, j) => j + 1),
);

/** A percentile rank sorts every column, a geometric mean has no straight line to its crossings. */
const methods: readonly Method[] = [
  { normalization: "minmax", aggregation: "arithmetic" },
  { normalization: "percentile", aggregation: "arithmetic" },
  { normalization: "minmax1", aggregation: "geometric" },
];

/** Milliseconds beyond which it is another algorithm, not a busy machine: 100 is the aim, timed alone in a browser. */
const most = 500;

test.each(methods)(
  "a unit's story of 1,000 × 40 is there at once: $normalization, $aggregation",
  (method) => {
    const result = createScorer()(index, method);
    if (!("scored" in result)) throw new Error(result.problem.code);
    const { scored } = result;
    const rows = [500, 3, 17, 250, 999, 42, 808];
    const times = rows.map((row) => {
      const start = performance.now();
      const story = unitStory(index, scored, method, row);
      expect(story.up?.indicators.length).toBeGreaterThan(0);
      return performance.now() - start;
    });
    console.log(
      `story of 1,000 × 40, ${method.normalization}: ${times.map((t) => t.toFixed(0)).join(", ")} ms`,
    );
    // The quickest: what else runs here takes time from the others.
    expect(Math.min(...times)).toBeLessThan(most);
  },
);

test.each(methods)(
  "how much more a rank takes at 1,000 × 40 is there at once: $normalization, $aggregation",
  (method) => {
    const result = createScorer()(index, method);
    if (!("scored" in result)) throw new Error(result.problem.code);
    const { scored } = result;
    const times = [500, 3, 17, 250, 999, 42, 808].map((row, i) => {
      const start = performance.now();
      // The first rank: where no value leads there, halving looks for how far one does.
      const found = reachRank(index, scored, method, row, 5 * i, 1);
      expect(["reached", "never", "missing"]).toContain(found.kind);
      return performance.now() - start;
    });
    console.log(
      `rank 1 of 1,000 × 40, ${method.normalization}: ${times.map((t) => t.toFixed(0)).join(", ")} ms`,
    );
    expect(Math.min(...times)).toBeLessThan(most);
  },
);
