import { describeIndex } from "../../sharing/method/describe";
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
  async addPresets(...presets) {
    const { addPresets } = await import(/* webpackChunkName: "grouping" */ "../presets/addPresets");
    return addPresets(...presets);
  },
  linesAbove,
};
