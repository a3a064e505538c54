import type { Area, Engine, EngineTable, InitialSheet } from "../../../src/playground/engine/engine";
import { sheetsOutOfSight } from "../../../src/playground/engine/sheetsOutOfSight";
import { calculatedCells } from "../../../src/playground/host/calculatedCells";
import { NotCalculated } from "../../../src/playground/wire/hostObject";

const sheet = (id: string, name: string, ...formulas: string[]): InitialSheet => ({
  id,
  name,
  columnWidths: [],
  blocks: [{ row: 0, column: 0, rows: [formulas, [1, "text", null]], style: {} }],
});

const table = (name: string, on: string): EngineTable => ({
  name,
  area: { sheet: on, row: 0, column: 0, rows: 2, columns: 1 },
  headers: ["Pay"],
});

describe("sheets out of sight", () => {
  const later = (first: string, ...others: InitialSheet[]) => [
    ...sheetsOutOfSight([sheet("1", "First", first), ...others], [table("Jobs", "2"), table("Panel", "3")]),
  ];
  const second = sheet("2", "Ann's pay", "=SUM(Panel[Pay])");
  const third = sheet("3", "Third", "=1+1");
  const fourth = sheet("4", "Fourth", "=First!A1");

  test("are those the first one does not name", () => {
    expect(later("=1", second, third, fourth)).toEqual(["2", "3", "4"]);
    expect(later("=Third!A1", second, third, fourth)).toEqual(["2", "4"]);
  });

  test("are not those it reaches by way of another sheet or a table, whatever their case", () => {
    expect(later("=SUM(jobs[pay])", second, third, fourth)).toEqual(["4"]);
    expect(later("='Ann''s pay'!A1", second, third, fourth)).toEqual(["4"]);
  });

  test("are none where a formula makes up its references", () => {
    expect(later('=INDIRECT(A2&"!A1")', second, third, fourth)).toEqual([]);
  });
});

describe("cells that wait for their first calculation", () => {
  const area = (row: number, rows = 1): Area => ({ sheet: "later", row, column: 0, rows, columns: 1 });
  /** A constant, a formula without a result yet, a blank. */
  const content = [
    { value: 3, formula: null },
    { value: null, formula: "=1+2" },
    { value: null, formula: null },
  ];
  const rowsOf = ({ row, rows }: Area) => content.slice(row, row + rows);
  const waiting = new Set(["later"]);
  const cells = calculatedCells({
    cells: {
      values: (read: Area) => rowsOf(read).map(({ value }) => [value]),
      texts: (read: Area) => rowsOf(read).map(({ value }) => [String(value)]),
      formulas: (read: Area) => rowsOf(read).map(({ formula }) => [formula]),
      spill: () => null,
      used: () => area(0),
    },
    calculation: { awaits: (id: string) => waiting.has(id) },
  } as unknown as Engine);

  test("a constant can be read; a formula, and a blank it may spill into, cannot", () => {
    expect(cells.values(area(0))).toEqual([[3]]);
    expect(cells.texts(area(0))).toEqual([["3"]]);
    expect(cells.formulas(area(1))).toEqual([["=1+2"]]);
    for (const read of [area(1), area(2), area(0, 2)]) {
      expect(() => cells.values(read)).toThrow(NotCalculated);
      expect(() => cells.texts(read)).toThrow(NotCalculated);
    }
    expect(() => cells.spill("later", 0, 0)).toThrow(NotCalculated);
    expect(() => cells.used("later")).toThrow(NotCalculated);
  });

  test("all can be read once their sheet is calculated", () => {
    waiting.clear();
    expect(cells.values(area(0, 3))).toEqual([[3], [null], [null]]);
    expect(cells.used("later")).toEqual(area(0));
  });
});
