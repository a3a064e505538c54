import { esi } from "../../src/functions/structure/esi";
import { qei } from "../../src/functions/quality/qei";
import { qeiScenario } from "../../src/functions/quality/scenario";
import { type BenchGroup, type BenchRow, median, medians, memoryRise } from "./measure";

const columns = 5;
const weights = [[0.3, 0.2, 0.2, 0.2, 0.1]];

/** Cells as Excel hands them over: rows of numbers. */
function cells(rows: number): number[][] {
  let state = 1;
  const next = () => (state = (state * 48271) % 2147483647) / 2147483647;
  return Array.from({ length: rows }, () =>
    Array.from({ length: columns }, () => Math.round(next() * 1e5) / 10),
  );
}

/** The practical limit: a plain loop that copies the cells, and one that builds an n×1 result. */
function floor(data: number[][]): number[][] {
  const values = new Float64Array(data.length * columns);
  for (let i = 0; i < data.length; i++)
    for (let j = 0; j < columns; j++) values[i * columns + j] = data[i][j];
  const result = new Array<number[]>(data.length);
  for (let i = 0; i < data.length; i++) result[i] = [values[i * columns]];
  return result;
}

/** What one would write at first: map and reduce over rows and columns. */
function naive(data: number[][], w: number[]): number[][] {
  const transposed = data[0].map((_, j) => data.map((row) => row[j]));
  const low = transposed.map((column) => column.reduce((a, b) => Math.min(a, b)));
  const high = transposed.map((column) => column.reduce((a, b) => Math.max(a, b)));
  const total = w.reduce((a, b) => a + b);
  return data
    .map((row) => row.map((x, j) => (100 * (x - low[j])) / (high[j] - low[j])))
    .map((row) => [row.map((x, j) => (x * w[j]) / total).reduce((a, b) => a + b)]);
}

function indexOf(rows: number): BenchRow[] {
  const data = cells(rows);
  const size = `${rows.toLocaleString("en-US")}×${columns}`;
  const [limit, own, plain] = medians([
    () => floor(data),
    () => qei(data, weights),
    () => naive(data, weights[0]),
  ]);
  return [
    { name: `floor: copy ${size} and build the result`, milliseconds: limit },
    {
      name: `QEI ${size}`,
      milliseconds: own,
      against: { name: "floor", milliseconds: limit, atMost: 2 },
    },
    {
      name: `naive map/reduce ${size}`,
      milliseconds: plain,
      against: { name: "QEI", milliseconds: own, atLeast: 3 },
    },
  ];
}

function scenarioRows(): BenchRow[] {
  const data = cells(100000);
  const omitted = null as never;
  const ofSome = [[0.1, "", 0.2, "", -0.1]];
  const ofAll = [[0.1, 0.1, 0.1, 0.1, 0.1]];
  const [own, some, all] = medians([
    () => qei(data, weights),
    () => qeiScenario(data, ofSome, omitted, weights),
    () => qeiScenario(data, ofAll, omitted, weights),
  ]);
  const against = { name: "QEI of the same", milliseconds: own, atMost: 2.5 };
  return [
    { name: "SCENARIO 100,000×5, three indicators change", milliseconds: some, against },
    { name: "SCENARIO 100,000×5, all indicators change", milliseconds: all, against },
  ];
}

function oneRowCalls(): BenchRow[] {
  const rows = cells(10000).map((row) => [row]);
  const time = median(() => rows.map((row) => qei(row, weights, null as never, "none")));
  return [
    {
      name: "10,000 one-row calls, none",
      milliseconds: time,
      against: { name: "20 ms", milliseconds: 20, atMost: 1 },
    },
  ];
}

function memory(): string {
  const rows = 1000000;
  const data = cells(rows);
  const result = memoryRise(() => floor(data).map((row) => row)) - rows * columns * 8;
  const rise = memoryRise(() => qei(data, weights));
  const beyond = (rise - result) / (rows * columns * 8);
  return `memory of QEI 1,000,000×5 beyond input and result: ${beyond.toFixed(2)} × a Float64Array of its input (bar: at most 3)`;
}

export const quality: BenchGroup = {
  title: "QEI and ESI",
  run: () => {
    // The small calls first: the large tables leave the garbage collector busy.
    const rows = [...oneRowCalls(), ...indexOf(50000), ...scenarioRows(), ...indexOf(1000000)];
    const jobs = cells(20000);
    rows.push({ name: "ESI of 100,000 cells", milliseconds: median(() => esi(jobs)) });
    console.log(memory());
    return rows;
  },
};
