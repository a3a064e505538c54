import { type ExposureSourceId } from "../../core/options";
import { textConstant } from "../constants";
import { inNamespace } from "../namespace";
import { columnReference } from "../structured";

/** The published exposure of each code of a table's column. @returns en-US syntax with the leading equals sign. */
export function exposureFormula(table: string, column: string, source: ExposureSourceId): string {
  return `=${inNamespace("ESI.AISCORES")}(${columnReference(table, column)}, ${textConstant(source)})`;
}
