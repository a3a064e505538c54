import { type CheckWorkbook } from "./checkContract";
import { checkedCells, showCell } from "./checkedCells";

/** The check over the workbook that is open in Excel. */
export const officeCheck: CheckWorkbook = { cells: checkedCells, show: showCell };
