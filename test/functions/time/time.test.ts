import { qeiBreak } from "../../../src/functions/time/break";
import { qeiDid } from "../../../src/functions/time/did";
import { qeiRegression } from "../../../src/functions/time/regression";
import { qeiForecast } from "../../../src/functions/time/forecast";
import { qeiRebase } from "../../../src/functions/time/rebase";
import { qeiTrend } from "../../../src/functions/time/trend";
import { installCustomFunctions, shown, thrownBy } from "../../support/excel";

beforeAll(installCustomFunctions);

const column = (...values: unknown[]) => values.map((value) => [value]);
const valueOf = (table: unknown[][], label: string) => shown(table.find(([name]) => name === label)?.[1]);

describe("QEI.TREND", () => {
  test("has its ten rows in order", () => {
    expect(qeiTrend(column(1, 3, 2, 5)).map(([label]) => label)).toEqual([
      "Slope",
      "Standard error",
      "t",
      "p",
      "R²",
      "CAGR",
      "Mann–Kendall tau",
      "Mann–Kendall p",
      "Theil–Sen slope",
      "n",
    ]);
  });

  test("a straight line: no residuals, so neither t nor p", () => {
    const table = qeiTrend(column(2, 4, 6, 8), column(2000, 2001, 2002, 2003));
    expect(table.map(([, value]) => value)).toEqual([
      expect.closeTo(2, 14),
      0,
      "",
      "",
      1,
      expect.closeTo(4 ** (1 / 3) - 1, 14),
      1,
      expect.any(Number),
      2,
      4,
    ]);
  });

  test("an index that never moves has slope 0 and nothing to test", () => {
    expect(qeiTrend(column(5, 5, 5)).map(([, value]) => value)).toEqual([0, 0, "", "", "", 0, "", "", 0, 3]);
  });

  test("times may be unsorted; blanks are left out", () => {
    const sorted = qeiTrend(column(1, 3, 2, 5), column(1, 2, 3, 4));
    expect(qeiTrend(column(5, 1, "", 2, 3), column(4, 1, 9, 3, 2))).toEqual(sorted);
  });

  test("growth is told only where it exists", () => {
    expect(valueOf(qeiTrend(column(-1, 3, 2)), "CAGR")).toBe("#N/A");
    expect(valueOf(qeiTrend(column(1, 3, 0)), "CAGR")).toBe("#N/A");
    expect(valueOf(qeiTrend(column(1, 3, 2), column(1, 1, 2)), "CAGR")).toBe("#N/A");
    expect(valueOf(qeiTrend(column(100, 105, 121), column(2020, 2021, 2022)), "CAGR")).toBeCloseTo(0.1, 14);
  });

  test("too few values, times all the same or missing are told", () => {
    expect(thrownBy(() => qeiTrend(column(1, "", 2)))).toEqual({
      code: "#N/A",
      message: "2 known values; at least 3 are needed.",
    });
    expect(thrownBy(() => qeiTrend(column(1, 2, 3), column(7, 7, 7))).message).toMatch(
      /^The times are all the same/,
    );
    expect(thrownBy(() => qeiTrend(column(1, 2, 3), column(7, "", 9))).message).toMatch(
      /^Value 2 of the index has no time/,
    );
    expect(
      thrownBy(() =>
        qeiTrend([
          [1, 2],
          [3, 4],
        ]),
      ).message,
    ).toMatch(/^Index must be one row or one column/);
  });

  test("two thousand points are the most for Theil–Sen; the rest still computes", () => {
    const long = column(...Array.from({ length: 2001 }, (_, i) => i % 7));
    expect(valueOf(qeiTrend(long), "Theil–Sen slope")).toBe("#N/A");
    expect(typeof valueOf(qeiTrend(long), "Mann–Kendall p")).toBe("number");
  });
});

describe("QEI.FORECAST", () => {
  test("follows the last time given with the median step; a blank keeps its time", () => {
    const table = qeiForecast(column(10, 12, "", 16, ""), 2, column(2000, 2002, 2004, 2006, 2008));
    expect(table.map(([value]) => value)).toEqual([expect.closeTo(20, 10), expect.closeTo(22, 10)]);
    expect(qeiForecast(column(1, 2, 3, ""), 1)[0][0]).toBeCloseTo(5, 12);
  });

  test("the interval by the textbook formula", () => {
    // x = 1…4, y = 1, 3, 2, 5: slope 1.1, intercept 0, s² = 2.7/2; t with 2 degrees of freedom is a·√(2/(1 − a²)) at level a.
    const [forecast, lower, upper] = qeiForecast(column(1, 3, 2, 5), 1)[0] as number[];
    expect(forecast).toBeCloseTo(5.5, 12);
    const t95 = 0.95 * Math.sqrt(2 / (1 - 0.95 ** 2));
    const half = t95 * Math.sqrt(1.35 * (1 + 1 / 4 + 2.5 ** 2 / 5));
    expect(upper - forecast).toBeCloseTo(half, 10);
    expect(forecast - lower).toBeCloseTo(half, 10);
    const narrow = qeiForecast(column(1, 3, 2, 5), 1, undefined, 0.5)[0] as number[];
    expect(narrow[2] - narrow[1]).toBeCloseTo((half / t95) * 2 * 0.5 * Math.sqrt(2 / 0.75), 10);
  });

  test("periods and level are checked", () => {
    expect(thrownBy(() => qeiForecast(column(1, 2, 3), 0)).message).toContain("from 1 to 1000");
    expect(thrownBy(() => qeiForecast(column(1, 2, 3), null)).message).toMatch(/^Periods is missing/);
    expect(thrownBy(() => qeiForecast(column(1, 2, 3), 1.5)).message).toContain("whole number");
    expect(thrownBy(() => qeiForecast(column(1, 2, 3), 1, undefined, 1)).message).toContain("Level");
    expect(thrownBy(() => qeiForecast(column(1, 2), 1)).code).toBe("#N/A");
  });
});

describe("QEI.REBASE", () => {
  test("the base becomes 100, in the shape of the index", () => {
    expect(qeiRebase(column(50, "", 75))).toEqual([[100], [""], [150]]);
    expect(qeiRebase([[50, 75]], 2)).toEqual([[expect.closeTo(200 / 3, 12), 100]]);
  });

  test("a base without a positive value is refused", () => {
    for (const base of [1, 2, 3]) {
      expect(thrownBy(() => qeiRebase(column("", 0, -1, 5), base)).message).toMatch(
        new RegExp(`^Value ${base} of the index is blank, 0 or negative`),
      );
    }
    expect(thrownBy(() => qeiRebase(column(1, 2), 3)).message).toContain("from 1 to 2");
  });
});

describe("QEI.REGRESSION", () => {
  const x = [
    [1, 2],
    [2, 1],
    [3, 5],
    [4, 4],
    [5, 9],
  ];
  const y = column(1, 2, 2, 4, 3);

  test("has a header row, a row per term and seven rows below", () => {
    const table = qeiRegression(y, x, [["Pay", "Safety"]]);
    expect(table.map(([label]) => label)).toEqual([
      "Term",
      "Intercept",
      "Pay",
      "Safety",
      "n",
      "Dropped rows",
      "R²",
      "Adjusted R²",
      "Residual s.d.",
      "F",
      "p",
    ]);
    expect(table[0]).toEqual(["Term", "Coefficient", "Standard error", "t", "p", "VIF"]);
    expect(table.every((row) => row.length === 6)).toBe(true);
    expect(table[1][5]).toBe("");
    // VIF = 1/(1 − r²), r the correlation of the two columns: 17²/(10·38.8).
    expect(table[2][5]).toBeCloseTo(1 / (1 - 17 ** 2 / (10 * 38.8)), 12);
    expect(qeiRegression(y, x)[2][0]).toBe("x1");
  });

  test("incomplete rows are dropped and counted; rows without weight too", () => {
    const table = qeiRegression(column(1, 2, 2, 4, 3, "", 7), [...x, [1, 1], [2, ""]]);
    expect(valueOf(table, "n")).toBe(5);
    expect(valueOf(table, "Dropped rows")).toBe(2);
    expect(table[2].slice(1)).toEqual(qeiRegression(y, x)[2].slice(1));
    const weighted = qeiRegression(
      column(1, 2, 2, 4, 3, 9),
      [...x, [7, 7]],
      undefined,
      column(1, 1, 1, 1, 1, 0),
    );
    expect(weighted[2].slice(1)).toEqual(qeiRegression(y, x)[2].slice(1));
    expect(valueOf(weighted, "Dropped rows")).toBe(1);
  });

  test("units side by side are read like units below each other", () => {
    const turned = x[0].map((_, j) => x.map((row) => row[j]));
    expect(qeiRegression([y.map(([value]) => value)], turned)).toEqual(qeiRegression(y, x));
  });

  test("only the ratios of the weights count, and a weight of 2 moves the line like a unit given twice", () => {
    const once = qeiRegression(y, x, undefined, column(2, 1, 1, 1, 1));
    const scaled = qeiRegression(y, x, undefined, column(200, 100, 100, 100, 100));
    expect(scaled.slice(1, 4).flat().slice(1, 3)).toEqual(once.slice(1, 4).flat().slice(1, 3));
    const twice = qeiRegression([...y, [1]], [...x, [1, 2]]);
    for (const row of [1, 2, 3]) expect(once[row][1]).toBeCloseTo(twice[row][1] as number, 12);
  });

  test("an exact fit has no t, no F and no p", () => {
    const table = qeiRegression(column(1, 3, 5, 7), column(0, 1, 2, 3));
    expect(table[2]).toEqual(["x1", 2, 0, "", "", 1]);
    expect([valueOf(table, "R²"), valueOf(table, "F"), valueOf(table, "p")]).toEqual([1, "", ""]);
  });

  test("a column that repeats others is named; so is a constant one", () => {
    const sum = x.map(([a, b]) => [a, b, a + b]);
    expect(thrownBy(() => qeiRegression(y, sum)).message).toBe(
      "Column 3 of x is an exact combination of the columns before it. Leave one of them out.",
    );
    const scaled = x.map(([a]) => [a * 1.1 + 1e6, a * 0.3]);
    expect(thrownBy(() => qeiRegression(y, scaled)).message).toMatch(
      /^Column 2 of x is an exact combination/,
    );
    expect(
      thrownBy(() =>
        qeiRegression(
          y,
          x.map(([a]) => [a, 0.1]),
        ),
      ).message,
    ).toMatch(/^Column 2 of x is the same/);
  });

  test("too few rows, rows that do not match and bad weights are told", () => {
    expect(thrownBy(() => qeiRegression(column(1, 2, 3), x.slice(0, 3)))).toEqual({
      code: "#N/A",
      message: "3 complete rows; at least 4 are needed, more than the terms to estimate.",
    });
    expect(thrownBy(() => qeiRegression(column(1, 2, 3), x)).message).toBe(
      "X has 5 rows but y has 3 values. Select the same rows for both.",
    );
    expect(thrownBy(() => qeiRegression(y, x, undefined, column(1, 1, -1, 1, 1))).message).toMatch(
      /^Weight 3 is negative/,
    );
    expect(thrownBy(() => qeiRegression(y, x, undefined, column(1, 1, "", 1, 1))).message).toMatch(
      /^Value 3 of weights is blank/,
    );
  });
});

describe("QEI.BREAK", () => {
  const years = Array.from({ length: 10 }, (_, i) => 2010 + i);
  const jump = years.map((year) => (year < 2015 ? year - 2010 : 20 + 3 * (year - 2015)));

  test("finds a jump and a bend, and where the old line would have led", () => {
    const table = qeiBreak(column(...jump), column(...years), 2015);
    expect(table.map((row) => row[0])).toEqual([
      "Term",
      "Level shift",
      "Slope change",
      "Counterfactual, last period",
      "n",
      "Note",
    ]);
    expect(table[1]).toEqual(["Level shift", expect.closeTo(15, 10), 0, "", ""]);
    expect(table[2]).toEqual(["Slope change", expect.closeTo(2, 10), 0, "", ""]);
    expect(table[3]).toEqual(["Counterfactual, last period", expect.closeTo(9, 10), "", "", ""]);
    expect(table[5][1]).toBe(
      "association, not proof of cause; 10 points are fewer than 20, so errors and p are rough",
    );
    expect(table.every((row) => row.length === 5)).toBe(true);
  });

  test("from twenty points on there is no caution", () => {
    const long = Array.from({ length: 20 }, (_, i) => [Math.sin(i)]);
    const table = qeiBreak(long, column(...Array.from({ length: 20 }, (_, i) => i)), 10);
    expect(table[5][1]).toBe("association, not proof of cause");
  });

  test("fewer than four points on a side are refused", () => {
    expect(thrownBy(() => qeiBreak(column(...jump), column(...years), 2017))).toEqual({
      code: "#N/A",
      message: "7 known values before the event and 3 from it on; each side needs at least 4.",
    });
    expect(thrownBy(() => qeiBreak(column(...jump), column(...years), null)).message).toMatch(
      /^Event is missing/,
    );
    const same = column(1, 1, 1, 1, 2, 3, 4, 5);
    expect(thrownBy(() => qeiBreak(column(1, 2, 3, 4, 5, 6, 7, 9), same, 2)).message).toMatch(
      /^The times are all the same/,
    );
  });
});

describe("QEI.DID", () => {
  test("two groups: the difference of their mean changes", () => {
    const table = qeiDid(column(1, 2, 3, 4), column(2, 4, 9, 11), column(0, 0, 1, 1));
    expect(table.map(([label]) => label)).toEqual([
      "Coefficient",
      "Standard error (HC1)",
      "t",
      "p",
      "n",
      "Note",
    ]);
    // Changes 1, 2 and 6, 7: 6.5 − 1.5. Residuals ±½; HC1 variance n/(n−2)·Σ(e·(x−x̄))²/(Σ(x−x̄)²)² = 2·(4/16)/1.
    expect(table[0][1]).toBeCloseTo(5, 12);
    expect(table[1][1]).toBeCloseTo(Math.sqrt(0.5), 12);
    expect(table[4][1]).toBe(4);
    expect(table[5][1]).toBe("association, not proof of cause");
  });

  test("units with a blank or without weight are left out", () => {
    const table = qeiDid(
      column(1, 2, 3, 4, "", 5),
      column(2, 4, 9, 11, 5, 6),
      column(0, 0, 1, 1, 1, 1),
      column(1, 1, 1, 1, 1, 0),
    );
    expect(table.slice(0, 5)).toEqual(
      qeiDid(column(1, 2, 3, 4), column(2, 4, 9, 11), column(0, 0, 1, 1)).slice(0, 5),
    );
  });

  test("nothing to compare is told", () => {
    expect(thrownBy(() => qeiDid(column(1, 2, 3), column(2, 3, 4), column(1, 1, 1))).message).toMatch(
      /^Exposure is the same/,
    );
    expect(thrownBy(() => qeiDid(column(1, 2), column(2, 3), column(1, 0))).code).toBe("#N/A");
  });
});
