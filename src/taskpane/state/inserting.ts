import { presetColumns, indexOfName } from "../../workbook/presetsTable";
import { indexFormula, scoreFormat, type IndexByName } from "../../workbook/formulaText";
import { type PaneState } from "./paneState";
import { type Workbench } from "./paneStore";

export interface InsertingActions {
  /** Inserts the index of the preset shown as one spilling formula. */
  insertIndex(where: "beside" | "newSheet" | "chart"): Promise<boolean>;
  /** Inserts a companion of QEI over the same data, weights and directions; its table brings its own header row. */
  insertCompanion(functionName: string, rows: number, width: number, further?: string): Promise<boolean>;
  /** Writes figures as they are now on a sheet of their own, with the date. */
  insertCopy(
    title: string,
    header: readonly string[],
    rows: readonly (readonly (string | number)[])[],
  ): Promise<boolean>;
  /** Inserts one number over columns of the data table, such as ESI. */
  insertNumber(heading: string, formula: string, numberFormat: string): Promise<boolean>;
  selectColumn(header: string, row: number | null): Promise<void>;
  selectUnit(row: number): Promise<void>;
}

export function insertingActions({ get, set, workbook, enqueue }: Workbench): InsertingActions {
  return {
    async insertIndex(where) {
      const state = get();
      const index = indexOf(state);
      if (!index || !state.model) return false;
      const { model, method, preset } = state;
      const request = {
        table: model.dataTable,
        headings: [`QEI ${preset}`],
        width: 1,
        formula: indexFormula(index),
        rows: model.units.length,
        numberFormat: scoreFormat(method.normalization),
      };
      return enqueue(async () => {
        const at =
          where === "beside"
            ? await workbook.insertBeside(request)
            : await workbook.insertOnNewSheet({
                ...request,
                sheet: "QEI",
                unitColumn: model.unitColumn,
                chart: where === "chart" ? `QEI ${preset}` : null,
              });
        set({ notice: { kind: "inserted", address: at.address, formula: at.localFormula } });
      });
    },
    async insertCompanion(functionName, rows, width, further) {
      const { model } = get();
      const index = indexOf(get());
      if (!index || !model) return false;
      const formula = indexFormula({ ...index, useGoalposts: false }, functionName, further);
      const request = { table: model.dataTable, headings: [], width, formula, rows, numberFormat: "General" };
      return enqueue(async () => {
        const at = await workbook.insertBeside(request);
        set({ notice: { kind: "inserted", address: at.address, formula: at.localFormula } });
      });
    },
    async insertNumber(heading, formula, numberFormat) {
      const { data } = get();
      if (!data) return false;
      const request = { table: data.name, headings: [heading], width: 1, formula, rows: 1, numberFormat };
      return enqueue(async () => {
        const at = await workbook.insertBeside(request);
        set({ notice: { kind: "inserted", address: at.address, formula: at.localFormula } });
      });
    },
    async insertCopy(title, header, rows) {
      return enqueue(async () => {
        const added = await workbook.addTable({
          name: "Copy",
          sheet: "QEI copy",
          header,
          rows,
          notes: [title],
        });
        set({ notice: { kind: "created", table: added.table, sheet: added.sheet } });
      });
    },
    async selectColumn(header, row) {
      const { model } = get();
      if (model) await enqueue(() => workbook.selectColumn(model.dataTable, header, row));
    },
    async selectUnit(row) {
      const { model } = get();
      if (model) await enqueue(() => workbook.selectRow(model.dataTable, row));
    },
  };
}

/** The index that the pane shows, as a formula needs it. */
export function indexOf({ model, preset, method }: PaneState): IndexByName | null {
  if (!model || preset === null) return null;
  const [, , low, high] = presetColumns.map((column) => indexOfName(model.presetsHeader, column));
  const minmax = method.normalization === "minmax" || method.normalization === "minmax1";
  return {
    dataTable: model.dataTable,
    header: model.header,
    indicators: model.indicators.map(({ name }) => name),
    presetsTable: model.presetsTable,
    preset,
    ...method,
    useGoalposts: minmax && model.goalposts !== null,
    goalpostsAdjacent: high === low + 1,
  };
}
