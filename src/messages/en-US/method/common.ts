import { type StructureWeight } from "../../../core/options";
import { plural } from "../grammar";

/** What every method text has: formulas, references, software; and the whole of an ESI. */
export const method = {
  structureTitle: "Method: Employment Structure Index (ESI)",
  structureSubject:
    "The Employment Structure Index (ESI) is the sum Σ (J/T)·w over all cells, J the employment of a cell, T its total.",
  data: (text: string) => `Employment: ${text}`,
  cells: (filled: string, total: string) =>
    `${filled} ${plural(filled, "cell holds", "cells hold")} employment; it adds up to ${total}.`,
  zeros: (zeros: string) => `${zeros} of them ${plural(zeros, "is 0 and is", "are 0 and are")} counted.`,
  blanks: (blanks: string) =>
    `${blanks} ${plural(blanks, "cell is blank and is", "cells are blank and are")} not counted.`,
  structureWeights: {
    evenness:
      "Weights: w = −ln s / ln n, s the cell's share and n the number of cells (Pielou evenness): 0 where all employment is in one cell, 1 where it is spread evenly.",
    diversity:
      "Weights: w = 1 − s, s the cell's share (Gini–Simpson): the probability that two jobs drawn at random belong to different cells.",
    layer: "Weights: w = 1, 2, 3, … by position: the higher, the more employment stands in later cells.",
  } satisfies Record<StructureWeight, string>,
  weightsGiven: (text: string) =>
    `Weights: ${text}, exactly as given; the index is the employment-weighted mean of these numbers.`,
  weightsFormula: "Weights: what the formula below computes.",
  formulas: "Formulas",
  formula: "Formula",
  cell: "Cell",
  others: "Further formulas of the add-in on the same data or sheet",
  moreFormulas: (count: string) => `… and ${count} more.`,
  references: "References",
  software: "Software",
  written: (version: string, date: string) =>
    `Employment Indices for Excel, version ${version}. Written on ${date} from the workbook's formulas and cells at that time.`,
};
