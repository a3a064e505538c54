import { type Workbook } from "./contract";
import { addTable, insertBeside, insertOnNewSheet } from "./insert/insert";
import { methodReader } from "./sharing/methodReader";
import { addPreset, deletePreset, renamePreset, writeIndicator, writePreset } from "./presets/presetCells";
import { writeCells } from "./tables/writeCells";
import { whenLate } from "./run";
import { writeSource } from "./presets/sourceLines";
import { activeCell, listTables, readTable, selectColumn, selectedTable, selectRow } from "./tables/tables";
import { watchWorkbook } from "./events/watch";

/** The workbook that is open in Excel. Needs ExcelApi 1.12; nothing newer. The manifest asks for 1.15, which Excel LTSC 2021 lacks. */
export const officeWorkbook: Workbook = {
  tables: listTables,
  readTable,
  selectedTable,
  selectRow,
  selectColumn,
  activeCell,
  reader: methodReader,
  writePreset,
  addPreset,
  renamePreset,
  deletePreset,
  writeIndicator,
  writeSource,
  writeCells,
  addTable,
  insertBeside,
  insertOnNewSheet,
  watch: watchWorkbook,
  whenLate,
};
