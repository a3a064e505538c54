import { esi, esiDetail } from "../../src/functions/esi";
import { esiChange, esiDiversity } from "../../src/functions/esiDiversity";
import { esiExposure, esiImpact, esiRisk } from "../../src/functions/esiExposure";
import { esiDeviation, esiQuintiles } from "../../src/functions/esiQuality";
import { esiQuotient, esiSpecialization } from "../../src/functions/esiRegions";
import { esiDecompose, esiShiftShare } from "../../src/functions/esiShiftShare";
import { qeiRegression } from "../../src/functions/qeiRegression";
import { type BenchGroup, type BenchRow, median, medians } from "./measure";

const cellCount = 100000;

function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

/** Cells as Excel hands them over: rows of numbers. */
function cells(rows: number, columns: number, seed: number): number[][] {
  const next = randomNumbers(seed);
  return Array.from({ length: rows }, () =>
    Array.from({ length: columns }, () => Math.round(next() * 1e5) / 10 + 0.1),
  );
}

/** The bar: a plain loop that adds up the same cells, all arguments of the call. */
function plainSum(tables: readonly number[][][]): number {
  let total = 0;
  for (const table of tables) for (const row of table) for (const cell of row) total += cell;
  return total;
}

/** The same, and a result of as many rows as a function with a cell for each unit has to build. */
function sumAndResult(tables: readonly number[][][], columns: number): number[][] {
  const total = plainSum(tables);
  const units = tables[0].length;
  const result = new Array<number[]>(units);
  for (let i = 0; i < units; i++) {
    const row = new Array<number>(columns);
    for (let j = 0; j < columns; j++) row[j] = total + i;
    result[i] = row;
  }
  return result;
}

interface Case {
  /** Columns of the result, where it has a row for each row of the arguments. */
  readonly result?: number;
  readonly name: string;
  readonly tables: readonly number[][][];
  readonly run: () => unknown;
}

function cases(): Case[] {
  const square = cells(cellCount / 10, 10, 1);
  const later = cells(cellCount / 10, 10, 2);
  const [a, b, c, d, e] = [3, 4, 5, 6, 7].map((seed) => cells(cellCount, 1, seed));
  const scores = cells(cellCount / 10, 10, 8);
  return [
    { name: "ESI evenness", tables: [square], run: () => esi(square) },
    { name: "ESI diversity", tables: [square], run: () => esi(square, "diversity" as unknown as any[][]) },
    { name: "ESI with weights", tables: [square, later], run: () => esi(square, later) },
    { name: "ESI.DETAIL", result: 10, tables: [square], run: () => esiDetail(square) },
    ...(["shannon", "evenness", "simpson", "hhi", "hhinorm", "effective", "theil", "gini"] as const).map(
      (measure) => ({
        name: `ESI.DIVERSITY ${measure}`,
        tables: [square],
        run: () => esiDiversity(square, measure),
      }),
    ),
    ...(["nav", "moore", "moorecos", "lilien", "krugman"] as const).map((measure) => ({
      name: `ESI.CHANGE ${measure}`,
      tables: [square, later],
      run: () => esiChange(square, later, measure),
    })),
    { name: "ESI.QUOTIENT", result: 10, tables: [square], run: () => esiQuotient(square) },
    ...(["krugman", "gini", "hachman"] as const).map((measure) => ({
      name: `ESI.SPECIALIZATION ${measure}`,
      tables: [square],
      run: () => esiSpecialization(square, undefined, measure),
    })),
    { name: "ESI.SHIFTSHARE", result: 4, tables: [a, b, c, d], run: () => esiShiftShare(a, b, c, d) },
    { name: "ESI.DECOMPOSE", result: 3, tables: [a, b, c, d], run: () => esiDecompose(a, b, c, d) },
    { name: "ESI.DEVIATION", result: 1, tables: [a, b], run: () => esiDeviation(a, b) },
    { name: "ESI.DEVIATION theil", tables: [a, b], run: () => esiDeviation(a, b, "theil") },
    { name: "ESI.QUINTILES", tables: [a, b, c], run: () => esiQuintiles(a, b, c) },
    { name: "ESI.EXPOSURE", tables: [square, scores], run: () => esiExposure(square, scores) },
    { name: "ESI.RISK", result: 2, tables: [a, b, c], run: () => esiRisk(a, b, c) },
    { name: "ESI.IMPACT", tables: [a, b, c, d, e], run: () => esiImpact(a, b, c, d, e) },
  ];
}

function structureRows(): BenchRow[] {
  return cases().flatMap(({ name, tables, result, run }): BenchRow[] => {
    const [milliseconds, plain, floor] = medians([
      run,
      () => plainSum(tables),
      () => (result ? sumAndResult(tables, result) : 0),
    ]);
    const title = `${name}, ${cellCount.toLocaleString("en-US")} cells of employment`;
    const row: BenchRow = {
      name: title,
      milliseconds,
      against: {
        name: "plain sum of the same cells",
        milliseconds: plain,
        atMost: 4,
      },
    };
    if (!result) return [row];
    return [
      row,
      {
        name: "  the same",
        milliseconds,
        against: { name: "sum and a result of its size", milliseconds: floor },
      },
    ];
  });
}

function regressionRow(): BenchRow {
  const x = cells(100000, 8, 9);
  const next = randomNumbers(10);
  const y = x.map((row) => [row.reduce((all, value, j) => all + j * value, 0) + 1000 * next()]);
  return {
    name: "QEI.REGRESSION 100,000×8",
    milliseconds: median(() => qeiRegression(y, x), 5),
    against: { name: "one second", milliseconds: 1000, atMost: 1 },
  };
}

/** Structure measures against a plain summing loop, and the regression against the clock. */
export const structure: BenchGroup = {
  title: "Structure, change and regression",
  run: () => [...structureRows(), regressionRow()],
};
