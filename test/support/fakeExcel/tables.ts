import { looksLikeCell } from "../../../src/formula/cellLike";
import { type Host, OfficeError } from "./host";
import { Collection, type FakeContext, Proxy } from "./proxy";
import { FakeRange } from "./ranges";
import { type Area, cellKey, overlap, place } from "./sheet";
import { FakeSheet } from "./sheets";
import { inputOf, type FakeTable as Table } from "./workbook";

interface ColumnPlace {
  readonly table: Table;
  readonly id: number;
}

/** Excel.TableColumn; office.js finds those of a collection's items by their ids. */
class FakeColumn extends Proxy<ColumnPlace> {
  protected readonly properties = {
    id: ({ id }: ColumnPlace) => id,
    index: ({ table, id }: ColumnPlace) => table.ids.indexOf(id),
    name: ({ table, id }: ColumnPlace) => headerOf(table, table.ids.indexOf(id)),
  };

  get id() {
    return this.read<number>("id");
  }
  get index() {
    return this.read<number>("index");
  }
  get name() {
    return this.read<string>("name");
  }
  getDataBodyRange(): FakeRange {
    return new FakeRange(this.context, () => {
      const { table, id } = this.target();
      const { area } = table;
      return {
        ...area,
        row: area.row + 1,
        rows: area.rows - 1,
        column: area.column + table.ids.indexOf(id),
        columns: 1,
      };
    });
  }
  delete(): void {
    this.act(({ table, id }) => {
      const at = table.ids.indexOf(id);
      if (at < 0) throw new OfficeError("ItemNotFound", "The requested resource doesn't exist.");
      this.host.admit(table.area.sheet);
      this.host.book.removeCells({ ...table.area, column: table.area.column + at, columns: 1 });
      table.ids.splice(at, 1);
      table.area.columns--;
    });
  }
}

function headerOf({ area }: Table, at: number): string {
  const content = area.sheet.contents.get(cellKey(area.row, area.column + at));
  return content ? String(inputOf(content)).replace(/^'/, "") : "";
}

/** Excel.TableColumnCollection. */
class FakeColumns extends Collection<FakeColumn> {
  constructor(
    context: FakeContext,
    private readonly table: () => Table,
  ) {
    super(context);
  }

  protected list(): FakeColumn[] {
    const table = this.table();
    return table.ids.map((id) => new FakeColumn(this.context, () => ({ table, id })));
  }
  getItemAt(index: number): FakeColumn {
    return new FakeColumn(this.context, () => {
      const table = this.table();
      return table.ids[index] === undefined ? null : { table, id: table.ids[index] };
    });
  }
  /** At the right end or at a place; what stands beside it moves on. Source: Excel.TableColumnCollection.add. */
  add(index: number | undefined, values?: readonly (readonly unknown[])[]): FakeColumn {
    const find = () => {
      const { host } = this.context;
      const table = this.table();
      const { area, ids } = table;
      host.admit(area.sheet);
      const at = index ?? area.columns;
      if (at > area.columns || (values && values.length !== area.rows))
        throw new OfficeError("InvalidArgument", "The number of rows doesn't match.");
      const added: Area = { ...area, column: area.column + at, columns: 1 };
      host.book.shiftRight(added);
      const id = host.book.newColumnId();
      host.book.write(added, values ?? [[`Column${id}`], ...new Array<unknown[]>(area.rows - 1).fill([""])]);
      ids.splice(at, 0, id);
      area.columns++;
      return { table, id };
    };
    return new FakeColumn(this.context, find, false, values);
  }
}

/** Excel.TableRow, found by its place. */
class FakeRow extends Proxy<RowPlace> {
  protected readonly properties = { index: ({ at }: RowPlace) => at };

  /** What stands below the table moves up. */
  delete(): void {
    this.act(({ table: { area }, at }) => {
      this.host.admit(area.sheet);
      this.host.book.shiftDown({ ...area, row: area.row + 2 + at }, -1);
      area.rows--;
    });
  }
}

interface RowPlace {
  readonly table: Table;
  readonly at: number;
}

/** Excel.TableRowCollection. */
class FakeRows {
  constructor(
    private readonly context: FakeContext,
    private readonly table: () => Table,
  ) {}

  getItemAt(at: number): FakeRow {
    return new FakeRow(this.context, () => {
      const table = this.table();
      return at < bodyRows(table) ? { table, at } : null;
    });
  }
  /** One blank row; what stands below it moves down. Source: Excel.TableRowCollection.add. */
  add(at: number): FakeRow {
    return new FakeRow(this.context, () => {
      const { host } = this.context;
      const table = this.table();
      const { area } = table;
      host.admit(area.sheet);
      if (at > bodyRows(table)) throw new OfficeError("InvalidArgument", "There is no such place.");
      host.book.shiftDown({ ...area, row: area.row + 1 + at }, 1);
      area.rows++;
      return { table, at };
    });
  }
}

/** Without the header row. */
function bodyRows({ area }: Table): number {
  return area.rows - 1;
}

/** Excel.Table. */
export class FakeTable extends Proxy<Table> {
  protected readonly properties = {
    name: ({ name }: Table) => name,
    showHeaders: ({ showHeaders }: Table) => showHeaders,
  };

  get name() {
    return this.read<string>("name");
  }
  get showHeaders() {
    return this.read<boolean>("showHeaders");
  }
  set name(text: string) {
    this.write("name", text, (table) => {
      const { book } = this.host;
      this.host.admit(table.area.sheet);
      const same = book.table(text);
      const valid = /^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(text) && !looksLikeCell(text);
      if ((same && same !== table) || !valid)
        throw new OfficeError("InvalidArgument", "The name is taken or no name.");
      table.name = text;
    });
  }
  get worksheet(): FakeSheet {
    return this.once("worksheet", () => new FakeSheet(this.context, () => this.target().area.sheet));
  }
  get columns(): FakeColumns {
    return this.once("columns", () => new FakeColumns(this.context, () => this.target()));
  }
  get rows(): FakeRows {
    return this.once("rows", () => new FakeRows(this.context, () => this.target()));
  }

  override target(): Table {
    const table = super.target();
    if (table.deleted) throw new OfficeError("ItemNotFound", "The requested resource doesn't exist.");
    return table;
  }

  getRange(): FakeRange {
    return new FakeRange(this.context, () => this.target().area);
  }
  /** What it is of a table without one (Excel.Table.showHeaders) is not documented; the batch fails here. */
  getHeaderRowRange(): FakeRange {
    return new FakeRange(this.context, () => {
      const { area, showHeaders } = this.target();
      return showHeaders ? { ...area, rows: 1 } : null;
    });
  }
  /** The cells stay. Source: Excel.Table.convertToRange. */
  convertToRange(): FakeRange {
    return new FakeRange(this.context, () => {
      const { area, name } = this.target();
      this.host.admit(area.sheet);
      this.host.book.removeTable(name);
      return area;
    });
  }
  getDataBodyRange(): FakeRange {
    return new FakeRange(this.context, () => {
      const { area, showHeaders } = this.target();
      const top = showHeaders ? 1 : 0;
      return { ...area, row: area.row + top, rows: area.rows - top };
    });
  }
}

/** Whether a formula of one cell fills others among these. */
function holdsArray(area: Area, host: Host): boolean {
  host.calculate();
  return [...area.sheet.computed].some(([key, { parent }]) => {
    const [row, column] = place(key);
    return parent !== null && overlap(area, { sheet: area.sheet, row, column, rows: 1, columns: 1 });
  });
}

/** Excel.TableCollection: of the workbook, of a sheet or of a range. */
export class FakeTables extends Collection<FakeTable> {
  constructor(
    context: FakeContext,
    /** Which of the workbook's tables. */
    private readonly own: (table: Table) => boolean = () => true,
  ) {
    super(context);
  }

  get onAdded() {
    return this.events("onAdded");
  }
  get onDeleted() {
    return this.events("onDeleted");
  }
  private events(name: string) {
    return this.context.host.book.events.of(this.context, `tables.${name}`);
  }

  protected list(): FakeTable[] {
    const { tables } = this.context.host.book;
    return tables.filter(this.own).map((table) => new FakeTable(this.context, () => table));
  }
  getItem(name: string): FakeTable {
    return new FakeTable(this.context, () => this.context.host.book.table(name));
  }
  getItemOrNullObject(name: string): FakeTable {
    return new FakeTable(this.context, () => this.context.host.book.table(name), true);
  }
  add(range: FakeRange, hasHeaders: boolean): FakeTable {
    return new FakeTable(this.context, () => {
      const { host } = this.context;
      const { sheet, ...cells } = range.target();
      host.admit(sheet);
      const { book } = host;
      if (book.tables.some((other) => overlap(other.area, { sheet, ...cells })))
        throw new OfficeError("InvalidArgument", "A table can't overlap another table.");
      // Source: Microsoft, Create an array formula: multi-cell array formulas aren't allowed in Excel tables.
      if (holdsArray({ sheet, ...cells }, host))
        throw new OfficeError("GeneralException", "An array is there.");
      // Source: Excel.TableCollection.add: without headers Excel makes them and shifts the data down by one row.
      if (!hasHeaders) book.shiftDown({ sheet, ...cells }, 1);
      const area = hasHeaders ? cells : { ...cells, rows: cells.rows + 1 };
      sheet.merged = sheet.merged.filter((each) => !overlap({ sheet, ...each }, { sheet, ...area }));
      book.nameColumns({ sheet, ...area });
      const ids = Array.from({ length: area.columns }, () => host.book.newColumnId());
      const table = {
        name: `Table${host.book.tables.length + 1}`,
        area: { sheet, ...area },
        ids,
        showHeaders: true,
        deleted: false,
      };
      host.book.tables.push(table);
      return table;
    });
  }
}
