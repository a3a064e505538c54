import { tenIndustries, tenIndustriesSource } from "../data/tenIndustries";
import { overTables } from "../references";
import {
  countFormat,
  downColumn,
  head,
  headings,
  type KeyFigure,
  ranks,
  rowsBelow,
  sheet,
  spill,
  table,
} from "../layout";
import { jobsIndex } from "../presets";
import { type SampleSheet } from "../types";

const units = tenIndustries.length;
const example = overTables({ index: jobsIndex, preset: '"Example"' });
const place = rowsBelow(4);
const { unitRow, headerRow, firstRow } = place;

const figures: readonly KeyFigure[] = [
  {
    value: '=QEI(TRANSPOSE(Jobs[Pay]), TRANSPOSE(Jobs[QEI weight]), , "none", "sum")',
    says: "QEI of one row, to the letter: ten salaries, ten weights, summed as given",
    format: countFormat,
  },
  {
    value: "=ESI(Jobs[Employment], Jobs[ESI weight])",
    says: "ESI, to the letter: employment shares times the ten weights",
    format: "0.00",
  },
  { value: "=ESI(Jobs[Employment])", says: "ESI, evenness: equal industries give 1", format: "0.00" },
  {
    value: `=LET(points, QEI.CONTRIBUTIONS(${example}, "none", "sum"), INDEX(points, 2, XMATCH("Pay", INDEX(points, 1, 0)))/K${firstRow})`,
    says: "of the naive sum of industry A is pay: the other weights decide nothing",
    format: "0.00%",
  },
];

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
  place,
);

const reasonsRow = firstRow + units + 1;

/** The definition of both indices to the letter, and why the five-dimension sum needs normalization. */
export const workedExample: SampleSheet = sheet(
  "Worked example",
  { tables: [jobs.table], figures, room: { J: 30 } },
  head({
    title: "Ten industries: the naive sum and the normalized index",
    shows:
      "The same five weights give two rankings: once on the figures as they are, once on a common scale of 0 to 100.",
    source: tenIndustriesSource,
    remark:
      "Weights come from the table Weights, preset Example (0.3, 0.2, 0.1, 0.1, 0.1), looked up by name.",
  }),
  jobs.blocks,
  { at: `K${unitRow}`, rows: [["as they are", null, "0 = lowest here, 100 = highest"]], style: "note" },
  headings(`K${headerRow}`, "Naive sum", "Rank", "Index", "Rank", "Places gained"),
  spill(`K${firstRow}`, `=QEI(${example}, "none", "sum")`, units, 1, "#,##0.00"),
  ranks(`L${firstRow}`, "K", firstRow, units),
  spill(`M${firstRow}`, `=QEI(${example})`, units, 1),
  ranks(`N${firstRow}`, "M", firstRow, units),
  downColumn("O", firstRow, units, (row) => `=L${row}-N${row}`, "+0;-0;0"),
  { at: `A${reasonsRow}`, rows: [["Why they differ"]], style: "heading" },
  {
    at: `A${reasonsRow + 1}`,
    rows: [
      [
        "A salary of 10,000 drowns scores of 4: the naive sum is pay times 0.3 and little else, whatever the other weights say.",
      ],
      [
        "Industries D, E and I all pay 11,000, so hundredths of a point decide between them; H, with the best conditions and the second-best satisfaction, is only fifth.",
      ],
      [
        "Min-max brings every dimension to 0–100 first, so a weight of 0.2 counts for 0.2: H rises to third. That is why it is the default.",
      ],
    ],
    style: "plain",
  },
);
