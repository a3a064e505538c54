import { tenIndustries, tenIndustriesSource } from "../../../samples/data/tenIndustries";
import {
  answers,
  countFormat,
  downColumn,
  head,
  headings,
  ranks,
  sheet,
  spill,
  table,
} from "../../../samples/layout";
import { jobsIndex } from "../../../samples/presets";
import { overTables } from "../../../samples/references";
import { weights } from "../../../samples/sheets/weights";
import { type SampleSheet, type SampleWorkbook } from "../../../samples/types";

const firstRow = 7;
const units = tenIndustries.length;
const example = overTables({ index: jobsIndex, preset: '"Example"' });

const jobs = table(
  jobsIndex.dataTable,
  [
    { header: "Industry", values: tenIndustries.map((row) => row.industry) },
    { header: "Pay", unit: "currency", values: tenIndustries.map((row) => row.pay), format: countFormat },
    {
      header: "Conditions",
      unit: "score 1–5",
      values: tenIndustries.map((row) => row.conditions),
      format: "0.0",
    },
    {
      header: "Benefits",
      unit: "score 1–5",
      values: tenIndustries.map((row) => row.benefits),
      format: "0.0",
    },
    {
      header: "Satisfaction",
      unit: "score 1–5",
      values: tenIndustries.map((row) => row.satisfaction),
      format: "0.0",
    },
    {
      header: "Training",
      unit: "score 1–5",
      values: tenIndustries.map((row) => row.training),
      format: "0.0",
    },
    {
      header: "QEI weight",
      unit: "of its pay",
      values: tenIndustries.map((row) => row.qeiWeight),
      format: "0.0",
    },
    {
      header: "ESI weight",
      unit: "of its jobs",
      values: tenIndustries.map((row) => row.esiWeight),
      format: "0.0",
    },
    {
      header: "Employment",
      unit: "jobs",
      values: tenIndustries.map((row) => row.employment),
      format: countFormat,
    },
  ],
  { unitRow: 5, headerRow: 6 },
);

/** One sheet with the table Jobs and both indices beside it. */
const workedExample: SampleSheet = sheet(
  "Worked example",
  { tables: [jobs.table], room: { J: 30 } },
  head({
    title: "Ten industries: the naive sum and the normalized index",
    shows:
      "The same five weights give two rankings: once on the figures as they are, once on a common scale of 0 to 100.",
    source: tenIndustriesSource,
    remark:
      "Weights come from the table Weights, preset Example (0.3, 0.2, 0.1, 0.1, 0.1), looked up by name.",
  }),
  jobs.blocks,
  { at: "K5", rows: [["as they are", null, "0 = lowest here, 100 = highest"]], style: "note" },
  headings("K6", "Naive sum", "Rank", "Index", "Rank", "Places gained"),
  spill("K7", `=QEI(${example}, "none", "sum")`, units, 1, "#,##0.00"),
  ranks("L7", "K", firstRow, units),
  spill("M7", `=QEI(${example})`, units, 1),
  ranks("N7", "M", firstRow, units),
  downColumn("O", firstRow, units, (row) => `=L${row}-N${row}`, "+0;-0;0"),
  { at: "A19", rows: [["The definitions, to the letter"]], style: "heading" },
  answers({ label: "A", value: "H", text: "K" }, 20, [
    {
      label: "QEI of one row: ten salaries, ten weights, summed as given",
      formula: '=QEI(TRANSPOSE(Jobs[Pay]), TRANSPOSE(Jobs[QEI weight]), , "none", "sum")',
      format: countFormat,
    },
    {
      label: "ESI: employment shares times the ten weights",
      formula: "=ESI(Jobs[Employment], Jobs[ESI weight])",
      format: "0.00",
    },
    { label: "ESI, evenness: equal industries give 1", formula: "=ESI(Jobs[Employment])", format: "0.00" },
    {
      label: "Share of the naive sum of industry A that is pay",
      formula: `=LET(points, QEI.CONTRIBUTIONS(${example}, "none", "sum"), INDEX(points, 2, XMATCH("Pay", INDEX(points, 1, 0)))/K7)`,
      format: "0.00%",
    },
  ]),
);

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
