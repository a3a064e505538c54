import { type TakeOut } from "../contract";
import { type PublishedSheet } from "../../sharing/publish/publishedSheet";

/** What publishing asks of a workbook. */
export interface PublishingWorkbook {
  /** Writes a sheet beside all others and shows it. @returns the name that was free. */
  write(sheet: PublishedSheet): Promise<PublishedAt>;
}

export interface PublishedAt {
  readonly sheet: string;
  readonly takeOut: TakeOut;
}
