import { type Workbook } from "./contract";
import { methodReader } from "./sharing/methodReader";
import { writeIndicator, writePreset } from "./presets/presetCells";
import { writeCells } from "./tables/writeCells";
import { cellsForTable, makeTable, unmakeTable } from "./tables/makeTable";
import { whenLate } from "./run";
import { lockedPresets, lockPresets, writeSource } from "./presets/sourceLines";
import { activeCell, listTables, readTable, selectColumn, selectedTable, selectRow } from "./tables/tables";
import { watchWorkbook } from "./events/watch";
import { watchSelection } from "./events/watchSelection";

/** Loaded when something is first inserted. */
const inserting = () => import(/* webpackChunkName: "insert" */ "./insert/insert");

/** Likewise when presets come, go or get another name, and with what changes several rows. */
const changingPresets = () => import(/* webpackChunkName: "grouping" */ "./presets/presetColumns");

/** The workbook that is open in Excel. Needs ExcelApi 1.13; nothing newer. The manifest asks for 1.15, which Excel LTSC 2021 lacks. */
export const officeWorkbook: Workbook = {
  tables: listTables,
  readTable,
  selectedTable,
  selectRow,
  selectColumn,
  activeCell,
  reader: methodReader,
  writePreset,
  async addPreset(...preset) {
    return (await changingPresets()).addPreset(...preset);
  },
  async renamePreset(...names) {
    return (await changingPresets()).renamePreset(...names);
  },
  async deletePreset(...preset) {
    return (await changingPresets()).deletePreset(...preset);
  },
  writeIndicator,
  async writeRows(...change) {
    const { writeRows } = await import(/* webpackChunkName: "grouping" */ "./presets/rowCells");
    return writeRows(...change);
  },
  writeSource,
  lockedPresets,
  lockPresets,
  writeCells,
  cellsForTable,
  makeTable,
  unmakeTable,
  async addTable(table) {
    return (await inserting()).addTable(table);
  },
  async insertBeside(request) {
    return (await inserting()).insertBeside(request);
  },
  async insertOnNewSheet(request) {
    return (await inserting()).insertOnNewSheet(request);
  },
  watch: watchWorkbook,
  watchSelection,
  whenLate,
  async sharing() {
    const { officeSharing } = await import(/* webpackChunkName: "share" */ "./sharing/officeSharing");
    return officeSharing;
  },
  async check() {
    const { officeCheck } = await import(/* webpackChunkName: "check" */ "./check/officeCheck");
    return officeCheck;
  },
  async publishing() {
    const { officePublishing } = await import(/* webpackChunkName: "publish" */ "./publish/officePublishing");
    return officePublishing;
  },
};
