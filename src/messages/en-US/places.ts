import {
  type CellPlace,
  type ColumnPlace,
  type DimensionPlace,
  type IndicatorPlace,
  type UnitPlace,
} from "../../core/errors/common";
import { shortened } from "../../core/errors/cut";
import { capitalized } from "./grammar";

/** A name of the user's, as much of it as a message has room for. */
export function quotedName(name: string): string {
  return `"${shortened(name, 24)}"`;
}

/** A column by its name, or else by its number. Begins a sentence. */
export function columnPlace({ column, columnName }: ColumnPlace): string {
  return columnName === undefined ? `Column ${column} of data` : quotedName(columnName);
}

/** A cell by the names of its column and unit, or else by its row and column. Begins a sentence. */
export function cellPlace({ argument = "data", row, column, columnName, unitName }: CellPlace): string {
  if (columnName === undefined) return `Row ${row}, column ${column} of ${argument}`;
  return `${quotedName(columnName)} of ${shortened(unitName ?? `row ${row}`, 24)}`;
}

export function dimensionPlace({ dimension, dimensionName }: DimensionPlace): string {
  return dimensionName === undefined ? `dimension ${dimension}` : quotedName(dimensionName);
}

export function unitPlace({ unit, column, columnName, unitName }: ColumnPlace & UnitPlace): string {
  return cellPlace({ row: unit, column, columnName, unitName });
}

/** An indicator by its name, or else by its number. */
export function indicatorPlace({ position, columnName }: IndicatorPlace): string {
  return columnName === undefined ? `indicator ${position}` : quotedName(columnName);
}

/** What there is one of for each indicator. Begins a sentence. */
export function indicatorValue(
  what: "weight" | "direction" | "change",
  { position, columnName }: IndicatorPlace,
): string {
  if (columnName !== undefined) return `The ${what} of ${quotedName(columnName)}`;
  return `${capitalized(what)} ${position}`;
}
