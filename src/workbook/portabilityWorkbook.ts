import { freezeCells } from "./freeze";
import { scanFormulas } from "./formulaScan";
import { makeDependent, makePortable } from "./portability";
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
};
