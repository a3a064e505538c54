import { fuzz } from "../../scripts/fuzz/run";
import { readMetadata } from "../../scripts/metadata";
import { loadBuiltFunctions } from "../support/builtFunctions";

const metadata = readMetadata();
const functions = loadBuiltFunctions();

test("some thousand calls with random arguments: nothing found, and most compute something", () => {
  const { calls, computed, failures } = fuzz({ metadata, functions, calls: 3000, seed: 1 });
  expect(failures).toEqual([]);
  expect(calls).toBeGreaterThanOrEqual(3000);
  expect(computed).toBeGreaterThan(1500);
});

test("a seed repeats the calls, another draws others", () => {
  const computed = (seed: number) => fuzz({ metadata, functions, calls: 300, seed }).computed;
  expect(computed(3)).toBe(computed(3));
  expect(new Set([4, 5, 6, 7].map(computed)).size).toBeGreaterThan(1);
});

test("findings: foreign errors, numbers that are none, wrong shapes, long messages, broken laws, with their formula", () => {
  const findingsOf = (id: string, body: (...args: unknown[]) => unknown) =>
    fuzz({ metadata, functions: new Map([...functions, [id, body]]), calls: 400, seed: 2, only: id })
      .failures;
  const problem = (message: string) => () => {
    throw Object.assign(new Error(message), { code: "#VALUE!" });
  };
  for (const [body, finding] of [
    [() => [[NaN]], /the cell NaN/],
    [() => [[1], []], /different length/],
    [() => new Error("plain"), /no table/],
    [problem("x".repeat(161)), /161 characters/],
    [problem("It is undefined."), /undefined/],
    [() => JSON.parse("{"), /not our error/],
    [() => [[Math.random()]], /second time|cells for data|where the law/],
  ] as const) {
    const failures = findingsOf("QEI.MPI", body as never);
    expect(failures.length).toBeGreaterThan(0);
    expect(failures.map((failure) => failure.finding).join("\n")).toMatch(finding);
    expect(failures[0].formulas[0]).toMatch(/^=QEI\.MPI\(/);
  }
});
