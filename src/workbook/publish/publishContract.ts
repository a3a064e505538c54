import { type PublishedSheet } from "../../sharing/publish/publishedSheet";

/** What publishing asks of a workbook. */
export interface PublishingWorkbook {
  /** Writes a sheet beside all others and shows it. @returns the name that was free. */
  write(sheet: PublishedSheet): Promise<PublishedAt>;
  /** Takes a sheet out again; one that is gone stays gone. */
  takeOut(at: PublishedAt): Promise<void>;
}

export interface PublishedAt {
  readonly sheet: string;
  /** Excel's own name of it, which stays when people rename it. */
  readonly id: string;
}
