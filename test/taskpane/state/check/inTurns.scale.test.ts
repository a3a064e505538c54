import { checkSteps } from "../../../../src/cells/check/checkTable";
import { cleanSteps } from "../../../../src/cells/check/cleanTable";
import { inTurns } from "../../../../src/taskpane/state/check/inTurns";

/** Runs some work in turns and prints how long it took, and how long nothing else had one: figures to look at, no bars. */
async function watched<R>(title: string, work: () => Promise<R>): Promise<{ result: R; turns: number }> {
  let [last, longest, turns] = [performance.now(), 0, 0];
  const look = () => {
    const now = performance.now();
    [longest, last] = [Math.max(longest, now - last), now];
    turns++;
    timer = setTimeout(look);
  };
  let timer = setTimeout(look);
  const start = performance.now();
  const result = await work();
  clearTimeout(timer);
  const took = ((performance.now() - start) / 1000).toFixed(2);
  console.log(`${title}: ${took} s, longest task ${longest.toFixed(0)} ms, ${turns} turns of others`);
  return { result, turns };
}

test("while 2 million cells are checked and cleaned, others have their turns", async () => {
  const texts = ["12.3 b", "–", "1,234.5", ": u", "n/a"];
  const values: unknown[][] = [["Unit", ...Array.from({ length: 39 }, (_, j) => `Indicator ${j}`)]];
  for (let i = 0; i < 50000; i++)
    values.push([
      `Unit ${i}`,
      ...Array.from({ length: 39 }, (_, j) =>
        (i + j) % 10 ? (i * 37 + j * 11) % 997 : texts[(i + 3 * j) % 5],
      ),
    ]);
  const { result: check, turns } = await watched("Check", () => inTurns(checkSteps(values)));
  expect(turns).toBeGreaterThan(5);
  const decisions = {
    symbols: new Map([["–", "missing"]] as const),
    flags: new Map([["b", "use"]] as const),
  };
  const clean = await watched("Cleaning", () => inTurns(cleanSteps(values, check, decisions)));
  expect(clean.turns).toBeGreaterThan(5);
  expect(clean.result.rows).toHaveLength(50000);
}, 60_000);
