import type { SampleWorkbook } from "../../../samples/types";
import { playgroundSession } from "../support/openPlayground";

const session = playgroundSession("fixture");

/** Headers with every character that structured references escape. */
const workbook: SampleWorkbook = {
  sheets: [
    {
      name: "Job quality",
      blocks: [
        { at: "A3", rows: [["Unit", "Pay, net", "Hours [week]", "Worker's #", "Safety"]] },
        {
          at: "A4",
          rows: [
            ["North", 1, 10, 100, 1000],
            ["South", 2, 20, 200, 2000],
            ["East", 3, 30, 300, 3000],
          ],
        },
      ],
      tables: [{ name: "Jobs", range: "A3:E6" }],
    },
    { name: "Sheet2", blocks: [], tables: [] },
  ],
};
const page = session.shared({ workbook });

async function result(formula: string): Promise<unknown> {
  const { playground } = page();
  await playground.setFormula("Sheet2!A1", formula);
  return (await playground.values("Sheet2!A1"))[0][0];
}

test("structured references mean the table's cells", async () => {
  expect(await result("=SUM(Jobs[Safety])")).toBe(6000);
  expect(await result("=SUM(Jobs)")).toBe(6666);
  expect(await result("=ROWS(Jobs[#All])")).toBe(4);
  expect(await result("=SUM(Jobs[[Pay, net]:[Safety]])")).toBe(6666);
  expect(await result("=SUM(Jobs[[#Data],[Safety]])")).toBe(6000);
  expect(await result("=INDEX(Jobs[[#Headers],[Pay, net]:[Safety]],4)")).toBe("Safety");
  expect(await result("=SUM(jobs[safety])")).toBe(6000);
});

test("escaped characters of headers are understood", async () => {
  expect(await result("=SUM(Jobs[[Pay, net]])")).toBe(6);
  expect(await result("=SUM(Jobs[Hours '[week']])")).toBe(60);
  expect(await result("=SUM(Jobs[Worker''s '#])")).toBe(600);
  expect(await result("=SUM(Jobs[[Hours '[week']]:[Worker''s '#]])")).toBe(660);
});

test("a column that does not exist is #REF!, a text with brackets stays a text", async () => {
  expect(await result("=SUM(Jobs[Nothing])")).toBe("#REF!");
  expect(await result('="Jobs[Safety]"')).toBe("Jobs[Safety]");
});

test("this row's cells", async () => {
  const { playground } = page();
  await playground.setFormula("'Job quality'!G5", "=Jobs[@Safety]+Jobs[[#This Row],[Pay, net]]");
  expect(await playground.values("'Job quality'!G5")).toEqual([[2002]]);
  await playground.setFormula("'Job quality'!G5", "");
});

test("a formula follows edits of the table's cells", async () => {
  const { playground } = page();
  await playground.setFormula("Sheet2!C1", "=TWICE(Jobs[Safety])");
  await playground.write("'Job quality'!E4", [[1500]]);
  expect(await playground.values("Sheet2!C1:C3")).toEqual([[3000], [4000], [6000]]);
  await playground.write("'Job quality'!E4", [[1000]]);
});

test("renamed headers are followed by formulas, whatever characters they get", async () => {
  const { playground } = page();
  await playground.write("Sheet2!E1", [["=SUM(Jobs[Safety])"], ["=SUM(Jobs[[Pay, net]:[Safety]])"]]);
  await playground.renameHeader("Jobs", "Safety", "Safety, [all] 'we' #1");
  expect(await playground.read("Sheet2!E1:E2")).toMatchObject([
    [{ formula: "=SUM(Jobs[[Safety, '[all'] ''we'' '#1]])", value: 6000 }],
    [{ formula: "=SUM(Jobs[[Pay, net]:[Safety, '[all'] ''we'' '#1]])", value: 6666 }],
  ]);
  await playground.renameHeader("Jobs", "Safety, [all] 'we' #1", "Safety");
  expect((await playground.read("Sheet2!E1"))[0][0]).toMatchObject({
    formula: "=SUM(Jobs[Safety])",
    value: 6000,
  });
});

test("two headers can swap their names at once", async () => {
  const { playground } = page();
  await playground.write("Sheet2!E1", [["=SUM(Jobs[Safety])"]]);
  await playground.write("'Job quality'!D3", [["Safety", "Worker's #"]]);
  expect((await playground.read("Sheet2!E1"))[0][0]).toMatchObject({
    formula: "=SUM(Jobs[[Worker''s '#]])",
    value: 6000,
  });
  await playground.undo();
  expect((await playground.read("Sheet2!E1"))[0][0].value).toBe(6000);
  expect((await playground.tables())[0].headers[4]).toBe("Safety");
});

test("headers are never blank and never the same", async () => {
  const { playground } = page();
  await playground.write("'Job quality'!D3", [[null, "pay, net"]]);
  expect((await playground.tables())[0].headers).toEqual([
    "Unit",
    "Pay, net",
    "Hours [week]",
    "Column4",
    "pay, net2",
  ]);
  expect(await playground.values("'Job quality'!D3:E3")).toEqual([["Column4", "pay, net2"]]);
  await playground.write("'Job quality'!D3", [["Worker's #", "Safety"]]);
});

test("a moved column keeps its name, so formulas do not change", async () => {
  const { playground } = page();
  await playground.write("Sheet2!E1", [["=SUM(Jobs[Safety])"]]);
  await playground.moveColumn("Jobs", "Safety", 1);
  expect((await playground.read("Sheet2!E1"))[0][0]).toMatchObject({
    formula: "=SUM(Jobs[Safety])",
    value: 6000,
  });
  expect((await playground.tables())[0].headers).toEqual([
    "Unit",
    "Safety",
    "Pay, net",
    "Hours [week]",
    "Worker's #",
  ]);
  await playground.moveColumn("Jobs", "Safety", 4);
  expect(await playground.values("Sheet2!E1")).toEqual([[6000]]);
});

test("rows inserted above and within move and grow the table", async () => {
  const { playground } = page();
  await playground.write("Sheet2!E1", [["=SUM(Jobs[Safety])", "=ROWS(Jobs)"]]);
  await playground.insertRows("'Job quality'!1:2");
  expect((await playground.tables())[0].address).toBe("'Job quality'!A5:E8");
  expect(await playground.values("Sheet2!E1:F1")).toEqual([[6000, 3]]);
  await playground.insertRows("'Job quality'!7:7");
  expect((await playground.tables())[0].address).toBe("'Job quality'!A5:E9");
  expect(await playground.values("Sheet2!E1:F1")).toEqual([[6000, 4]]);
  await playground.deleteRows("'Job quality'!7:7");
  await playground.deleteRows("'Job quality'!1:2");
  expect((await playground.tables())[0].address).toBe("'Job quality'!A3:E6");
  expect(await playground.values("Sheet2!E1:F1")).toEqual([[6000, 3]]);
});

test("a name that stands for a table's column follows the table", async () => {
  const { playground, pane } = page();
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.names.add("Wages", "=Jobs[[Pay, net]]");
      await context.sync();
    }),
  );
  await playground.write("Sheet2!G1", [["=SUM(Wages)"]]);
  expect(await playground.values("Sheet2!G1")).toEqual([[6]]);
  await playground.moveColumn("Jobs", "Pay, net", 3);
  expect(await playground.values("Sheet2!G1")).toEqual([[6]]);
  await playground.moveColumn("Jobs", "Pay, net", 1);
});

test("a renamed sheet keeps its tables", async () => {
  const { playground, pane } = page();
  await playground.write("Sheet2!H1", [["=SUM(Jobs[Safety])"]]);
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Job quality").name = "Quality's";
      await context.sync();
    }),
  );
  await playground.write("'Quality''s'!E4", [[2000]]);
  expect(await playground.values("Sheet2!H1")).toEqual([[7000]]);
});

describe("Univer's lexer", () => {
  const other = session.shared({ workbook, pane: "none" });

  test("headers with brackets and apostrophes on a selected cell do not spoil the formula after it", async () => {
    const { playground } = other();
    await playground.renameHeader("Jobs", "Pay, net", "Ann's, [2] #");
    await playground.setFormula("Sheet2!C1", "=SUM(Jobs[[Ann''s, '[2'] '#]:[Safety]])");
    await playground.select("Sheet2!C1");
    expect(await playground.values("Sheet2!C1")).toEqual([[6666]]);
    await playground.setFormula("Sheet2!A1", "=Jobs[Unit]");
    expect((await playground.values("Sheet2!A1:A3")).flat()).toEqual(["North", "South", "East"]);
  });

  test("a formula with LET means the same when it is read again after a table changed", async () => {
    const { playground } = other();
    await playground.setFormula("Sheet2!E1", "=LET(one, Jobs[Safety], SUM(one))");
    expect(await playground.values("Sheet2!E1")).toEqual([[6000]]);
    await playground.moveColumn("Jobs", "Safety", 1);
    expect(await playground.values("Sheet2!E1")).toEqual([[6000]]);
    await playground.renameHeader("Jobs", "Safety", "Health");
    expect(await playground.values("Sheet2!E1")).toEqual([[6000]]);
  });
});
