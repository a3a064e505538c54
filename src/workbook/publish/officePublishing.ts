import { writePublishedSheet } from "./publishSheet";
import { type PublishingWorkbook } from "./publishContract";

/** Publishing in the workbook that is open in Excel. */
export const officePublishing: PublishingWorkbook = { write: writePublishedSheet };
