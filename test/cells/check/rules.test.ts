import fc from "fast-check";
import { firstAnswers } from "../../../src/cells/check/answers";
import { checkTable } from "../../../src/cells/check/checkTable";
import { cleanTable } from "../../../src/cells/check/cleanTable";
import { listCells } from "../../../src/cells/check/foundCells";
import { writtenNumber } from "../../../src/cells/check/writtenNumber";
import { cellsOf } from "../../fixtures/tables/layout";

const check = (drawing: string, formats?: string[][]) => checkTable(cellsOf(drawing), formats);
const questions = (drawing: string) => check(drawing).questions;
const clean = (drawing: string, decisions: Parameters<typeof cleanTable>[2]) =>
  cleanTable(cellsOf(drawing), check(drawing), decisions);

describe("the table among the cells", () => {
  test("titles, notes, blank rows and columns are counted; a merged header goes on to the right", () => {
    const { block, automatic } = check(`
Earnings of residents
Code | Area  | | 2002 |      | 2003 |
     |       | | Pay  | conf | Pay  | conf
     |       | |      |      |      |
A1   | North | | 10.5 | 2    | 11   | 2
     |       | |      |      |      |
A2   | South | | 12   | 3    | 13   | 3
Source: survey of employers
`);
    expect(block.header).toEqual(["Code", "Area", "Pay 2002", "conf 2002", "Pay 2003", "conf 2003"]);
    expect(block.rows).toEqual([4, 6]);
    expect(automatic).toEqual([
      { kind: "titleRows", places: [0] },
      { kind: "headerRows", places: [1, 2] },
      { kind: "noteRows", places: [7] },
      { kind: "blankRows", places: [5] },
      { kind: "blankColumns", places: [2] },
    ]);
  });

  test("cells that a question is about are not counted as read without asking", () => {
    const drawing =
      "Unit | Pay | Rest | Staff\nA | '1,234 | '12 b | '5万\nB | '2,345 | '11 | '7\nC | '3,456 | $9 | '3";
    expect(check(drawing).automatic).toEqual([]);
    const { automatic } = check("Unit | Rest\nA | '12 b\nB | '11\nC | n/a");
    expect(automatic.map((each) => ("cells" in each ? [each.kind, each.cells.length] : []))).toEqual([
      ["writtenNumbers", 1],
      ["missingWords", 1],
    ]);
  });

  test("a number that could be a year is one of a header only where no name stands above its unit", () => {
    const { block, automatic } = check("Region | Wage\nA | 2100\nB | 2050\nC | 2500");
    expect(block.header).toEqual(["Region", "Wage"]);
    expect(automatic).toEqual([]);
    expect(check("Area | 2002 | 2003\nArea | Pay | Pay\nA | 1 | 2").block.rows).toEqual([2]);
  });

  test("years above columns are a header, years in rows are data", () => {
    expect(check("Country | 2018 | 2019\nAustria | 1 | 2\nBelgium | 3 | 4").block.header).toEqual([
      "Country",
      "2018",
      "2019",
    ]);
    expect(check("Country | Year | Pay\nAustria | 2018 | 2\nAustria | 2019 | 4").block.rows).toEqual([1, 2]);
  });

  test("nothing at all, and nothing but words", () => {
    expect(check("").block.rows).toEqual([]);
    expect(check("Name | Region\nAnn | North\nBob | South").block).toMatchObject({
      header: ["Name", "Region"],
      rows: [1, 2],
    });
  });
});

describe("numbers in disguise", () => {
  test.each<[text: string, point: number, comma: number, unit: string]>([
    ["3,995.383", 3995.383, NaN, ""],
    ["140,886,310", 140886310, NaN, ""],
    ["1.234.567,8", NaN, 1234567.8, ""],
    ["1 234", 1234, 1234, ""],
    ["1\u202f234", 1234, 1234, ""],
    ["1'234.5", 1234.5, NaN, ""],
    ["1,234", 1234, 1.234, ""],
    ["12,3", NaN, 12.3, ""],
    ["85%", 85, 85, "%"],
    ["85 ％", 85, 85, "%"],
    ["$141,604", 141604, NaN, "$"],
    ["€1.234,50", NaN, 1234.5, "€"],
    ["1.234 €", NaN, 1234, "€"],
    ["￥5,300", 5300, NaN, "¥"],
    ["5300元", 5300, 5300, "元"],
    ["120万人", 120, 120, "万人"],
    ["5 kg", 5, 5, "kg"],
    ["-$5", -5, -5, "$"],
  ])("%p", (text, point, comma, unit) =>
    expect(writtenNumber(text)).toEqual({ point, comma, unit, flag: "", bound: "" }),
  );

  test.each([
    "",
    "high",
    "5 - Very good",
    "111CA",
    "15-1252",
    "10/1959",
    "000000",
    "12.3.4",
    "(12,3)",
    "1,2,3",
  ])("%p is none", (text) => expect(writtenNumber(text)).toBeNull());

  test("one unit goes to the header; two are asked about, with what each is worth", () => {
    const one = "Firm | Bonus\nA | 15%\nB | 7%";
    expect(questions(one)).toEqual([]);
    expect(clean(one, {})).toMatchObject({
      header: ["Firm", "Bonus (%)"],
      rows: [
        ["A", 15],
        ["B", 7],
      ],
    });
    const mixed = "City | Jobs\nA | '5.3万\nB | '8,400.5\nC | 900";
    expect(questions(mixed)).toMatchObject([{ kind: "units", column: 1, units: ["万", ""] }]);
    const units = new Map([
      [
        1,
        new Map([
          ["万", 10000],
          ["", 1],
        ]),
      ],
    ]);
    expect(clean(mixed, { units }).rows).toEqual([
      ["A", 53000],
      ["B", 8400.5],
      ["C", 900],
    ]);
    // Not answered: nothing is guessed.
    expect(clean(mixed, {}).rows[0]).toEqual(["A", "5.3万"]);
  });

  test("one text settles the mark of its column; alone both readings are asked about", () => {
    expect(questions("A | Pay\nx1 | '1,234.5\nx2 | '2,300")).toEqual([]);
    const alone = "A | Pay\nNorth | '1.234\nSouth | '987\nEast | '2.015";
    expect(questions(alone)).toMatchObject([{ kind: "separator", column: 1 }]);
    const rows = (mark: "point" | "comma") =>
      clean(alone, { separators: new Map([[1, mark]]) }).rows.map((row) => row[1]);
    expect(rows("comma")).toEqual([1234, 987, 2015]);
    expect(rows("point")).toEqual([1.234, 987, 2.015]);
    expect(clean(alone, {}).rows[0][1]).toBe("1.234");
  });

  test("marks that contradict each other are left, with their cells", () => {
    const { automatic, questions } = check("A | Pay\nNorth | '12,5\nSouth | '12.5\nEast | 3");
    expect(questions).toEqual([]);
    expect(automatic).toContainEqual(expect.objectContaining({ kind: "left", column: 1 }));
  });
});

describe("what is asked about cells", () => {
  const table = "A | X | Y\nNorth | '12.3 b | 5\nSouth | '11 u | #\nEast | 4 | '>=100\nWest | 8 | –";

  test("flags in one question, reliable ones used, u left open; a question for each symbol; bounds in one", () => {
    const found = questions(table);
    expect(found).toMatchObject([
      {
        kind: "flags",
        flags: [
          { flag: "b", use: true },
          { flag: "u", use: null },
        ],
      },
      { kind: "symbol", symbol: "#" },
      { kind: "symbol", symbol: "–" },
      { kind: "bounds" },
    ]);
    expect(found.map((question) => ("cells" in question ? listCells(question.cells) : []))).toEqual([
      [],
      [{ row: 2, column: 2, text: "#" }],
      [{ row: 4, column: 2, text: "–" }],
      [{ row: 3, column: 2, text: ">=100" }],
    ]);
  });

  test("one sign of three points is asked about, though functions read it as missing; three points are missing", () => {
    const points = "Area | Jobs\nNorth | 12\nSouth | …\nEast | ……\nWest | ...\nCoast | 7";
    const [question, ...others] = questions(points);
    expect(others).toEqual([]);
    expect(question).toMatchObject({ kind: "symbol", symbol: "…", cells: { length: 2 } });
    expect(firstAnswers(check(points)).symbols).toEqual(new Map());
    const jobs = (symbols: Map<string, number | "missing">) =>
      clean(points, { symbols }).rows.map((row) => row[1]);
    expect(jobs(new Map([["…", 0]]))).toEqual([12, 0, 0, null, 7]);
    // Not answered, it is no number.
    expect(jobs(new Map())).toEqual([12, "…", "…", null, 7]);
  });

  test("what is decided is done and told cell by cell; what is not stays", () => {
    const { rows, log } = clean(table, {
      flags: new Map([
        ["b", "use"],
        ["u", "missing"],
      ]),
      symbols: new Map<string, "leaveOut">([["#", "leaveOut"]]),
      bounds: "limit",
    });
    expect(rows).toEqual([
      ["North", 12.3, 5],
      ["East", 4, 100],
      ["West", 8, "–"],
    ]);
    expect(log).toEqual([
      { row: 2, column: null, old: "#", next: null, why: "symbol" },
      { row: 1, column: 1, old: "12.3 b", next: 12.3, why: "flag" },
      { row: 3, column: 2, old: ">=100", next: 100, why: "bound" },
    ]);
  });

  const answers = (values: readonly (string | number)[]) =>
    `Person | Answer\n${values.map((value, i) => `P${"abcdefghijklmnop"[i]} | ${value}`).join("\n")}`;

  test("0 and 99 in a scale from 1 are asked about; in other columns they are numbers", () => {
    expect(questions(answers([1, 2, 3, 4, 0, 2, 3, 4, 1, 99, 2]))).toMatchObject([
      { kind: "code", value: 0, rows: [5], proposed: false },
      { kind: "code", value: 99, rows: [10] },
    ]);
    expect(questions(answers([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]))).toEqual([]);
    expect(questions(answers([0, 1.5, 2, 3, 4, 2, 3, 4, 1, 2]))).toEqual([]);
    expect(questions(answers([0, 25, 310, 4, 4, 2, 3, 4, 1, 2]))).toEqual([]);
  });

  test("words with their figures, and words of a known scale; other words are none", () => {
    expect(questions("Q | Answer\nIs it so? | 5 - Very good\nReally? | 1 - Poor")).toMatchObject([
      {
        kind: "scale",
        words: [
          { word: "5 - Very good", value: 5 },
          { word: "1 - Poor", value: 1 },
        ],
      },
    ]);
    expect(questions("Q | Answer\nOne | Often\nTwo | Never\nThree | It depends")).toMatchObject([
      { kind: "scale", words: [{ value: 4 }, { value: 1 }, { word: "It depends", value: null }] },
    ]);
    expect(questions("Q | Colour\nOne | Red\nTwo | High street")).toEqual([]);
  });
});

describe("what columns are", () => {
  test("by their cells; a code, a time, a constant are no indicators", () => {
    const { roles } = check(
      `
No | Code | Region | Year | Level | Fixed | Yes | Pay
1  | DE1  | Baden  | 2019 | 4     | 7     | TRUE | 3100
2  | DE2  | Bayern | 2019 | 5     | 7     | FALSE | 3200
3  | DE3  | Berlin | 2020 | 3     | 7     | TRUE | 2900
4  | DE4  | Brand. | 2020 | 4     | 7     | TRUE | 2700
5  | DE5  | Bremen | 2020 | 9     | 7     | FALSE | 3000
`,
    );
    expect(roles).toEqual(["id", "code", "name", "time", "indicator", "constant", "yesNo", "indicator"]);
  });

  test("a date is told by its format, where it is known", () => {
    const drawing = "Name | Hired\nAnn | 45363\nBob | 45401\nCy | 44002";
    expect(check(drawing).roles[1]).toBe("indicator");
    const formats = (format: string) => [
      ["General", "General"],
      ["General", format],
    ];
    expect(check(drawing, formats("dd/mm/yyyy")).roles[1]).toBe("date");
    expect(check(drawing, formats('0.0 "days"')).roles[1]).toBe("indicator");
    expect(check(drawing, formats("[Red]0")).roles[1]).toBe("indicator");
  });

  test("codes of industries beside plain figures stay codes", () => {
    const drawing = "Industry | NAICS | Jobs\nFarms | '111CA | 5\nMining | '212 | 6";
    expect(check(drawing).roles).toEqual(["name", "code", "indicator"]);
    expect(clean(drawing, {}).rows[1]).toEqual(["Mining", "212", 6]);
  });
});

describe("totals", () => {
  const totals = (drawing: string) =>
    questions(drawing).flatMap((question) =>
      question.kind === "totals" ? question.rows.map(({ row, why }) => `${row} ${why}`) : [],
    );

  test("by name, in several languages, and never by a part of a word", () => {
    expect(totals("Land | Jobs\nInsgesamt | 9\nBonn | 4\nTotalitaria | 5\nEU27_2020 | 3\n合计 | 8")).toEqual([
      "1 name",
      "4 name",
      "5 name",
    ]);
  });

  test("by arithmetic: one row is what all others add up to, once or level by level", () => {
    expect(totals("Job | Jobs\nEverybody | 100\nA | 40\nB | 30\nC | 20\nD | 10")).toEqual(["1 sum"]);
    const detailed = Array.from({ length: 40 }, (_, i) => 3 + ((i * 7) % 11));
    const groups = Array.from({ length: 5 }, (_, g) =>
      detailed.filter((_, i) => i % 5 === g).reduce((a, b) => a + b),
    );
    const all = [groups.reduce((a, b) => a + b), ...groups, ...detailed];
    expect(
      totals(`Job | Jobs\n${all.map((jobs, i) => `J${"x".repeat(i + 1)} | ${jobs}`).join("\n")}`),
    ).toEqual(["1 sum"]);
    expect(totals("Job | Jobs\nA | 5\nB | 5\nC | 5\nD | 5\nE | 5")).toEqual([]);
    expect(totals("Job | Jobs\nA | 41\nB | 30\nC | 20\nD | 10\nE | 3")).toEqual([]);
    // Of three values one is easily the sum of the others.
    expect(totals("Job | Jobs\nA | 3\nB | 2\nC | 1")).toEqual([]);
  });

  test("by indent, and by a column of levels", () => {
    expect(totals("Job | Jobs\nOffice | 9\n   Clerk | 4\n   Typist | 6\nFarm | 7\n   Hand | 8")).toEqual([
      "1 indent",
      "4 indent",
    ]);
  });
});

test("names that come back, and the column by which their rows differ", () => {
  expect(
    questions("Country | Year | Pay\nAustria | 2018 | 2\nAustria | 2019 | 4\nBelgium | 2018 | 5"),
  ).toEqual([{ kind: "repeated", column: 0, names: 1, by: 1 }]);
  expect(questions("Country | Pay\nAustria | 2\nAustria | 4\nBelgium | 3")).toEqual([
    { kind: "repeated", column: 0, names: 1, by: null },
  ]);
});

test("a table of names and plain numbers raises nothing and comes out as it is", () => {
  const name = fc.string({ unit: fc.constantFrom(..."abcdefghij"), minLength: 4, maxLength: 9 });
  fc.assert(
    fc.property(
      fc.uniqueArray(name, { minLength: 2, maxLength: 12 }),
      fc.integer({ min: 1, max: 4 }),
      fc.infiniteStream(fc.double({ min: -900, max: 900, noNaN: true })),
      (names, width, numbers) => {
        const body = names.map((each) => [
          each,
          ...Array.from({ length: width }, () => numbers.next().value + 0.5),
        ]);
        const header = ["Region", ...Array.from({ length: width }, (_, i) => `Indicator ${i}`)];
        const values = [header, ...body];
        const { questions, automatic } = checkTable(values);
        expect([questions, automatic]).toEqual([[], []]);
        expect(cleanTable(values, checkTable(values), {})).toEqual({
          header,
          rows: body,
          places: body.map((_, i) => i + 1),
          log: [],
        });
      },
    ),
    { numRuns: 100, seed: 20261128 },
  );
});
