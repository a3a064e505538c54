import type { SampleWorkbook } from "../../../samples/types";
import { playgroundSession } from "../support/openPlayground";

const session = playgroundSession("fixture");
const workbook: SampleWorkbook = {
  sheets: [
    {
      name: "Data",
      blocks: [{ at: "A1", rows: [["Unit", "Pay"], ["North", 3], ["South", 1]] }], // oxfmt-ignore
      tables: [{ name: "Jobs", range: "A1:B3" }],
    },
    { name: "Other", blocks: [], tables: [] },
  ],
};
const page = session.shared({ workbook });

interface Seen {
  seen: string[];
}

beforeAll(async () => {
  await page().pane.evaluate(async () => {
    const seen: string[] = ((window as unknown as Seen).seen = []);
    await Excel.run(async (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.getItem("Data");
      workbook.onSelectionChanged.add(async () => void seen.push("selection"));
      sheet.onChanged.add(async (event) => void seen.push(`sheet ${event.changeType} ${event.address}`));
      workbook.worksheets.onChanged.add(async (event) => void seen.push(`any ${event.address}`));
      workbook.worksheets.onActivated.add(async () => void seen.push("activated"));
      workbook.worksheets.onAdded.add(async () => void seen.push("added"));
      workbook.worksheets.onDeleted.add(async () => void seen.push("deleted"));
      workbook.tables
        .getItem("Jobs")
        .onChanged.add(async (event) => void seen.push(`table ${event.address}`));
      await context.sync();
    });
  });
});

/** What the pane's handlers saw of an act, up to an edit that follows it: events arrive in their order. */
async function seen(act: () => Promise<unknown>): Promise<string[]> {
  const { pane, playground } = page();
  await pane.evaluate(() => void ((window as unknown as Seen).seen.length = 0));
  await act();
  await playground.write("Other!Z99", [[1]]);
  await pane.waitForFunction(() => (window as unknown as Seen).seen.includes("any Z99"));
  const all = await pane.evaluate(() => [...(window as unknown as Seen).seen]);
  return all.slice(0, all.indexOf("any Z99"));
}

test("an edit is told to the sheet, to all sheets, and to the table it touches", async () => {
  const { playground } = page();
  expect((await seen(() => playground.write("Data!B2", [[4]]))).sort()).toEqual([
    "any B2",
    "sheet RangeEdited B2",
    "table B2",
  ]);
  expect((await seen(() => playground.write("Data!D9", [[4]]))).sort()).toEqual([
    "any D9",
    "sheet RangeEdited D9",
  ]);
  expect(await seen(() => playground.write("Other!A1", [[4]]))).toEqual(["any A1"]);
});

// Excel.EventTriggerSource. The slices of a long write, which are put into the grid later, are the add-in's too.
test("what the add-in does is told from what the person at the grid does", async () => {
  const { playground, pane } = page();
  const remove = await pane.evaluateHandle(() =>
    Excel.run(async (context) => {
      const { seen } = window as unknown as Seen;
      const handler = context.workbook.worksheets.onChanged.add(
        async ({ address, triggerSource }) => void seen.push(`${triggerSource} ${address}`),
      );
      await context.sync();
      return () => {
        handler.remove();
        return context.sync();
      };
    }),
  );
  const events = await seen(async () => {
    await playground.write("Data!D2", [[5]]);
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Data");
        sheet.getRange("D3").values = [[6]];
        sheet.getRange("F1:F2000").values = Array.from({ length: 2000 }, (_, i) => [i]);
        sheet.getRange("D2").load("values");
        await context.sync();
        sheet.getRange("F1:F2000").clear();
        await context.sync();
      }),
    );
    await playground.undo();
  });
  expect(events.filter((event) => /^(Unknown|ThisLocalAddin)/.test(event))).toEqual([
    "Unknown D2",
    "ThisLocalAddin D3",
    "ThisLocalAddin F1:F2000",
    "ThisLocalAddin F1:F2000",
    "Unknown F1:F2000",
  ]);
  await remove.evaluate((run) => run());
});

test("recalculated results are not edits", async () => {
  const { playground } = page();
  await playground.setFormula("Other!C1", "=SUM(Jobs[Pay])");
  const events = await seen(() => playground.write("Data!B3", [[9]]));
  expect(events.filter((event) => event.startsWith("any"))).toEqual(["any B3"]);
  expect(await playground.values("Other!C1")).toEqual([[13]]);
});

test("the selection", async () => {
  expect(await seen(() => page().playground.select("Data!A3"))).toEqual(["selection"]);
});

test("rows inserted", async () => {
  const { playground } = page();
  expect(await seen(() => playground.insertRows("Data!9:9"))).toContain("sheet RowInserted A9:AN9");
});

test("sheets activated, added, deleted", async () => {
  const { playground, pane } = page();
  expect(await seen(() => playground.activateSheet("Other"))).toContain("activated");
  const events = await seen(() =>
    pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Third");
        await context.sync();
        sheet.delete();
        await context.sync();
      }),
    ),
  );
  expect(events).toEqual(expect.arrayContaining(["added", "deleted"]));
});

test("a removed handler hears nothing more", async () => {
  const { playground, pane } = page();
  const events = await seen(async () => {
    await pane.evaluate(async () => {
      const { seen } = window as unknown as Seen;
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Other");
        const handler = sheet.onChanged.add(async () => void seen.push("own handler"));
        await context.sync();
        handler.remove();
        await context.sync();
      });
    });
    await playground.write("Other!B1", [[1]]);
  });
  expect(events).toEqual(["any B1"]);
});
