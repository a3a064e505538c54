import { checkSteps } from "../../../src/cells/check/checkTable";
import { cleanSteps } from "../../../src/cells/check/cleanTable";
import { type Steps } from "../../../src/cells/check/steps";

/** Runs some work piece by piece, and prints how long the longest took: no piece may hold the pane up. */
function inPieces<R>(title: string, steps: Steps<R>): R {
  let longest = 0;
  for (;;) {
    const start = performance.now();
    const { done, value } = steps.next();
    longest = Math.max(longest, performance.now() - start);
    if (!done) continue;
    console.log(`${title}: longest piece ${longest.toFixed(0)} ms`);
    return value;
  }
}

/** Runs some work and prints what it took of the processor: a figure to look at, no bar on a machine that others use. */
function timed<R>(title: string, work: () => R): R {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  console.log(`${title}: ${((user + system) / 1e6).toFixed(2)} s`);
  return result;
}

test("50,000 rows of 40 columns, a tenth of them texts, are checked and cleaned", () => {
  const texts = ["12.3 b", "–", "1,234.5", ": u", "n/a"];
  const values: unknown[][] = [["Unit", ...Array.from({ length: 39 }, (_, j) => `Indicator ${j}`)]];
  for (let i = 0; i < 50000; i++)
    values.push([
      `Unit ${i}`,
      ...Array.from({ length: 39 }, (_, j) =>
        (i + j) % 10 ? (i * 37 + j * 11) % 997 : texts[(i + 3 * j) % 5],
      ),
    ]);
  const check = timed("Check of 2 million cells", () => inPieces("Check", checkSteps(values)));
  expect(check.questions.map(({ kind }) => kind)).toEqual(["flags", "symbol"]);
  const decisions = {
    symbols: new Map([["–", "missing"]] as const),
    flags: new Map([["b", "use"]] as const),
  };
  const clean = timed("Their cleaning", () => inPieces("Cleaning", cleanSteps(values, check, decisions)));
  expect(clean.rows).toHaveLength(50000);
});
