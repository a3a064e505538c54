import { areaOf } from "./evaluate";
import { OfficeError } from "./host";
import { FakeComments, FakeNames, FakeNotes } from "./namesAndNotes";
import { Collection, type FakeContext, Proxy } from "./proxy";
import { FakeRange } from "./ranges";
import { type Area, place, type Sheet } from "./sheet";
import { FakeTables } from "./tables";

/** Excel.WorksheetProtection. */
class FakeProtection extends Proxy<Sheet> {
  protected readonly properties = { protected: (sheet: Sheet) => sheet.protected };
  get protected() {
    return this.read<boolean>("protected");
  }
}

/** Excel.Worksheet. */
export class FakeSheet extends Proxy<Sheet> {
  protected readonly properties = { name: ({ name }: Sheet) => name, id: ({ id }: Sheet) => id };

  get name() {
    return this.read<string>("name");
  }
  get id() {
    return this.read<string>("id");
  }
  get protection(): FakeProtection {
    return this.once("protection", () => new FakeProtection(this.context, () => this.target()));
  }
  get names(): FakeNames {
    return this.once("names", () => new FakeNames(this.context, () => this.target()));
  }
  get notes(): FakeNotes {
    return this.once("notes", () => new FakeNotes(this.context, () => this.target()));
  }
  get comments(): FakeComments {
    return this.once("comments", () => new FakeComments(this.context, () => this.target()));
  }
  get tables(): FakeTables {
    return this.once(
      "tables",
      () => new FakeTables(this.context, ({ area }) => area.sheet === this.target()),
    );
  }
  /** What is drawn and printed goes nowhere. */
  readonly charts = {
    add: () => ({
      title: { text: "" },
      legend: { visible: true },
      axes: { valueAxis: { majorGridlines: {} }, categoryAxis: {} },
      series: {
        getItemAt: () => ({
          format: { fill: { setSolidColor: () => undefined, clear: () => undefined }, line: {} },
          points: { getItemAt: () => ({ dataLabel: {} }) },
        }),
      },
      setPosition: () => undefined,
    }),
  };
  showGridlines = true;
  readonly pageLayout = { setPrintArea: () => undefined, setPrintTitleRows: () => undefined };

  override target(): Sheet {
    const sheet = super.target();
    if (sheet.deleted) throw new OfficeError("ItemNotFound", "The requested resource doesn't exist.");
    return sheet;
  }

  getRange(address: string): FakeRange {
    return new FakeRange(this.context, () => ({ sheet: this.withCells(), ...areaOf(address) }));
  }
  getCell(row: number, column: number): FakeRange {
    return this.getRangeByIndexes(row, column, 1, 1);
  }
  getRangeByIndexes(row: number, column: number, rows: number, columns: number): FakeRange {
    return new FakeRange(this.context, () => ({ sheet: this.target(), row, column, rows, columns }));
  }
  getUsedRangeOrNullObject(): FakeRange {
    return new FakeRange(this.context, () => this.used(), true);
  }
  activate(): void {
    this.act((sheet) => void (this.host.book.active = sheet));
  }
  delete(): void {
    this.act((sheet) => {
      this.host.admitStructure();
      this.host.book.removeSheet(sheet.name);
    });
  }

  private withCells(): Sheet {
    const sheet = this.target();
    if (sheet.withoutCells) throw new OfficeError("InvalidOperation", "This sheet has no cells.");
    return sheet;
  }
  private used(): Area | null {
    this.host.calculate();
    const sheet = this.withCells();
    const cells = [...sheet.computed.keys()].map(place);
    if (cells.length === 0) return null;
    const [rows, columns] = [0, 1].map((side) => cells.map((at) => at[side]));
    const [row, column] = [Math.min(...rows), Math.min(...columns)];
    return {
      sheet,
      row,
      column,
      rows: Math.max(...rows) - row + 1,
      columns: Math.max(...columns) - column + 1,
    };
  }
}

/** Excel.WorksheetCollection. */
export class FakeSheets extends Collection<FakeSheet> {
  get onChanged() {
    return this.events("onChanged");
  }
  get onCalculated() {
    return this.events("onCalculated");
  }
  get onRowSorted() {
    return this.events("onRowSorted");
  }
  get onColumnSorted() {
    return this.events("onColumnSorted");
  }
  get onAdded() {
    return this.events("onAdded");
  }
  get onDeleted() {
    return this.events("onDeleted");
  }

  constructor(context: FakeContext) {
    super(context);
  }

  private events(name: string) {
    return this.context.host.book.events.of(this.context, `worksheets.${name}`);
  }
  protected list(): FakeSheet[] {
    return this.context.host.book.sheets.map((sheet) => new FakeSheet(this.context, () => sheet));
  }
  getItem(name: string): FakeSheet {
    return new FakeSheet(this.context, () => this.context.host.book.sheet(name));
  }
  getItemOrNullObject(name: string): FakeSheet {
    const { book } = this.context.host;
    const find = () => book.sheet(name) ?? book.sheets.find(({ id }) => id === name) ?? null;
    return new FakeSheet(this.context, find, true);
  }
  add(name: string): FakeSheet {
    const { host } = this.context;
    return new FakeSheet(this.context, () => {
      host.admitStructure();
      if (host.book.sheet(name)) throw new OfficeError("InvalidArgument", "A sheet has this name.");
      return host.book.addSheet(name);
    });
  }
}
