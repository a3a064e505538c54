import { type Workbook } from "./contract";
import { addTable, insertBeside, insertOnNewSheet } from "./insert";
import { methodReader } from "./methodReader";
import { addPreset, deletePreset, renamePreset, writeIndicator, writePreset } from "./presetCells";
import { whenLate } from "./run";
import { writeSource } from "./sourceLines";
import { activeCell, listTables, readTable, selectColumn, selectedTable, selectRow } from "./tables";
import { watchWorkbook } from "./watch";

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
  addTable,
  insertBeside,
  insertOnNewSheet,
  watch: watchWorkbook,
  whenLate,
};
