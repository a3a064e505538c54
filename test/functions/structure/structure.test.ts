import { esiChange } from "../../../src/functions/structure/change";
import { esiDiversity } from "../../../src/functions/structure/diversity";
import { esiDeviation } from "../../../src/functions/structure/deviation";
import { esiQuintiles } from "../../../src/functions/structure/quintiles";
import { esiQuotient } from "../../../src/functions/structure/quotient";
import { esiSpecialization } from "../../../src/functions/structure/specialization";
import { esiDecompose } from "../../../src/functions/structure/decompose";
import { esiShiftShare } from "../../../src/functions/structure/shiftShare";
import { installCustomFunctions, shown, thrownBy } from "../../support/excel";

beforeAll(installCustomFunctions);

const column = (...values: unknown[]) => values.map((value) => [value]);
const codes = (table: unknown[][]) => table.map((row) => row.map(shown));

describe("ESI.DIVERSITY", () => {
  const jobs = [
    [10, 30, ""],
    [0, 0, 0],
    [25, 25, 50],
  ];

  test("zeros count as sectors, blanks do not", () => {
    expect(esiDiversity([[10, 10, 0]], "evenness")[0][0]).toBeCloseTo(Math.log(2) / Math.log(3), 14);
    expect(esiDiversity([[10, 10, "n/a"]], "evenness")[0][0]).toBeCloseTo(1, 14);
  });

  test("one sector: evenness 0, concentration 1", () => {
    expect(esiDiversity([[5]], "all").map(([, value]) => value)).toEqual([0, 0, 0, 1, 1, 1, 0, 0]);
  });

  test("by rows and columns: a value each, and an error only where there are no jobs", () => {
    const rows = esiDiversity(jobs, "hhi", "rows");
    expect(codes(rows)).toEqual([[0.625], ["#VALUE!"], [0.375]]);
    const columns = esiDiversity(jobs, "hhi", "columns");
    expect(columns).toHaveLength(1);
    expect(columns[0]).toHaveLength(3);
    expect(columns[0][2]).toBe(1);
    expect(codes(esiDiversity([[""], [3]], "hhi", "rows"))).toEqual([["#N/A"], [1]]);
  });

  test("all measures by rows have a header row, by columns a label column: one is the other turned", () => {
    const rows = esiDiversity(jobs, "all", "rows");
    expect(rows[0]).toEqual([
      "shannon",
      "evenness",
      "simpson",
      "hhi",
      "hhinorm",
      "effective",
      "theil",
      "gini",
    ]);
    const turned = jobs[0].map((_, j) => jobs.map((row) => row[j]));
    const columns = esiDiversity(turned, "all", "columns");
    expect(codes(columns.map((row) => row.slice(0, 2)))).toEqual(
      rows[0].map((name, i) => [name, rows[1][i]]),
    );
  });

  test("mistakes are told with their place", () => {
    expect(thrownBy(() => esiDiversity([[3], [-1]])).message).toBe(
      "Row 2, column 1 of employment is negative (-1). It must be 0 or more.",
    );
    expect(thrownBy(() => esiDiversity([[0, 0]]))).toEqual({
      code: "#VALUE!",
      message: "Employment adds up to 0, so there are no shares. Check the selected cells.",
    });
    expect(thrownBy(() => esiDiversity([[""]])).code).toBe("#N/A");
    expect(thrownBy(() => esiDiversity([[1]], "shanon")).message).toContain('Did you mean "shannon"?');
  });

  test("theil of nearly equal figures keeps its digits: half the squared coefficient of variation", () => {
    // 1e8 + {1, …, 5}: variance 2, mean 1e8 + 3.
    const [[found]] = esiDiversity([[1e8 + 1, 1e8 + 2, 1e8 + 3, 1e8 + 4, 1e8 + 5]], "theil");
    expect((found as number) * (1e8 + 3) ** 2).toBeCloseTo(1, 6);
  });

  test("huge and tiny figures have shares too", () => {
    expect(esiDiversity([[1e308, 1e308, 1e308]], "simpson")[0][0]).toBeCloseTo(2 / 3, 12);
    expect(esiDiversity([[1e-320, 1e-320]], "simpson")[0][0]).toBeCloseTo(1 / 2, 12);
  });
});

describe("ESI.CHANGE", () => {
  test("cells blank in either period are left out of both; a row beside a column is turned", () => {
    expect(esiChange(column(10, 30, 7), column(20, 20, ""))[0][0]).toBeCloseTo(0.25, 14);
    expect(esiChange(column(10, 30), [[20, 20]])[0][0]).toBeCloseTo(0.25, 14);
  });

  test("opposite structures stand at 90 degrees", () => {
    expect(esiChange([[5, 0]], [[0, 5]], "moore")[0][0]).toBe(90);
    expect(esiChange([[5, 0]], [[0, 5]], "moorecos")[0][0]).toBe(0);
    expect(esiChange([[5, 0]], [[0, 5]], "moorecos")[0][0]).toBeCloseTo(0, 14);
    expect(esiChange([[5, 0]], [[0, 5]], "krugman")[0][0]).toBe(2);
  });

  test("a sector with jobs in one period only has no logarithm: Lilien names it, the others compute", () => {
    const before = column(10, 0, 5, 0);
    const after = column(10, 4, 0, 0);
    expect(thrownBy(() => esiChange(before, after, "lilien"))).toEqual({
      code: "#N/A",
      message:
        "Row 2, column 1 and 1 more: jobs in one period only, so Lilien has no logarithm. Merge or clear that sector.",
    });
    const table = codes(esiChange(before, after, "all"));
    expect(table.map(([name]) => name)).toEqual(["nav", "moore", "moorecos", "lilien", "krugman"]);
    expect(table[3][1]).toBe("#N/A");
    expect(table[4][1]).toBeCloseTo(10 / 14 - 10 / 15 + 4 / 14 + 5 / 15, 14);
    expect(table.filter(([, value]) => typeof value === "number")).toHaveLength(4);
  });

  test("ranges of different sizes and periods without jobs are refused", () => {
    expect(thrownBy(() => esiChange([[1, 2]], [[1, 2, 3]])).message).toBe(
      "After is 1×3 but before is 1×2. Select ranges of the same size.",
    );
    expect(thrownBy(() => esiChange([[1, 2]], [[0, 0]])).message).toMatch(/^After adds up to 0/);
    expect(thrownBy(() => esiChange([[1, ""]], [["", 2]])).message).toMatch(/^Before has no numbers/);
  });
});

describe("ESI.QUOTIENT and ESI.SPECIALIZATION", () => {
  const table = [
    [30, 10],
    [20, 40],
  ];

  test("each row against the table's total", () => {
    // Shares 0.75/0.25 and 1/3, 2/3 against 0.5, 0.5.
    const quotients = esiQuotient(table);
    [1.5, 0.5, 2 / 3, 4 / 3].forEach((q, i) =>
      expect(quotients[Math.floor(i / 2)][i % 2]).toBeCloseTo(q, 14),
    );
    expect(esiSpecialization(table).map(([k]) => k)).toEqual([0.5, expect.closeTo(1 / 3, 14)]);
  });

  test("one region against a reference, down or across", () => {
    const down = esiQuotient(column(30, 10), column(50, 50));
    expect(down).toEqual([[1.5], [0.5]]);
    expect(esiQuotient([[30, 10]], column(50, 50))).toEqual([[1.5, 0.5]]);
    expect(esiSpecialization(column(30, 10), column(50, 50))).toEqual([[0.5]]);
    expect(esiSpecialization(column(30, 10), [[50, 50]], "hachman")[0][0]).toBeCloseTo(
      1 / (0.75 * 1.5 + 0.25 * 0.5),
      14,
    );
  });

  test("jobs where the reference has none: an error in that cell only", () => {
    const cells = codes(esiQuotient([[5, 5, 0]], [[10, 0, 0]]));
    expect(cells).toEqual([[0.5, "#VALUE!", ""]]);
    expect(esiSpecialization([[5, 5]], [[10, 0]])[0][0]).toBe(1);
    expect(shown(esiSpecialization([[5, 5]], [[10, 0]], "hachman")[0][0])).toBe("#VALUE!");
  });

  test("a region without jobs has an error in its row; blanks are left out of both sides", () => {
    expect(
      codes(
        esiQuotient([
          [0, 0],
          [1, 1],
        ]),
      ),
    ).toEqual([
      ["#VALUE!", "#VALUE!"],
      [1, 1],
    ]);
    expect(codes(esiQuotient([[1, "", 1]], [[1, 5, 1]]))).toEqual([[1, "", 1]]);
  });

  test("one row alone has nothing to be compared with", () => {
    expect(thrownBy(() => esiQuotient([[1, 2]])).message).toMatch(/^One row or column alone/);
    expect(thrownBy(() => esiQuotient(table, [[1, 2, 3]])).message).toMatch(
      /^Reference is 1×3 but employment is 2×2/,
    );
  });
});

describe("ESI.SHIFTSHARE", () => {
  test("a new industry's jobs are regional shift; sums stand below; blank industries stay blank", () => {
    const result = esiShiftShare(
      column(100, 0, 5),
      column(120, 30, 6),
      column(1000, 200, ""),
      column(1100, 300, 8),
    );
    expect(result[0]).toEqual(["National", "Industry mix", "Regional shift", "Total"]);
    expect(result).toHaveLength(5);
    expect(result[2]).toEqual([0, 0, 30, 30]);
    expect(result[3]).toEqual(["", "", "", ""]);
    expect(result[4][3]).toBeCloseTo(50, 12);
  });

  test("esteban: allocation is 0 where there were no jobs", () => {
    const result = esiShiftShare(
      column(100, 0),
      column(120, 30),
      column(1000, 200),
      column(1100, 300),
      "esteban",
    );
    expect(result[0]).toEqual(["National", "Industry mix", "Regional shift", "Allocation", "Total"]);
    expect(result[2]).toEqual([0, 0, 30, 0, 30]);
  });

  test("jobs that the reference never had are an error", () => {
    expect(
      thrownBy(() => esiShiftShare(column(1, 5), column(1, 5), column(9, 0), column(9, 3))).message,
    ).toBe("Row 2, column 1 has jobs where the reference has none. Check the reference there.");
    expect(
      thrownBy(() =>
        esiShiftShare(
          [
            [1, 2],
            [3, 4],
          ],
          [[1]],
          [[1]],
          [[1]],
        ),
      ).message,
    ).toBe("Local0 must be one row or one column; this range is 2×2.");
  });
});

describe("ESI.DECOMPOSE", () => {
  test("within and between by hand", () => {
    // Shares 0.5/0.5 → 0.25/0.75; quality 10/20 → 12/20. Q: 15 → 18.
    const result = esiDecompose(column(10, 10), column(10, 30), column(10, 20), column(12, 20));
    expect(result[0]).toEqual(["Within", "Between", "Total"]);
    const expected = [
      [0.375 * 2, (11 - 16.5) * -0.25],
      [0, (20 - 16.5) * 0.25],
    ];
    expected.forEach(([within, between], i) => {
      expect(result[i + 1][0]).toBeCloseTo(within, 14);
      expect(result[i + 1][1]).toBeCloseTo(between, 14);
    });
    expect(result[3]).toEqual([0.75, 2.25, 3]);
  });

  test("threeway by hand", () => {
    const result = esiDecompose(column(10, 10), column(10, 30), column(10, 20), column(12, 20), "threeway");
    expect(result[0]).toEqual(["Within", "Between", "Interaction", "Total"]);
    expect(result[1]).toEqual([1, 1.25, -0.5, 1.75]);
    expect(result[3]).toEqual([1, 2.5, -0.5, 3]);
  });

  test("new and vanishing sectors take the quality they have", () => {
    const result = esiDecompose(column(10, 10, 0), column(10, 0, 10), column(10, 20, ""), column(10, "", 40));
    expect(result[4][2]).toBeCloseTo(25 - 15, 12);
    expect(result[4][0]).toBe(0);
  });

  test("jobs without quality are an error; sectors without jobs in both periods count for nothing", () => {
    expect(
      thrownBy(() => esiDecompose(column(1, 2), column(1, 2), column(3, ""), column(3, 4))).message,
    ).toBe("Row 2, column 1 of quality0 is blank but there are jobs. Type the quality, or clear the jobs.");
    const result = esiDecompose(column(1, 0), column(1, 0), column(3, ""), column(4, ""));
    expect(result[3]).toEqual([1, 0, 1]);
  });
});

describe("ESI.DEVIATION", () => {
  test("output share over job share less one; 0 over 0 is blank", () => {
    expect(esiDeviation(column(30, 70, 0), column(60, 40, 0))).toEqual([
      [expect.closeTo(-0.5, 14)],
      [expect.closeTo(0.75, 14)],
      [""],
    ]);
    expect(esiDeviation(column(30, 70), column(60, 40), "total")[0][0]).toBeCloseTo(1.25, 14);
    expect(esiDeviation(column(30, 70), column(60, 40), "theil")[0][0]).toBeCloseTo(
      0.3 * Math.log(0.5) + 0.7 * Math.log(1.75),
      14,
    );
  });

  test("Theil's index of shares that are nearly alike keeps its digits: half of Σ l·(y/l − 1)²", () => {
    // Shares of output 1/2 ± 1e-9 against jobs of 1/2: y/l − 1 = ±2e-9.
    const [[found]] = esiDeviation(column(5e8 + 1, 5e8 - 1), column(1, 1), "theil");
    expect((found as number) / 2e-18).toBeCloseTo(1, 6);
    // A sector with jobs and no output counts by the shares of the others.
    expect(esiDeviation(column(0, 1), column(1, 3), "theil")[0][0]).toBeCloseTo(Math.log(4 / 3), 14);
  });

  test("output without jobs: an error in the cell, or of the call where one number is asked for", () => {
    expect(codes(esiDeviation(column(30, 70), column(0, 40)))).toEqual([
      ["#VALUE!"],
      [expect.closeTo(-0.3, 14)],
    ]);
    for (const measure of ["total", "theil"]) {
      expect(thrownBy(() => esiDeviation(column(30, 70), column(0, 40), measure)).message).toMatch(
        /^Row 1, column 1 has output but no jobs/,
      );
    }
  });
});

describe("ESI.QUINTILES", () => {
  test("a job on a cut is split in proportion", () => {
    // Two jobs of 50 in five groups of 20: the middle group is half of each.
    const result = esiQuintiles(column(50, 50), column(100, 50), column(1, 2));
    expect(result[0]).toEqual(["Group", "Employment before", "Employment after", "Change", "Change %"]);
    expect(result.slice(1, 6).map((row) => row.slice(0, 3))).toEqual([
      [1, 20, 40],
      [2, 20, 40],
      [3, expect.closeTo(20, 12), expect.closeTo(30, 12)],
      [4, expect.closeTo(20, 12), expect.closeTo(20, 12)],
      [5, expect.closeTo(20, 12), expect.closeTo(20, 12)],
    ]);
    expect(result[1].slice(3)).toEqual([20, 100]);
    expect(result[6][0]).toMatch(/^Downgrading: .*lowest \+100\.0%, middle \+50\.0%, highest 0\.0%/);
    expect(result[6].slice(1)).toEqual(["", "", "", ""]);
  });

  test.each([
    [[10, 12, 20], "Upgrading"],
    [[20, 12, 10], "Downgrading"],
    [[20, 10, 20], "Polarization"],
    [[10, 20, 10], "Growth of the middle"],
    [[20, 20, 20], "No pattern"],
  ])("jobs after %p: %s", (after, pattern) => {
    const result = esiQuintiles(column(10, 10, 10), column(...after), column(1, 2, 3), 3);
    expect(result[4][0]).toMatch(new RegExp(`^${pattern}`));
  });

  test("jobs of equal quality share the cuts, so their order does not matter", () => {
    const one = esiQuintiles(column(30, 10, 60), column(10, 10, 80), column(1, 1, 2), 4);
    const two = esiQuintiles(column(10, 30, 60), column(10, 10, 80), column(1, 1, 2), 4);
    expect(two).toEqual(one);
  });

  test("women and men side by side: the cuts are those of all jobs, and their changes add up", () => {
    const women = [5, 30, 15, 10];
    const men = [15, 10, 5, 10];
    const [womenAfter, menAfter] = [
      [9, 20, 18, 16],
      [21, 10, 4, 12],
    ];
    const beside = (a: number[], b: number[]) => a.map((jobs, i) => [jobs, b[i]]);
    const sums = (a: number[], b: number[]) => column(...a.map((jobs, i) => jobs + b[i]));
    const pay = column(20, 30, 40, 60);
    const both = esiQuintiles(beside(women, men), beside(womenAfter, menAfter), pay);
    const all = esiQuintiles(sums(women, men), sums(womenAfter, menAfter), pay);
    expect(both.map((row) => row.slice(0, 5))).toEqual(all);
    expect(both[0].slice(5)).toEqual(["Change 1", "Change 2"]);
    // The clerks, a job on a cut: 10 women and no men fewer, half of them in each of its two groups.
    expect(both.slice(1, 6).map((row) => row.slice(5))).toEqual([
      [4, 6],
      [expect.closeTo(-5, 12), 0],
      [expect.closeTo(-5, 12), 0],
      [3, -1],
      [6, 2],
    ]);
    expect(both[6].slice(5)).toEqual(["", ""]);
    // A ranking may lie in a row.
    expect(esiQuintiles(beside(women, men), beside(womenAfter, menAfter), [[20, 30, 40, 60]])).toEqual(both);
  });

  test("jobs without quality, too many groups: refused", () => {
    expect(thrownBy(() => esiQuintiles(column(1, 2), column(1, 2), column(1, ""))).message).toMatch(
      /^Row 2, column 1 of quality is blank/,
    );
    expect(thrownBy(() => esiQuintiles(column(1, 2), column(1, 2), column(1, 2), 21)).message).toContain(
      "from 2 to 20",
    );
  });
});
