import { presetColumns, indexOfName } from "../../workbook/presetsTable";
import { indexFormula, scoreFormat, type IndexByName } from "../../workbook/formulaText";
import { type PaneState } from "./paneState";
import { type Workbench } from "./paneStore";

export interface InsertingActions {
  /** Inserts the index of the preset shown as one spilling formula. */
  insertIndex(where: "beside" | "newSheet"): Promise<boolean>;
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
        formula: indexFormula(index),
        rows: model.units.length,
        numberFormat: scoreFormat(method.normalization),
      };
      return enqueue(async () => {
        const at =
          where === "beside"
            ? await workbook.insertBeside(request)
            : await workbook.insertOnNewSheet({ ...request, sheet: "QEI", unitColumn: model.unitColumn });
        set({ notice: { kind: "inserted", address: at.address, formula: at.localFormula } });
      });
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
