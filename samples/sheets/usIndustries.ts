import { usIndustries2014, wiodSource } from "../data/usIndustries2014";
import { indicatorNames, indicatorRange, overTables } from "../references";
import {
  answers,
  countFormat,
  firstDataRow,
  head,
  headings,
  headingsFrom,
  indexFormat,
  ranks,
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

const industries = table(industriesIndex.dataTable, [
  { header: "Industry", values: usIndustries2014.map((row) => row.industry) },
  {
    header: "Employment",
    unit: "thousand",
    values: usIndustries2014.map((row) => row.employment),
    format: "#,##0.0",
  },
  { header: "Pay", unit: "USD a year", values: usIndustries2014.map((row) => row.pay), format: countFormat },
  { header: "Hours", unit: "a week", values: usIndustries2014.map((row) => row.hours), format: "0.0" },
  { header: "Hourly pay", unit: "USD", values: usIndustries2014.map((row) => row.hourlyPay), format: "0.00" },
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
]);

/** Five indicators of one year's industries, one of them better when lower, and their employment. */
export const usIndustries: SampleSheet = sheet(
  "US industries",
  [industries.table],
  [160, 90, 80, 60, 80, 95, 110, 30, 80, 50, 80, 50, 30, 60, 60, 80, 95, 80, 30, 320, 80, 420],
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
    at: "I5",
    rows: [
      ["Balanced", null, "Pay only", null, null, "each indicator from 0 to 100 (hours: fewer is better)"],
    ],
    style: "note",
  },
  headings("I6", "Score", "Rank", "Score", "Rank"),
  spill("I7", `=QEI(${balanced})`, units, 1),
  ranks("J7", "I", firstDataRow, units),
  spill("K7", `=QEI(${payOnly})`, units, 1),
  ranks("L7", "K", firstDataRow, units),
  headingsFrom("N6", `=${names}`, 5),
  spill(
    "N7",
    `=QEI.NORMALIZE(${indicatorRange(industriesIndex)}, "minmax", XLOOKUP(${names}, IndustryWeights[Indicator], IndustryWeights[Direction]))`,
    units,
    5,
  ),
  headings("T6", "Employment structure", "Value", "Formula"),
  answers({ label: "T", value: "U", text: "V" }, firstDataRow, [
    { label: "Evenness over 19 industries", formula: "=ESI(Industries[Employment])", format: indexFormat },
    {
      label: "Diversity (Gini–Simpson)",
      formula: '=ESI(Industries[Employment], "diversity")',
      format: indexFormat,
    },
    {
      label: "Employment-weighted mean pay, USD",
      formula: "=ESI(Industries[Employment], Industries[Pay])",
      format: countFormat,
    },
    { label: "Primary: agriculture, thousand", formula: "=B7", format: countFormat },
    { label: "Secondary: mining to construction, thousand", formula: "=SUM(B8:B12)", format: countFormat },
    {
      label: "Tertiary: services, thousand",
      formula: `=SUM(B13:B${firstDataRow + units - 1})`,
      format: countFormat,
    },
    {
      label: "Upgrading (layer: 1 primary to 3 services)",
      formula: '=ESI(U10:U12, "layer")',
      format: indexFormat,
    },
  ]),
);
