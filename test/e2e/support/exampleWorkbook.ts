import { jobsIndex } from "../../../samples/presets";
import { weights } from "../../../samples/sheets/weights";
import { workedExample } from "../../../samples/sheets/workedExample";
import { type SampleWorkbook } from "../../../samples/types";
import { indexFormula } from "../../../src/formula/indexByName";

const names = jobsIndex.indicators.map(({ name }) => name);

/** The index of the worked example with the preset Example, as the pane inserts it. */
const inserted = indexFormula({
  dataTable: jobsIndex.dataTable,
  header: names,
  indicators: names,
  presetsTable: jobsIndex.presetsTable,
  columns: { indicator: "Indicator", direction: "Direction", low: "Low", high: "High" },
  namesAsTexts: false,
  writesBlanks: false,
  preset: "Example",
  normalization: "minmax",
  aggregation: "arithmetic",
  useGoalposts: false,
  goalpostsAdjacent: true,
});

/**
 * The sample workbook's first index alone, table Jobs with table Weights: it calculates in no time. Its index in M7 is a formula
 * of the pane.
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
