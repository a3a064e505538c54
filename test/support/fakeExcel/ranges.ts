import { bounding } from "../../../src/formula/a1";
import { refusedVariable } from "../../../src/formula/scope";
import { ErrorValue, type Shown, typeOf, valueOf } from "./cell";
import { OfficeError } from "./host";
import { type FakeContext, Proxy } from "./proxy";
import { addressOf, type Area, cellKey, keysOf, overlap, place } from "./sheet";
import { FakeSheet } from "./sheets";
import { FakeTables } from "./tables";
import { inputOf } from "./workbook";

type Rows = readonly (readonly unknown[])[];

/** Excel.DataValidation, as far as lists go. */
class FakeDataValidation {
  prompt: unknown = null;

  constructor(private readonly range: { setList(source: string | null): void }) {}

  set rule({ list }: { list: { source: string } }) {
    this.range.setList(list.source);
  }
  clear(): void {
    this.range.setList(null);
  }
}

/** Excel.Range. Derived ranges are found when their batch runs, in the order in which they were asked for. */
export class FakeRange extends Proxy<Area> {
  constructor(context: FakeContext, find: () => Area | null, nullable = false) {
    const { host } = context;
    super(
      context,
      () => {
        const area = find();
        const own = area && { ...area };
        if (own && host.follows) host.book.followed.add(own);
        return own;
      },
      nullable,
    );
  }

  protected readonly properties = {
    address: addressOf,
    rowIndex: ({ row }: Area) => row,
    columnIndex: ({ column }: Area) => column,
    rowCount: ({ rows }: Area) => rows,
    columnCount: ({ columns }: Area) => columns,
    values: (area: Area) => this.map(area, (key) => valueOf(this.shown(area, key))),
    valueTypes: (area: Area) => this.map(area, (key) => typeOf(this.shown(area, key))),
    text: (area: Area) => this.map(area, (key) => String(valueOf(this.shown(area, key)))),
    formulas: (area: Area) => this.map(area, (key) => this.formula(area, key)),
    formulasLocal: (area: Area) => this.map(area, (key) => this.formula(area, key)),
    hasSpill: (area: Area) => this.each(area, (key) => this.spills(area, key)),
    savedAsArray: (area: Area) => this.each(area, (key) => this.spills(area, key)),
    numberFormat: (area: Area) => this.map(area, (key) => area.sheet.formats.get(key) ?? "General"),
  };

  get address() {
    return this.read<string>("address");
  }
  get rowIndex() {
    return this.read<number>("rowIndex");
  }
  get columnIndex() {
    return this.read<number>("columnIndex");
  }
  get rowCount() {
    return this.read<number>("rowCount");
  }
  get columnCount() {
    return this.read<number>("columnCount");
  }
  get text() {
    return this.read<string[][]>("text");
  }
  get valueTypes() {
    return this.read<string[][]>("valueTypes");
  }
  get formulasLocal() {
    return this.read<unknown[][]>("formulasLocal");
  }
  get values() {
    return this.read<unknown[][]>("values");
  }
  set values(rows: Rows) {
    this.writeCells("values", rows);
  }
  get formulas() {
    return this.read<unknown[][]>("formulas");
  }
  set formulas(rows: Rows) {
    this.writeCells("formulas", rows);
  }
  get hasSpill() {
    return this.read<boolean | null>("hasSpill");
  }
  get savedAsArray() {
    return this.read<boolean | null>("savedAsArray");
  }
  get numberFormat() {
    return this.read<unknown[][]>("numberFormat");
  }
  set numberFormat(rows: Rows) {
    this.write("numberFormat", rows, (area) => {
      this.host.admit(area.sheet);
      checkShape(area, rows);
      keysOf(area).forEach((line, i) =>
        line.forEach((key, j) => {
          if (rows[i][j] === "General") area.sheet.formats.delete(key);
          else if (rows[i][j] !== null) area.sheet.formats.set(key, String(rows[i][j]));
        }),
      );
    });
  }

  readonly format = {
    font: { bold: false, size: 11 },
    fill: { color: "", clear: () => undefined },
    borders: { getItem: () => ({}) },
    wrapText: false,
    columnWidth: 64,
  };
  /** What they show goes nowhere. */
  readonly conditionalFormats = {
    add: () => ({ dataBar: { positiveFormat: {} }, colorScale: {} }),
  };

  /** Of a single cell; what it prompts with goes nowhere. */
  readonly dataValidation = new FakeDataValidation(this);

  /** @param source null for no list. */
  setList(source: string | null): void {
    this.act(({ sheet, row, column }) => {
      this.host.admit(sheet);
      if (source === null) sheet.lists.delete(cellKey(row, column));
      else sheet.lists.set(cellKey(row, column), source);
    });
  }

  get worksheet(): FakeSheet {
    return this.once("worksheet", () => new FakeSheet(this.context, () => this.target().sheet));
  }

  getCell(row: number, column: number): FakeRange {
    return this.derive((area) => ({
      ...area,
      row: area.row + row,
      column: area.column + column,
      rows: 1,
      columns: 1,
    }));
  }
  getRow(row: number): FakeRange {
    return this.derive((area) => ({ ...area, row: area.row + row, rows: 1 }));
  }
  getColumn(column: number): FakeRange {
    return this.derive((area) => ({ ...area, column: area.column + column, columns: 1 }));
  }
  getResizedRange(rows: number, columns: number): FakeRange {
    return this.derive((area) => ({ ...area, rows: area.rows + rows, columns: area.columns + columns }));
  }
  getOffsetRange(rows: number, columns: number): FakeRange {
    return this.derive((area) => ({ ...area, row: area.row + rows, column: area.column + columns }));
  }
  getBoundingRect(other: FakeRange): FakeRange {
    return this.derive((area) => joined(area, other.target()));
  }
  getEntireColumn(): FakeRange {
    return this.derive((area) => ({ ...area, row: 0, rows: 1048576 }));
  }
  getEntireRow(): FakeRange {
    return this.derive((area) => ({ ...area, column: 0, columns: 16384 }));
  }

  /** Of a cell whose formula fills others; Source: Excel.Range.getSpillingToRangeOrNullObject (ExcelApi 1.12). */
  getSpillingToRangeOrNullObject(): FakeRange {
    return new FakeRange(this.context, () => this.spillOf(this.target()), true);
  }
  /** Source: Excel.Range.getSpillParentOrNullObject (ExcelApi 1.12); null for several cells. */
  getSpillParentOrNullObject(): FakeRange {
    return new FakeRange(
      this.context,
      () => {
        const area = this.target();
        this.host.calculate();
        const parent = area.sheet.computed.get(cellKey(area.row, area.column))?.parent;
        if (!parent || area.rows * area.columns > 1) return null;
        const [row, column] = place(parent);
        return { sheet: area.sheet, row, column, rows: 1, columns: 1 };
      },
      true,
    );
  }

  /** Of the cells that hold or show something or have a format. Source: Excel.Range.getUsedRangeOrNullObject. */
  getUsedRangeOrNullObject(valuesOnly = false): FakeRange {
    return new FakeRange(this.context, () => this.used(this.target(), valuesOnly), true);
  }

  /** Around the first cell, as far as no blank row and no blank column lies between. Source: Excel.Range.getSurroundingRegion. */
  getSurroundingRegion(): FakeRange {
    return this.derive((area) => {
      let region = { ...area, rows: 1, columns: 1 };
      for (;;) {
        const { sheet, row, column, rows, columns } = region;
        const [top, left] = [Math.max(0, row - 1), Math.max(0, column - 1)];
        const around = {
          sheet,
          row: top,
          column: left,
          rows: row + rows + 1 - top,
          columns: column + columns + 1 - left,
        };
        const filled = this.used(around, true);
        const next = filled ? joined(region, filled) : region;
        if (addressOf(next) === addressOf(region)) return region;
        region = next;
      }
    });
  }

  /** Excel.RangeAreas of the merged cells that the range touches; their address is all that is asked for. */
  getMergedAreasOrNullObject(): FakeAreaList {
    return new FakeAreaList(this.context, () => {
      const area = this.target();
      const touched = area.sheet.merged.map((each) => ({ ...each, sheet: area.sheet }));
      const found = touched.filter((each) => overlap(each, area));
      return found.length === 0 ? null : found;
    });
  }

  /** Those that the range touches; Source: Excel.Range.getTables (ExcelApi 1.9). */
  getTables(): FakeTables {
    return new FakeTables(this.context, ({ area }) => overlap(area, this.target()));
  }

  clear(applyTo: string): void {
    if (applyTo !== "Contents") throw new OfficeError("InvalidArgument", "Only contents are cleared here.");
    this.act((area) => {
      this.host.admit(area.sheet);
      for (const key of keysOf(area).flat()) area.sheet.contents.delete(key);
    });
  }
  /** Whole rows only. */
  insert(shift: string): void {
    this.act(({ sheet, row, rows, columns }) => {
      if (shift !== "Down" || columns < 16384) throw new OfficeError("InvalidArgument", "Whole rows, down.");
      this.host.admit(sheet);
      this.host.book.insertRows(sheet.name, row + 1, rows);
    });
  }
  delete(shift: string): void {
    this.act((area) => {
      const { sheet, row, rows, columns } = area;
      if (shift !== "Up") throw new OfficeError("InvalidArgument", "Up only.");
      this.host.admit(sheet);
      if (columns >= 16384) this.host.book.removeRows(sheet.name, row + 1, rows);
      else this.host.book.shiftDown({ ...area, row: row + rows }, -rows);
    });
  }
  merge(): void {
    this.act(({ sheet, ...area }) => {
      this.host.admit(sheet);
      sheet.merged.push(area);
    });
  }
  select(): void {
    this.act((area) => void (this.host.book.selection = { ...area }));
  }

  private derive(find: (area: Area) => Area): FakeRange {
    return new FakeRange(this.context, () => find(this.target()));
  }

  private used(area: Area, valuesOnly = false): Area | null {
    this.host.calculate();
    const { sheet } = area;
    const formats = valuesOnly ? [] : [...sheet.formats.keys()];
    const places = [...sheet.contents.keys(), ...sheet.computed.keys(), ...formats].map(place);
    const inside = places.filter(([row, column]) =>
      overlap(area, { sheet, row, column, rows: 1, columns: 1 }),
    );
    if (inside.length === 0) return null;
    const [top, left] = [0, 1].map((side) => Math.min(...inside.map((at) => at[side])));
    const [bottom, right] = [0, 1].map((side) => Math.max(...inside.map((at) => at[side])));
    return { sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  private spillOf(area: Area): Area | null {
    this.host.calculate();
    const own = cellKey(area.row, area.column);
    const keys = [...area.sheet.computed]
      .filter(([, { parent }]) => parent === own)
      .map(([key]) => place(key));
    if (keys.length === 0) return null;
    const [rows, columns] = [0, 1].map((side) => Math.max(...keys.map((at) => at[side])));
    return { ...area, rows: rows - area.row + 1, columns: columns - area.column + 1 };
  }

  /**
   * Source: Microsoft, Set and get range values, text, or formulas: a text that begins with = becomes a formula whichever
   * of the two it is written to; Blank and null values: null leaves a cell as it is.
   */
  private writeCells(name: "values" | "formulas", rows: Rows): void {
    this.write(name, rows, (area) => {
      this.host.admit(area.sheet);
      checkShape(area, rows);
      rows.flat().forEach(checkFormula);
      this.host.book.write(area, rows);
    });
  }

  private map<Cell>(area: Area, read: (key: string) => Cell): Cell[][] {
    this.host.calculate();
    return keysOf(area).map((line) => line.map(read));
  }

  /** true or false where all cells agree, else null. */
  private each(area: Area, holds: (key: string) => boolean): boolean | null {
    const found = new Set(this.map(area, holds).flat());
    return found.size > 1 ? null : found.has(true);
  }

  private spills({ sheet }: Area, key: string): boolean {
    return (sheet.computed.get(key)?.parent ?? null) !== null;
  }

  private shown({ sheet }: Area, key: string): Shown {
    return sheet.computed.get(key)?.shown ?? "";
  }

  /** A text loses the apostrophe that keeps it one: OfficeDev/office-js#6687. */
  private formula({ sheet }: Area, key: string): unknown {
    const content = sheet.contents.get(key);
    if (content?.kind === "formula") return content.formula;
    if (content) return content.value instanceof ErrorValue ? content.value.code : content.value;
    const { parent, shown = "" } = sheet.computed.get(key) ?? {};
    const anchor = parent && sheet.contents.get(parent);
    return anchor && this.host.spilledFormula === "anchor" ? inputOf(anchor) : valueOf(shown);
  }
}

class FakeAreaList extends Proxy<readonly Area[]> {
  constructor(context: FakeContext, find: () => readonly Area[] | null) {
    super(context, find, true);
  }
  protected readonly properties = { address: (areas: readonly Area[]) => areas.map(addressOf).join(",") };
  get address() {
    return this.read<string>("address");
  }
}

/** The smallest rectangle that holds both. */
function joined(area: Area, to: Area): Area {
  return { sheet: area.sheet, ...bounding(area, to) };
}

/** Source: Microsoft, LET function: a variable must be a name that Names in formulas allows, so no r and no x1. */
export function checkFormula(input: unknown): void {
  const variable = typeof input === "string" && input.startsWith("=") ? refusedVariable(input) : null;
  if (variable) throw new OfficeError("InvalidArgument", `"${variable}" is a cell.`);
}

function checkShape({ rows, columns }: Area, given: Rows): void {
  if (given.length !== rows || given.some((line) => line.length !== columns))
    throw new OfficeError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match.",
    );
}
