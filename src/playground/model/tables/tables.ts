import { itemNotFound } from "../../wire/hostError";
import { HostCollection, nullObject, type NullObject } from "../../wire/hostObject";
import { eventType, workbookTarget } from "../eventSender";
import { areaOf } from "./areaOf";
import { drawTable } from "./tableLook";
import { Table } from "./table";
import type { TableRecord } from "./tableStore";
import { keptInput } from "../ranges/keptInput";
import type { WorkbookState } from "../workbookState";

/** Excel.TableCollection of the workbook, of one sheet, or within a range. */
export class Tables extends HostCollection<Table> {
  constructor(
    private readonly state: WorkbookState,
    /** Where events of these tables go: the workbook or one sheet. */
    private readonly target: string,
    private readonly belongs: (table: TableRecord) => boolean,
    private readonly sheet: () => string,
  ) {
    super();
  }

  get _EventTargetId(): string {
    return this.target;
  }

  list(): Table[] {
    return this.state.tables
      .list()
      .filter(this.belongs)
      .map((table) => new Table(this.state, table));
  }

  Add(address: unknown, hasHeaders: boolean): Table {
    const area = areaOf(this.state, address, this.sheet());
    this.state.allowChange(area.sheet);
    this.state.writes.flush();
    if (!hasHeaders) {
      this.state.engine.layout.insert({ ...area, row: area.row + area.rows, rows: 1 }, "down");
      const body = this.state.engine.cells.formulas(area);
      const values = this.state.engine.cells.values(area);
      const moved = values.map((row, r) => row.map((value, c) => keptInput(value, body[r][c])));
      this.state.engine.cells.write({ ...area, rows: area.rows + 1 }, [row(area.columns), ...moved]);
    }
    const record = this.state.tables.add(hasHeaders ? area : { ...area, rows: area.rows + 1 });
    drawTable(this.state.engine, record);
    this.state.events.fire(eventType.tableAdded, [workbookTarget, area.sheet], {
      tableId: record.id,
      worksheetId: area.sheet,
      source: "Local",
    });
    return new Table(this.state, record);
  }

  GetItem(key: string): Table {
    const found = this.GetItemOrNullObject(key);
    if (found === nullObject) throw itemNotFound();
    return found;
  }

  GetItemOrNullObject(key: string): Table | NullObject {
    const record = this.state.tables.find(String(key));
    return record && this.belongs(record) ? new Table(this.state, record) : nullObject;
  }

  GetItemAt(index: number): Table {
    const found = this.list()[index];
    if (!found) throw itemNotFound();
    return found;
  }

  GetFirst(): Table {
    return this.GetItemAt(0);
  }

  _RegisterDataChangedEvent(): void {
    this.state.events.register(eventType.tableChanged, this.target);
  }
  _UnregisterDataChangedEvent(): void {
    this.state.events.unregister(eventType.tableChanged, this.target);
  }
  _RegisterAddedEvent(): void {
    this.state.events.register(eventType.tableAdded, this.target);
  }
  _UnregisterAddedEvent(): void {
    this.state.events.unregister(eventType.tableAdded, this.target);
  }
  _RegisterDeletedEvent(): void {
    this.state.events.register(eventType.tableDeleted, this.target);
  }
  _UnregisterDeletedEvent(): void {
    this.state.events.unregister(eventType.tableDeleted, this.target);
  }
}

/** Excel names the columns of a table made without headers Column1, Column2 …; blank headers are filled so. */
function row(columns: number): string[] {
  return new Array<string>(columns).fill("");
}
