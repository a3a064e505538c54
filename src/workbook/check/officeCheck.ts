import { type CheckWorkbook } from "./checkContract";
import { checkedCells, showCell } from "./checkedCells";
import { writeCleanSheet } from "./cleanSheet";
import { rememberedDecisions } from "./rememberedDecisions";
import { writeTreatedSheet } from "./treatedSheet";
import { writeUnitsSheet } from "./unitsSheet";

/** The check over the workbook that is open in Excel. */
export const officeCheck: CheckWorkbook = {
  cells: checkedCells,
  remembered: rememberedDecisions,
  write: writeCleanSheet,
  writeUnits: writeUnitsSheet,
  writeTreated: writeTreatedSheet,
  show: showCell,
};
