import type { Area, CellInput } from "../engine/engine";
import { columnLetters, rectangleAddress } from "../references/a1";
import { HostError, invalidArgument, itemNotFound } from "../wire/hostError";
import { HostObject, nullObject, type NullObject } from "../wire/hostObject";
import { boundingArea, intersection } from "./areas";
import { clearRange, copyRange, deleteCells, insertCells } from "./rangeChanges";
import { RangeFormat } from "./rangeFormat";
import { surroundingRegion, usedWithin } from "./regions";
import type { WorkbookState } from "./workbookState";

const sizeMismatch = () =>
  invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

/** Excel.Range. */
export class Range extends HostObject {
  static override readonly scalars = [
    "Address", "AddressLocal", "CellCount", "ColumnCount", "ColumnIndex", "Formulas", "FormulasLocal", "HasSpill",
    "NumberFormat", "RowCount", "RowIndex", "Text", "ValueTypes", "Values",
  ]; // prettier-ignore

  constructor(
    private readonly state: WorkbookState,
    readonly area: Area,
  ) {
    super();
  }

  get Address(): string {
    return this.state.address(this.area);
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get RowIndex(): number {
    return this.area.row;
  }
  get ColumnIndex(): number {
    return this.area.column;
  }
  get RowCount(): number {
    return this.area.rows;
  }
  get ColumnCount(): number {
    return this.area.columns;
  }
  get CellCount(): number {
    return this.area.rows * this.area.columns;
  }
  get IsEntireColumn(): boolean {
    return this.area.rows >= this.size.rows;
  }
  get IsEntireRow(): boolean {
    return this.area.columns >= this.size.columns;
  }
  get Worksheet(): HostObject {
    return this.state.objects.worksheet(this.area.sheet);
  }
  get Format(): RangeFormat {
    return new RangeFormat(this.state, this.area);
  }

  get Values(): unknown[][] {
    return this.state.engine.cells.values(this.area).map((row) => row.map((value) => value ?? ""));
  }
  set Values(values: unknown) {
    this.write(values);
  }
  get Formulas(): unknown[][] {
    const values = this.Values;
    return this.state.engine.cells
      .formulas(this.area)
      .map((row, r) => row.map((formula, c) => formula ?? values[r][c]));
  }
  set Formulas(formulas: unknown) {
    this.write(formulas);
  }
  /** The playground's formulas are written as in en-US in both languages; so are Excel's in Chinese. */
  get FormulasLocal(): unknown[][] {
    return this.Formulas;
  }
  set FormulasLocal(formulas: unknown) {
    this.write(formulas);
  }
  get Text(): string[][] {
    return this.state.engine.cells.texts(this.area);
  }
  get ValueTypes(): string[][] {
    return this.state.engine.cells.values(this.area).map((row) =>
      row.map((value) => {
        if (value === null) return "Empty";
        if (typeof value === "boolean") return "Boolean";
        if (typeof value === "number") return "Double";
        return /^#(VALUE!|N\/A|REF!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$/.test(value)
          ? "Error"
          : "String";
      }),
    );
  }
  get NumberFormat(): string[][] {
    return this.state.engine.layout.numberFormats(this.area);
  }
  set NumberFormat(formats: unknown) {
    this.state.allowChange(this.area.sheet);
    this.state.writes.flush();
    this.state.engine.layout.setNumberFormats(this.area, this.grid(formats) as string[][]);
  }
  get HasSpill(): boolean | null {
    const cells = { ...this.area };
    const spills = new Set<boolean>();
    for (let r = 0; r < cells.rows; r++) {
      for (let c = 0; c < cells.columns; c++) {
        spills.add(this.state.engine.cells.spill(cells.sheet, cells.row + r, cells.column + c) !== null);
      }
    }
    return spills.size > 1 ? null : spills.has(true);
  }

  GetCell(row: number, column: number): Range {
    return this.at({ row: this.area.row + row, column: this.area.column + column, rows: 1, columns: 1 });
  }
  GetRow(row: number): Range {
    return this.at({ row: this.area.row + row, rows: 1 });
  }
  GetColumn(column: number): Range {
    return this.at({ column: this.area.column + column, columns: 1 });
  }
  GetLastCell(): Range {
    return this.GetCell(this.area.rows - 1, this.area.columns - 1);
  }
  GetLastRow(): Range {
    return this.GetRow(this.area.rows - 1);
  }
  GetLastColumn(): Range {
    return this.GetColumn(this.area.columns - 1);
  }
  GetEntireColumn(): Range {
    return this.at({ row: 0, rows: this.size.rows });
  }
  GetEntireRow(): Range {
    return this.at({ column: 0, columns: this.size.columns });
  }
  GetOffsetRange(rows: number, columns: number): Range {
    return this.at({ row: this.area.row + rows, column: this.area.column + columns });
  }
  GetResizedRange(rows: number, columns: number): Range {
    return this.at({ rows: this.area.rows + rows, columns: this.area.columns + columns });
  }
  GetAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.at({ rows, columns });
  }
  GetRowsBelow(count = 1): Range {
    return this.at({ row: this.area.row + this.area.rows, rows: count });
  }
  GetRowsAbove(count = 1): Range {
    return this.at({ row: this.area.row - count, rows: count });
  }
  GetColumnsAfter(count = 1): Range {
    return this.at({ column: this.area.column + this.area.columns, columns: count });
  }
  GetColumnsBefore(count = 1): Range {
    return this.at({ column: this.area.column - count, columns: count });
  }
  GetBoundingRect(other: unknown): Range {
    return new Range(this.state, boundingArea(this.area, this.areaOf(other)));
  }
  GetIntersection(other: unknown): Range {
    return required(this.GetIntersectionOrNullObject(other));
  }
  GetIntersectionOrNullObject(other: unknown): Range | NullObject {
    return this.orNull(intersection(this.area, this.areaOf(other)));
  }
  GetUsedRange(valuesOnly?: boolean): Range {
    return required(this.GetUsedRangeOrNullObject(valuesOnly));
  }
  GetUsedRangeOrNullObject(_valuesOnly?: boolean): Range | NullObject {
    return this.orNull(usedWithin(this.state.engine, this.area));
  }
  GetSurroundingRegion(): Range {
    return new Range(this.state, surroundingRegion(this.state.engine, this.area));
  }
  GetSpillingToRange(): Range {
    return required(this.GetSpillingToRangeOrNullObject());
  }
  GetSpillingToRangeOrNullObject(): Range | NullObject {
    return this.orNull(this.state.engine.cells.spill(this.area.sheet, this.area.row, this.area.column));
  }
  GetSpillParent(): Range {
    return required(this.GetSpillParentOrNullObject());
  }
  GetSpillParentOrNullObject(): Range | NullObject {
    const { cells } = this.state.engine;
    for (const { sheet, row, column } of cells.allFormulas()) {
      const spill = sheet === this.area.sheet ? cells.spill(sheet, row, column) : null;
      if (spill && intersection(spill, { ...this.area, rows: 1, columns: 1 })) {
        return this.at({ row, column, rows: 1, columns: 1 });
      }
    }
    return nullObject;
  }
  GetTables(fullyContained = false): HostObject {
    return this.state.objects.tablesWithin(this.area, fullyContained);
  }

  Select(): void {
    this.state.writes.flush();
    this.state.engine.selection.select(this.area);
  }
  Clear(applyTo = "All"): void {
    clearRange(this.state, this.area, applyTo);
  }
  Insert(shift: string): Range {
    insertCells(this.state, this.area, shift);
    return new Range(this.state, this.area);
  }
  Delete(shift: string): void {
    deleteCells(this.state, this.area, shift);
  }
  CopyFrom(source: unknown, copyType = "All"): void {
    copyRange(this.state, this.areaOf(source), this.area, copyType);
  }
  Calculate(): Promise<void> {
    return this.state.settle();
  }
  /** office.js asks before it sends a large write in slices. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.area.rows || columns !== this.area.columns) throw sizeMismatch();
  }

  private get size() {
    return this.state.engine.layout.size(this.area.sheet);
  }

  private at(change: Partial<Area>): Range {
    const area = { ...this.area, ...change };
    const fits =
      area.row >= 0 &&
      area.column >= 0 &&
      area.rows > 0 &&
      area.columns > 0 &&
      area.column + area.columns <= 16384;
    if (!fits) throw invalidArgument();
    return new Range(this.state, area);
  }

  private orNull(area: Area | null): Range | NullObject {
    return area ? new Range(this.state, area) : nullObject;
  }

  private areaOf(other: unknown): Area {
    return other instanceof Range ? other.area : this.state.area(String(other), this.area.sheet);
  }

  private write(values: unknown): void {
    const rows = this.grid(values).map((row) =>
      row.map((value): CellInput => {
        // In a write null means: leave the cell alone.
        if (value === null || value === undefined) return undefined;
        if (typeof value === "number" || typeof value === "boolean" || typeof value === "string")
          return value;
        throw new HostError("InvalidArgument", `A cell cannot hold ${JSON.stringify(value)}.`);
      }),
    );
    this.state.write(this.area, rows);
  }

  /** One value for all cells, or a list of rows of the range's own shape. */
  private grid(values: unknown): unknown[][] {
    const { rows, columns } = this.area;
    if (!Array.isArray(values))
      return Array.from({ length: rows }, () => new Array<unknown>(columns).fill(values));
    if (values.length !== rows || values.some((row) => !Array.isArray(row) || row.length !== columns))
      throw sizeMismatch();
    return values as unknown[][];
  }

  override toString(): string {
    return `${columnLetters(this.area.column)}${this.area.row + 1} (${rectangleAddress(this.area)})`;
  }
}

function required(found: Range | NullObject): Range {
  if (found === nullObject) throw itemNotFound();
  return found;
}
