import { indexFormulaOf } from "../reading/indexFormula";
import { type IndexMethod } from "./methodText";
import { describeQuality } from "./qualityMethod";
import { describeStructure } from "./structureMethod";
import { type WorkbookReader } from "../reading/workbookReader";

/** Reads the method out of a formula and the cells it points to; null where the formula is no QEI and no ESI. */
export async function describeIndex(formula: string, reader: WorkbookReader): Promise<IndexMethod | null> {
  const index = indexFormulaOf(formula);
  if (!index) return null;
  return index.function === "QEI" ? describeQuality(index, reader) : describeStructure(index, reader);
}
