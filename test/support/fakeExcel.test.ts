import { installExcel, uninstallExcel } from "./fakeExcel/install";
import { FakeWorkbook } from "./fakeExcel/workbook";

afterEach(uninstallExcel);

const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Jobs");

function openJobs(options?: Parameters<typeof installExcel>[1]) {
  const book = new FakeWorkbook({ Jobs: { A1: 2, B1: 3, C1: "=SUM(A1:B1)", A2: "'=not a formula" } });
  return { book, host: installExcel(book, options) };
}

test("a property is there after load and sync only, and a batch keeps its order", async () => {
  openJobs();
  await Excel.run(async (context) => {
    const cell = sheet(context).getRange("C1").load("values,formulas");
    expect(() => cell.values).toThrow("not available");
    sheet(context).getRange("A1").values = [[4]];
    const after = sheet(context).getRange("C1").load("values");
    await context.sync();
    expect([cell.values, cell.formulas, after.values]).toEqual([[[5]], [["=SUM(A1:B1)"]], [[7]]]);
    expect(() => after.formulas).toThrow("not available");
  });
});

test("texts: an apostrophe keeps them and is not read back, = makes a formula, null leaves, blank clears", async () => {
  const { book } = openJobs();
  await Excel.run(async (context) => {
    const range = sheet(context).getRange("A1:A2").load("formulas");
    await context.sync();
    expect(range.formulas).toEqual([[2], ["=not a formula"]]);
    range.values = [[null], ["=A1*2"]];
    sheet(context).getRange("B1:C1").values = [["", "'007"]];
    await context.sync();
  });
  expect([book.input("Jobs", "A2"), book.shown("Jobs", "A2")]).toEqual(["=A1*2", 4]);
  expect([book.input("Jobs", "A1"), book.input("Jobs", "B1"), book.input("Jobs", "C1")]).toEqual([
    2,
    "",
    "'007",
  ]);
});

test.each([true, false])("rows inserted between two syncs: ranges that follow are %s", async (follows) => {
  const { book, host } = openJobs({ follows });
  host.beforeSync = (sync) => {
    if (sync === 2) book.insertRows("Jobs", 1);
  };
  await Excel.run(async (context) => {
    const range = sheet(context).getRange("C1").load("formulas");
    await context.sync();
    const again = range.getCell(0, 0).load("address,formulas");
    await context.sync();
    expect([again.address, again.formulas]).toEqual(
      follows ? ["Jobs!C2", [["=SUM(A2:B2)"]]] : ["Jobs!C1", [[""]]],
    );
  });
});

test("a formula of several values fills blank cells, and shows #SPILL! over others", async () => {
  const { book } = openJobs();
  book.type("Jobs", "E1", "=QEI(A1:B2)");
  expect([book.shown("Jobs", "E1"), book.shown("Jobs", "E2")]).toEqual([5, 0]);
  book.type("Jobs", "E2", 1);
  expect(book.shown("Jobs", "E1")).toBe("#SPILL!");
});

test("a refused write leaves what came before it, and nothing after it happens", async () => {
  const { book, host } = openJobs();
  host.reset({ write: 2 });
  const failing = Excel.run(async (context) => {
    for (const address of ["A1", "B1", "C1"]) sheet(context).getRange(address).values = [[9]];
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code: "GeneralException" });
  expect(["A1", "B1", "C1"].map((address) => book.input("Jobs", address))).toEqual([9, 3, "=SUM(A1:B1)"]);
});

test("protection, versions, and objects that are not there", async () => {
  const { book } = openJobs({ api: 17 });
  const attempt = (work: (context: Excel.RequestContext) => void) =>
    Excel.run(async (context) => {
      work(context);
      await context.sync();
    }).then(
      () => "done",
      ({ code }: { code: string }) => code,
    );
  expect(await attempt((context) => sheet(context).notes.add("A1", "text"))).toBe("ApiNotFound");
  expect(await attempt((context) => context.workbook.worksheets.getItem("None").load("name"))).toBe(
    "ItemNotFound",
  );
  expect(await attempt((context) => context.workbook.worksheets.getItemOrNullObject("None"))).toBe("done");
  expect(await attempt((context) => (sheet(context).getRange("A1:B1").values = [[1]]))).toBe(
    "InvalidArgument",
  );
  for (const refused of ["=LET(r,1,r)", "=SUM(BYROW(A1:B2,LAMBDA(Q1,SUM(Q1))))"]) {
    expect(await attempt((context) => (sheet(context).getRange("A1").values = [[refused]]))).toBe(
      "InvalidArgument",
    );
    expect(await attempt((context) => context.workbook.names.add("Own", refused))).toBe("InvalidArgument");
  }
  for (const name of ["QEI2", "R1C1"])
    expect(await attempt((context) => context.workbook.names.add(name, "=1"))).toBe("InvalidArgument");
  book.structureProtected = true;
  expect(await attempt((context) => context.workbook.worksheets.add("New"))).toBe("AccessDenied");
  book.area("Jobs", "A1").sheet.protected = true;
  expect(await attempt((context) => (sheet(context).getRange("A1").values = [[1]]))).toBe("AccessDenied");
  expect(await attempt((context) => sheet(context).getRange("A1").load("values"))).toBe("done");
});

test("tables grow at their end and move what stands beside them; columns are found by their ids", async () => {
  const book = new FakeWorkbook({
    Weights: {
      A1: [
        ["Name", "Equal"],
        ["Pay", 1],
      ],
      C1: "beside",
    },
  });
  book.addTable("Weights", "Weights", "A1:B2");
  installExcel(book);
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Weights");
    table.columns.add(undefined, [["Own"], [2]]);
    const { columns } = table;
    columns.load("items/name");
    await context.sync();
    expect(columns.items.map(({ name }) => name)).toEqual(["Name", "Equal", "Own"]);
    columns.items[1].delete();
    await context.sync();
  });
  expect(["A1", "B1", "B2", "C1"].map((address) => book.input("Weights", address))).toEqual([
    "Name",
    "Own",
    2,
    "beside",
  ]);
});

// Microsoft, Resource limits and performance optimization for Office Add-ins: 5 MB, in Excel on the web alone.
test.each([true, false])("more than 5 MB to or from Excel, which is in a browser: %s", async (online) => {
  const text = (letter: string) => letter.repeat(30_000);
  const { book, host } = openJobs({ online });
  book.type(
    "Jobs",
    "E1",
    Array.from({ length: 170 }, () => [text("a")]),
  );
  const attempt = (work: (context: Excel.RequestContext) => Excel.Range) =>
    Excel.run(async (context) => {
      const range = work(context);
      await context.sync().catch(() => undefined);
      return range.values.length;
    }).catch(({ code }: { code: string }) => code);
  const write = (context: Excel.RequestContext) => {
    const range = sheet(context).getRange("G1:G60");
    // Three bytes a letter in UTF-8.
    range.values = Array.from({ length: 60 }, () => [text("职")]);
    return range.load("values");
  };
  const read = (context: Excel.RequestContext) => {
    sheet(context).getRange("A1").values = [[9]];
    return sheet(context).getRange("E1:E170").load("values");
  };
  expect([await attempt(write), book.input("Jobs", "G1") !== ""]).toEqual(online ? [60, false] : [60, true]);
  expect([await attempt(read), book.input("Jobs", "A1")]).toEqual(
    online ? ["PropertyNotLoaded", 9] : [170, 9],
  );
  expect(host.payload.request).toBeGreaterThan(5_400_000);
  expect(host.payload.answer).toBeGreaterThan(5_100_000);
});

// office-js#4152 and #6930.
test("results of the add-in's functions come late: #BUSY! for a new formula, the old value for changed inputs", async () => {
  const book = new FakeWorkbook({ Jobs: { A1: 2, B1: 3, C1: "=ESI(A1:B1)", D1: "=SUM(A1:B1)" } });
  installExcel(book);
  Object.assign(book.answers, { callsAfter: 300, resultsAfter: 500 });
  const shown = () =>
    Excel.run(async (context) => {
      const range = sheet(context).getRange("C1:D1").load("values");
      await context.sync();
      return range.values[0];
    });
  expect(await shown()).toEqual(["#BUSY!", 5]);
  book.answers.wait(799);
  expect(await shown()).toEqual(["#BUSY!", 5]);
  book.answers.wait(1);
  expect(await shown()).toEqual([5, 5]);
  book.type("Jobs", "A1", 10);
  expect(await shown()).toEqual([5, 13]);
  expect(book.shown("Jobs", "C1")).toBe(13);
  book.answers.wait(800);
  expect(await shown()).toEqual([13, 13]);
});
