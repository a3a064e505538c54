import { esi } from "../../src/functions/structure/esi";
import { qei } from "../../src/functions/quality/qei";
import { installCustomFunctions } from "../support/excel";

beforeAll(installCustomFunctions);

/** The ten-industry example that defines QEI and ESI: five dimensions, both weights, 100 jobs each. */
const industries: [string, number[], number, number][] = [
  ["A", [10000, 4.0, 3.0, 4.5, 3.5], 0.3, 0.1],
  ["B", [12000, 4.2, 3.5, 4.2, 3.0], 0.4, 0.2],
  ["C", [9000, 3.8, 2.8, 4.0, 2.5], 0.2, 0.1],
  ["D", [11000, 4.0, 3.2, 4.3, 3.0], 0.4, 0.1],
  ["E", [11000, 4.1, 3.5, 4.0, 2.8], 0.4, 0.2],
  ["F", [9800, 3.5, 2.8, 4.2, 2.5], 0.2, 0.1],
  ["G", [9500, 3.9, 3.0, 4.1, 3.3], 0.3, 0.2],
  ["H", [10500, 4.3, 3.3, 4.4, 3.2], 0.4, 0.3],
  ["I", [11000, 4.2, 3.5, 4.3, 3.0], 0.5, 0.1],
  ["J", [10200, 3.7, 3.0, 4.0, 2.8], 0.3, 0.1],
];

test("QEI over the ten salaries as a row, weights as given: 35,970", () => {
  const salaries = [industries.map(([, [salary]]) => salary)];
  const weights = [industries.map(([, , weight]) => weight)];
  expect(qei(salaries, weights, null as never, "none", "sum")).toEqual([[35970]]);
});

test("the five-dimension formula: 3001.9 for A, 3601.91 for B", () => {
  const scores = qei(
    industries.map(([, row]) => row),
    [[0.3, 0.2, 0.1, 0.1, 0.1]],
    null as never,
    "none",
    "sum",
  );
  expect(scores[0][0]).toBeCloseTo(3001.9, 10);
  expect(scores[1][0]).toBeCloseTo(3601.91, 10);
});

test("ESI of 100 jobs each: 0.15", () => {
  const jobs = industries.map(() => [100]);
  const weights = industries.map(([, , , weight]) => [weight]);
  expect(esi(jobs, weights)).toBeCloseTo(0.15, 14);
});

test("the naive sum ranks by salary alone; the normalized index does not", () => {
  const rows = industries.map(([, row]) => row);
  const rank = (scores: any[][]) =>
    industries.map(([name], i) => [name, scores[i][0]] as const).sort((a, b) => b[1] - a[1])[0][0];
  expect(rank(qei(rows, [[0.3, 0.2, 0.1, 0.1, 0.1]], null as never, "none", "sum"))).toBe("B");
  expect(rank(qei(rows, [[0.1, 0.1, 0.1, 0.5, 0.5]], null as never, "none", "sum"))).toBe("B");
  expect(rank(qei(rows, [[0.1, 0.1, 0.1, 0.5, 0.5]]))).toBe("A");
});
