import type { CellInput, CellValue } from "../../engine/engine";

const error = /^#(?:VALUE!|N\/A|REF!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$/;

/** What is to be written for a cell to hold what another holds: a text must not be read anew. */
export function keptInput(value: CellValue, formula: string | null): CellInput {
  if (formula !== null) return formula;
  return typeof value === "string" && value !== "" && !error.test(value) ? `'${value}` : (value ?? "");
}
