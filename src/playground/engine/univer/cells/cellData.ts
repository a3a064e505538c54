import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import type { CellInput, CellValue } from "../../engine";
import { typedText } from "./typedText";

const empty: ICellData = { v: null, f: null, si: null, p: null };

/** What Univer stores for something typed into a cell or written to it: Excel takes many texts for something else. */
export function cellData(input: CellInput): ICellData {
  if (typeof input !== "string" || input === "") return storedData(input);
  const typed = typedText(input);
  if ("formula" in typed) return { ...empty, f: typed.formula };
  if ("text" in typed)
    return {
      ...empty,
      v: typed.text,
      t: input === typed.text ? CellValueType.STRING : CellValueType.FORCE_STRING,
    };
  return storedData("number" in typed ? typed.number : typed.logical);
}

/** What Univer stores for what a file holds in a cell: only "=" makes a formula, and an apostrophe before it a text. */
export function storedData(input: CellInput): ICellData {
  if (input === null || input === "" || input === undefined) return empty;
  if (typeof input === "number") return { ...empty, v: input, t: CellValueType.NUMBER };
  if (typeof input === "boolean") return { ...empty, v: input ? 1 : 0, t: CellValueType.BOOLEAN };
  if (input.startsWith("=") && input.length > 1) return { ...empty, f: input };
  if (input.startsWith("'")) return { ...empty, v: input.slice(1), t: CellValueType.FORCE_STRING };
  return { ...empty, v: input, t: CellValueType.STRING };
}

export function cellValue(data: Nullable<ICellData>): CellValue {
  if (data?.p?.body) return data.p.body.dataStream.replace(/\r?\n$/, "");
  const value = data?.v;
  if (value === null || value === undefined) return null;
  if (data?.t === CellValueType.BOOLEAN)
    return value === 1 || value === true || value === "1" || value === "TRUE";
  return value;
}
