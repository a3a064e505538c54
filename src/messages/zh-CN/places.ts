import {
  type CellPlace,
  type ColumnPlace,
  type DimensionPlace,
  type IndicatorPlace,
  type UnitPlace,
} from "../../core/errors/common";
import { shortened } from "../../core/errors/cut";

export function quotedName(name: string): string {
  return `“${shortened(name, 24)}”`;
}

export function columnPlace({ column, columnName }: ColumnPlace): string {
  return columnName === undefined ? `数据第 ${column} 列` : quotedName(columnName);
}

export function cellPlace({ argument, row, column, columnName, unitName }: CellPlace): string {
  if (columnName === undefined) {
    const place = `第 ${row} 行第 ${column} 列`;
    return argument === undefined ? `数据${place}` : `${argument} 的${place}`;
  }
  return `${shortened(unitName ?? `第 ${row} 行`, 24)} 的${quotedName(columnName)}`;
}

export function dimensionPlace({ dimension, dimensionName }: DimensionPlace): string {
  return dimensionName === undefined ? `第 ${dimension} 个维度` : `维度${quotedName(dimensionName)}`;
}

export function unitPlace({ unit, column, columnName, unitName }: ColumnPlace & UnitPlace): string {
  return cellPlace({ row: unit, column, columnName, unitName });
}

export function indicatorPlace({ position, columnName }: IndicatorPlace): string {
  return columnName === undefined ? `第 ${position} 个指标` : quotedName(columnName);
}

export function indicatorValue(
  what: "权重" | "方向" | "变动",
  { position, columnName }: IndicatorPlace,
): string {
  return columnName === undefined ? `第 ${position} 个${what}` : `${quotedName(columnName)}的${what}`;
}
