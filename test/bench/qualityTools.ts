import { qeiBod } from "../../src/functions/quality/bod";
import { qeiCanLead } from "../../src/functions/quality/canLead";
import { qeiSurvey } from "../../src/functions/quality/survey";
import { qeiGroups } from "../../src/functions/quality/groups";
import { qeiRank } from "../../src/functions/quality/rank";
import { qeiSensitivity } from "../../src/functions/quality/sensitivity";
import { qeiWeights } from "../../src/functions/quality/weights";
import { type BenchGroup, type BenchRow, median, medians } from "./measure";

/** Cells as Excel hands them over: rows of numbers. */
function cells(rows: number, columns: number): number[][] {
  let state = 1;
  const next = () => (state = (state * 48271) % 2147483647) / 2147483647;
  return Array.from({ length: rows }, () =>
    Array.from({ length: columns }, () => Math.round(next() * 1e5) / 10),
  );
}

const omitted = null as never;

/** The bars in milliseconds were measured on the machine this project was built on, when it had nothing else to do. */
function sensitivityRows(): BenchRow[] {
  const data = cells(1000, 5);
  const draws = (count: number) =>
    qeiSensitivity(data, omitted, omitted, omitted, omitted, omitted, omitted, 0.25, count, 1);
  const shares = (of: any[][]) =>
    qeiSensitivity(
      of,
      omitted,
      omitted,
      omitted,
      omitted,
      omitted,
      omitted,
      omitted,
      omitted,
      1,
      "both",
      "sobol",
    );
  // The practical limit without ranks: the scores of every draw in a plain loop.
  const values = Float64Array.from({ length: 5000 }, (_, i) => data[i % 1000][Math.floor(i / 1000)]);
  const scores = new Float64Array(1000);
  const plain = median(() => {
    for (let draw = 0; draw < 10000; draw++) {
      scores.fill(0);
      for (let j = 0; j < 5; j++)
        for (let i = 0; i < 1000; i++) scores[i] += (draw + j) * values[j * 1000 + i];
    }
    return scores;
  }, 3);
  const sorting = median(() => {
    const sorted = new Float64Array(1000);
    for (let draw = 0; draw < 10000; draw++) {
      for (let i = 0; i < 1000; i++) sorted[i] = values[i] * (1 + draw) + values[1000 + i];
      sorted.sort();
    }
    return sorted;
  }, 3);
  return [
    { name: "floor: only the scores of 1,000 × 5 × 10,000 draws", milliseconds: plain },
    { name: "scores and a native sort each", milliseconds: sorting },
    {
      name: "SENSITIVITY 1,000 × 5 × 10,000 draws",
      milliseconds: median(() => draws(10000), 3),
      against: { name: "numpy (484 ms)", milliseconds: 484, atMost: 1 },
    },
    {
      name: "SENSITIVITY 1,000 × 5 × 1,000 draws",
      milliseconds: median(() => draws(1000)),
      against: { name: "numpy (49 ms)", milliseconds: 49, atMost: 1 },
    },
    {
      name: "SENSITIVITY sobol of weights and methods, 1,000 × 10 at the default of 500 rows",
      milliseconds: median(() => shares(cells(1000, 10)), 3),
      against: { name: "two seconds", milliseconds: 2000, atMost: 1 },
    },
  ];
}

function programRows(): BenchRow[] {
  const data = cells(1000, 5);
  return [
    {
      name: "BOD 1,000 × 5",
      milliseconds: median(() => qeiBod(data)),
      against: { name: "dense simplex loop (45 ms)", milliseconds: 45, atMost: 3 },
    },
    {
      name: "BOD 1,000 × 5 with shares from 0.1 to 0.4",
      milliseconds: median(() => qeiBod(data, omitted, [[0.1]], [[0.4]]), 3),
      against: { name: "dense simplex loop (45 ms)", milliseconds: 45, atMost: 3 },
    },
    {
      name: "CANLEAD 1,000 × 5",
      milliseconds: median(() => qeiCanLead(data)),
      against: { name: "dense simplex loop (45 ms)", milliseconds: 45, atMost: 3 },
    },
  ];
}

function groupRows(): BenchRow[] {
  const rows = 100000;
  const scores = cells(rows, 1).map(([value]) => [value + Math.sin(value)]);
  const by = scores.map((_, i) => [`group ${i % 20}`]);
  const values = Float64Array.from(scores, ([value]) => value);
  const strata = scores.map((_, i) => [i % 4]);
  const clusters = scores.map((_, i) => [i % 500]);
  const weights = scores.map((_, i) => [1 + (i % 7)]);
  const [plain, sorting, ranks, within, groups, survey, designed, loop] = medians([
    () => values.slice().sort(),
    () => Array.from(values).sort((a, b) => b - a),
    () => qeiRank(scores),
    () => qeiRank(scores, by),
    () => qeiGroups(scores, by),
    () => qeiSurvey(scores, weights, by),
    () => qeiSurvey(scores, weights, by, strata, clusters),
    () => values.reduce((sum, value) => sum + value, 0),
  ]);
  const against = { name: "native sort", milliseconds: sorting };
  const tenthOfSecond = { name: "100 ms", milliseconds: 100, atMost: 1 };
  return [
    { name: "floor: a native sort of 100,000 numbers, which forgets their rows", milliseconds: plain },
    { name: "a native sort of them with a comparison", milliseconds: sorting },
    { name: "RANK 100,000", milliseconds: ranks, against: { ...against, atMost: 2 } },
    { name: "RANK 100,000 in 20 groups", milliseconds: within, against: { ...against, atMost: 2 } },
    { name: "GROUPS 100,000 in 20 groups", milliseconds: groups, against: { ...against, atMost: 2 } },
    { name: "SURVEY 100,000 in 20 groups", milliseconds: survey, against: tenthOfSecond },
    {
      name: "SURVEY 100,000 in 20 groups, strata and clusters",
      milliseconds: designed,
      against: tenthOfSecond,
    },
    {
      name: "  the same",
      milliseconds: designed,
      against: { name: "a plain sum of the values", milliseconds: loop },
    },
  ];
}

function weightRows(): BenchRow[] {
  const rows = 100000;
  const columns = 10;
  const data = cells(rows, columns);
  const copied = new Float64Array(rows * columns);
  const copy = median(() => {
    for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j++) copied[j * rows + i] = data[i][j];
    return copied;
  });
  const loops: [string, () => unknown][] = [
    ["critic", () => crossProducts(copied, rows, columns)],
    ["pca", () => crossProducts(copied, rows, columns)],
    ["entropy", () => entropies(copied, rows, columns)],
  ];
  return loops.flatMap(([scheme, loop]) => {
    const [tight, milliseconds] = medians([loop, () => weightsOrError(data, scheme)]);
    const limit = copy + tight;
    const name = `copy and a tight loop for ${scheme}`;
    return [
      { name: `floor: ${name}, 100,000 × 10`, milliseconds: limit },
      {
        name: `WEIGHTS ${scheme} 100,000 × 10`,
        milliseconds,
        against: { name: "floor", milliseconds: limit, atMost: 3 },
      },
    ];
  });
}

/** Random columns have loadings of both signs, which `pca` refuses after all the work is done. */
function weightsOrError(data: number[][], scheme: string): unknown {
  try {
    return qeiWeights(data, scheme);
  } catch (error) {
    return error;
  }
}

function entropies(values: Float64Array, rows: number, columns: number): Float64Array {
  const result = new Float64Array(columns);
  for (let j = 0; j < columns; j++) {
    const from = j * rows;
    let low = Infinity;
    let high = -Infinity;
    let total = 0;
    for (let i = from; i < from + rows; i++) {
      if (values[i] < low) low = values[i];
      if (values[i] > high) high = values[i];
      total += values[i];
    }
    total = (total - rows * low) / (high - low);
    let sum = 0;
    for (let i = from; i < from + rows; i++) {
      const share = (values[i] - low) / (high - low) / total;
      if (share > 0) sum -= share * Math.log(share);
    }
    result[j] = 1 - sum / Math.log(rows);
  }
  return result;
}

function crossProducts(values: Float64Array, rows: number, columns: number): Float64Array {
  const standardized = new Float64Array(values.length);
  for (let j = 0; j < columns; j++) {
    const from = j * rows;
    let sum = 0;
    let squares = 0;
    for (let i = from; i < from + rows; i++) {
      sum += values[i];
      squares += values[i] * values[i];
    }
    const mean = sum / rows;
    const deviation = Math.sqrt(squares / rows - mean * mean);
    for (let i = from; i < from + rows; i++) standardized[i] = (values[i] - mean) / deviation;
  }
  const products = new Float64Array(columns * columns);
  for (let a = 0; a < columns; a++) {
    for (let b = 0; b < a; b++) {
      let product = 0;
      for (let i = 0; i < rows; i++) product += standardized[a * rows + i] * standardized[b * rows + i];
      products[a * columns + b] = product / rows;
    }
  }
  return products;
}

export const qualityTools: BenchGroup = {
  title: "Tools around the index",
  run: () => [...sensitivityRows(), ...programRows(), ...groupRows(), ...weightRows()],
};
