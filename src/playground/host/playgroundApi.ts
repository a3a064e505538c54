import type { Playground } from "../api";
import type { Area, Engine } from "../engine/engine";
import type { CustomFunction } from "../functions/customFunction";
import { errorOf } from "../page/errorHelp";
import { rectangleAddress } from "../../formula/a1";
import type { WorkbookState } from "../model/workbookState";

/** `window.playground` on top of an opened workbook: what a person sees and does, who need not wait for the API. */
export function playgroundApi(
  state: WorkbookState,
  engine: Engine,
  functions: readonly CustomFunction[],
): Omit<Playground, "ready" | "close"> {
  const { tables } = state;
  const areaOf = (address: string): Area => state.area(address, engine.sheets.active());
  const settle = () => state.settle();
  const sheetId = (name: string): string => {
    const id = state.sheetId(name);
    if (!id) throw new Error(`There is no sheet ${name}`);
    return id;
  };
  const table = (name: string) => {
    const found = tables.find(name);
    if (!found) throw new Error(`There is no table ${name}`);
    return found;
  };
  const columnOf = (name: string, header: string) => {
    const column = table(name).headers.indexOf(header);
    if (column < 0) throw new Error(`Table ${name} has no column ${header}`);
    return column;
  };
  /** Writes as a person at the keyboard would: neither protection nor faults of the API apply. */
  const write: Playground["write"] = async (address, rows) => {
    const area = { ...areaOf(address), rows: rows.length, columns: rows[0].length };
    engine.layout.ensure(area);
    engine.cells.write(area, rows);
    await settle();
  };
  return {
    settle,
    write,
    setFormula: (address, formula) => write(address, [[formula]]),
    async values(address) {
      await settle();
      return engine.cells.values(areaOf(address));
    },
    async read(address) {
      await settle();
      const area = areaOf(address);
      const formulas = engine.cells.formulas(area);
      const texts = engine.cells.texts(area);
      return engine.cells.values(area).map((row, r) =>
        row.map((value, c) => {
          const cell = { sheet: area.sheet, row: area.row + r, column: area.column + c };
          const message = errorOf(engine, state.messages, cell)?.message ?? null;
          return { value, text: texts[r][c], formula: formulas[r][c], message };
        }),
      );
    },
    async select(address) {
      engine.selection.select(areaOf(address));
      await settle();
    },
    selection: () => state.address(engine.selection.current()),
    async spill(address) {
      await settle();
      const { sheet, row, column } = areaOf(address);
      const spill = engine.cells.spill(sheet, row, column);
      return spill && rectangleAddress(spill);
    },
    sheets: () => engine.sheets.list().map((sheet) => sheet.name),
    async addSheet(name) {
      engine.sheets.activate(engine.sheets.add(name));
      await settle();
    },
    async activateSheet(name) {
      engine.sheets.activate(sheetId(name));
      await settle();
    },
    tables: () =>
      tables
        .list()
        .map(({ name, area, headers }) => ({ name, address: state.address(area), headers: [...headers] })),
    async renameHeader(name, from, to) {
      const area = tables.headerArea(table(name));
      engine.cells.write({ ...area, column: area.column + columnOf(name, from), columns: 1 }, [[to]]);
      await settle();
    },
    async moveColumn(name, header, position) {
      tables.moveColumn(table(name), columnOf(name, header), position);
      await settle();
    },
    async insertRows(address) {
      const area = areaOf(address);
      engine.layout.insert({ ...area, column: 0, columns: engine.layout.size(area.sheet).columns }, "down");
      await settle();
    },
    async deleteRows(address) {
      const area = areaOf(address);
      engine.layout.remove({ ...area, column: 0, columns: engine.layout.size(area.sheet).columns }, "up");
      await settle();
    },
    async undo() {
      engine.undo();
      await settle();
    },
    async recalculate() {
      await engine.calculation.recalculateAll();
    },
    protect(sheet, on) {
      if (on) state.protectedSheets.add(sheetId(sheet));
      else state.protectedSheets.delete(sheetId(sheet));
    },
    fault: (faults) => void Object.assign(state.faults, faults),
    calls: (id) => functions.find((item) => item.metadata.id === id)?.calls ?? 0,
  };
}
