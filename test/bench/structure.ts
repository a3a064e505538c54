import {
  changeMeasures,
  diversityMeasures,
  inequalityMeasures,
  segregationMeasures,
  specializationMeasures,
} from "../../src/core/options";
import { qeiGap } from "../../src/functions/quality/gap";
import { esi } from "../../src/functions/structure/esi";
import { esiDetail } from "../../src/functions/structure/detail";
import { esiChange } from "../../src/functions/structure/change";
import { esiDiversity } from "../../src/functions/structure/diversity";
import { esiExposure } from "../../src/functions/structure/exposure";
import { esiImpact } from "../../src/functions/structure/impact";
import { esiRisk } from "../../src/functions/structure/risk";
import { esiDeviation } from "../../src/functions/structure/deviation";
import { esiInequality } from "../../src/functions/structure/inequality";
import { esiSegregation } from "../../src/functions/structure/segregation";
import { esiQuintiles } from "../../src/functions/structure/quintiles";
import { esiQuotient } from "../../src/functions/structure/quotient";
import { esiSpecialization } from "../../src/functions/structure/specialization";
import { esiDecompose } from "../../src/functions/structure/decompose";
import { esiShiftShare } from "../../src/functions/structure/shiftShare";
import { qeiRegression } from "../../src/functions/time/regression";
import { exposureRows } from "./exposures";
import { type BenchGroup, type BenchRow, medians } from "./measure";

const none = null as never;
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

/** The same, and the engine's own sort of the cells of one argument, for what cannot be had without an order. */
function sumAndSort(tables: readonly number[][][]): number {
  const cells = new Float64Array(cellCount);
  let next = 0;
  for (const row of tables[0]) for (const cell of row) cells[next++] = cell;
  return plainSum(tables) + cells.sort()[0];
}

/** What a function has to do beside adding up: build a result of as many columns, a row for each row; or sort. */
type Beyond = { readonly columns: number } | "sort";

interface Case {
  readonly beyond?: Beyond;
  readonly name: string;
  readonly tables: readonly number[][][];
  readonly run: () => unknown;
}

/** Each makes its own tables: garbage collection takes the longer, the more else is alive. */
function cases(): (() => Case)[] {
  const square = () => cells(cellCount / 10, 10, 1);
  const later = () => cells(cellCount / 10, 10, 2);
  const columns = (count: number) => Array.from({ length: count }, (_, i) => cells(cellCount, 1, 3 + i));
  const ofOne = (name: string, run: (jobs: any[][]) => unknown, beyond?: Beyond) => () => {
    const jobs = square();
    return { name, beyond, tables: [jobs], run: () => run(jobs) };
  };
  const ofTwo = (name: string, run: (first: any[][], second: any[][]) => unknown) => () => {
    const tables = [square(), later()];
    return { name, tables, run: () => run(tables[0], tables[1]) };
  };
  const ofColumns =
    (name: string, count: number, run: (...c: any[][][]) => unknown, beyond?: Beyond) => () => {
      const tables = columns(count);
      return { name, beyond, tables, run: () => run(...tables) };
    };
  return [
    ofOne("ESI evenness", (jobs) => esi(jobs)),
    ofOne("ESI diversity", (jobs) => esi(jobs, [["diversity"]])),
    ofTwo("ESI with weights", (jobs, weights) => esi(jobs, weights)),
    ofOne("ESI.DETAIL", (jobs) => esiDetail(jobs), { columns: 10 }),
    ...diversityMeasures.map((measure) =>
      ofOne(
        `ESI.DIVERSITY ${measure}`,
        (jobs) => esiDiversity(jobs, measure),
        measure === "gini" ? "sort" : undefined,
      ),
    ),
    ...changeMeasures.map((measure) =>
      ofTwo(`ESI.CHANGE ${measure}`, (before, after) => esiChange(before, after, measure)),
    ),
    ofOne("ESI.QUOTIENT", (jobs) => esiQuotient(jobs), { columns: 10 }),
    ...specializationMeasures.map((measure) =>
      ofOne(
        `ESI.SPECIALIZATION ${measure}`,
        (jobs) => esiSpecialization(jobs, undefined, measure),
        measure === "gini" ? "sort" : { columns: 1 },
      ),
    ),
    ...segregationMeasures.map((measure) =>
      ofOne(
        `ESI.SEGREGATION ${measure}`,
        (jobs) => esiSegregation(jobs, measure),
        measure === "gini" ? "sort" : undefined,
      ),
    ),
    ...inequalityMeasures.map((measure) =>
      ofColumns(
        `ESI.INEQUALITY ${measure}`,
        2,
        (values, weights) => esiInequality(values, weights, measure),
        measure === "gini" || measure === "p90p10" ? "sort" : undefined,
      ),
    ),
    ofColumns("ESI.SHIFTSHARE", 4, (a, b, c, d) => esiShiftShare(a, b, c, d), { columns: 4 }),
    ofColumns("ESI.DECOMPOSE", 4, (a, b, c, d) => esiDecompose(a, b, c, d), { columns: 3 }),
    ofColumns("ESI.DEVIATION", 2, (a, b) => esiDeviation(a, b), { columns: 1 }),
    ofColumns("ESI.DEVIATION theil", 2, (a, b) => esiDeviation(a, b, "theil")),
    ofColumns("ESI.QUINTILES", 3, (a, b, c) => esiQuintiles(a, b, c), "sort"),
    ofTwo("ESI.EXPOSURE", (jobs, scores) => esiExposure(jobs, scores)),
    ofColumns("ESI.RISK", 3, (a, b, c) => esiRisk(a, b, c), { columns: 2 }),
    ofColumns("ESI.IMPACT", 5, (a, b, c, d, e) => esiImpact(a, b, c, d, e), "sort"),
  ];
}

function structureRows(): BenchRow[] {
  return cases().flatMap((make): BenchRow[] => {
    const { name, tables, beyond, run } = make();
    const [milliseconds, plain, more] = medians([
      run,
      () => plainSum(tables),
      () =>
        beyond === undefined
          ? 0
          : beyond === "sort"
            ? sumAndSort(tables)
            : sumAndResult(tables, beyond.columns),
    ]);
    const against = { name: "plain sum of the same cells", milliseconds: plain, atMost: 4 };
    const row = {
      name: `${name}, ${cellCount.toLocaleString("en-US")} cells of employment`,
      milliseconds,
      against,
    };
    if (beyond === undefined) return [row];
    const floor = beyond === "sort" ? "sum and a sort" : "sum and a result of its size";
    return [
      row,
      { name: "  the same", milliseconds, against: { name: floor, milliseconds: more, atMost: 4 } },
    ];
  });
}

function regressionRows(): BenchRow[] {
  const x = cells(100000, 8, 9);
  const next = randomNumbers(10);
  const y = x.map((row) => [row.reduce((all, value, j) => all + j * value, 0) + 1000 * next()]);
  const groups = x.map((_, i) => [i % 3 === 0 ? "women" : "men"]);
  const weights = x.map((_, i) => [1 + (i % 5)]);
  const second = { name: "one second", milliseconds: 1000, atMost: 1 };
  const [regression, plain, pooled, threefold, neumark] = medians(
    [
      () => qeiRegression(y, x),
      () => crossProducts(x, y, groups),
      () => qeiGap(y, x, groups),
      () => qeiGap(y, x, groups, none, none, "threefold"),
      () => qeiGap(y, x, groups, none, weights, "neumark"),
    ],
    5,
  );
  const gapRow = (name: string, milliseconds: number): BenchRow[] => [
    { name, milliseconds, against: second },
    { name: "  the same", milliseconds, against: { name: "cross products", milliseconds: plain } },
  ];
  return [
    { name: "QEI.REGRESSION 100,000×8", milliseconds: regression, against: second },
    { name: "floor: cross products of the same columns in each group", milliseconds: plain },
    ...gapRow("QEI.GAP 100,000×8", pooled),
    ...gapRow("QEI.GAP 100,000×8, threefold", threefold),
    ...gapRow("QEI.GAP 100,000×8, neumark, weighted", neumark),
  ];
}

/** What any regression of the groups has to read: a plain loop over the rows. */
function crossProducts(x: number[][], y: number[][], groups: string[][]): Map<string, Float64Array> {
  const k = x[0].length + 1;
  const products = new Map<string, Float64Array>();
  for (let i = 0; i < x.length; i++) {
    let own = products.get(groups[i][0]);
    if (!own) products.set(groups[i][0], (own = new Float64Array(k * k)));
    const row = x[i];
    for (let a = 0; a < k; a++) {
      const left = a < k - 1 ? row[a] : y[i][0];
      for (let b = 0; b <= a; b++) own[a * k + b] += left * (b < k - 1 ? row[b] : y[i][0]);
    }
  }
  return products;
}

/** Structure measures against a plain summing loop, and regressions against the clock. */
export const structure: BenchGroup = {
  title: "Structure, change and regression",
  run: () => [...structureRows(), ...regressionRows(), ...exposureRows()],
};
