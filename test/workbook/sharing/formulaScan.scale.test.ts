import { monitorEventLoopDelay } from "node:perf_hooks";
import { scanFormulas } from "../../../src/workbook/sharing/formulaScan";
import { installWorkbook } from "./scanWorkbook";

afterEach(() => {
  Object.assign(globalThis, { Excel: undefined });
});

test("100,000 formula cells: all found, with progress, and the pane gets its turns", async () => {
  const rows = 12_500;
  installWorkbook([
    {
      name: "Large",
      rows,
      columns: 8,
      formula: (row, column) => `=LET(x, B${row}:F${row}, QEI(x, {1,2,3,4,5}, , "none", "sum") + ${column})`,
      value: () => 1,
    },
  ]);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const shares: number[] = [];
  delay.enable();
  const start = performance.now();
  const scan = await scanFormulas((share) => shares.push(share), new AbortController().signal);
  const seconds = (performance.now() - start) / 1000;
  delay.disable();
  console.log(
    `Scan of 100,000 formula cells: ${seconds.toFixed(2)} s, longest time without a turn for the pane ${(delay.max / 1e6).toFixed(0)} ms`,
  );
  expect(scan.cells).toHaveLength(8 * rows);
  expect(scan.cells[8 * rows - 1]).toMatchObject({ sheet: "Large", address: `H${rows}`, state: "fine" });
  expect(scan).toMatchObject({ looked: 8 * rows, stopped: false });
  expect(shares.length).toBeGreaterThan(3);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares[shares.length - 1]).toBe(1);
});
