import { type CellsForTable } from "../../../src/workbook/contract";
import { cellsForTable, makeTable, unmakeTable } from "../../../src/workbook/tables/makeTable";
import { columnNames } from "../../../src/workbook/tables/firstRow";
import { type Host } from "../../support/fakeExcel/host";
import { installExcel, uninstallExcel } from "../../support/fakeExcel/install";
import { FakeWorkbook } from "../../support/fakeExcel/workbook";

let book: FakeWorkbook;
let host: Host;

const regions = [
  ["Region", "Pay", "Training"],
  ["A", 2100, 3],
  ["B", 2300, "-"],
  ["C", "=B3+B4", 5],
];

/** A sheet with cells from B3 on and what lies around them. */
function open(cells: unknown[][], others: Record<string, unknown> = {}, sheet = "Regions 2024") {
  book = new FakeWorkbook({ [sheet]: { B3: cells, ...others } });
  host = installExcel(book);
  return {
    select: (address: string) => void (book.selection = book.area(sheet, address)),
    sheet: book.sheets[0],
  };
}

afterEach(uninstallExcel);

async function looked(): Promise<CellsForTable> {
  const found = await cellsForTable();
  if ("table" in found) throw new Error(`The selection is in ${found.table}`);
  return found;
}

/** Makes a table of what is selected. */
async function made(addsRow = false) {
  const cells = await looked();
  const first = addsRow ? cells.first.map(() => "") : cells.first;
  return makeTable({ cells, names: columnNames(first, "Column"), addsRow });
}

const tables = () =>
  book.tables.map(({ name, area: { row, column, rows, columns } }) => [name, row, column, rows, columns]);

describe("cells of which a table can be made", () => {
  test("are those that are selected", async () => {
    const { select } = open(regions);
    select("B3:C5");
    expect(await looked()).toEqual({
      sheet: "Regions 2024",
      address: "B3:C5",
      first: ["Region", "Pay"],
      namesColumns: true,
      becomesText: false,
    });
  });

  test.each(["B3", "C5", "D6"])("around one of them, %s, as Ctrl+T finds them", async (cell) => {
    const { select } = open(regions, { B1: "Source: office", F3: "Note" });
    select(cell);
    expect((await looked()).address).toBe("B3:D6");
  });

  test("without blank rows and columns at the edges, so that whole columns do", async () => {
    const { select } = open(regions);
    select("A1:E1048576");
    expect((await looked()).address).toBe("B3:D6");
  });

  test("a first row of years or formulas is told, as it is shown", async () => {
    const { select } = open([
      ["Region", 2012, '="Pay"'],
      ["A", 1, 2],
    ]);
    select("B3");
    const { first, namesColumns, becomesText } = await looked();
    expect(namesColumns).toBe(false);
    expect(becomesText).toBe(true);
    expect(first.slice(0, 2)).toEqual(["Region", "2012"]);
  });
});

describe("a table that is there already", () => {
  test.each(["B3", "C4:D5", "B3:D6", "A1:D9"])("is found from %s", async (address) => {
    const { select } = open(regions);
    book.addTable("Regions", "Regions 2024", "B3:D6");
    select(address);
    expect(await cellsForTable()).toEqual({ table: "Regions" });
  });

  test.each(["C3:E4", "E4", "B3:E6"])("is not reached into from %s", async (address) => {
    const { select } = open(regions, { E4: "beside" });
    book.addTable("Regions", "Regions 2024", "B3:D6");
    select(address);
    await expect(cellsForTable()).rejects.toMatchObject({
      problem: { code: "touchesTable", parameters: { table: "Regions" } },
    });
  });
});

describe("no table can be made", () => {
  const refused = (code: string, parameters: object = {}) =>
    expect(cellsForTable()).rejects.toMatchObject({ problem: { code, parameters } });

  test("of several areas", async () => {
    open(regions);
    book.selection = [book.area("Regions 2024", "B3:B6"), book.area("Regions 2024", "D3:D6")];
    await refused("severalAreas");
  });

  test("of a chart", async () => {
    open(regions);
    book.selection = "chart";
    await refused("noCellSelected");
  });

  test.each(["H20", "H20:K30"])("of empty cells, %s", async (address) => {
    open(regions).select(address);
    await refused("emptySelection");
  });

  test.each([
    ["B3:B6", "B3:B6"],
    ["B3:D3", "B3:D3"],
    ["B4:B5", "B4:B5"],
    ["F9", "F9"],
  ])("of one column or row, %s", async (address, cells) => {
    open(regions, { F9: "alone" }).select(address);
    await refused("noRectangle", { cells });
  });

  test("of merged cells, which Excel would take apart", async () => {
    const { select, sheet } = open(regions);
    sheet.merged.push({ row: 3, column: 1, rows: 2, columns: 1 });
    select("C4");
    await refused("mergedCells", { cells: "B4:B5" });
  });

  test("of a spilled array", async () => {
    open([...regions.map((row) => [...row, ""])], { E4: "=QEI(C4:D6)", E3: "Score" }).select("B3");
    await refused("arrayInside", { cells: "B3:E6" });
  });

  test("on a protected sheet", async () => {
    const { select, sheet } = open(regions);
    sheet.protected = true;
    select("B3");
    await refused("sheetProtected", { sheet: "Regions 2024" });
  });
});

describe("a table is made", () => {
  test("of the cells, called after the sheet; nothing else on it changes, and it can be taken back", async () => {
    const { select } = open(regions, { B1: "Source: office", B8: "=SUM(C4:C6)" });
    select("C5");
    const before = book.snapshot();
    const table = await made();
    expect(tables()).toEqual([["Regions_2024", 2, 1, 4, 3]]);
    const { tables: ofBook, ...rest } = book.snapshot() as { tables: unknown };
    expect({ ...rest, tables: [] }).toEqual(before);
    expect(ofBook).toHaveLength(1);
    await unmakeTable(table);
    expect(book.snapshot()).toEqual(before);
  });

  test("with names for the columns that have none or share one, in the language of the pane", async () => {
    const { select } = open([
      ["Region", "", "Pay", "pay"],
      ["A", 1, 2, 3],
    ]);
    select("B3");
    const before = book.snapshot();
    const cells = await looked();
    const table = await makeTable({ cells, names: columnNames(cells.first, "列"), addsRow: false });
    expect(["B3", "C3", "D3", "E3"].map((at) => book.input("Regions 2024", at))).toEqual([
      "Region",
      "列2",
      "Pay",
      "pay2",
    ]);
    await unmakeTable(table);
    expect(book.snapshot()).toEqual(before);
  });

  test("whose names were numbers and formulas; Undo brings these back", async () => {
    const { select } = open([
      ["Region", 2012, "=2012+1", "'=x"],
      ["A", 1, 2, 3],
    ]);
    select("B3");
    const before = book.snapshot();
    const table = await made();
    expect(["C3", "D3"].map((at) => book.input("Regions 2024", at))).toEqual(["'2012", "'2013"]);
    await unmakeTable(table);
    expect(book.snapshot()).toEqual(before);
  });

  test("below names of its own, which Undo takes away again", async () => {
    const { select } = open(regions.slice(1), { B8: "below", H3: "beside" });
    select("B3:D5");
    const before = book.snapshot();
    const table = await made(true);
    expect(tables()).toEqual([["Regions_2024", 2, 1, 4, 3]]);
    expect(["B3", "C3", "D3", "B4", "C6", "H3"].map((at) => book.input("Regions 2024", at))).toEqual([
      "Column1",
      "Column2",
      "Column3",
      "A",
      "=B3+B4",
      "beside",
    ]);
    await unmakeTable(table);
    expect(book.snapshot()).toEqual(before);
  });

  test("under a name that is still free", async () => {
    const { select } = open(regions, {}, "Sheet1");
    book.addName("Region", "=1");
    select("B3");
    expect((await made()).table).toBe("Region2");
  });

  test("unless the first row shows something else by now, or a table is there", async () => {
    const { select } = open(regions);
    select("B3");
    const cells = await looked();
    const request = { cells, names: columnNames(cells.first, "Column"), addsRow: false };
    book.type("Regions 2024", "C3", "Wage");
    await expect(makeTable(request)).rejects.toMatchObject({ problem: { code: "changedMeanwhile" } });
    book.type("Regions 2024", "C3", "Pay");
    book.addTable("Own", "Regions 2024", "D3:E6");
    await expect(makeTable(request)).rejects.toMatchObject({ problem: { code: "touchesTable" } });
    expect(tables()).toEqual([["Own", 2, 3, 4, 2]]);
  });

  test("or not at all, where Excel refuses half-way", async () => {
    const { select } = open(regions);
    select("B3");
    const before = book.snapshot();
    const cells = await looked();
    const request = { cells, names: columnNames(cells.first, "Column"), addsRow: false };
    for (let write = 1; write <= 2; write++) {
      host.reset({ write });
      await expect(makeTable(request)).rejects.toMatchObject({ problem: { code: "rejected" } });
      expect(book.snapshot()).toEqual(before);
    }
  });
});

test("a table whose columns are called otherwise by now is not taken back", async () => {
  const { select } = open(regions);
  select("B3");
  const table = await made();
  book.type("Regions 2024", "C3", "Wage");
  await expect(unmakeTable(table)).rejects.toMatchObject({ problem: { code: "changedMeanwhile" } });
  book.removeTable("Regions_2024");
  await expect(unmakeTable(table)).rejects.toMatchObject({ problem: { code: "tableGone" } });
});
