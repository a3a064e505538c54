import type { SampleWorkbook } from "../../../samples/types";
import { playgroundSession } from "../support/openPlayground";

const session = playgroundSession("fixture");
const workbook: SampleWorkbook = {
  sheets: [
    {
      name: "Data",
      blocks: [
        {
          at: "A1",
          rows: [
            ["Unit", "Pay", "Safety"],
            ["North", 3, 10],
            ["South", 1, 20],
            ["East", 2, null],
          ],
        },
      ],
      tables: [{ name: "Jobs", range: "A1:C4" }],
    },
    { name: "Scratch", blocks: [], tables: [] },
  ],
};
const page = session.shared({ workbook });
/** Runs in the pane, under the real office.js. */
const inPane = <Result>(act: () => Promise<Result>): Promise<Result> => page().pane.evaluate(act);

test("office.js believes to be in desktop Excel, in the host's language and colors", async () => {
  expect(await page().pane.textContent("#state")).toBe("Excel PC en-US");
  expect(
    await inPane(async () => [
      Office.context.requirements.isSetSupported("ExcelApi", "1.12"),
      Office.context.requirements.isSetSupported("SharedRuntime", "1.1"),
      Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.3"),
      Office.context.officeTheme.bodyBackgroundColor,
    ]),
  ).toEqual([true, true, true, "#f3f3f3"]);
});

test("ranges: values, formulas, types, addresses", async () => {
  expect(
    await inPane(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Data").getRange("A3:C4");
        range.load("values,valueTypes,address,rowIndex,columnCount,formulas,numberFormat,text");
        await context.sync();
        const { values, valueTypes, address, rowIndex, columnCount, formulas, numberFormat, text } = range;
        return { values, valueTypes, address, rowIndex, columnCount, formulas, numberFormat, text };
      }),
    ),
  ).toEqual({
    values: [["South", 1, 20], ["East", 2, ""]], // oxfmt-ignore
    valueTypes: [["String", "Double", "Double"], ["String", "Double", "Empty"]], // oxfmt-ignore
    address: "Data!A3:C4",
    rowIndex: 2,
    columnCount: 3,
    formulas: [["South", 1, 20], ["East", 2, ""]], // oxfmt-ignore
    numberFormat: [["General", "General", "General"], ["General", "General", "General"]], // oxfmt-ignore
    text: [["South", "1", "20"], ["East", "2", ""]], // oxfmt-ignore
  });
});

test("a written formula is calculated before the same batch reads it, and spills", async () => {
  expect(
    await inPane(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Scratch");
        sheet.getRange("A1:A3").values = [[1], [2], ["3"]];
        const anchor = sheet.getRange("C1");
        anchor.formulas = [["=A1:A3*2"]];
        anchor.numberFormat = [["0.0"]];
        const spill = anchor.getSpillingToRangeOrNullObject();
        spill.load("address,values");
        const none = sheet.getRange("A1").getSpillingToRangeOrNullObject();
        none.load("address");
        await context.sync();
        return [spill.address, spill.values, none.isNullObject];
      }),
    ),
  ).toEqual(["Scratch!C1:C3", [[2], [4], [6]], true]);
});

test("null in a write leaves a cell, an empty text clears it", async () => {
  expect(
    await inPane(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Scratch").getRange("E1:G1");
        range.values = [[1, 2, 3]];
        range.values = [[null, "", 4]];
        range.load("values");
        await context.sync();
        return range.values;
      }),
    ),
  ).toEqual([[1, "", 4]]);
});

test("a large write arrives whole and is one step", async () => {
  const { playground } = page();
  await inPane(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Scratch");
      sheet.getRange("K1:O4000").values = Array.from({ length: 4000 }, (_, i) => [
        i,
        i + 1,
        i + 2,
        i + 3,
        i + 4,
      ]);
      await context.sync();
    }),
  );
  expect(await playground.values("Scratch!K4000:O4000")).toEqual([[3999, 4000, 4001, 4002, 4003]]);
  await playground.undo();
  expect(await playground.values("Scratch!K1:K1")).toEqual([[null]]);
});

test("navigation between ranges", async () => {
  expect(
    await inPane(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Data");
        const range = sheet.getRange("B2:C3");
        const found = [
          range.getOffsetRange(1, -1),
          range.getResizedRange(1, 0),
          range.getLastCell(),
          range.getCell(0, 1),
          range.getColumn(1),
          range.getBoundingRect("A1"),
          range.getIntersection("A3:D9"),
          range.getSurroundingRegion(),
          sheet.getUsedRange(),
          sheet.getRange("Jobs"),
          range.getColumnsAfter(2),
        ];
        found.forEach((item) => item.load("address"));
        const nothing = range.getIntersectionOrNullObject("F9");
        nothing.load("address");
        await context.sync();
        return [...found.map((item) => item.address.replace("Data!", "")), nothing.isNullObject];
      }),
    ),
  ).toEqual([
    "A3:B4",
    "B2:C4",
    "C3",
    "C2",
    "C2:C3",
    "A1:C3",
    "B3:C3",
    "A1:C4",
    "A1:C4",
    "A2:C4",
    "D2:E3",
    true,
  ]);
});

test("cells that formulas fill, and merged cells", async () => {
  expect(
    await inPane(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Filled");
        sheet.getRange("B2").formulas = [["=SEQUENCE(2,2)"]];
        sheet.getRange("E2").formulas = [["=SUM(B2:C3)"]];
        sheet.getRange("F5:G6").merge();
        await context.sync();
        const [spill, part, none] = ["B2:C3", "A3:C3", "D1:E9"].map((address) =>
          sheet.getRange(address).load("hasSpill,savedAsArray"),
        );
        const merged = sheet.getRange("A6:F9").getMergedAreasOrNullObject().load("address");
        const unmerged = sheet.getRange("A1:E9").getMergedAreasOrNullObject().load("address");
        await context.sync();
        const told = [spill, part, none].map(({ hasSpill, savedAsArray }) => [hasSpill, savedAsArray]);
        sheet.delete();
        await context.sync();
        return [told, merged.address, unmerged.isNullObject];
      }),
    ),
  ).toEqual([
    [
      [true, true],
      [null, null],
      [false, false],
    ],
    "Filled!F5:G6",
    true,
  ]);
});

test("tables: parts, columns, rows", async () => {
  expect(
    await inPane(() =>
      Excel.run(async (context) => {
        const table = context.workbook.tables.getItem("Jobs");
        const body = table.getDataBodyRange().load("address");
        const headers = table.getHeaderRowRange().load("values");
        const pay = table.columns.getItem("Pay").load("index,name,values");
        table.columns.load("items/name,count");
        table.rows.load("count");
        table.worksheet.load("name");
        context.workbook.tables.load("items/name");
        const none = context.workbook.tables.getItemOrNullObject("Nothing");
        await context.sync();
        return {
          body: body.address,
          headers: headers.values,
          pay: [pay.index, pay.name, pay.values],
          columns: table.columns.items.map((column) => column.name),
          rows: table.rows.count,
          sheet: table.worksheet.name,
          tables: context.workbook.tables.items.map((item) => item.name),
          none: none.isNullObject,
        };
      }),
    ),
  ).toEqual({
    body: "Data!A2:C4",
    headers: [["Unit", "Pay", "Safety"]],
    pay: [1, "Pay", [["Pay"], [3], [1], [2]]],
    columns: ["Unit", "Pay", "Safety"],
    rows: 3,
    sheet: "Data",
    tables: ["Jobs"],
    none: true,
  });
});

test("tables: made, named, grown, sorted, shrunk, deleted", async () => {
  expect(
    await inPane(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Weights");
        sheet.getRange("A1:B3").values = [
          ["Indicator", "Balanced"],
          ["Pay", 3],
          ["Safety", 1],
        ];
        const table = sheet.tables.add("A1:B3", true);
        table.name = "Weights";
        table.columns.add(undefined, [["Mine"], [5], [6]]);
        table.rows.add(undefined, [["Hours", 2, 7]]);
        table.columns.add(1, [["Direction"], [1], [-1], [1]]);
        sheet.getRange("F1").formulas = [["=SUM(Weights[Mine])"]];
        table.sort.apply([{ key: 2, ascending: true }]);
        const range = table.getRange().load("values,address");
        const sum = sheet.getRange("F1").load("values");
        await context.sync();
        const grown = [range.address, range.values, sum.values[0][0]];

        table.columns.getItem("Direction").delete();
        table.rows.getItemAt(0).delete();
        table.columns.getItem("Mine").name = "Yours";
        const formula = sheet.getRange("E1").load("formulas,values");
        const rest = table.getRange().load("values,address");
        await context.sync();
        const shrunk = [rest.address, rest.values, formula.formulas[0][0], formula.values[0][0]];

        table.delete();
        formula.load("formulas");
        const gone = context.workbook.tables.getItemOrNullObject("Weights");
        await context.sync();
        sheet.delete();
        await context.sync();
        return { grown, shrunk, formula: formula.formulas[0][0], gone: gone.isNullObject };
      }),
    ),
  ).toEqual({
    grown: [
      "Weights!A1:D4",
      [
        ["Indicator", "Direction", "Balanced", "Mine"],
        ["Safety", -1, 1, 6],
        ["Hours", 1, 2, 7],
        ["Pay", 1, 3, 5],
      ],
      18,
    ],
    shrunk: ["Weights!A1:C3", [["Indicator", "Balanced", "Yours"], ["Hours", 2, 7], ["Pay", 3, 5]], "=SUM(Weights[Yours])", 12], // oxfmt-ignore
    formula: "=SUM(#REF!)",
    gone: true,
  });
});

test("worksheets, names, settings, custom XML, charts", async () => {
  expect(
    await inPane(() =>
      Excel.run(async (context) => {
        const { worksheets, names, settings, customXmlParts } = context.workbook;
        const sheet = worksheets.add("Method");
        sheet.getRange("A1").values = [[5]];
        names.add("Base", sheet.getRange("A1"));
        names.add("TENFOLD", "=LAMBDA(x,x*10)");
        sheet.getRange("B1").formulas = [["=TENFOLD(Base)"]];
        settings.add("preset", { weights: [1, 2] });
        customXmlParts.add('<method xmlns="urn:test">text</method>');
        const chart = sheet.charts.add(Excel.ChartType.columnClustered, sheet.getRange("A1:A1"));
        chart.title.text = "Scores";
        chart.name = "ScoreChart";
        await context.sync();
        worksheets.load("items/name");
        const cell = sheet.getRange("B1").load("values");
        const named = names.getItem("Base").getRange().load("address");
        const setting = settings.getItemOrNullObject("preset").load("value");
        const missing = settings.getItemOrNullObject("nothing").load("value");
        const xml = customXmlParts.getByNamespace("urn:test").getOnlyItemOrNullObject().getXml();
        const charts = sheet.charts.load("items/name");
        const title = sheet.charts.getItem("ScoreChart").title.load("text");
        await context.sync();
        const found = {
          sheets: worksheets.items.map((item) => item.name),
          value: cell.values[0][0],
          named: named.address,
          setting: setting.value as unknown,
          missing: missing.isNullObject,
          xml: xml.value,
          charts: charts.items.map((item) => item.name),
          title: title.text,
        };
        sheet.delete();
        await context.sync();
        return found;
      }),
    ),
  ).toEqual({
    sheets: ["Data", "Scratch", "Method"],
    value: 50,
    named: "Method!A1",
    setting: { weights: [1, 2] },
    missing: true,
    xml: '<method xmlns="urn:test">text</method>',
    charts: ["ScoreChart"],
    title: "Scores",
  });
});

test("formats", async () => {
  expect(
    await inPane(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Scratch").getRange("H1:H2");
        range.format.fill.color = "#FFFF00";
        range.format.font.bold = true;
        range.format.columnWidth = 90;
        range.set({ format: { wrapText: true } });
        range.numberFormat = [["0.0 %"], ["General"]];
        range.load("numberFormat,format/columnWidth,format/wrapText,format/fill/color,format/font/bold");
        await context.sync();
        const { fill, font, columnWidth, wrapText } = range.format;
        return [range.numberFormat, fill.color, font.bold, columnWidth, wrapText];
      }),
    ),
  ).toEqual([[["0.0 %"], ["General"]], "#FFFF00", true, 90, true]);
});

test("mistakes are OfficeExtension errors with Excel's codes", async () => {
  expect(
    await inPane(async () => {
      const codes: unknown[] = [];
      const fails = async (act: (context: Excel.RequestContext) => void) => {
        try {
          await Excel.run(async (context) => {
            act(context);
            await context.sync();
          });
          codes.push("no error");
        } catch (error) {
          codes.push(error instanceof OfficeExtension.Error ? error.code : String(error));
        }
      };
      await fails((context) => void context.workbook.worksheets.getItem("Nothing").load("name"));
      await fails(
        (context) => (context.workbook.worksheets.getItem("Scratch").getRange("A1:B2").values = [[1]]),
      );
      await fails(
        (context) =>
          void context.workbook.worksheets.getItem("Scratch").getRange("no such name").load("values"),
      );
      await fails((context) => void context.workbook.worksheets.add("Data"));
      // A variable that looks like a cell.
      await fails(
        (context) =>
          (context.workbook.worksheets.getItem("Scratch").getRange("A1").formulas = [["=LET(r,1,r)"]]),
      );
      await fails((context) => void context.workbook.worksheets.getItem("Data").tables.add("A2:B3", true));
      await fails((context) => void context.workbook.pivotTables.load("items/name"));
      await fails((context) => void context.workbook.worksheets.getItem("Scratch").getRange("A1").values);
      return codes;
    }),
  ).toEqual([
    "ItemNotFound",
    "InvalidArgument",
    "InvalidArgument",
    "InvalidArgument",
    "InvalidArgument",
    "InvalidArgument",
    "ApiNotImplemented",
    "PropertyNotLoaded",
  ]);
});

test("document settings are kept", async () => {
  expect(
    await inPane(
      () =>
        new Promise((resolve) => {
          Office.context.document.settings.set("seen", true);
          Office.context.document.settings.saveAsync((result) =>
            resolve([result.status, Office.context.document.settings.get("seen")]),
          );
        }),
    ),
  ).toEqual(["succeeded", true]);
});

// office-js#4152.
test("a formula of the add-in entered through the API shows #BUSY! first and fills nothing; Excel's own do not", async () => {
  const looks = await inPane(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Scratch");
      sheet.getRange("H1:H2").formulas = [['=ANSWER("table")'], [""]];
      sheet.getRange("K1").formulas = [["=SEQUENCE(2)"]];
      await context.sync();
      const look = async () => {
        const range = sheet.getRange("H1:K2").load("values,text,valueTypes");
        const spill = sheet.getRange("H1").getSpillingToRangeOrNullObject().load("address");
        await context.sync();
        return { ...range.toJSON(), spill: spill.isNullObject ? null : spill.address };
      };
      const first = await look();
      await new Promise((resolve) => setTimeout(resolve, 600));
      const found = [first, await look()];
      sheet.getRange("H1").clear();
      sheet.getRange("K1").clear();
      await context.sync();
      return found;
    }),
  );
  const [first, second] = looks;
  expect(first.values).toEqual([
    ["#BUSY!", "", "", 1],
    ["", "", "", 2],
  ]);
  expect([first.text?.[0][0], first.valueTypes?.[0][0], first.spill]).toEqual(["#BUSY!", "Error", null]);
  expect([second.values?.[0][0], second.spill]).toEqual([1, "Scratch!H1:I3"]);
});
