import { qeiClean } from "../../../src/functions/quality/clean";
import { qeiAlpha } from "../../../src/functions/quality/alpha";
import { qeiCorrelation } from "../../../src/functions/quality/correlation";
import { qeiStats } from "../../../src/functions/quality/stats";
import { call, cells } from "../../support/call";
import { errorCell, installCustomFunctions, thrownBy } from "../../support/excel";

beforeAll(installCustomFunctions);

const columnOf = (...values: unknown[]) => values.map((value) => [value]);
const flat = (result: unknown) => cells(result).map(([cell]) => cell);

describe("QEI.CLEAN", () => {
  const spiked = columnOf(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 100);

  test("by default nothing changes but words for missing values", () => {
    expect(
      call(qeiClean, [
        [1, "n/a"],
        [null, " 2 "],
        [errorCell("#N/A"), true],
      ]),
    ).toEqual([
      [1, ""],
      ["", 2],
      ["", 1],
    ]);
    expect(call(qeiClean, [[1]], "", "", "")).toEqual([[1]]);
  });

  describe("by", () => {
    // Two regions, their rows mixed; the last label in other letters.
    const by = columnOf("North", "South", "North", "South", "North", "SOUTH");
    const data = columnOf(10, "", "", 40, 30, "");

    test("previous and linear stay within the label, in row order", () => {
      expect(flat(call(qeiClean, data, null, "previous", null, by))).toEqual([10, "", 10, 40, 30, 40]);
      expect(flat(call(qeiClean, data, null, "linear", null, by))).toEqual([10, "", 20, 40, 30, ""]);
      expect(flat(call(qeiClean, data, null, "previous"))).toEqual([10, 10, 10, 40, 30, 30]);
    });

    test("mean and median are those of the label; a label without values keeps its gaps", () => {
      expect(flat(call(qeiClean, data, null, "mean", null, by))).toEqual([10, 40, 20, 40, 30, 40]);
      const more = columnOf(1, 2, 9, "", 7, "");
      const labels = columnOf("a", "a", "a", "a", "b", "c");
      expect(flat(call(qeiClean, more, null, "median", null, labels))).toEqual([1, 2, 9, 2, 7, ""]);
    });

    test("outliers are sought in the whole column, and gaps that dropping makes are filled within the label", () => {
      const spread = columnOf(10, 11, 12, 13, 14, 400);
      const labels = columnOf("a", "a", "a", "b", "b", "b");
      expect(flat(call(qeiClean, spread, "drop", "mean", null, labels))).toEqual([10, 11, 12, 13, 14, 13.5]);
    });

    test("a row of labels does, and years are labels", () => {
      const years = [[2023, 2024, 2023, 2024, 2023, 2024]];
      expect(flat(call(qeiClean, data, null, "previous", null, years))).toEqual([10, "", 10, 40, 30, 40]);
    });

    test("without gaps to fill labels change nothing, but each row needs one", () => {
      expect(flat(call(qeiClean, data, null, "keep", null, by))).toEqual([10, "", "", 40, 30, ""]);
      expect(thrownBy(() => call(qeiClean, data, null, "mean", null, columnOf("a", "b")))).toEqual({
        code: "#VALUE!",
        message: "By needs 6 values, one per row; 2 were given.",
      });
      const blank = columnOf("a", "a", "", "b", "b", "b");
      expect(thrownBy(() => call(qeiClean, data, null, "mean", null, blank))).toEqual({
        code: "#VALUE!",
        message: "Label 3 of by is blank. Every row needs one, such as the name of its unit.",
      });
    });
  });

  test("winsorize pulls the extreme value to the next until the column passes", () => {
    expect(flat(call(qeiClean, spiked, "WINSORIZE "))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 30]);
    const negative = columnOf(...spiked.map(([x]) => -(x as number)));
    expect(flat(call(qeiClean, negative, "winsorize"))).toEqual([
      -1, -2, -3, -4, -5, -6, -7, -8, -9, -10, -30, -30,
    ]);
  });

  test("three equal values of four have a skewness of exactly 2, which its last digit must not change", () => {
    for (const [extreme, rest] of [
      [1, 3],
      [3, 1],
      [-7, 0.1],
      [1e6, 0.3],
      [1 / 3, 0.7],
    ]) {
      const column = [[rest], [extreme], [rest], [rest]];
      expect(call(qeiClean, column, "winsorize")).toEqual([[rest], [rest], [rest], [rest]]);
    }
  });

  test("winsorize stops before more points are moved than the limit allows; equal extremes move together", () => {
    expect(flat(call(qeiClean, spiked, "winsorize", null, 0))).toEqual(spiked.flat());
    const twins = columnOf(...Array.from({ length: 40 }, (_, i) => i % 5), 1000, 1000);
    expect(flat(call(qeiClean, twins, "winsorize", null, 1)).slice(-2)).toEqual([1000, 1000]);
    expect(flat(call(qeiClean, twins, "winsorize", null, 2)).slice(-2)).toEqual([4, 4]);
  });

  test("treat starts again from the original where winsorizing is not enough: ln(x − min + 0.01·range)", () => {
    const steep = Array.from({ length: 60 }, (_, i) => 2 ** i);
    const range = steep[59] - 1;
    const treated = flat(call(qeiClean, columnOf(...steep), "treat"));
    treated.forEach((value, i) => expect(value).toBeCloseTo(Math.log(steep[i] - 1 + 0.01 * range), 12));
    const mirrored = flat(call(qeiClean, columnOf(...steep.map((x) => -x)), "treat"));
    // −ln(max + 0.01·range − x), the same curve the other way round.
    mirrored.forEach((value, i) => expect(value).toBeCloseTo(-(treated[i] as number), 12));
    expect(flat(call(qeiClean, spiked, "treat"))).toEqual(flat(call(qeiClean, spiked, "winsorize")));
  });

  test("iqr pulls to the fences of QUARTILE.INC, drop removes what lies beyond", () => {
    // Quartiles of 1, 2, 3, 4, 5, 100 are 2.25 and 4.75: the upper fence is 4.75 + 1.5·2.5 = 8.5.
    expect(flat(call(qeiClean, columnOf(1, 2, 3, 4, 5, 100), "iqr"))).toEqual([1, 2, 3, 4, 5, 8.5]);
    expect(flat(call(qeiClean, columnOf(1, 2, 3, 4, 5, 100), "drop"))).toEqual([1, 2, 3, 4, 5, ""]);
    expect(flat(call(qeiClean, columnOf(1, 2, 3, 4, 5, 100), "iqr", null, 3))).toEqual([
      1, 2, 3, 4, 5, 12.25,
    ]);
  });

  test("mad pulls to a robust z of 3.5: median ± 3.5·MAD/0.6745", () => {
    const cleaned = flat(call(qeiClean, columnOf(1, 2, 3, 4, 5, 6, 100), "mad"));
    expect(cleaned.slice(0, 6)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(cleaned[6]).toBeCloseTo(4 + (3.5 * 2) / 0.6745, 12);
  });

  test("fewer than four values, no spread between the quartiles or around the median: untouched", () => {
    for (const method of ["winsorize", "treat", "iqr", "mad", "drop"]) {
      expect(flat(call(qeiClean, columnOf(1, 2, 1000), method))).toEqual([1, 2, 1000]);
      expect(flat(call(qeiClean, columnOf(5, 5, 5, 5, 5), method))).toEqual([5, 5, 5, 5, 5]);
    }
    for (const method of ["iqr", "mad", "drop"]) {
      expect(flat(call(qeiClean, columnOf(5, 5, 5, 5, 5, 99), method))).toEqual([5, 5, 5, 5, 5, 99]);
    }
  });

  test("gaps: mean, median, straight line, value above; ends without a neighbor stay empty", () => {
    const gaps = columnOf(null, 2, null, null, 8, 5, null);
    expect(flat(call(qeiClean, gaps, null, "mean"))).toEqual([5, 2, 5, 5, 8, 5, 5]);
    expect(flat(call(qeiClean, columnOf(1, null, 2, 9), null, "median"))).toEqual([1, 2, 2, 9]);
    expect(flat(call(qeiClean, gaps, null, "linear"))).toEqual(["", 2, 4, 6, 8, 5, ""]);
    expect(flat(call(qeiClean, gaps, null, "previous"))).toEqual(["", 2, 2, 2, 8, 5, 5]);
    for (const word of ["mean", "median", "linear", "previous"]) {
      expect(flat(call(qeiClean, columnOf(null, null), null, word))).toEqual(["", ""]);
    }
  });

  test("outliers are treated before gaps are filled, each column on its own", () => {
    const data = [1, 2, 3, 4, 5, 100, null].map((value, i) => [value, i]);
    const cleaned = call(qeiClean, data, "drop", "mean");
    expect(cleaned.map((row: number[]) => row[0])).toEqual([1, 2, 3, 4, 5, 3, 3]);
    expect(cleaned.map((row: number[]) => row[1])).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  test("the argument is left as it was", () => {
    const data = Object.freeze([Object.freeze([1]), Object.freeze([null])]);
    expect(call(qeiClean, data, "iqr", "mean")).toEqual([[1], [1]]);
  });
});

describe("QEI.STATS", () => {
  test("a header row, then one row per indicator with what Excel's own functions give", () => {
    const data = [3, 4, 5, 2, 3, 4, 5, 6, 4, 7].map((x, i) => [x, i === 0 ? null : 5]);
    const [header, first, second] = cells(call(qeiStats, data, [["Pay", null]]));
    expect(header).toEqual([
      "Indicator",
      "N",
      "Missing",
      "Min",
      "Max",
      "Mean",
      "Median",
      "St dev",
      "Skew",
      "Kurtosis",
      "Outliers",
      "Note",
    ]);
    expect(first.slice(0, 7)).toEqual(["Pay", 10, 0, 2, 7, 4.3, 4]);
    expect(first[7]).toBeCloseTo(1.494434118, 9);
    expect(first[8]).toBeCloseTo(0.359543071, 9);
    expect(first[9]).toBeCloseTo(-0.151799637, 9);
    expect(first.slice(10)).toEqual([0, ""]);
    expect(second).toEqual(["Indicator 2", 9, 1, 5, 5, 5, 5, 0, "", "", 0, "same value in every row"]);
  });

  test("what cannot be told stays empty, and the note says why", () => {
    const [, none, one, sparse] = cells(
      call(qeiStats, [
        [null, 1, 4],
        [null, null, null],
        [null, null, null],
      ]),
    ).concat();
    expect(none).toEqual(["Indicator 1", 0, 3, "", "", "", "", "", "", "", 0, "no values"]);
    expect(one).toEqual(["Indicator 2", 1, 2, 1, 1, 1, 1, "", "", "", 0, "less than 65 % present"]);
    expect(sparse[11]).toBe("less than 65 % present");
  });

  test("outliers are counted by the fences, and a skewed column is pointed out", () => {
    const [, row] = cells(call(qeiStats, columnOf(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 100)));
    expect(row[10]).toBe(2);
    expect(row[11]).toBe("skewed by outliers; see QEI.CLEAN");
  });

  test("the number of names must match", () => {
    expect(thrownBy(() => call(qeiStats, [[1, 2]], [["Pay"]])).message).toBe(
      "Names need 2 values, one per indicator; 1 was given.",
    );
  });
});

describe("QEI.CORRELATION", () => {
  test("pairs without spread or with fewer than two rows in common stay empty", () => {
    const data = [
      [1, 5, null, 3],
      [2, 5, null, 1],
      [3, 5, 4, null],
    ];
    const r = call(qeiCorrelation, data);
    expect([r[0][1], r[0][2], r[1][1], r[2][2], r[2][3]]).toEqual(["", "", "", "", ""]);
    expect([r[0][0], r[3][3]]).toEqual([1, 1]);
    expect(r[0][3]).toBeCloseTo(-1, 14);
    expect(r[3][0]).toBe(r[0][3]);
  });

  test("each pair uses the rows both have", () => {
    const r = call(qeiCorrelation, [
      [1, 1, 9],
      [2, 2, null],
      [3, 3, 1],
      [4, 0, null],
      [null, 7, 2],
    ]);
    expect(r[0][2]).toBeCloseTo(-1, 14);
    expect(r[0][1]).toBeCloseTo(-0.2, 12);
  });

  test("spearman and kendall by hand: ranks 1 2 3 4 against 1 3 2 4", () => {
    const data = [
      [10, 1],
      [20, 30],
      [30, 20],
      [40, 400],
    ];
    expect(call(qeiCorrelation, data, "spearman")[0][1]).toBeCloseTo(0.8, 12);
    expect(call(qeiCorrelation, data, "kendall")[0][1]).toBeCloseTo(4 / 6, 12);
  });
});

describe("QEI.ALPHA", () => {
  test("two items: 2r/(1 + r), and raw alpha by its covariances", () => {
    const data = [
      [1, 2],
      [2, 6],
      [3, 4],
      [4, 8],
    ];
    expect(call(qeiAlpha, data)).toBeCloseTo((2 * 0.8) / 1.8, 12);
    // Variances 5/3 and 20/3, covariance 8/3, total 41/3 of row sums 3, 8, 7, 12.
    expect(call(qeiAlpha, data, "raw")).toBeCloseTo(2 * (1 - 25 / 3 / (41 / 3)), 12);
  });

  test("rows with a gap are left out", () => {
    const data = [
      [1, 2],
      [2, 6],
      [null, 99],
      [3, 4],
      [4, 8],
    ];
    expect(call(qeiAlpha, data)).toBeCloseTo((2 * 0.8) / 1.8, 12);
  });
});
