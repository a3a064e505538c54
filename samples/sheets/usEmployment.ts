import { firstYear, supersectors, usEmployment, usEmploymentSource } from "../data/usEmployment";
import {
  answers,
  countFormat,
  downColumn,
  firstDataRow,
  head,
  headings,
  indexFormat,
  sheet,
  table,
} from "../layout";
import { type SampleSheet } from "../types";

const years = usEmployment.length;
const lastRow = firstDataRow + years - 1;

const employment = table("Supersectors", [
  { header: "Year", values: usEmployment.map((_, index) => firstYear + index), unit: "thousand jobs" },
  ...supersectors.map((header, column) => ({
    header,
    values: usEmployment.map((row) => row[column]),
    format: "#,##0.0",
  })),
]);

/** Twenty-nine years of one country's employment structure. */
export const usEmploymentSheet: SampleSheet = {
  ...sheet(
    "US employment",
    [employment.table],
    [60, ...new Array<number>(supersectors.length).fill(95), 30, 80, 80, 80, 80, 90, 30, 260, 80, 400],
    head({
      title: "US employment by supersector, 1990–2018",
      shows: "How balanced employment is over the fifteen supersectors, year by year, and how it changes.",
      source: usEmploymentSource,
      remark:
        "Evenness 1: every supersector employs the same number; 0: one employs all. Each row has its own formula.",
    }),
    employment.blocks,
    { at: "U5", rows: [["from the year before", "from 1990, degrees"]], style: "note" },
    headings("R6", "Evenness", "Change", "Jobs", "Turnover", "Moore angle"),
    downColumn("R", firstDataRow, years, (row) => `=ESI(B${row}:P${row})`, "0.0000"),
    downColumn("S", firstDataRow + 1, years - 1, (row) => `=R${row}-R${row - 1}`, "+0.0000;-0.0000;0.0000"),
    downColumn("T", firstDataRow, years, (row) => `=SUM(B${row}:P${row})`, countFormat),
    downColumn(
      "U",
      firstDataRow + 1,
      years - 1,
      (row) => `=ESI.CHANGE(B${row - 1}:P${row - 1}, B${row}:P${row}, "nav")`,
      "0.0%",
    ),
    downColumn(
      "V",
      firstDataRow + 1,
      years - 1,
      (row) => `=ESI.CHANGE(B$${firstDataRow}:P$${firstDataRow}, B${row}:P${row}, "moore")`,
      "0.00",
    ),
    headings("X6", "In short", "Value", "Formula"),
    answers({ label: "X", value: "Y", text: "Z" }, firstDataRow, [
      {
        label: "Change of evenness 1990–2018",
        formula: `=R${lastRow}-R${firstDataRow}`,
        format: "+0.000;-0.000;0.000",
      },
      {
        label: "Year with the largest fall",
        formula: `=INDEX(Supersectors[Year], XMATCH(MIN(S8:S${lastRow}), S8:S${lastRow})+1)`,
        format: "0",
      },
      {
        label: "Diversity (Gini–Simpson) in 2018",
        formula: `=ESI(B${lastRow}:P${lastRow}, "diversity")`,
        format: indexFormat,
      },
      {
        label: "Share of education and health services 1990",
        formula: `=INDEX(ESI.DETAIL(B${firstDataRow}:P${firstDataRow}, 1), 3)`,
        format: "0.0%",
      },
      {
        label: "Share of education and health services 2018",
        formula: `=INDEX(ESI.DETAIL(B${lastRow}:P${lastRow}, 1), 3)`,
        format: "0.0%",
      },
    ]),
  ),
  charts: [
    {
      kind: "line",
      title: "Evenness of US employment over 15 supersectors",
      at: "X14",
      horizontal: `A${firstDataRow}:A${lastRow}`,
      horizontalTitle: "Year",
      verticalTitle: "Evenness (0 to 1)",
      series: [{ name: "Evenness", values: `R${firstDataRow}:R${lastRow}` }],
    },
  ],
};
