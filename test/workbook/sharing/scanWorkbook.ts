export interface FakeSheet {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly formula: (row: number, column: number) => string;
  readonly value: (row: number, column: number) => unknown;
  readonly names?: readonly FakeName[];
}

interface FakeName {
  readonly name: string;
  readonly formula: string;
}

/** Stands in for the part of office.js that a scan uses: sheets, their used range, blocks of formulas and values. */
export function installWorkbook(sheets: readonly FakeSheet[], names: readonly FakeName[] = []) {
  const block = (sheet: FakeSheet, row: number, column: number, rows: number, columns: number) => {
    const grid = <T>(cell: (r: number, c: number) => T) =>
      Array.from({ length: rows }, (_, r) =>
        Array.from({ length: columns }, (_, c) => cell(row + r, column + c)),
      );
    const range = {
      load: () => range,
      isNullObject: sheet.rows === 0,
      rowIndex: 0,
      columnIndex: 0,
      rowCount: sheet.rows,
      columnCount: sheet.columns,
      formulas: grid(sheet.formula),
      values: grid(sheet.value),
      // Each formula is its own anchor here: it fills no other cell.
      getSpillParentOrNullObject: () => ({ load: () => ({ isNullObject: true }) }),
    };
    return range;
  };
  const collection = (all: readonly FakeName[]) => {
    const loaded = { load: () => loaded, items: all };
    return loaded;
  };
  const items = sheets.map((sheet) => ({
    name: sheet.name,
    names: collection(sheet.names ?? []),
    getUsedRangeOrNullObject: () => block(sheet, 0, 0, 0, 0),
    getRangeByIndexes: (...place: [number, number, number, number]) => block(sheet, ...place),
    getRange: () => block(sheet, 0, 0, 0, 0),
  }));
  const worksheets = {
    load: () => undefined,
    items,
    getItem: (name: string) => items.find((each) => each.name === name),
  };
  const context = {
    workbook: { worksheets, names: collection(names) },
    sync: () => new Promise((resolve) => setTimeout(resolve)),
  };
  Object.assign(globalThis, {
    Excel: { run: (_: object, batch: (context: object) => Promise<unknown>) => batch(context) },
  });
}
