import { describeIndex } from "../sharing/method/describe";
import { addPresets } from "./addPresets";
import { freezeCells } from "./freeze";
import { scanFormulas } from "./formulaScan";
import { addTable } from "./insert";
import { methodReader } from "./methodReader";
import { writeMethodSheet } from "./methodSheet";
import { makeDependent, makePortable } from "./portability";
import { type SharingWorkbook } from "./portabilityContract";
import { repairFormulas, selectedCells, showCell } from "./portabilityRepair";
import { linesAbove } from "./sourceLines";

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
  addPresets,
  linesAbove,
};
