import { HostCollection, type HostObject, nullObject, type NullObject } from "../wire/hostObject";
import { eventType, workbookTarget } from "./eventSender";
import { checkSheetName, requiredSheet } from "./worksheet";
import type { WorkbookState } from "./workbookState";

/** Excel.WorksheetCollection. */
export class Worksheets extends HostCollection<HostObject> {
  constructor(private readonly state: WorkbookState) {
    super();
  }

  list(): HostObject[] {
    return this.state.engine.sheets.list().map((sheet) => this.state.objects.worksheet(sheet.id));
  }

  Add(name?: string | null): HostObject {
    const chosen = name ?? this.freeName();
    checkSheetName(this.state, chosen);
    this.state.writes.flush();
    return this.state.objects.worksheet(this.state.engine.sheets.add(chosen));
  }

  GetActiveWorksheet(): HostObject {
    return this.state.objects.worksheet(this.state.engine.sheets.active());
  }
  GetFirst(): HostObject {
    return this.list()[0];
  }
  GetLast(): HostObject {
    return this.list()[this.list().length - 1];
  }
  GetItem(key: string): HostObject {
    return requiredSheet(this.GetItemOrNullObject(key));
  }
  GetItemOrNullObject(key: string): HostObject | NullObject {
    const wanted = String(key).toLowerCase();
    const found = this.state.engine.sheets
      .list()
      .find((sheet) => sheet.id === key || sheet.name.toLowerCase() === wanted);
    return found ? this.state.objects.worksheet(found.id) : nullObject;
  }

  _RegisterDataChangedEvent(): void {
    this.state.events.register(eventType.worksheetChanged, workbookTarget);
  }
  _UnregisterDataChangedEvent(): void {
    this.state.events.unregister(eventType.worksheetChanged, workbookTarget);
  }
  _RegisterSelectionChangedEvent(): void {
    this.state.events.register(eventType.worksheetSelectionChanged, workbookTarget);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.state.events.unregister(eventType.worksheetSelectionChanged, workbookTarget);
  }
  _RegisterCalculatedEvent(): void {
    this.state.events.register(eventType.worksheetCalculated, workbookTarget);
  }
  _UnregisterCalculatedEvent(): void {
    this.state.events.unregister(eventType.worksheetCalculated, workbookTarget);
  }
  _RegisterActivatedEvent(): void {
    this.state.events.register(eventType.worksheetActivated, workbookTarget);
  }
  _UnregisterActivatedEvent(): void {
    this.state.events.unregister(eventType.worksheetActivated, workbookTarget);
  }
  _RegisterAddedEvent(): void {
    this.state.events.register(eventType.worksheetAdded, workbookTarget);
  }
  _UnregisterAddedEvent(): void {
    this.state.events.unregister(eventType.worksheetAdded, workbookTarget);
  }
  _RegisterDeletedEvent(): void {
    this.state.events.register(eventType.worksheetDeleted, workbookTarget);
  }
  _UnregisterDeletedEvent(): void {
    this.state.events.unregister(eventType.worksheetDeleted, workbookTarget);
  }
  _RegisterEventNameChanged(): void {
    this.state.events.register(eventType.worksheetNameChanged, workbookTarget);
  }
  _UnregisterEventNameChanged(): void {
    this.state.events.unregister(eventType.worksheetNameChanged, workbookTarget);
  }

  /** Whoever sorts here writes cells, and that is told; Excel tells of sorting in events of its own. */
  _RegisterRowSortedEvent(): void {
    this.state.events.register(eventType.worksheetRowSorted, workbookTarget);
  }
  _UnregisterRowSortedEvent(): void {
    this.state.events.unregister(eventType.worksheetRowSorted, workbookTarget);
  }
  _RegisterColumnSortedEvent(): void {
    this.state.events.register(eventType.worksheetColumnSorted, workbookTarget);
  }
  _UnregisterColumnSortedEvent(): void {
    this.state.events.unregister(eventType.worksheetColumnSorted, workbookTarget);
  }

  private freeName(): string {
    for (let i = 1; ; i++) if (!this.state.sheetId(`Sheet${i}`)) return `Sheet${i}`;
  }
}
