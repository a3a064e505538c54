import type { Area, CellInput } from "../../engine/engine";
import { invalidArgument, itemNotFound } from "../../wire/hostError";
import { HostCollection, HostObject } from "../../wire/hostObject";
import type { TableRecord } from "./tableStore";
import type { WorkbookState } from "../workbookState";

/** Excel.TableRowCollection. */
export class TableRows extends HostCollection<TableRow> {
  constructor(
    private readonly state: WorkbookState,
    private readonly table: TableRecord,
  ) {
    super();
  }

  list(): TableRow[] {
    const { rows } = this.state.tables.bodyArea(this.table);
    return Array.from({ length: rows }, (_, i) => new TableRow(this.state, this.table, i));
  }

  GetItem(index: number): TableRow {
    return this.GetItemAt(index);
  }

  GetItemAt(index: number): TableRow {
    const found = this.list()[index];
    if (!found) throw itemNotFound();
    return found;
  }

  /** @param index position in the body counted from 0; null or -1 at the end */
  Add(index?: number | null, values?: unknown): TableRow {
    const { area } = this.table;
    this.state.allowChange(area.sheet);
    this.state.writes.flush();
    const body = this.state.tables.bodyArea(this.table);
    const at = index == null || index < 0 ? body.rows : index;
    if (at > body.rows) throw invalidArgument();
    const cells = rowCells(values, area.columns);
    const added: Area = { ...area, row: body.row + at, rows: cells.length };
    this.state.tables.changeTo(this.table, { ...area, rows: area.rows + cells.length }, () => {
      if (at < body.rows || this.occupied(added)) this.state.engine.layout.insert(added, "down");
      this.state.engine.layout.ensure(added);
      this.state.engine.cells.write(added, cells);
    });
    return new TableRow(this.state, this.table, at);
  }

  DeleteRowsAt(index: number, count = 1): void {
    for (let i = 0; i < count; i++) this.GetItemAt(index).Delete();
  }

  private occupied(area: Area): boolean {
    const size = this.state.engine.layout.size(area.sheet);
    if (area.row >= size.rows) return false;
    const within = { ...area, rows: Math.min(area.rows, size.rows - area.row) };
    return this.state.engine.cells.values(within).some((row) => row.some((value) => value !== null));
  }
}

function rowCells(values: unknown, columns: number): CellInput[][] {
  if (!Array.isArray(values)) return [new Array<CellInput>(columns).fill((values as CellInput) ?? "")];
  const rows = (Array.isArray(values[0]) ? values : [values]) as CellInput[][];
  if (rows.some((row) => row.length !== columns)) {
    throw invalidArgument("The number of columns doesn't match the table's.");
  }
  return rows;
}

/** Excel.TableRow. */
export class TableRow extends HostObject {
  static override readonly scalars = ["Index", "Values"];

  constructor(
    private readonly state: WorkbookState,
    private readonly table: TableRecord,
    private readonly position: number,
  ) {
    super();
  }

  get Index(): number {
    return this.position;
  }
  get Values(): unknown[][] {
    return this.state.engine.cells.values(this.area).map((row) => row.map((value) => value ?? ""));
  }
  set Values(values: unknown) {
    this.state.write(this.area, rowCells(values, this.area.columns));
  }

  GetRange(): HostObject {
    return this.state.objects.range(this.area);
  }

  Delete(): void {
    const { area } = this.table;
    this.state.allowChange(area.sheet);
    this.state.writes.flush();
    // Excel keeps one empty row rather than none.
    if (area.rows === 2)
      return this.state.engine.cells.write(this.area, [new Array<CellInput>(area.columns).fill("")]);
    this.state.tables.changeTo(this.table, { ...area, rows: area.rows - 1 }, () =>
      this.state.engine.layout.remove(this.area, "up"),
    );
  }

  private get area(): Area {
    const body = this.state.tables.bodyArea(this.table);
    return { ...body, row: body.row + this.position, rows: 1 };
  }
}
