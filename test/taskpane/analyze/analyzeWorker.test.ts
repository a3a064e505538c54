import { leaders } from "../../../src/core/aggregate/frontier/canLead";
import { sensitivity } from "../../../src/core/analyze/draws/sensitivity";
import { drawnMethods, rankShiftShares } from "../../../src/core/analyze/varianceShares/rankShifts";
import { matrixFromRows } from "../../../src/core/matrix";
import { type IndexDefinition } from "../../../src/core/qei";
import { type Report, type Task } from "../../../src/taskpane/analyze/work/workerProtocol";

const data = matrixFromRows([
  [2700, 78],
  [3100, 62],
  [1900, 81],
]);
const definition: IndexDefinition = {
  ...{ weights: Float64Array.from([0.6, 0.4]), directions: [1, 1], goalposts: null, coverage: 2 / 3 },
  ...{ normalization: "minmax", aggregation: "arithmetic" },
};

/** What the worker answers to a task. */
async function answersTo(task: Task): Promise<Report<Task["kind"]>[]> {
  const answers: Report<Task["kind"]>[] = [];
  const scope = {
    postMessage: (report: Report<Task["kind"]>) => answers.push(report),
  } as unknown as typeof self;
  globalThis.self = scope as typeof globalThis.self;
  await import("../../../src/taskpane/analyze/work/analyzeWorker");
  worker ??= scope.onmessage as unknown as typeof worker;
  worker?.({ data: task });
  return answers;
}
let worker: ((event: { data: Task }) => void) | undefined;

const draws = { spread: 0.25, draws: 5000, seed: 1 } as const;

test("Monte Carlo: progress, then the numbers of the core", async () => {
  const answers = await answersTo({ kind: "sensitivity", data, definition, ...draws });
  const progress = answers.flatMap((report) => ("progress" in report ? [report.progress] : []));
  expect(progress.length).toBeGreaterThan(1);
  expect(progress).toEqual([...progress].sort((a, b) => a - b));
  const { summaries } = sensitivity(data, definition, { ...draws, vary: "weights", limit: Infinity });
  expect(answers.at(-1)).toEqual({ result: summaries });
});

test("shares: those of the core, from fewer rows where 500 are too many", async () => {
  const plan = { spread: 0.25, seed: 1, vary: "both" } as const;
  const own = { ...plan, methods: drawnMethods };
  expect(await answersTo({ kind: "shares", data, definition, ...plan })).toEqual([
    { result: { draws: 500, factors: rankShiftShares(data, definition, { ...own, draws: 500 }) } },
  ]);
  const many = matrixFromRows(Array.from({ length: 12_000 }, (_, i) => [(i * 7919) % 10_007, i]));
  const answers = await answersTo({ kind: "shares", data: many, definition, ...plan });
  const [report] = answers;
  if (!("result" in report) || !("draws" in report.result)) throw new Error("No shares.");
  const { draws, factors } = report.result;
  expect(draws).toBeGreaterThanOrEqual(10);
  expect(draws).toBeLessThan(500);
  expect(factors).toHaveLength(4);
});

test("treat: what the treatment changes", async () => {
  const treatment = { outliers: "none", missing: "keep", limit: 0 } as const;
  expect(await answersTo({ kind: "treat", data, definition, treatment })).toEqual([
    {
      result: {
        count: 0,
        cells: [],
        columns: [],
        cleaned: data,
        ranks: { compared: 3, moved: 0, largest: null },
      },
    },
  ]);
});

test("leaders: the answers of the core", async () => {
  const answers = await answersTo({ kind: "leaders", data, definition });
  expect(answers).toEqual([{ result: leaders(data, definition, 0).answers }]);
});

test("a problem of the data is an answer, too much work as well", async () => {
  const negative = { ...definition, weights: Float64Array.from([-1, 1]) };
  for (const task of [
    { kind: "sensitivity", data, definition: negative, ...draws },
    { kind: "sensitivity", data, definition, ...draws, draws: 1e12 },
  ] as const)
    expect((await answersTo(task)).at(-1)).toEqual({
      problem: expect.objectContaining({ code: expect.any(String) as string }) as unknown,
    });
});
