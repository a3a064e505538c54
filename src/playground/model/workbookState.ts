import type { Area, CellInput, Engine } from "../engine/engine";
import type { ErrorMessages } from "../functions/errorMessages";
import { rectangleAddress } from "../../formula/a1";
import { addressOf } from "../../formula/addresses";
import { withSheet } from "../../formula/sheetName";
import { accessDenied, HostError, invalidArgument } from "../wire/hostError";
import type { HostObject } from "../wire/hostObject";
import { ChartStore } from "./charts/chartStore";
import { ConditionStore } from "./looks/conditionStore";
import { newPage, type PageRecord } from "./looks/pageLayout";
import { EventSender } from "./eventSender";
import { noFaults, type Faults } from "./faults";
import { ListStore } from "./lists/listStore";
import { NoteStore } from "./notes/noteStore";
import { OwnActs } from "./ownActs";
import { refuseFormula } from "./ranges/refusedFormula";
import type { TableRecord, TableStore } from "./tables/tableStore";
import { WriteQueue } from "./writeQueue";

/** Makes the objects office.js sees; given by the composition, so that the classes need not know each other. */
export interface HostObjects {
  range(area: Area): HostObject & { readonly area: Area };
  worksheet(id: string): HostObject;
  table(record: TableRecord): HostObject;
  tablesWithin(area: Area, fullyContained: boolean): HostObject;
}

/** What all objects of the workbook share. */
export class WorkbookState {
  readonly writes: WriteQueue;
  readonly events = new EventSender();
  readonly ownActs = new OwnActs();
  readonly charts = new ChartStore();
  readonly conditions = new ConditionStore();
  private readonly pages = new Map<string, PageRecord>();
  readonly notes: NoteStore;
  readonly lists: ListStore;
  readonly faults: Faults = noFaults();
  readonly protectedSheets = new Set<string>();
  /** Defined names of the workbook: name → formula without "=". */
  readonly names = new Map<string, { name: string; formula: string; comment: string; visible: boolean }>();

  constructor(
    readonly engine: Engine,
    readonly tables: TableStore,
    readonly messages: ErrorMessages,
    readonly objects: HostObjects,
  ) {
    this.writes = new WriteQueue(engine);
    this.notes = new NoteStore(engine);
    this.lists = new ListStore(engine);
  }

  async settle(): Promise<void> {
    this.flush();
    await this.engine.calculation.settle();
  }

  async settleSeen(): Promise<void> {
    this.flush();
    await this.engine.calculation.settleSeen();
  }

  /** What waits to be written has come through office.js, whoever wants to see it in the cells now. */
  private flush(): void {
    this.ownActs.run(() => this.writes.flush());
  }

  /** Puts cells into the grid as the API does: refused where a sheet is protected or a formula is none. */
  write(area: Area, rows: readonly (readonly CellInput[])[]): void {
    this.allowChange(area.sheet);
    for (const row of rows) row.forEach(refuseFormula);
    this.growTo(area);
    this.writes.write(area, rows);
  }

  pageOf(sheet: string): PageRecord {
    const page = this.pages.get(sheet) ?? newPage();
    this.pages.set(sheet, page);
    return page;
  }

  allowChange(sheet: string): void {
    const { rejectWrite, readOnly } = this.faults;
    if (readOnly) throw accessDenied("The workbook is open for reading only.");
    if (rejectWrite) {
      this.faults.rejectWrite = null;
      throw new HostError(rejectWrite, "The write was rejected.");
    }
    if (this.protectedSheets.has(sheet)) {
      throw accessDenied("The worksheet is protected. Unprotect it to make changes.");
    }
  }

  sheetName(id: string): string {
    const sheet = this.engine.sheets.list().find((item) => item.id === id);
    if (!sheet) throw invalidArgument();
    return sheet.name;
  }

  sheetId(name: string): string | undefined {
    return this.engine.sheets.list().find((item) => item.name.toLowerCase() === name.toLowerCase())?.id;
  }

  /** "Sheet1!A1:B2", with the sheet's name in quotes where it needs them. */
  address(area: Area): string {
    return withSheet(this.sheetName(area.sheet), rectangleAddress(area));
  }

  /** Reads an address, a defined name or a table's name. */
  area(text: string, sheet: string): Area {
    const parsed = addressOf(text, this.engine.layout.size(sheet));
    if (parsed) {
      const id = parsed.sheet === null ? sheet : this.sheetId(parsed.sheet);
      if (!id) throw invalidArgument();
      return { sheet: id, ...parsed.area };
    }
    const table = this.tables.find(text);
    if (table) return this.tables.bodyArea(table);
    const name = this.names.get(text.toLowerCase());
    if (name) return this.area(name.formula, sheet);
    throw invalidArgument();
  }

  /** Excel's sheets are always large enough. */
  private growTo(area: Area): void {
    const size = this.engine.layout.size(area.sheet);
    if (area.row + area.rows > size.rows || area.column + area.columns > size.columns)
      this.engine.layout.ensure(area);
  }
}
