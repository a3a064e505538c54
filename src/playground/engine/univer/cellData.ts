import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import type { CellInput, CellValue } from "../engine";

/** What Univer stores for a value put into a cell: Excel reads text that looks like a number or a logical as one. */
export function cellData(input: CellInput): ICellData {
  const empty: ICellData = { v: null, f: null, si: null, p: null };
  if (input === null || input === "" || input === undefined) return empty;
  if (typeof input === "number") return { ...empty, v: input, t: CellValueType.NUMBER };
  if (typeof input === "boolean") return { ...empty, v: input ? 1 : 0, t: CellValueType.BOOLEAN };
  if (input.startsWith("=") && input.length > 1) return { ...empty, f: input };
  if (input.startsWith("'")) return { ...empty, v: input.slice(1), t: CellValueType.FORCE_STRING };
  if (/^(true|false)$/i.test(input)) return cellData(input.toLowerCase() === "true");
  const number = /^\s*[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?\s*$/i.test(input) ? Number(input) : NaN;
  return Number.isFinite(number) ? cellData(number) : { ...empty, v: input, t: CellValueType.STRING };
}

export function cellValue(data: Nullable<ICellData>): CellValue {
  if (data?.p?.body) return data.p.body.dataStream.replace(/\r?\n$/, "");
  const value = data?.v;
  if (value === null || value === undefined) return null;
  if (data?.t === CellValueType.BOOLEAN)
    return value === 1 || value === true || value === "1" || value === "TRUE";
  return value;
}
