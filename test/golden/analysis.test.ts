import { principalComponents } from "../../src/core/analyze/principalComponents";
import { matrixFromRows, valueAt } from "../../src/core/matrix";
import { descendingRanks } from "../../src/core/numeric/ranks/descendingRanks";
import { qei } from "../../src/functions/quality/qei";
import { qeiLeaveOut } from "../../src/functions/quality/leaveOut";
import { qeiOutrank } from "../../src/functions/quality/outrank";
import { qeiPca } from "../../src/functions/quality/pca";
import { qeiAlpha } from "../../src/functions/quality/alpha";
import { qeiCorrelation } from "../../src/functions/quality/correlation";
import { call } from "../support/call";
import { installCustomFunctions } from "../support/excel";
import { asem } from "./data/asem";
import {
  copeland,
  meanRankChanges,
  outrankingRows,
  pillarLoadings,
  political,
  politicalAlpha,
} from "./data/asemAnalysis";
import { tai, taiCorrelations } from "./data/tai";

beforeAll(installCustomFunctions);

const published = asem.published as Record<string, number[]>;
const pillars = asem.units.map((unit) => published[unit].slice(0, 8));

describe("ASEM pillars against COINr", () => {
  test("Copeland scores of all 51 countries", () => {
    expect(call(qeiOutrank, pillars)).toEqual(copeland.map((score) => [score]));
  });

  test("the outranking matrix, and 71 pairs in which one country wins everything (5.568627 %)", () => {
    const matrix = call(qeiOutrank, pillars, null, null, "matrix") as number[][];
    for (const [unit, expected] of Object.entries(outrankingRows)) {
      expect(matrix[asem.units.indexOf(unit)]).toEqual(expected);
    }
    const dominated = matrix.flat().filter((share) => share === 1).length;
    expect(dominated).toBe(71);
    expect(dominated / ((51 * 50) / 2)).toBeCloseTo(0.05568627, 8);
  });

  test("loadings of the first component of each sub-index, up to the sign that COINr leaves open", () => {
    for (const [columns, expected] of [
      [[0, 5], pillarLoadings.Conn] as const,
      [[5, 8], pillarLoadings.Sust] as const,
    ]) {
      const [headings, first] = call(
        qeiPca,
        pillars.map((row) => row.slice(...columns)),
      );
      expect(headings.slice(0, 4)).toEqual(["Component", "Eigenvalue", "Explained %", "Cumulative %"]);
      const loadings = first.slice(4) as number[];
      const largest = loadings.reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a));
      expect(largest).toBeGreaterThan(0);
      const sign = Math.sign(loadings[0] * expected[0]);
      loadings.forEach((loading, j) => expect(sign * loading).toBeCloseTo(expected[j], 9));
    }
  });

  test("raw alpha of the political indicators", () => {
    const data = political.Embs.map((_, i) => [political.Embs[i], political.IGOs[i], political.UNVote[i]]);
    expect(call(qeiAlpha, data, "raw")).toBeCloseTo(politicalAlpha, 11);
  });

  test("ranks move as COINr says when a pillar is taken out of its sub-index", () => {
    // Five pillars of a tenth and three of a sixth are the two levels of equal weights.
    const weights = [0.1, 0.1, 0.1, 0.1, 0.1, 1 / 6, 1 / 6, 1 / 6];
    const ranks = (own: number[]) =>
      descendingRanks(
        Float64Array.from(call(qei, pillars, [own], null, "none") as number[][], ([score]) => score),
      );
    const without = (left: number) => {
      const group = left < 5 ? [0, 1, 2, 3, 4] : [5, 6, 7];
      const rest = 0.5 / (group.length - 1);
      return weights.map((weight, j) => (j === left ? 0 : group.includes(j) ? rest : weight));
    };
    const full = ranks(weights);
    const meanChange = (left: number) =>
      ranks(without(left)).reduce((sum, rank, i) => sum + Math.abs(rank - full[i]), 0) / 51;
    expect(meanChange(3)).toBeCloseTo(meanRankChanges.Instit, 5);
    expect(meanChange(6)).toBeCloseTo(meanRankChanges.Social, 5);
  });

  test("QEI.LEAVEOUT of the eight pillars, as numpy and scipy.stats.rankdata compute it", () => {
    // numpy 2.4 and scipy 1.17: mean |rank change|, largest, and the first country with it.
    const expected: [number, number, string][] = [
      [1.411764705882353, 7, "SGP"],
      [3.176470588235294, 10, "KHM"],
      [2.549019607843137, 7, "SGP"],
      [0.7843137254901961, 6, "BGD"],
      [2.0392156862745097, 11, "EST"],
      [1.6862745098039216, 6, "RUS"],
      [1.8431372549019607, 7, "EST"],
      [2.0, 10, "CYP"],
    ];
    const [headings, ...rows] = call(qeiLeaveOut, pillars, null, null, "none");
    expect(headings).toEqual(["Indicator", "Mean rank change", "Largest rank change", "Unit"]);
    rows.forEach((row: unknown[], j: number) => {
      const [mean, largest, unit] = expected[j];
      expect(row[1]).toBeCloseTo(mean, 12);
      expect(row.slice(2)).toEqual([largest, asem.units.indexOf(unit) + 1]);
    });
  });
});

describe("Technology Achievement Index, the worked example of the OECD/JRC Handbook", () => {
  // Computed with numpy from the table of the Handbook.
  const eigenvalues = [
    3.354361207288001, 1.7460601162146994, 0.984862030234587, 0.8939157330866091, 0.471196130661423,
    0.2994520318731194, 0.17442218145165944, 0.07573056918990355,
  ];

  test("eigenvalues and explained shares", () => {
    const [, ...rows] = call(qeiPca, tai);
    let cumulative = 0;
    rows.forEach((row: number[], i: number) => {
      cumulative += eigenvalues[i] / 8;
      expect(row[0]).toBe(i + 1);
      expect(row[1]).toBeCloseTo(eigenvalues[i], 11);
      expect(row[2]).toBeCloseTo((100 * eigenvalues[i]) / 8, 10);
      expect(row[3]).toBeCloseTo(100 * cumulative, 10);
    });
    expect(rows[0][2]).toBeCloseTo(41.9, 1);
    expect(rows).toHaveLength(8);
    expect(call(qeiPca, tai, 2)).toHaveLength(3);
  });

  test("standardized alpha 0.7035", () => {
    expect(call(qeiAlpha, tai)).toBeCloseTo(0.7035427579584912, 12);
  });

  test("the correlation matrix", () => {
    (call(qeiCorrelation, tai) as number[][]).forEach((row, a) =>
      row.forEach((r, b) => expect(r).toBeCloseTo(taiCorrelations[a][b], 12)),
    );
  });

  test("components are orthonormal and rebuild the correlation matrix", () => {
    const { eigenvalues: values, loadings } = principalComponents(matrixFromRows(tai));
    for (let a = 0; a < 8; a++) {
      for (let b = 0; b < 8; b++) {
        let product = 0;
        let rebuilt = 0;
        for (let i = 0; i < 8; i++) {
          product += valueAt(loadings, i, a) * valueAt(loadings, i, b);
          rebuilt += values[i] * valueAt(loadings, a, i) * valueAt(loadings, b, i);
        }
        expect(product).toBeCloseTo(a === b ? 1 : 0, 12);
        expect(rebuilt).toBeCloseTo(taiCorrelations[a][b], 11);
      }
    }
  });
});
