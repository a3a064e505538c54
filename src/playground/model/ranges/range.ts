import { isErrorText } from "../../../formula/errorText";
import type { CellInput } from "../../engine/engine";
import { HostError, invalidArgument } from "../../wire/hostError";
import type { HostObject } from "../../wire/hostObject";
import { ConditionalFormats } from "../looks/conditionalFormats";
import { DataValidation } from "../lists/dataValidation";
import { clearRange, copyRange, deleteCells, insertCells } from "./rangeChanges";
import { spilledCells } from "./regions";
import { RangeFormat } from "./rangeFormat";
import { RangeNavigation } from "./rangeNavigation";

const sizeMismatch = () =>
  invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

/** Excel.Range: what its cells hold, and what can be done to them. */
export class Range extends RangeNavigation {
  static override readonly scalars = [
    "Address", "AddressLocal", "CellCount", "ColumnCount", "ColumnIndex", "Formulas", "FormulasLocal", "HasSpill",
    "NumberFormat", "RowCount", "RowIndex", "Text", "ValueTypes", "Values",
  ]; // oxfmt-ignore

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

  get ConditionalFormats(): ConditionalFormats {
    return new ConditionalFormats(this.state, this.area);
  }

  get DataValidation(): DataValidation {
    return new DataValidation(this.state, this.area);
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
        return isErrorText(value) ? "Error" : "String";
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
    const spilled = spilledCells(this.state.engine, this.area);
    return spilled === 0 ? false : spilled === this.area.rows * this.area.columns ? true : null;
  }
  /** The grid has no array formulas but those that spill. */
  get SavedAsArray(): boolean | null {
    return this.HasSpill;
  }

  Select(): void {
    this.state.writes.flush();
    this.state.engine.selection.select(this.area);
  }
  Clear(applyTo = "All"): void {
    clearRange(this.state, this.area, applyTo);
  }
  Insert(shift: string): HostObject {
    insertCells(this.state, this.area, shift);
    return this.state.objects.range(this.area);
  }
  Delete(shift: string): void {
    deleteCells(this.state, this.area, shift);
  }
  CopyFrom(source: unknown, copyType = "All"): void {
    copyRange(this.state, this.areaOf(source), this.area, copyType);
  }
  Merge(): void {
    this.state.allowChange(this.area.sheet);
    this.state.writes.flush();
    this.state.engine.layout.merge(this.area);
  }
  Calculate(): Promise<void> {
    return this.state.settle();
  }
  /** office.js asks before it sends a large write in slices. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.area.rows || columns !== this.area.columns) throw sizeMismatch();
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
}
