import { createContext, useContext } from "react";
import { withSheet } from "../../formula/sheetName";
import { officeSharing } from "../../workbook/sharing/officeSharing";
import { type FoundCell, type SharingWorkbook } from "../../workbook/sharing/sharingContract";

const SharingContext = createContext<SharingWorkbook>(officeSharing);

/** Tests put a workbook in memory here. */
export const SharingProvider = SharingContext.Provider;

export function useSharing(): SharingWorkbook {
  return useContext(SharingContext);
}

/** How an address is written in a formula, such as `'Worked example'!M7`. */
export function placeText({ sheet, address }: Pick<FoundCell, "sheet" | "address">): string {
  // A name of the workbook.
  return sheet === "" ? address : withSheet(sheet, address);
}
