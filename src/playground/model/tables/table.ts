import type { Area } from "../../engine/engine";
import { itemNotFound } from "../../wire/hostError";
import { HostObject } from "../../wire/hostObject";
import { eventType, workbookTarget } from "../eventSender";
import { TableColumns } from "./tableColumns";
import { TableRows } from "./tableRows";
import { TableSort } from "./tableSort";
import type { TableRecord } from "./tableStore";
import { areaOf } from "./areaOf";
import type { WorkbookState } from "../workbookState";

/** Excel.Table. */
export class Table extends HostObject {
  static override readonly scalars = ["Id", "Name", "ShowHeaders", "ShowTotals", "Style"];

  constructor(
    private readonly state: WorkbookState,
    readonly record: TableRecord,
  ) {
    super();
  }

  override identity() {
    return { Id: this.record.id };
  }

  get Id(): string {
    return this.record.id;
  }
  get Name(): string {
    return this.record.name;
  }
  set Name(name: string) {
    this.state.allowChange(this.record.area.sheet);
    this.state.writes.flush();
    this.state.tables.rename(this.record, name);
  }
  get ShowHeaders(): boolean {
    return true;
  }
  get ShowTotals(): boolean {
    return this.record.showTotals;
  }
  get Style(): string {
    return this.record.style;
  }
  set Style(style: string) {
    this.record.style = style;
  }
  get Columns(): TableColumns {
    return new TableColumns(this.state, this.record);
  }
  get Rows(): TableRows {
    return new TableRows(this.state, this.record);
  }
  get Sort(): TableSort {
    return new TableSort(this.state, this.record);
  }
  get Worksheet(): HostObject {
    return this.state.objects.worksheet(this.record.area.sheet);
  }

  GetRange(): HostObject {
    return this.range(this.record.area);
  }
  GetHeaderRowRange(): HostObject {
    return this.range(this.state.tables.headerArea(this.record));
  }
  GetDataBodyRange(): HostObject {
    return this.range(this.state.tables.bodyArea(this.record));
  }
  GetTotalRowRange(): HostObject {
    const { area, showTotals } = this.record;
    if (!showTotals) throw itemNotFound();
    return this.range({ ...area, row: area.row + area.rows - 1, rows: 1 });
  }

  Resize(address: unknown): void {
    const area = areaOf(this.state, address, this.record.area.sheet);
    this.state.allowChange(area.sheet);
    this.state.writes.flush();
    this.state.tables.resize(this.record, area);
  }

  /** Deletes the table with its cells. */
  Delete(): void {
    const { area, id } = this.record;
    this.state.allowChange(area.sheet);
    this.state.writes.flush();
    this.state.tables.remove(this.record);
    this.state.engine.layout.remove(area, "up");
    this.state.events.fire(eventType.tableDeleted, [workbookTarget, area.sheet], {
      tableId: id,
      tableName: this.record.name,
      worksheetId: area.sheet,
      source: "Local",
    });
  }

  /** The cells stay; formulas speak of plain cells from now on. */
  ConvertToRange(): HostObject {
    const { area } = this.record;
    this.state.allowChange(area.sheet);
    this.state.writes.flush();
    this.state.tables.convertToRange(this.record);
    return this.range(area);
  }

  _RegisterDataChangedEvent(): void {
    this.state.events.register(eventType.tableChanged, this.record.id);
  }
  _UnregisterDataChangedEvent(): void {
    this.state.events.unregister(eventType.tableChanged, this.record.id);
  }
  _RegisterSelectionChangedEvent(): void {
    this.state.events.register(eventType.tableSelectionChanged, this.record.id);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.state.events.unregister(eventType.tableSelectionChanged, this.record.id);
  }

  private range(area: Area): HostObject {
    return this.state.objects.range(area);
  }
}
