import type { Area, CellValue, Engine, EngineChange } from "../../../../src/playground/engine/engine";
import { followHeaders } from "../../../../src/playground/model/tables/headerFollower";
import { TableStore } from "../../../../src/playground/model/tables/tableStore";

/** The part of an engine that tables speak to: one sheet, which tells of each change at once as the grid's does. */
function gridOf(values: CellValue[][], formula: string) {
  const listeners: ((change: EngineChange) => void)[] = [];
  const rows = values.map((row) => [...row]);
  const whole = (): Area => ({ sheet: "1", row: 0, column: 0, rows: rows.length, columns: rows[0].length });
  const tell = (kind: EngineChange["kind"], area = whole()) =>
    listeners.forEach((listener) => listener({ area, kind }));
  const outside = { formula };
  const engine = {
    cells: {
      values: ({ row, column, rows: count, columns }: Area) =>
        rows.slice(row, row + count).map((cells) => cells.slice(column, column + columns)),
      write(area: Area, cells: string[][]) {
        if (area.row >= rows.length) return void (outside.formula = cells[0][0]);
        cells.forEach((row, r) =>
          row.forEach((cell, c) => (rows[area.row + r][area.column + c] = cell.replace(/^'/, "") || null)),
        );
        tell("cells", area);
      },
      allFormulas: () => [{ sheet: "1", row: 9, column: 9, formula: outside.formula }],
    },
    names: { setTables: () => undefined },
    events: {
      onChange: (listener: (change: EngineChange) => void) => void listeners.push(listener),
      watch: () => () => undefined,
    },
  } as unknown as Engine;
  const tables = new TableStore(engine);
  followHeaders(engine, tables);
  tables.adopt([
    { name: "Weights", area: { ...whole(), columns: 3 }, headers: rows[0].slice(0, 3).map(String) },
  ]);
  const shift = (change: (row: CellValue[]) => void) => {
    rows.forEach(change);
    tell("moved");
  };
  return { tables, table: tables.list()[0], rows, shift, outside };
}

const cells = [
  ["Indicator", "Mine", "Other", null],
  ["Pay", 3, 2, null],
];

test.each([
  [1, ["Indicator", "Other"]],
  [2, ["Indicator", "Mine"]],
])("column %i goes and nothing is named where the last one stood", (at, headers) => {
  const { tables, table, rows, shift } = gridOf(cells, "=SUM(Weights[Indicator])");
  tables.changeTo(table, { ...table.area, columns: 2 }, () =>
    shift((row) => row.push(...[...row.splice(at, 1), null].slice(1))),
  );
  expect(table.headers).toEqual(headers);
  expect(rows[0]).toEqual([...headers, null, null].slice(0, rows[0].length));
});

test("a column that comes without a name gets one, whatever formulas speak of the table", () => {
  const { tables, table, rows, outside } = gridOf(cells, "=SUM(Weights[[Mine]:[Other]])");
  tables.changeTo(table, { ...table.area, columns: 4 }, () => undefined);
  expect(table.headers).toEqual(["Indicator", "Mine", "Other", "Column4"]);
  expect(rows[0]).toEqual(table.headers);
  expect(outside.formula).toBe("=SUM(Weights[[Mine]:[Other]])");
});

test("cells moved by hand: the names are read again, and a blank one is filled in", () => {
  const { table, shift } = gridOf(cells, "=SUM(Weights[Indicator])");
  shift((row) => row.splice(1, 0, null));
  expect(table.headers).toEqual(["Indicator", "Column2", "Mine"]);
});
