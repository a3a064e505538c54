import { describeIndex } from "../sharing/method/describe";
import { freezeCells } from "./freeze";
import { scanFormulas } from "./formulaScan";
import { addTable } from "./insert";
import { methodReader } from "./methodReader";
import { writeMethodSheet } from "./methodSheet";
import { makeDependent, makePortable } from "./portability";
import { addPreset } from "./presetCells";
import { type SharingWorkbook } from "./portabilityContract";
import { repairFormulas, selectedCells, showCell } from "./portabilityRepair";

/** Sharing of the workbook that is open in Excel. */
export const officeSharing: SharingWorkbook = {
  scan: scanFormulas,
  repair: repairFormulas,
  freeze: freezeCells,
  makePortable,
  makeDependent,
  selected: selectedCells,
  show: showCell,
  describe: (cell) => describeIndex(cell.formula, methodReader(cell.sheet)),
  writeMethod: writeMethodSheet,
  addTable,
  addPreset,
};
