import { wiodSource } from "../data/usIndustries2014";
import { panelYears, usIndustryPanel } from "../data/usIndustryPanel";
import {
  countFormat,
  downColumn,
  generalFormat,
  head,
  headings,
  type KeyFigure,
  rowsBelow,
  shareFormat,
  sheet,
  spill,
  table,
  wholeFormat,
} from "../layout";
import { type SampleSheet } from "../types";

const units = usIndustryPanel.length;
const years = panelYears.length;
const lastYear = panelYears[years - 1];
const place = rowsBelow(6);
const { unitRow, headerRow, firstRow } = place;
const lastYearRow = firstRow + years - 1;
const totalRow = firstRow + units;
const jobs = (year: number): string => `Panel[Jobs ${year}]`;

const panel = table(
  "Panel",
  [
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
  ],
  place,
);

const figures: readonly KeyFigure[] = [
  {
    value: `=U${lastYearRow}-U${firstRow}`,
    says: "change of evenness from 2000 to 2014",
    format: "+0.000;-0.000;0.000",
  },
  { value: `=V${lastYearRow}`, says: "degrees between the structures of 2000 and 2014", format: "0.0" },
  { value: `=AB${totalRow}`, says: "USD: rise of mean pay", format: countFormat },
  { value: `=Z${totalRow}`, says: "USD of it within industries", format: countFormat },
  {
    value: `=AA${totalRow}`,
    says: "USD of it from moving between industries",
    format: countFormat,
  },
  {
    value: `=Z${totalRow}/AB${totalRow}`,
    says: "of the rise is within industries; above 100 %: moving between them lowered pay",
    format: shareFormat,
  },
];

/** Group, jobs before and after, change, per cent. */
const fifthFormats = [wholeFormat, countFormat, countFormat, countFormat, "+0.0;-0.0;0.0"];

/** Where other sheets find the evenness of each year. */
export const industryChangeYears = { evenness: `'US industry change'!U${firstRow}:U${lastYearRow}` };

/** Fifteen years of US employees by industry, and what their structure did. */
export const industryChange: SampleSheet = {
  ...sheet(
    "US industry change",
    {
      tables: [panel.table],
      figures,
      room: {
        ...{ S: 30, T: 170, U: 80, V: 160, W: 100, X: 30, Y: 180, Z: 80, AA: 80, AB: 80, AC: 30, AD: 30 },
        ...{ AE: 70, AF: 150, AG: 140, AH: 80, AI: 80 },
      },
    },
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
      at: `T${unitRow}`,
      rows: [["structure of each year", null, "from 2000, degrees", "from the year before"]],
      style: "note",
    },
    headings(`T${headerRow}`, "Year", "Evenness", "Moore angle", "Turnover"),
    { at: `T${firstRow}`, rows: panelYears.map((year) => [year]) },
    downColumn("U", firstRow, years, (row) => `=ESI(${jobs(panelYears[row - firstRow])})`, "0.0000"),
    downColumn(
      "V",
      firstRow + 1,
      years - 1,
      (row) => `=ESI.CHANGE(${jobs(2000)}, ${jobs(panelYears[row - firstRow])}, "moore")`,
      "0.00",
    ),
    downColumn(
      "W",
      firstRow + 1,
      years - 1,
      (row) =>
        `=ESI.CHANGE(${jobs(panelYears[row - firstRow - 1])}, ${jobs(panelYears[row - firstRow])}, "nav")`,
      "0.0%",
    ),
    {
      at: `Y${unitRow}`,
      rows: [["rise of mean pay 2000–2014, USD a year, by industry; last row: all"]],
      style: "note",
    },
    headings(`Y${headerRow}`, "Industry"),
    spill(`Y${firstRow}`, "=Panel[Industry]", units, 1, generalFormat),
    spill(
      `Z${headerRow}`,
      `=ESI.DECOMPOSE(${jobs(2000)}, ${jobs(lastYear)}, Panel[Pay 2000], Panel[Pay 2014])`,
      units + 2,
      3,
      "#,##0",
    ),
    {
      at: `AE${unitRow}`,
      rows: [["industries ranked by pay in 2000 and cut into fifths of employment"]],
      style: "note",
    },
    spill(
      `AE${headerRow}`,
      `=ESI.QUINTILES(${jobs(2000)}, ${jobs(lastYear)}, Panel[Pay 2000])`,
      7,
      5,
      fifthFormats,
    ),
  ),
  charts: [
    {
      kind: "line",
      title: "Evenness of US employment over 19 industries",
      at: `AE${firstRow + 8}`,
      horizontal: `T${firstRow}:T${lastYearRow}`,
      horizontalTitle: "Year",
      verticalTitle: "Evenness (0 to 1)",
      series: [{ name: "Evenness", values: `U${firstRow}:U${lastYearRow}` }],
    },
  ],
};
