import fc from "fast-check";
import { solve } from "yalps";
import { qei } from "../../src/functions/quality/qei";
import { qeiNormalize } from "../../src/functions/quality/normalize";
import { qeiAhp } from "../../src/functions/quality/ahp";
import { qeiBod } from "../../src/functions/quality/bod";
import { qeiCanLead } from "../../src/functions/quality/canLead";
import { qeiClean } from "../../src/functions/quality/clean";
import { qeiMpi } from "../../src/functions/quality/mpi";
import { qeiCount } from "../../src/functions/quality/count";
import { qeiOutrank } from "../../src/functions/quality/outrank";
import { qeiPca } from "../../src/functions/quality/pca";
import { qeiImportance } from "../../src/functions/quality/importance";
import { qeiLeaveOut } from "../../src/functions/quality/leaveOut";
import { qeiSensitivity } from "../../src/functions/quality/sensitivity";
import { qeiAlpha } from "../../src/functions/quality/alpha";
import { qeiCorrelation } from "../../src/functions/quality/correlation";
import { qeiTipping } from "../../src/functions/quality/tipping";
import { call } from "../support/call";
import { installCustomFunctions, shown } from "../support/excel";

beforeAll(installCustomFunctions);

/** Complete tables whose columns are not constant; values repeat often, so that ties occur. */
const table = (rows: number, columns: number) =>
  fc
    .array(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    })
    .filter((data) => data[0].every((_, j) => data.some((row) => row[j] !== data[0][j])));

const anyTable = fc
  .tuple(fc.integer({ min: 3, max: 9 }), fc.integer({ min: 2, max: 5 }))
  .chain(([n, k]) => table(n, k));
const positiveWeights = (columns: number) =>
  fc.array(fc.integer({ min: 1, max: 9 }), { minLength: columns, maxLength: columns });
const signs = (columns: number) =>
  fc.array(fc.constantFrom(1, -1), { minLength: columns, maxLength: columns });
const column = (cells: unknown): number[] => (cells as number[][]).map(([value]) => value);

/** RANK.EQ, descending. */
const rankEq = (scores: number[]) =>
  scores.map((score) => 1 + scores.filter((other) => other > score).length);

/** Scores that differ by rounding only tie, in whatever order they are summed. */
const withoutRounding = (scores: number[]) => scores.map((score) => Math.round(score * 1e9));

describe("benefit of the doubt", () => {
  test("scores lie between 0 and 1 and at least one is 1", () => {
    fc.assert(
      fc.property(anyTable, (data) => {
        const scores = column(call(qeiBod, data));
        expect(Math.max(...scores)).toBe(1);
        scores.forEach((score) => expect(score >= 0 && score <= 1).toBe(true));
      }),
    );
  });

  test("each score is the optimum of its program, which yalps solves independently", () => {
    fc.assert(
      fc.property(anyTable, (data) => {
        const x = call(qeiNormalize, data, "minmax1") as number[][];
        column(call(qeiBod, data)).forEach((score, unit) => {
          const { result } = solve({
            direction: "maximize",
            objective: "own",
            constraints: Object.fromEntries(x.map((_, i) => [`u${i}`, { max: 1 }])),
            variables: Object.fromEntries(
              x[unit].map((own, j) => [
                `w${j}`,
                { own, ...Object.fromEntries(x.map((row, i) => [`u${i}`, row[j]])) },
              ]),
            ),
          });
          expect(score).toBeCloseTo(result, 7);
        });
      }),
      { numRuns: 40 },
    );
  });

  test("tighter limits never raise a score, and limits of equal shares fix it", () => {
    fc.assert(
      fc.property(anyTable, (data) => {
        const k = data[0].length;
        const free = column(call(qeiBod, data));
        const loose = column(call(qeiBod, data, null, [[0.2 / k]], [[0.9]]));
        const equal = column(call(qeiBod, data, null, [[1 / k]], [[1 / k]]));
        free.forEach((score, i) => {
          expect(loose[i]).toBeLessThanOrEqual(score + 1e-9);
          expect(equal[i]).toBeLessThanOrEqual(loose[i] + 1e-9);
        });
        // Equal shares: each weight is 1/(k·x), and the unit with the largest total sets the standard.
        const x = call(qeiNormalize, data, "minmax1") as number[][];
        x.forEach((own, i) => {
          const totals = x.map((row) => row.reduce((sum, value, j) => sum + value / (k * own[j]), 0));
          expect(equal[i]).toBeCloseTo(1 / Math.max(...totals), 9);
        });
      }),
    );
  });
});

describe("leading", () => {
  test("the weights returned rank the unit first or joint first in QEI", () => {
    fc.assert(
      fc.property(anyTable, fc.constantFrom(0, 0.05, 0.2), (data, minimum) => {
        (call(qeiCanLead, data, null, null, minimum) as [boolean, ...number[]][]).forEach(
          ([leads, ...weights], i) => {
            if (!leads) return expect(weights).toEqual(weights.map(() => ""));
            expect(weights.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
            expect(Math.min(...weights)).toBeGreaterThanOrEqual(minimum - 1e-12);
            const scores = column(call(qei, data, [weights]));
            expect(scores[i]).toBeGreaterThanOrEqual(Math.max(...scores) - 1e-8);
          },
        );
      }),
    );
  });

  test("a unit beaten on every indicator never leads; one that is best on an indicator can", () => {
    fc.assert(
      fc.property(anyTable, (data) => {
        const leads = (call(qeiCanLead, data) as unknown[][]).map(([answer]) => answer);
        data.forEach((own, i) => {
          if (data.some((other) => other.every((value, j) => value > own[j]))) expect(leads[i]).toBe(false);
          if (own.some((value, j) => data.every((other) => other[j] <= value))) expect(leads[i]).toBe(true);
        });
      }),
    );
  });

  test("no random weights put a unit first that is said not to lead", () => {
    const case_ = anyTable.chain((data) => fc.tuple(fc.constant(data), positiveWeights(data[0].length)));
    fc.assert(
      fc.property(case_, ([data, weights]) => {
        const leads = (call(qeiCanLead, data) as unknown[][]).map(([answer]) => answer);
        const scores = column(call(qei, data, [weights]));
        const best = Math.max(...scores);
        scores.forEach((score, i) => {
          if (score >= best - 1e-12) expect(leads[i]).toBe(true);
        });
      }),
    );
  });
});

describe("pairwise judgments", () => {
  const ratios = fc.array(fc.double({ min: 0.05, max: 20, noNaN: true }), { minLength: 1, maxLength: 14 });

  test("a consistent matrix has ratio 0 and returns its weights, on the 1–9 scale or not", () => {
    fc.assert(
      fc.property(ratios, (parts) => {
        const matrix = parts.map((a) => parts.map((b) => a / b));
        const total = parts.reduce((a, b) => a + b);
        column(call(qeiAhp, matrix)).forEach((weight, i) => expect(weight).toBeCloseTo(parts[i] / total, 12));
        expect(call(qeiAhp, matrix, "cr")).toEqual([[0]]);
        expect(call(qeiAhp, matrix, "lambda")).toEqual([[parts.length]]);
      }),
    );
  });

  test("weights are the eigenvector: A·w = λ·w", () => {
    const judgments = fc.array(
      fc.array(fc.constantFrom(1 / 9, 1 / 5, 1 / 2, 1, 3, 7, 9), { minLength: 6, maxLength: 6 }),
      {
        minLength: 6,
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(judgments, (raw) => {
        const matrix = raw.map((row, i) =>
          row.map((value, j) => (j > i ? value : j === i ? 1 : 1 / raw[j][i])),
        );
        const weights = column(call(qeiAhp, matrix));
        const [[lambda]] = call(qeiAhp, matrix, "lambda");
        matrix.forEach((row, i) => {
          const product = row.reduce((sum, value, j) => sum + value * weights[j], 0);
          expect(product / (lambda * weights[i])).toBeCloseTo(1, 11);
        });
        expect(lambda).toBeGreaterThanOrEqual(6);
      }),
    );
  });
});

describe("other aggregations", () => {
  test("MPI with a negative penalty is at most the mean of its z-scores, with a positive one at least", () => {
    fc.assert(
      fc.property(anyTable, (data) => {
        const n = data.length;
        const z = data[0].map((_, j) => {
          const values = data.map((row) => row[j]);
          const mean = values.reduce((a, b) => a + b) / n;
          const deviation = Math.sqrt(values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / n);
          return values.map((x) => 100 + (10 * (x - mean)) / deviation);
        });
        const low = column(call(qeiMpi, data));
        const high = column(call(qeiMpi, data, null, "positive"));
        data.forEach((_, i) => {
          const mean = z.reduce((sum, values) => sum + values[i], 0) / z.length;
          expect(low[i]).toBeLessThanOrEqual(mean + 1e-9);
          expect(high[i]).toBeGreaterThanOrEqual(mean - 1e-9);
          expect(low[i] + high[i]).toBeCloseTo(2 * mean, 8);
        });
      }),
    );
  });

  test("outranking: opposite cells sum to 1, wins and losses cancel, Borda is the row sum", () => {
    const case_ = anyTable.chain((data) =>
      fc.tuple(fc.constant(data), positiveWeights(data[0].length), signs(data[0].length)),
    );
    fc.assert(
      fc.property(case_, ([data, weights, directions]) => {
        const matrix = call(qeiOutrank, data, [weights], [directions], "matrix") as number[][];
        matrix.forEach((row, i) =>
          row.forEach((share, j) => i !== j && expect(share + matrix[j][i]).toBeCloseTo(1, 12)),
        );
        const copeland = column(call(qeiOutrank, data, [weights], [directions]));
        expect(copeland.reduce((a, b) => a + b)).toBe(0);
        const borda = column(call(qeiOutrank, data, [weights], [directions], "borda"));
        borda.forEach((points, i) =>
          expect(points).toBeCloseTo(
            matrix[i].reduce((a, b) => a + b),
            9,
          ),
        );
      }),
    );
  });

  test("with missing values, Copeland scores do not depend on the order of the rows", () => {
    const holes = anyTable.chain((data) =>
      fc.tuple(
        fc.constant(data),
        fc.array(fc.integer({ min: 0, max: data.length * data[0].length - 1 }), { maxLength: 6 }),
      ),
    );
    fc.assert(
      fc.property(holes, ([data, gaps]) => {
        const cells = data.map((row, i) =>
          row.map((value, j) => (gaps.includes(i * row.length + j) ? null : value)),
        );
        const scores = (call(qeiOutrank, cells) as unknown[][]).map(([score]) => shown(score));
        const reversed = (call(qeiOutrank, [...cells].reverse()) as unknown[][]).map(([score]) =>
          shown(score),
        );
        expect(reversed.reverse()).toEqual(scores);
      }),
    );
  });

  test("counting: the share is 1 exactly when all thresholds are met, and more thresholds met never lower it", () => {
    const case_ = anyTable.chain((data) => fc.tuple(fc.constant(data), positiveWeights(data[0].length)));
    fc.assert(
      fc.property(case_, ([data, weights]) => {
        const rows = call(qeiCount, data, [data[0].map(() => 15)], null, [weights]) as [number, boolean][];
        rows.forEach(([share, enough], i) => {
          const met = data[i].filter((value) => value >= 15).length;
          expect(share === 1).toBe(met === data[i].length);
          expect(enough).toBe(met >= Math.floor(data[i].length / 2) + 1);
          const expected = data[i].reduce((sum, value, j) => sum + (value >= 15 ? weights[j] : 0), 0);
          expect(share).toBeCloseTo(expected / weights.reduce((a, b) => a + b), 12);
        });
      }),
    );
  });
});

describe("statistics", () => {
  test("correlations are symmetric, within ±1, and unchanged by shift and scale", () => {
    fc.assert(
      fc.property(anyTable, fc.constantFrom("pearson", "spearman", "kendall"), (data, method) => {
        const r = call(qeiCorrelation, data, method) as number[][];
        const moved = call(
          qeiCorrelation,
          data.map((row) => row.map((x, j) => 1000 + (j + 1) * x)),
          method,
        );
        r.forEach((row, a) =>
          row.forEach((value, b) => {
            expect(value).toBe(r[b][a]);
            expect(Math.abs(value)).toBeLessThanOrEqual(1);
            expect(moved[a][b]).toBeCloseTo(value, 9);
          }),
        );
      }),
    );
  });

  test("Kendall's tau-b agrees with counting all pairs", () => {
    fc.assert(
      fc.property(anyTable, (data) => {
        const tau = (call(qeiCorrelation, data, "kendall") as number[][])[0][1];
        let score = 0;
        let differX = 0;
        let differY = 0;
        data.forEach(([x, y], i) =>
          data.slice(0, i).forEach(([u, v]) => {
            score += Math.sign(x - u) * Math.sign(y - v);
            differX += x === u ? 0 : 1;
            differY += y === v ? 0 : 1;
          }),
        );
        expect(tau).toBeCloseTo(score / Math.sqrt(differX * differY), 12);
      }),
    );
  });

  test("standardized alpha is raw alpha of standardized columns; both are at most 1", () => {
    fc.assert(
      fc.property(anyTable, (data) => {
        const r = call(qeiCorrelation, data) as number[][];
        const mean = (r.flat().reduce((a, b) => a + b) - r.length) / (r.length * (r.length - 1));
        // Where the indicators nearly cancel, alpha runs to minus infinity and comparing it says nothing.
        fc.pre(1 + (r.length - 1) * mean > 0.01);
        const z = call(qeiNormalize, data, "zscore");
        expect(call(qeiAlpha, z, "raw")).toBeCloseTo(call(qeiAlpha, data), 7);
        expect(call(qeiAlpha, data)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("eigenvalues are ordered, not negative and sum to the number of indicators", () => {
    fc.assert(
      fc.property(anyTable, (data) => {
        const [, ...rows] = call(qeiPca, data) as number[][];
        const values = rows.map((row) => row[1]);
        expect(values.reduce((a, b) => a + b)).toBeCloseTo(data[0].length, 10);
        values.forEach((value, i) => {
          expect(value).toBeGreaterThanOrEqual(-1e-12);
          if (i > 0) expect(value).toBeLessThanOrEqual(values[i - 1]);
        });
        expect(rows[rows.length - 1][3]).toBeCloseTo(100, 10);
      }),
    );
  });

  test("cleaning keeps the order within a column and leaves present values unless told otherwise", () => {
    fc.assert(
      fc.property(anyTable, fc.constantFrom("winsorize", "treat", "iqr", "mad"), (data, method) => {
        expect(call(qeiClean, data)).toEqual(data);
        const cleaned = call(qeiClean, data, method) as number[][];
        data[0].forEach((_, j) =>
          data.forEach((row, a) =>
            data.forEach((other, b) => {
              if (row[j] >= other[j]) expect(cleaned[a][j]).toBeGreaterThanOrEqual(cleaned[b][j]);
            }),
          ),
        );
      }),
    );
  });
});

describe("robustness", () => {
  const index = anyTable.chain((data) =>
    fc.tuple(
      fc.constant(data),
      positiveWeights(data[0].length),
      signs(data[0].length),
      fc.constantFrom("minmax", "minmax1", "zscore", "percentile"),
    ),
  );

  test("with spread 0 every draw returns the nominal rank, which is RANK.EQ of QEI", () => {
    fc.assert(
      fc.property(
        index,
        fc.constantFrom("arithmetic", "min"),
        ([data, weights, directions, method], aggregation) => {
          const scores = column(call(qei, data, [weights], [directions], method, aggregation));
          const rows = call(
            qeiSensitivity,
            data,
            [weights],
            [directions],
            method,
            aggregation,
            null,
            null,
            0,
            10,
          ).slice(1);
          rows.forEach(([rank, mean, low, high, best, worst, first]: number[], i: number) => {
            expect([mean, low, high, best, worst]).toEqual([rank, rank, rank, rank, rank]);
            expect(first).toBe(rank === 1 ? 1 : 0);
            expect(rank).toBe(rankEq(withoutRounding(scores))[i]);
          });
        },
      ),
    );
  });

  test("ranks stay between best and worst, and someone is first in every draw", () => {
    fc.assert(
      fc.property(index, fc.integer(), ([data, weights, directions, method], seed) => {
        const rows = call(
          qeiSensitivity,
          data,
          [weights],
          [directions],
          method,
          null,
          null,
          null,
          1,
          50,
          seed,
        ).slice(1);
        let first = 0;
        rows.forEach(([, mean, low, high, best, worst, share]: number[]) => {
          expect(best <= low && low <= high && high <= worst).toBe(true);
          expect(mean >= best && mean <= worst).toBe(true);
          expect(worst <= data.length && best >= 1).toBe(true);
          first += share;
        });
        expect(first).toBeGreaterThanOrEqual(1 - 1e-12);
      }),
    );
  });

  test("shares of variance sum to 1", () => {
    fc.assert(
      fc.property(index, ([data, weights, directions, method]) => {
        const scores = column(call(qei, data, [weights], [directions], method));
        fc.pre(Math.max(...scores) - Math.min(...scores) > 1e-6);
        const [, ...rows] = call(qeiImportance, data, [weights], [directions], method);
        expect(rows.reduce((sum: number, row: number[]) => sum + row[3], 0)).toBeCloseTo(1, 9);
        expect(rows.reduce((sum: number, row: number[]) => sum + row[1], 0)).toBeCloseTo(1, 12);
      }),
    );
  });

  test("leaving out an indicator is giving it weight 0", () => {
    fc.assert(
      fc.property(index, ([data, weights, directions, method]) => {
        const full = rankEq(withoutRounding(column(call(qei, data, [weights], [directions], method))));
        const [, ...rows] = call(qeiLeaveOut, data, [weights], [directions], method);
        rows.forEach((row: number[], left: number) => {
          const rest = weights.map((weight, j) => (j === left ? 0 : weight));
          const scores = column(call(qei, data, [rest], [directions], method));
          const changes = rankEq(withoutRounding(scores)).map((rank, i) => Math.abs(rank - full[i]));
          expect(row[1]).toBeCloseTo(changes.reduce((a, b) => a + b) / data.length, 12);
          expect(row[2]).toBe(Math.max(...changes));
        });
      }),
    );
  });

  test("at its tipping point two units tie", () => {
    fc.assert(
      fc.property(index, ([data, weights, directions, method]) => {
        const total = weights.reduce((a, b) => a + b);
        const [points] = call(qeiTipping, data, [weights], 1, 2, [directions], method);
        points.forEach((point: unknown, j: number) => {
          if (typeof point !== "number") return expect(shown(point)).toBe("#N/A");
          const others = total - weights[j];
          const moved = weights.map((weight, i) => (i === j ? point : ((1 - point) * weight) / others));
          const [a, b] = column(call(qei, data, [moved], [directions], method));
          expect(Math.abs(a - b)).toBeLessThan(1e-9);
        });
      }),
    );
  });
});
