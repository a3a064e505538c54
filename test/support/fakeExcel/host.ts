import { calculate } from "./calculate";
import { Payload } from "./payload";
import { type Sheet } from "./sheet";
import { type FakeWorkbook } from "./workbook";

/**
 * An error as office.js rejects with it.
 * Source: Microsoft, Error handling with the application-specific JavaScript APIs.
 */
export class OfficeError extends Error {
  readonly debugInfo: { readonly errorLocation: string };

  constructor(
    readonly code: string,
    message: string,
    location = "",
  ) {
    super(message);
    this.name = "RichApi.Error";
    this.debugInfo = { errorLocation: location };
  }
}

/** When Excel refuses: counted over all batches, from 1. */
export interface Fault {
  /** The sync with this number sends nothing and rejects. */
  readonly sync?: number;
  /** The write with this number is refused; those before it in the same batch have happened, those after it have not. */
  readonly write?: number;
  /** How many syncs or writes in a row are refused. */
  readonly times?: number;
  readonly code?: string;
}

/** Excel's side of office.js: runs what a batch has queued, in order. */
export class Host {
  syncs = 0;
  writes = 0;
  fault: Fault | null = null;
  /** Called before each batch is run, with its number: what people do between two syncs. */
  beforeSync: (sync: number) => void | Promise<void> = () => undefined;
  /** Settles when the person who types in a cell has pressed Enter or Esc; null where nobody types. */
  editing: Promise<void> | null = null;
  /** Options of each Excel.run. */
  readonly runs: unknown[] = [];
  payload: Payload;

  constructor(
    readonly book: FakeWorkbook,
    /** Newest version of ExcelApi, the digits after "1.". */
    readonly api: number,
    /**
     * Whether Range objects move with their cells from one sync of a run to the next.
     * Source: OfficeExtension.TrackedObjects ("automatic adjustment based on surrounding changes in the document"); the
     * playground's host keeps the address instead, and both must be safe.
     */
    readonly follows: boolean,
    /** What `formulas` says of a cell that another cell's formula fills: no documentation tells. */
    readonly spilledFormula: "anchor" | "value",
    private readonly online: boolean,
  ) {
    this.payload = new Payload(online);
  }

  /** Starts counting anew. */
  reset(fault: Fault | null = null): void {
    this.syncs = 0;
    this.writes = 0;
    this.payload = new Payload(this.online);
    this.fault = fault;
  }

  /**
   * One batch: earlier commands stay done when a later one fails, and none after it runs.
   * Source: Microsoft, Application-specific API model (commands are queued and run in order by sync).
   * @param bytes of the request. @param batch gives the bytes of the answer.
   */
  async run(bytes: number, batch: () => number): Promise<void> {
    await Promise.resolve();
    const sync = ++this.syncs;
    await this.beforeSync(sync);
    this.book.stale = true;
    if (this.hits(this.fault?.sync, sync)) throw this.refusal();
    this.payload.admitRequest(bytes);
    const writes = this.writes;
    const answer = this.asOwn(batch);
    this.payload.admitAnswer(answer, this.writes > writes ? bytes : null);
  }

  /** What happens meanwhile is the add-in's doing, where this Excel says so. */
  private asOwn<Result>(act: () => Result): Result {
    const { events } = this.book;
    const { triggerSource } = events;
    if (triggerSource) events.triggerSource = "ThisLocalAddin";
    try {
      return act();
    } finally {
      events.triggerSource = triggerSource;
    }
  }

  /** Told of every write before it is done. @param sheet the sheet it changes; null: the workbook's structure. */
  admit(sheet: Sheet | null): void {
    const write = ++this.writes;
    this.book.stale = true;
    if (this.hits(this.fault?.write, write)) throw this.refusal();
    if (this.book.readOnly) throw new OfficeError("AccessDenied", "The workbook is open for reading only.");
    if (sheet?.protected) throw new OfficeError("AccessDenied", "The sheet is protected.");
  }

  /** Sheets cannot be added, deleted or renamed. Source: Excel.WorkbookProtection. */
  admitStructure(): void {
    this.admit(null);
    if (this.book.structureProtected) throw new OfficeError("AccessDenied", "The structure is protected.");
  }

  calculate(): void {
    calculate(this.book);
  }

  /** @throws OfficeError ApiNotFound where this Excel is too old for a member. */
  require(version: number, member: string): void {
    if (this.api < version) throw new OfficeError("ApiNotFound", "The API is not found.", member);
  }

  private hits(from: number | undefined, now: number): boolean {
    return from !== undefined && now >= from && now < from + (this.fault?.times ?? 1);
  }

  private refusal(): OfficeError {
    return new OfficeError(this.fault?.code ?? "GeneralException", "There was an internal error.");
  }
}
