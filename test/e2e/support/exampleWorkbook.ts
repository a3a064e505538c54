import { weights } from "../../../samples/sheets/weights";
import { workedExample } from "../../../samples/sheets/workedExample";
import { type SampleWorkbook } from "../../../samples/types";

/** The index of the worked example with the preset Example, as the pane wrote it before it wrote whole tables. */
const inserted =
  '=LET(names, Jobs[[#Headers],[Pay]:[Training]], QEI(Jobs[[Pay]:[Training]], XLOOKUP(names, Weights[Indicator], Weights[Example]), XLOOKUP(names, Weights[Indicator], Weights[Direction]), "minmax", "arithmetic"))';

/**
 * The sample workbook's first index alone, table Jobs with table Weights: it calculates in no time. Its index in M7 is a formula
 * that the pane wrote.
 */
export const exampleWorkbook: SampleWorkbook = {
  sheets: [
    {
      ...workedExample,
      blocks: workedExample.blocks.map((block) =>
        block.at === "M7" ? { ...block, rows: [[inserted], ...block.rows.slice(1)] } : block,
      ),
    },
    weights,
  ],
};
