import type { Area } from "../engine/engine";
import { accessDenied, invalidArgument, itemNotFound } from "../wire/hostError";
import { HostObject, nullObject, type NullObject } from "../wire/hostObject";
import { Charts } from "./charts/charts";
import { eventType } from "./eventSender";
import { Comments } from "./notes/comments";
import { SheetNames } from "./names";
import { PageLayout } from "./looks/pageLayout";
import { Notes } from "./notes/notes";
import { usedWithin } from "./ranges/regions";
import { Tables } from "./tables/tables";
import type { WorkbookState } from "./workbookState";

/** Excel.Worksheet. */
export class Worksheet extends HostObject {
  static override readonly scalars = ["Id", "Name", "Position", "Gridlines", "Visibility"];

  constructor(
    private readonly state: WorkbookState,
    private readonly id: string,
  ) {
    super();
  }

  override identity() {
    return { Id: this.id };
  }

  get Id(): string {
    return this.id;
  }
  get Name(): string {
    return this.state.sheetName(this.id);
  }
  set Name(name: string) {
    checkSheetName(this.state, name, this.id);
    this.state.engine.sheets.rename(this.id, name);
  }
  get Position(): number {
    return this.state.engine.sheets.list().findIndex((sheet) => sheet.id === this.id);
  }
  get Visibility(): string {
    const sheet = this.state.engine.sheets.list().find((item) => item.id === this.id);
    return sheet?.hidden ? "Hidden" : "Visible";
  }
  set Visibility(visibility: string) {
    this.state.engine.sheets.setHidden(this.id, visibility !== "Visible");
  }
  /** office.js calls it showGridlines. */
  get Gridlines(): boolean {
    return this.state.engine.sheets.showsGridlines(this.id);
  }
  set Gridlines(shown: boolean) {
    this.state.engine.sheets.showGridlines(this.id, shown);
  }
  get PageLayout(): PageLayout {
    return new PageLayout(this.state, this.id);
  }
  get Tables(): Tables {
    return new Tables(
      this.state,
      this.id,
      (table) => table.area.sheet === this.id,
      () => this.id,
    );
  }
  get Names(): SheetNames {
    return new SheetNames(this.state);
  }
  get Charts(): Charts {
    return new Charts(this.state, this.id);
  }
  get Comments(): Comments {
    return new Comments();
  }
  get Notes(): Notes {
    return new Notes(this.state, this.id);
  }
  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.state, this.id);
  }

  GetRange(address?: string): HostObject {
    if (!address) return this.range({ ...this.everything, sheet: this.id });
    return this.range(this.state.area(address, this.id));
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): HostObject {
    if (row < 0 || column < 0 || rows < 1 || columns < 1) throw invalidArgument();
    return this.range({ sheet: this.id, row, column, rows, columns });
  }
  GetCell(row: number, column: number): HostObject {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }
  /** A blank sheet's used range is A1. */
  GetUsedRange(valuesOnly?: boolean): HostObject {
    const used = this.GetUsedRangeOrNullObject(valuesOnly);
    return used === nullObject ? this.GetCell(0, 0) : used;
  }
  GetUsedRangeOrNullObject(_valuesOnly?: boolean): HostObject | NullObject {
    const used = usedWithin(this.state.engine, { ...this.everything, sheet: this.id });
    return used ? this.range(used) : nullObject;
  }

  Activate(): void {
    this.state.writes.flush();
    this.state.engine.sheets.activate(this.id);
  }
  Delete(): void {
    const others = this.state.engine.sheets.list().filter((sheet) => sheet.id !== this.id && !sheet.hidden);
    if (others.length === 0) throw accessDenied("A workbook must contain at least one visible worksheet.");
    this.state.writes.flush();
    for (const table of [...this.state.tables.list()]) {
      if (table.area.sheet === this.id) this.state.tables.remove(table);
    }
    this.state.engine.sheets.remove(this.id);
  }
  Calculate(): Promise<void> {
    return this.state.engine.calculation.recalculateAll();
  }
  GetNextOrNullObject(): HostObject | NullObject {
    const next = this.state.engine.sheets.list()[this.Position + 1];
    return next ? this.state.objects.worksheet(next.id) : nullObject;
  }

  _RegisterDataChangedEvent(): void {
    this.state.events.register(eventType.worksheetChanged, this.id);
  }
  _UnregisterDataChangedEvent(): void {
    this.state.events.unregister(eventType.worksheetChanged, this.id);
  }
  _RegisterSelectionChangedEvent(): void {
    this.state.events.register(eventType.worksheetSelectionChanged, this.id);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.state.events.unregister(eventType.worksheetSelectionChanged, this.id);
  }
  _RegisterCalculatedEvent(): void {
    this.state.events.register(eventType.worksheetCalculated, this.id);
  }
  _UnregisterCalculatedEvent(): void {
    this.state.events.unregister(eventType.worksheetCalculated, this.id);
  }
  _RegisterActivatedEvent(): void {
    this.state.events.register(eventType.worksheetActivated, this.id);
  }
  _UnregisterActivatedEvent(): void {
    this.state.events.unregister(eventType.worksheetActivated, this.id);
  }

  private get everything() {
    return { row: 0, column: 0, ...this.state.engine.layout.size(this.id) };
  }

  private range(area: Area): HostObject {
    return this.state.objects.range(area);
  }
}

/** Excel.WorksheetProtection. Every cell counts as locked. */
class WorksheetProtection extends HostObject {
  static override readonly scalars = ["Protected"];

  constructor(
    private readonly state: WorkbookState,
    private readonly id: string,
  ) {
    super();
  }

  get Protected(): boolean {
    return this.state.protectedSheets.has(this.id);
  }
  Protect(): void {
    this.state.protectedSheets.add(this.id);
  }
  Unprotect(): void {
    this.state.protectedSheets.delete(this.id);
  }
}

/** Excel's rules for names of sheets. */
export function checkSheetName(state: WorkbookState, name: string, except?: string): void {
  if (name === "" || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name)) {
    throw invalidArgument(`"${name}" is no valid name of a worksheet.`);
  }
  const other = state.sheetId(name);
  if (other && other !== except) throw invalidArgument(`There is already a worksheet named ${name}.`);
}

export function requiredSheet(sheet: HostObject | NullObject): HostObject {
  if (sheet === nullObject) throw itemNotFound();
  return sheet;
}
