import { withSheet } from "../../formula/sheetName";
import { type FoundCell } from "../../workbook/sharing/sharingContract";

/** How an address is written in a formula, such as `'Worked example'!M7`. */
export function placeText({ sheet, address }: Pick<FoundCell, "sheet" | "address">): string {
  // A name of the workbook.
  return sheet === "" ? address : withSheet(sheet, address);
}
