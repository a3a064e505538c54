import { playgroundSession } from "../support/openPlayground";

const session = playgroundSession("fixture");
const page = session.shared({
  workbook: {
    sheets: [
      {
        name: "Sheet1",
        blocks: [
          { at: "A1", rows: [["Unit", "Pay"], ["North", 1], ["South", 2]] }, // oxfmt-ignore
        ],
        tables: [{ name: "Jobs", range: "A1:B3" }],
      },
    ],
  },
});

test("a result of several cells spills and follows its input", async () => {
  const { playground } = page();
  await playground.write("D1", [[1], [2], [3]]);
  await playground.setFormula("F1", "=TWICE(D1:D3)");
  expect(await playground.spill("F1")).toBe("F1:F3");
  await playground.write("D3", [[5]]);
  expect(await playground.values("F1:F3")).toEqual([[2], [4], [10]]);
});

test("an occupied cell makes #SPILL!, and clearing it lets the result spill", async () => {
  const { playground } = page();
  await playground.write("F2", [["here"]]);
  expect(await playground.values("F1:F3")).toEqual([["#SPILL!"], ["here"], [null]]);
  expect(await playground.spill("F1")).toBeNull();
  await playground.write("F2", [[null]]);
  expect(await playground.values("F1:F3")).toEqual([[2], [4], [10]]);
});

test("number formats of a spill, General among them, change neither its cells nor TRUE and FALSE", async () => {
  const { pane, playground } = page();
  await playground.setFormula("M1", "={TRUE,0.5;FALSE,0.25}");
  const format = (formats: string[][]) =>
    pane.evaluate(
      (given) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem("Sheet1").getRange("M1:N2");
          range.numberFormat = given;
          await context.sync();
          range.load("text,numberFormat");
          await context.sync();
          return [range.text, range.numberFormat];
        }),
      formats,
    );
  for (const first of ["0.000", "General"]) {
    const formats = [[first, "0.000"], [first, "0.000"]]; // oxfmt-ignore
    expect(await format(formats)).toEqual([[["TRUE", "0.500"], ["FALSE", "0.250"]], formats]); // oxfmt-ignore
    expect(await playground.values("M1:N2")).toEqual([[true, 0.5], [false, 0.25]]); // oxfmt-ignore
  }
  const general = [["General", "General"], ["General", "General"]]; // oxfmt-ignore
  expect((await format(general))[0]).toEqual([["TRUE", "0.5"], ["FALSE", "0.25"]]); // oxfmt-ignore
  expect(await playground.spill("M1")).toBe("M1:N2");
  await playground.write("M1", [[null]]);
});

test("a spill into a table is #SPILL!, from inside it and from beside it", async () => {
  const { playground } = page();
  await playground.setFormula("B2", "=TWICE(D1:D3)");
  expect(await playground.values("B2")).toEqual([["#SPILL!"]]);
  await playground.write("B2", [[1]]);
  await playground.setFormula("H1", "=TWICE(D1:D1)");
  expect(await playground.values("H1")).toEqual([[2]]);
});

test("a spill that reaches a table below is #SPILL!", async () => {
  const { playground } = page();
  await playground.insertRows("1:2");
  await playground.setFormula("A1", "=TWICE({1;2;3})");
  expect(await playground.values("A1:A2")).toEqual([["#SPILL!"], [null]]);
  await playground.setFormula("A1", "=TWICE({1;2})");
  expect(await playground.values("A1:A2")).toEqual([[2], [4]]);
  await playground.deleteRows("1:2");
});

test("a result of one cell is welcome in a table", async () => {
  const { playground } = page();
  await playground.setFormula("B3", "=TWICE(D1:D1)");
  expect(await playground.values("B3")).toEqual([[2]]);
});

test("numbers keep all their digits in a spill", async () => {
  const { playground } = page();
  await playground.write("J1", [[1 / 3], [2 / 3]]);
  await playground.setFormula("K1", "=TWICE(J1:J2)");
  expect(await playground.values("K1:K2")).toEqual([[2 / 3], [4 / 3]]);
});

test("the spill operator # works, and follows a spill that grows", async () => {
  const { playground } = page();
  await playground.write("M1", [[3]]);
  await playground.setFormula("N1", "=SEQUENCE(M1)");
  await playground.write("O1", [["=SUM(N1#)", "=ROWS(N1#)", "=N5#"]]);
  expect(await playground.values("O1:Q1")).toEqual([[6, 3, "#REF!"]]);
  await playground.write("M1", [[4]]);
  expect(await playground.values("O1:P1")).toEqual([[10, 4]]);
});

test("formulas of the newer kind work on results", async () => {
  const { playground } = page();
  await playground.write("S1", [
    ["=INDEX(SORT(TWICE(D1:D3),1,-1),1)"],
    ["=LET(x,TWICE(D1:D3),SUM(x))"],
    ["=SUM(MAP(D1:D3,LAMBDA(v,ADD(v,1))))"],
    ["=SUM(BYROW(D1:E3,LAMBDA(line,SUM(line))))"],
    ["=XLOOKUP(4,TWICE(D1:D3),D1:D3)"],
  ]);
  expect(await playground.values("S1:S5")).toEqual([[10], [16], [11], [8], [2]]);
});

test("a spill of part of a spill follows", async () => {
  const { playground } = page();
  await playground.write("U1", [[1]]);
  await playground.setFormula("V1", "=TWICE(SEQUENCE(4)*U1)");
  await playground.setFormula("W1", "=TWICE(V2:V4)");
  await playground.setFormula("X1", "=TWICE(W2:W3)");
  expect(await playground.values("X1:X2")).toEqual([[24], [32]]);
  await playground.write("U1", [[10]]);
  expect(await playground.values("X1:X2")).toEqual([[240], [320]]);
});

test("spills of spills are right when everything is calculated at once", async () => {
  const { playground } = page();
  await playground.write("U1", [[100]]);
  await playground.recalculate();
  expect(await playground.values("V1:X3")).toEqual([
    [200, 800, 2400],
    [400, 1200, 3200],
    [600, 1600, null],
  ]);
});

// As the pane inserts labels and result: one write, then the formats of all that the results fill.
test("two formulas that spill are entered in one write", async () => {
  const { pane, playground } = page();
  await playground.write("K1", [[1], [2], [3]]);
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const corner = context.workbook.worksheets.getItem("Sheet1").getRange("M1");
      corner.getResizedRange(1, 2).formulas = [
        ["Label", "Result", "More"],
        ["=TWICE(K1:K3)", "=TWICE(CHOOSECOLS(K1:K3,1,1))", null],
      ];
      corner.getResizedRange(3, 0).format.columnWidth = 80;
      await context.sync();
      const formats = new Array<string[]>(3).fill(["General", "0.0"]);
      corner.getOffsetRange(1, 1).getResizedRange(2, 1).numberFormat = formats;
      await context.sync();
    }),
  );
  expect(await playground.values("M1:O4")).toEqual([
    ["Label", "Result", "More"],
    [2, 2, 2],
    [4, 4, 4],
    [6, 6, 6],
  ]);
});
