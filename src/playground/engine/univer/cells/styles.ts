import { BooleanNumber, HorizontalAlign, type IStyleData, WrapStrategy } from "@univerjs/core";
import type { CellStyle } from "../../engine";

/** A style in Univer's short words; what is not mentioned stays as it is. */
export function styleData(style: CellStyle, numberFormat?: string): IStyleData {
  const data: IStyleData = {};
  if (style.bold !== undefined) data.bl = style.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  if (style.italic !== undefined) data.it = style.italic ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  if (style.fontSize !== undefined) data.fs = style.fontSize;
  if (style.fontColor !== undefined) data.cl = style.fontColor === null ? null : { rgb: style.fontColor };
  if (style.fill !== undefined) data.bg = style.fill === null ? null : { rgb: style.fill };
  if (style.wrap !== undefined) data.tb = style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (style.horizontalAlignment) data.ht = alignment[style.horizontalAlignment];
  if (numberFormat !== undefined) data.n = { pattern: numberFormat };
  return data;
}

const alignment = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};
