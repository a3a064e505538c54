import { firstYear, supersectors, usEmployment, usEmploymentSource } from "../data/usEmployment";
import {
  countFormat,
  downColumn,
  head,
  headings,
  indexFormat,
  type KeyFigure,
  rowsBelow,
  shareFormat,
  sheet,
  table,
  wholeFormat,
} from "../layout";
import { type SampleSheet } from "../types";

const years = usEmployment.length;
const place = rowsBelow(5);
const { unitRow, headerRow, firstRow } = place;
const lastRow = firstRow + years - 1;
const [changeColumn, evennessColumn] = ["S", "R"];

const figures: readonly KeyFigure[] = [
  {
    value: `=${evennessColumn}${lastRow}-${evennessColumn}${firstRow}`,
    says: "change of evenness from 1990 to 2018",
    format: "+0.000;-0.000;0.000",
  },
  {
    value: `=INDEX(Supersectors[Year], XMATCH(MIN(${changeColumn}${firstRow + 1}:${changeColumn}${lastRow}), ${changeColumn}${firstRow + 1}:${changeColumn}${lastRow})+1)`,
    says: "is the year in which evenness fell most",
    format: wholeFormat,
  },
  {
    value: `=ESI(B${lastRow}:P${lastRow}, "diversity")`,
    says: "diversity (Gini–Simpson) in 2018",
    format: indexFormat,
  },
  {
    value: `=INDEX(ESI.DETAIL(B${firstRow}:P${firstRow}, 1), 3)`,
    says: "of all jobs were in education and health services in 1990",
    format: shareFormat,
  },
  {
    value: `=INDEX(ESI.DETAIL(B${lastRow}:P${lastRow}, 1), 3)`,
    says: "of all jobs were in education and health services in 2018",
    format: shareFormat,
  },
];

const employment = table(
  "Supersectors",
  [
    { header: "Year", values: usEmployment.map((_, index) => firstYear + index), unit: "thousand jobs" },
    ...supersectors.map((header, column) => ({
      header,
      values: usEmployment.map((row) => row[column]),
      format: "#,##0.0",
    })),
  ],
  place,
);

/** Where other sheets find the years and their evenness. */
export const usEmploymentYears = {
  evenness: `'US employment'!R${firstRow}:R${lastRow}`,
  years: `'US employment'!A${firstRow}:A${lastRow}`,
};

/** Twenty-nine years of one country's employment structure. */
export const usEmploymentSheet: SampleSheet = {
  ...sheet(
    "US employment",
    { tables: [employment.table], figures, room: { Q: 30, T: 80, U: 150 } },
    head({
      title: "US employment by supersector, 1990–2018",
      shows: "How balanced employment is over the fifteen supersectors, year by year, and how it changes.",
      source: usEmploymentSource,
      remark:
        "Evenness 1: every supersector employs the same number; 0: one employs all. Each row has its own formula.",
    }),
    employment.blocks,
    { at: `U${unitRow}`, rows: [["from the year before", "from 1990, degrees"]], style: "note" },
    headings(`R${headerRow}`, "Evenness", "Change", "Jobs", "Turnover", "Moore angle"),
    downColumn("R", firstRow, years, (row) => `=ESI(B${row}:P${row})`, "0.0000"),
    downColumn("S", firstRow + 1, years - 1, (row) => `=R${row}-R${row - 1}`, "+0.0000;-0.0000;0.0000"),
    downColumn("T", firstRow, years, (row) => `=SUM(B${row}:P${row})`, countFormat),
    downColumn(
      "U",
      firstRow + 1,
      years - 1,
      (row) => `=ESI.CHANGE(B${row - 1}:P${row - 1}, B${row}:P${row}, "nav")`,
      "0.0%",
    ),
    downColumn(
      "V",
      firstRow + 1,
      years - 1,
      (row) => `=ESI.CHANGE(B$${firstRow}:P$${firstRow}, B${row}:P${row}, "moore")`,
      "0.00",
    ),
  ),
  charts: [
    {
      kind: "line",
      title: "Evenness of US employment over 15 supersectors",
      at: `X${headerRow}`,
      horizontal: `A${firstRow}:A${lastRow}`,
      horizontalTitle: "Year",
      verticalTitle: "Evenness (0 to 1)",
      series: [{ name: "Evenness", values: `R${firstRow}:R${lastRow}` }],
    },
  ],
};
