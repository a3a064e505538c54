import type { Area, CellInput } from "../../engine/engine";
import { invalidArgument, itemNotFound } from "../../wire/hostError";
import { HostCollection, HostObject, nullObject, type NullObject } from "../../wire/hostObject";
import type { TableRecord } from "./tableStore";
import { drawTable } from "./tableLook";
import type { WorkbookState } from "../workbookState";

/** Excel.TableColumnCollection. */
export class TableColumns extends HostCollection<TableColumn> {
  static override readonly scalars = ["Count"];

  constructor(
    private readonly state: WorkbookState,
    private readonly table: TableRecord,
  ) {
    super();
  }

  list(): TableColumn[] {
    return this.table.headers.map((_, i) => new TableColumn(this.state, this.table, i));
  }

  GetItem(key: string | number): TableColumn {
    const found = this.GetItemOrNullObject(key);
    if (found === nullObject) throw itemNotFound();
    return found;
  }

  /** By name, or by id, which is the position counted from 1. */
  GetItemOrNullObject(key: string | number): TableColumn | NullObject {
    const name = String(key).toLowerCase();
    const index =
      typeof key === "number"
        ? key - 1
        : this.table.headers.findIndex((header) => header.toLowerCase() === name);
    return this.table.headers[index] === undefined
      ? nullObject
      : new TableColumn(this.state, this.table, index);
  }

  GetItemAt(index: number): TableColumn {
    if (this.table.headers[index] === undefined) throw itemNotFound();
    return new TableColumn(this.state, this.table, index);
  }

  /** @param index position counted from 0; null or -1 at the end */
  Add(index?: number | null, values?: unknown, name?: string): TableColumn {
    const { area } = this.table;
    this.state.allowChange(area.sheet);
    this.state.writes.flush();
    const at = index == null || index < 0 ? area.columns : index;
    if (at > area.columns) throw invalidArgument();
    const cells = columnCells(values, area.rows, name);
    const added: Area = { ...area, column: area.column + at, columns: 1 };
    this.state.tables.changeTo(this.table, { ...area, columns: area.columns + 1 }, () => {
      if (at < area.columns || this.occupied(added)) this.state.engine.layout.insert(added, "right");
      this.state.engine.layout.ensure(added);
      this.state.engine.cells.write(added, cells);
    });
    drawTable(this.state.engine, this.table);
    return new TableColumn(this.state, this.table, at);
  }

  private occupied(area: Area): boolean {
    const size = this.state.engine.layout.size(area.sheet);
    if (area.column >= size.columns) return false;
    return this.state.engine.cells.values(area).some((row) => row.some((value) => value !== null));
  }
}

/** Header and body of a new column: `values` may be the whole column, the body alone, or one value for all. */
function columnCells(values: unknown, rows: number, name: string | undefined): CellInput[][] {
  const list = Array.isArray(values)
    ? (values as unknown[][]).map((row) => (Array.isArray(row) ? row[0] : row))
    : null;
  if (list && list.length !== rows && list.length !== rows - 1) throw invalidArgument();
  const body = list ? list.slice(list.length - (rows - 1)) : new Array<unknown>(rows - 1).fill(values ?? "");
  const header = name ?? (list?.length === rows ? list[0] : "");
  return [header, ...body].map((value) => [value as CellInput]);
}

/** Excel.TableColumn. */
export class TableColumn extends HostObject {
  static override readonly scalars = ["Id", "Index", "Name", "Values"];

  constructor(
    private readonly state: WorkbookState,
    private readonly table: TableRecord,
    private readonly position: number,
  ) {
    super();
  }

  override identity() {
    return { Id: this.Id };
  }

  get Id(): number {
    return this.position + 1;
  }
  get Index(): number {
    return this.position;
  }
  get Name(): string {
    return this.table.headers[this.position];
  }
  set Name(name: string) {
    const cell = { ...this.area, rows: 1 };
    this.state.write(cell, [[`'${name}`]]);
    this.state.writes.flush();
  }
  get Values(): unknown[][] {
    return this.state.engine.cells.values(this.area).map((row) => row.map((value) => value ?? ""));
  }
  set Values(values: unknown) {
    this.state.write(this.area, values as CellInput[][]);
  }

  GetRange(): HostObject {
    return this.state.objects.range(this.area);
  }
  GetHeaderRowRange(): HostObject {
    return this.state.objects.range({ ...this.area, rows: 1 });
  }
  GetDataBodyRange(): HostObject {
    const body = this.state.tables.bodyArea(this.table);
    return this.state.objects.range({ ...body, column: this.area.column, columns: 1 });
  }

  Delete(): void {
    const { area } = this.table;
    this.state.allowChange(area.sheet);
    this.state.writes.flush();
    if (area.columns === 1) throw invalidArgument("A table needs at least one column.");
    const name = this.Name;
    this.state.tables.loseColumn(this.table, name);
    this.state.tables.changeTo(this.table, { ...area, columns: area.columns - 1 }, () =>
      this.state.engine.layout.remove(this.area, "left"),
    );
  }

  private get area(): Area {
    return { ...this.table.area, column: this.table.area.column + this.position, columns: 1 };
  }
}
