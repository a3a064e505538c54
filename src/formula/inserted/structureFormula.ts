import { type StructureWeight } from "../../core/options";
import { blanksWritten } from "../blanks";
import { inNamespace } from "../namespace";
import { columnReference } from "../structured";

/** Weights of the Employment Structure Index: a word, or a column of the same table. */
export type StructureChoice = { readonly word: StructureWeight } | { readonly column: string };

/**
 * The Employment Structure Index of a column of a table, in en-US syntax.
 * @param writesBlanks where a blank would reach the function as 0: a blank weight is missing, not 0.
 */
export function structureFormula(
  table: string,
  employment: string,
  weights: StructureChoice,
  writesBlanks: boolean,
): string {
  const column = (name: string) => {
    const reference = columnReference(table, name);
    return writesBlanks ? blanksWritten(reference) : reference;
  };
  const second = "word" in weights ? `"${weights.word}"` : column(weights.column);
  return `=${inNamespace("ESI")}(${column(employment)}, ${second})`;
}
