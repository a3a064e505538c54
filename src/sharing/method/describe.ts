import { indexFormulaOf } from "../reading/indexFormula";
import { type IndexMethod } from "./methodText";
import { describeQuality } from "./qualityMethod";
import { describeStructure } from "./structureMethod";
import { describeTables } from "./tableMethod";
import { type WorkbookReader } from "../reading/workbookReader";

/** Reads the method out of a formula and the cells it points to; null where the formula is no QEI and no ESI. */
export async function describeIndex(formula: string, reader: WorkbookReader): Promise<IndexMethod | null> {
  const index = indexFormulaOf(formula);
  if (!index) return null;
  if (index.function === "ESI") return describeStructure(index, reader);
  return (await describeTables(index, reader)) ?? describeQuality(index, reader);
}
