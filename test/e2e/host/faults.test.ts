import { playgroundSession } from "../support/openPlayground";

const session = playgroundSession("fixture");
const page = session.shared();

/** Writes 1 into A1 from the pane; answers the error's code, or null. */
function write(): Promise<string | null> {
  return page().pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
      await context.sync();
      return null;
    }).catch((error: OfficeExtension.Error) => error.code),
  );
}

test("a protected sheet refuses writes with AccessDenied, and still reads", async () => {
  const { playground, pane } = page();
  await playground.protect("Sheet1", true);
  expect(await write()).toBe("AccessDenied");
  const state = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.load("name,protection/protected");
      await context.sync();
      return [sheet.name, sheet.protection.protected];
    }),
  );
  expect(state).toEqual(["Sheet1", true]);
  await playground.protect("Sheet1", false);
  expect(await write()).toBeNull();
});

test("while a cell is being edited every batch is refused", async () => {
  const { playground } = page();
  await playground.fault({ cellEditMode: true });
  expect(await write()).toBe("InvalidOperationInCellEditMode");
  await playground.fault({ cellEditMode: false });
  expect(await write()).toBeNull();
});

test("one write is rejected, the next goes through", async () => {
  const { playground } = page();
  await playground.fault({ rejectWrite: "GeneralException" });
  expect(await write()).toBe("GeneralException");
  expect(await write()).toBeNull();
});

test("slow batches", async () => {
  const { playground } = page();
  await playground.fault({ slowSync: 300 });
  const started = Date.now();
  expect(await write()).toBeNull();
  expect(Date.now() - started).toBeGreaterThanOrEqual(290);
  await playground.fault({ slowSync: 0 });
});

test("a recipient without the add-in sees #NAME?", async () => {
  const { playground, page: tab } = await session.open({
    addin: "none",
    workbook: {
      sheets: [{ name: "Sheet1", blocks: [{ at: "A1", rows: [["=TWICE(1)", "=SUM(1,2)"]] }], tables: [] }],
    },
  });
  expect(await playground.values("A1:B1")).toEqual([["#NAME?", 3]]);
  expect(await tab.isVisible("#pane")).toBe(false);
});

test("with the pane closed the functions still run", async () => {
  const { playground, page: tab } = await session.open({ pane: "none" });
  await playground.setFormula("A1", "=ADD(1,2)");
  expect(await playground.values("A1")).toEqual([[3]]);
  expect(await tab.isVisible("#pane")).toBe(false);
});

test("an older Excel says so", async () => {
  const { pane } = await session.open({ api: "1.12" });
  const supported = await pane.evaluate(async () =>
    ["1.12", "1.13"].map((version) => Office.context.requirements.isSetSupported("ExcelApi", version)),
  );
  expect(supported).toEqual([true, false]);
});
