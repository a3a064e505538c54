import { usIndustries2014, wiodSource } from "../data/usIndustries2014";
import { indicatorNames, indicatorRange, overTables } from "../references";
import {
  countFormat,
  head,
  headings,
  headingsFrom,
  indexFormat,
  type KeyFigure,
  ranks,
  rowsBelow,
  sheet,
  shareFormat,
  spill,
  table,
} from "../layout";
import { industriesIndex } from "../presets";
import { type SampleSheet } from "../types";

const units = usIndustries2014.length;
const balanced = overTables({ index: industriesIndex, preset: '"Balanced"' });
const payOnly = overTables({ index: industriesIndex, preset: '"Pay only"' });
const names = indicatorNames(industriesIndex);
const place = rowsBelow(7);
const { unitRow, headerRow, firstRow } = place;

const figures: readonly KeyFigure[] = [
  { value: "=ESI(Industries[Employment])", says: "evenness over 19 industries", format: indexFormat },
  {
    value: '=ESI(Industries[Employment], "diversity")',
    says: "diversity (Gini–Simpson)",
    format: indexFormat,
  },
  {
    value: "=ESI(Industries[Employment], Industries[Pay])",
    says: "USD: mean pay, weighted by employment",
    format: countFormat,
  },
  { value: `=B${firstRow}`, says: "thousand in the primary sector: agriculture", format: countFormat },
  {
    value: `=SUM(B${firstRow + 1}:B${firstRow + 5})`,
    says: "thousand in the secondary sector: mining to construction",
    format: countFormat,
  },
  {
    value: `=SUM(B${firstRow + 6}:B${firstRow + units - 1})`,
    says: "thousand in the tertiary sector: services",
    format: countFormat,
  },
  {
    value: '=ESI(A10:A12, "layer")',
    says: "upgrading (layer: 1 primary to 3 services)",
    format: indexFormat,
  },
];

const industries = table(
  industriesIndex.dataTable,
  [
    { header: "Industry", values: usIndustries2014.map((row) => row.industry) },
    {
      header: "Employment",
      unit: "thousand",
      values: usIndustries2014.map((row) => row.employment),
      format: "#,##0.0",
    },
    {
      header: "Pay",
      unit: "USD a year",
      values: usIndustries2014.map((row) => row.pay),
      format: countFormat,
    },
    { header: "Hours", unit: "a week", values: usIndustries2014.map((row) => row.hours), format: "0.0" },
    {
      header: "Hourly pay",
      unit: "USD",
      values: usIndustries2014.map((row) => row.hourlyPay),
      format: "0.00",
    },
    {
      header: "Labour share",
      unit: "of value added",
      values: usIndustries2014.map((row) => row.labourShare),
      format: shareFormat,
    },
    {
      header: "Output",
      unit: "USD per worker",
      values: usIndustries2014.map((row) => row.output),
      format: countFormat,
    },
  ],
  place,
);

/** Five indicators of one year's industries, one of them better when lower, and their employment. */
export const usIndustries: SampleSheet = sheet(
  "US industries",
  {
    tables: [industries.table],
    figures,
    room: { H: 30, I: 80, K: 80, M: 30, N: 60, O: 60, P: 90, Q: 105, R: 70 },
  },
  head({
    title: "Pay, hours and productivity in 19 US industries, 2014",
    shows:
      "Which industries combine high pay and output with short hours, and how employment is spread over them.",
    source: wiodSource,
    remark:
      "Balanced gives Pay the weight 0: it is hours times hourly pay and would count twice. Output of real estate includes imputed rents.",
  }),
  industries.blocks,
  {
    at: `I${unitRow}`,
    rows: [
      ["Balanced", null, "Pay only", null, null, "each indicator from 0 to 100 (hours: fewer is better)"],
    ],
    style: "note",
  },
  headings(`I${headerRow}`, "Score", "Rank", "Score", "Rank"),
  spill(`I${firstRow}`, `=QEI(${balanced})`, units, 1),
  ranks(`J${firstRow}`, "I", firstRow, units),
  spill(`K${firstRow}`, `=QEI(${payOnly})`, units, 1),
  ranks(`L${firstRow}`, "K", firstRow, units),
  headingsFrom(`N${headerRow}`, `=${names}`, 5),
  spill(
    `N${firstRow}`,
    `=QEI.NORMALIZE(${indicatorRange(industriesIndex)}, "minmax", XLOOKUP(${names}, IndustryWeights[Indicator], IndustryWeights[Direction]))`,
    units,
    5,
  ),
);
