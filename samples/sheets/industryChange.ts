import { wiodSource } from "../data/usIndustries2014";
import { panelYears, usIndustryPanel } from "../data/usIndustryPanel";
import {
  countFormat,
  downColumn,
  firstDataRow,
  head,
  headings,
  sheet,
  spill,
  table,
  generalFormat,
} from "../layout";
import { type SampleSheet } from "../types";

const units = usIndustryPanel.length;
const years = panelYears.length;
const lastYear = panelYears[years - 1];
const lastYearRow = firstDataRow + years - 1;
const jobs = (year: number): string => `Panel[Jobs ${year}]`;

const panel = table("Panel", [
  { header: "Industry", values: usIndustryPanel.map((row) => row.industry) },
  ...panelYears.map((year, index) => ({
    header: `Jobs ${year}`,
    unit: "thousand",
    values: usIndustryPanel.map((row) => row.employees[index]),
    format: "#,##0.0",
  })),
  {
    header: "Pay 2000",
    unit: "USD a year",
    values: usIndustryPanel.map((row) => row.pay2000),
    format: countFormat,
  },
  {
    header: "Pay 2014",
    unit: "USD a year",
    values: usIndustryPanel.map((row) => row.pay2014),
    format: countFormat,
  },
]);

/** Fifteen years of US employees by industry, and what their structure did. */
export const industryChange: SampleSheet = {
  ...sheet(
    "US industry change",
    [panel.table],
    [
      160,
      ...new Array<number>(years + 2).fill(80),
      30,
      60,
      80,
      90,
      90,
      30,
      160,
      90,
      90,
      90,
      30,
      80,
      100,
      100,
      90,
      90,
    ],
    head({
      title: "US employees and pay by industry, 2000–2014",
      shows:
        "How the structure of employment moved year by year, and what part of the rise in mean pay each industry explains.",
      source: wiodSource,
      remark:
        "Employees only, pay in current prices. Moore angle: 0° = the same structure, 90° = none in common.",
    }),
    panel.blocks,
    {
      at: "T5",
      rows: [["structure of each year", null, "from 2000, degrees", "from the year before"]],
      style: "note",
    },
    headings("T6", "Year", "Evenness", "Moore angle", "Turnover"),
    { at: "T7", rows: panelYears.map((year) => [year]) },
    downColumn("U", firstDataRow, years, (row) => `=ESI(${jobs(panelYears[row - firstDataRow])})`, "0.0000"),
    downColumn(
      "V",
      firstDataRow + 1,
      years - 1,
      (row) => `=ESI.CHANGE(${jobs(2000)}, ${jobs(panelYears[row - firstDataRow])}, "moore")`,
      "0.00",
    ),
    downColumn(
      "W",
      firstDataRow + 1,
      years - 1,
      (row) =>
        `=ESI.CHANGE(${jobs(panelYears[row - firstDataRow - 1])}, ${jobs(panelYears[row - firstDataRow])}, "nav")`,
      "0.0%",
    ),
    {
      at: "Y5",
      rows: [["rise of mean pay 2000–2014, USD a year, by industry; last row: all"]],
      style: "note",
    },
    headings("Y6", "Industry"),
    spill("Y7", "=Panel[Industry]", units, 1, generalFormat),
    spill(
      "Z6",
      `=ESI.DECOMPOSE(${jobs(2000)}, ${jobs(lastYear)}, Panel[Pay 2000], Panel[Pay 2014])`,
      units + 2,
      3,
      "#,##0",
    ),
    {
      at: "AE5",
      rows: [["industries ranked by pay in 2000 and cut into fifths of employment"]],
      style: "note",
    },
    spill("AE6", `=ESI.QUINTILES(${jobs(2000)}, ${jobs(lastYear)}, Panel[Pay 2000])`, 7, 5, "#,##0"),
  ),
  charts: [
    {
      kind: "line",
      title: "Evenness of US employment over 19 industries",
      at: "AE15",
      horizontal: `T${firstDataRow}:T${lastYearRow}`,
      horizontalTitle: "Year",
      verticalTitle: "Evenness (0 to 1)",
      series: [{ name: "Evenness", values: `U${firstDataRow}:U${lastYearRow}` }],
    },
  ],
};
