import { occupationsSource, usOccupations2021 } from "../data/usOccupations2021";
import {
  countFormat,
  downColumn,
  exposureFormats,
  generalFormat,
  head,
  headings,
  indexFormat,
  type KeyFigure,
  rowsBelow,
  sheet,
  shareFormat,
  spill,
  table,
} from "../layout";
import { type SampleBlock, type SampleSheet } from "../types";

const units = usOccupations2021.length;
const place = rowsBelow(5);
const { unitRow, headerRow, firstRow } = place;
const lastRow = firstRow + units - 1;
const riskLabels = `$H$${firstRow}:$H$${lastRow}`;

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
/** Where the pay that divides low from high quality stands. */
export const payCut = "$A$7";

const occupations = table(
  "Occupations",
  [
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
  ],
  place,
);

const [exposedAndPoor] = quadrants;
const figures: readonly KeyFigure[] = [
  {
    value: medianWage,
    says: "USD a year: pay below this is low (change this cell). Median annual wage of all occupations, May 2021 (BLS, OEWS)",
    format: countFormat,
    choice: true,
  },
  {
    value: `=SUM((${riskLabels}="${exposedAndPoor}")*Occupations[Employment])`,
    says: "people work in groups that are exposed and poorly paid",
    format: countFormat,
  },
  { value: `=A8/SUM(Occupations[Employment])`, says: "of all jobs", format: shareFormat },
  {
    value: null,
    says: `="The groups: "&TEXTJOIN("; ", TRUE, FILTER(Occupations[Group], ${riskLabels}="${exposedAndPoor}", "no group"))`,
  },
  {
    value: `=MIN(IF(LEFT(${riskLabels}, 7)="exposed", Occupations[Exposure]))`,
    says: "of exposure and more is exposed: the median job's score",
    format: indexFormat,
  },
];

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
        rows: [[`=TEXTJOIN("; ", TRUE, FILTER(Occupations[Group], ${riskLabels}=K${row}, "no group"))`]],
        style: "result",
      },
    ];
  });
}

/** Twenty-two occupation groups: how exposed to language models, how well paid, how many people. */
export const aiExposure: SampleSheet = {
  ...sheet(
    "AI exposure",
    {
      tables: [occupations.table],
      figures,
      room: { G: 30, H: 195, J: 30, K: 300, L: 100, M: 70, N: 560, O: 30 },
    },
    head({
      title: "Exposure to language models in 22 US occupation groups, May 2021",
      shows:
        "Which groups are exposed, which are poorly paid, and how many people work in the groups that are both.",
      source: occupationsSource,
      remark:
        "Exposure is what a model could speed up, not what it will replace: part of a group's tasks, those reached through other tools counted half.",
    }),
    occupations.blocks,
    {
      at: `P${unitRow}`,
      rows: [["median pay of each group, one column a quadrant, for the chart"]],
      style: "note",
    },
    headings(`H${headerRow}`, "Quadrant", "Share of jobs"),
    spill(
      `H${firstRow}`,
      `=ESI.RISK(Occupations[Employment], Occupations[Exposure], Occupations[Median pay], , ${payCut})`,
      units,
      2,
      [generalFormat, shareFormat],
    ),
    headings(`P${headerRow}`, ...quadrants),
    quadrants.map((quadrant, index) =>
      downColumn(
        "PQRS"[index],
        firstRow,
        units,
        (row) => `=IF($H${row}="${quadrant}", $D${row}, NA())`,
        countFormat,
      ),
    ),
    headings(`K${headerRow}`, "Exposure of the workforce", "Value"),
    spill(
      `K${firstRow}`,
      "=ESI.EXPOSURE(Occupations[Employment], Occupations[Exposure])",
      4,
      2,
      exposureFormats,
    ),
    headings(`K${firstRow + 5}`, "Quadrant", "Jobs", "Share", "Groups"),
    quadrantRows(firstRow + 6),
  ),
  charts: [
    {
      kind: "scatter",
      title: "Exposure to AI and median pay, 22 occupation groups",
      at: `K${firstRow + 12}`,
      horizontal: `E${firstRow}:E${lastRow}`,
      horizontalTitle: "Exposure (0 to 1)",
      verticalTitle: "Median pay, USD a year",
      series: quadrants.map((name, index) => ({
        name,
        values: `${"PQRS"[index]}${firstRow}:${"PQRS"[index]}${lastRow}`,
      })),
    },
  ],
};
