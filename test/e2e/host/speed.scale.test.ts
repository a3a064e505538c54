import { playgroundSession } from "../support/openPlayground";

const session = playgroundSession("fixture");

/** Prints its times (aim: under 1.5 s on two idle cores) and fails only where the engine, unpatched, would take minutes. */
test("a formula over 50,000 × 5 cells is calculated and spills", async () => {
  const { playground, page } = await session.open({ anew: true });
  await page.evaluate(async () => {
    const rows = Array.from({ length: 50_000 }, (_, i) => [i, i * 0.5, i / 3, 1, 2]);
    await window.playground.write("A1", rows);
  });
  const milliseconds = await page.evaluate(async () => {
    const started = performance.now();
    await window.playground.setFormula("H1", "=ROWSUM(A1:E50000)");
    await window.playground.values("H1:H50000");
    return performance.now() - started;
  });
  console.info(`formula over 50,000 × 5: ${Math.round(milliseconds)} ms`);
  expect(await playground.values("H50000")).toEqual([[49999 * 1.5 + 49999 / 3 + 3]]);
  const again = await page.evaluate(async () => {
    const started = performance.now();
    await window.playground.write("A1", [[1000]]);
    await window.playground.values("H1:H50000");
    return performance.now() - started;
  });
  console.info(`one edit and its recalculation: ${Math.round(again)} ms`);
  expect(await playground.values("H1")).toEqual([[1003]]);
});
