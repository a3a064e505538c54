import { occupationsSource, usOccupations2021 } from "../data/usOccupations2021";
import {
  answers,
  countFormat,
  downColumn,
  firstDataRow,
  head,
  headings,
  mixedFormat,
  sheet,
  shareFormat,
  spill,
  table,
} from "../layout";
import { type SampleBlock, type SampleSheet } from "../types";

const units = usOccupations2021.length;
const lastRow = firstDataRow + units - 1;
const riskLabels = `$H$${firstDataRow}:$H$${lastRow}`;

export const quadrants: readonly string[] = [
  "exposed, low quality",
  "exposed, high quality",
  "sheltered, low quality",
  "sheltered, high quality",
];

/**
 * Annual median wage of all occupations: the published middle of all jobs, finer than that of 22 groups.
 * Source: BLS, Occupational Employment and Wage Statistics, May 2021, national file, row 00-0000 All Occupations, A_MEDIAN.
 */
export const medianWage = 45760;
const cutRow = 17;
/** Where the pay that divides low from high quality stands. */
export const payCut = `$L$${cutRow}`;

const occupations = table("Occupations", [
  { header: "Group", values: usOccupations2021.map((row) => row.group) },
  {
    header: "Employment",
    unit: "jobs",
    values: usOccupations2021.map((row) => row.employment),
    format: countFormat,
  },
  {
    header: "Mean pay",
    unit: "USD a year",
    values: usOccupations2021.map((row) => row.pay),
    format: countFormat,
  },
  {
    header: "Median pay",
    unit: "USD a year",
    values: usOccupations2021.map((row) => row.medianPay),
    format: countFormat,
  },
  {
    header: "Exposure",
    unit: "0 to 1",
    values: usOccupations2021.map((row) => row.exposure),
    format: "0.000",
  },
  {
    header: "Projected change",
    unit: "%, 2020–2030",
    values: usOccupations2021.map((row) => row.projectedChange),
    format: "0.0",
  },
]);

/** One row a quadrant: its jobs, their share and the groups in it. */
function quadrantRows(firstRow: number): SampleBlock[] {
  return quadrants.flatMap((quadrant, index): SampleBlock[] => {
    const row = firstRow + index;
    return [
      { at: `K${row}`, rows: [[quadrant]] },
      {
        at: `L${row}`,
        rows: [[`=SUM((${riskLabels}=K${row})*Occupations[Employment])`]],
        format: countFormat,
        style: "result",
      },
      {
        at: `M${row}`,
        rows: [[`=L${row}/SUM(Occupations[Employment])`]],
        format: shareFormat,
        style: "result",
      },
      {
        at: `N${row}`,
        rows: [[`=TEXTJOIN("; ", TRUE, FILTER(Occupations[Group], ${riskLabels}=K${row}, "none"))`]],
        style: "result",
      },
    ];
  });
}

/** Twenty-two occupation groups: how exposed to language models, how well paid, how many people. */
export const aiExposure: SampleSheet = {
  ...sheet(
    "AI exposure",
    [occupations.table],
    [320, 105, 90, 100, 85, 125, 30, 170, 100, 30, 310, 110, 80, 520, 30, 150, 160, 160, 170],
    head({
      title: "Exposure to language models in 22 US occupation groups, May 2021",
      shows:
        "Which groups are exposed, which are poorly paid, and how many people work in the groups that are both.",
      source: occupationsSource,
      remark:
        "Exposure is what a model could speed up, not what it will replace: part of a group's tasks, those reached through other tools counted half.",
    }),
    occupations.blocks,
    { at: "P5", rows: [["median pay of each group, one column a quadrant, for the chart"]], style: "note" },
    headings("H6", "Quadrant", "Share of jobs"),
    spill(
      `H${firstDataRow}`,
      `=ESI.RISK(Occupations[Employment], Occupations[Exposure], Occupations[Median pay], , ${payCut})`,
      units,
      2,
      shareFormat,
    ),
    headings("P6", ...quadrants),
    quadrants.map((quadrant, index) =>
      downColumn(
        "PQRS"[index],
        firstDataRow,
        units,
        (row) => `=IF($H${row}="${quadrant}", $D${row}, NA())`,
        countFormat,
      ),
    ),
    headings("K6", "Exposure of the workforce", "Value"),
    spill("K7", "=ESI.EXPOSURE(Occupations[Employment], Occupations[Exposure])", 4, 2, mixedFormat),
    headings("K12", "Quadrant", "Jobs", "Share", "Groups"),
    quadrantRows(13),
    { at: `K${cutRow}`, rows: [["Low pay: below (change this cell)"]] },
    { at: `L${cutRow}`, rows: [[medianWage]], format: countFormat },
    {
      at: `M${cutRow}`,
      rows: [["USD a year: median annual wage of all occupations, May 2021 (BLS, OEWS)"]],
      style: "source",
    },
    answers({ label: "K", value: "L", text: "N" }, 18, [
      {
        label: "Exposed: at or above the median job's score",
        formula: `=MIN(IF(LEFT(${riskLabels}, 7)="exposed", Occupations[Exposure]))`,
        format: "0.000",
      },
    ]),
  ),
  charts: [
    {
      kind: "scatter",
      title: "Exposure to AI and median pay, 22 occupation groups",
      at: "K21",
      horizontal: `E${firstDataRow}:E${lastRow}`,
      horizontalTitle: "Exposure (0 to 1)",
      verticalTitle: "Median pay, USD a year",
      series: quadrants.map((name, index) => ({
        name,
        values: `${"PQRS"[index]}${firstDataRow}:${"PQRS"[index]}${lastRow}`,
      })),
    },
  ],
};
