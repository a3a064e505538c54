import { describeIndex } from "../../sharing/method/describe";
import { addPresets } from "../presets/addPresets";
import { freezeCells } from "./freeze";
import { scanFormulas } from "./formulaScan";
import { addTable } from "../insert/insert";
import { methodReader } from "./methodReader";
import { writeMethodSheet } from "./methodSheet";
import { makeDependent, makePortable } from "./makePortable";
import { type SharingWorkbook } from "./sharingContract";
import { repairFormulas, selectedCells, showCell } from "./wayBack";
import { linesAbove } from "../presets/sourceLines";

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
