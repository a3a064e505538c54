import {
  employedIn2022,
  matchedOccupations2022,
  matchedOccupationsSource,
} from "../data/matchedOccupations2022";
import {
  answers,
  countFormat,
  firstDataRow,
  head,
  headings,
  indexFormat,
  mixedFormat,
  sheet,
  shareFormat,
  spill,
  table,
} from "../layout";
import { type SampleBlock, type SampleSheet } from "../types";
import { medianWage, quadrants } from "./aiExposure";

const units = matchedOccupations2022.length;
const lastRow = firstDataRow + units - 1;
const down = (column: string) => `$${column}$${firstDataRow}:$${column}$${lastRow}`;

const shares = ["Women", "White", "Black", "Asian", "Hispanic"] as const;
const shareOf = {
  Women: "women",
  White: "white",
  Black: "black",
  Asian: "asian",
  Hispanic: "hispanic",
} as const;

const occupations = table("Workers", [
  { header: "Occupation", values: matchedOccupations2022.map(({ title }) => title) },
  { header: "SOC", values: matchedOccupations2022.map(({ soc }) => soc), format: "@" },
  {
    header: "Employed",
    unit: "thousand",
    values: matchedOccupations2022.map(({ employed }) => employed),
    format: countFormat,
  },
  ...shares.map((share) => ({
    header: share,
    unit: "%",
    values: matchedOccupations2022.map((row) => row[shareOf[share]]),
    format: "0.0",
  })),
  {
    header: "Median pay",
    unit: "USD a year",
    values: matchedOccupations2022.map(({ medianPay }) => medianPay),
    format: countFormat,
  },
]);

/** Each group with the column of its workers, in thousand. */
const groups = [
  { name: "Women", column: "N", formula: "=Workers[Employed]*Workers[Women]/100" },
  { name: "Men", column: "O", formula: "=Workers[Employed]*(100-Workers[Women])/100" },
  { name: "White", column: "P", formula: "=Workers[Employed]*Workers[White]/100" },
  { name: "Black", column: "Q", formula: "=Workers[Employed]*Workers[Black]/100" },
  { name: "Asian", column: "R", formula: "=Workers[Employed]*Workers[Asian]/100" },
  { name: "Hispanic", column: "S", formula: "=Workers[Employed]*Workers[Hispanic]/100" },
  { name: "Not Hispanic", column: "T", formula: "=Workers[Employed]*(100-Workers[Hispanic])/100" },
];

/** Where the pay that divides low from high quality stands, and where the answers begin. */
const cutCell = "$W$17";
const answersRow = 18;

/** A line of the summary: how many, how exposed, and where among the four quadrants. */
function groupRow(name: string, cells: string, row: number): SampleBlock[] {
  const quadrantColumns = ["Y", "Z", "AA", "AB"];
  return [
    { at: `V${row}`, rows: [[name]] },
    { at: `W${row}`, rows: [[`=SUM(${cells})`]], format: countFormat, style: "result" },
    { at: `X${row}`, rows: [[`=ESI(${cells}, ${down("K")})`]], format: indexFormat, style: "result" },
    {
      at: `Y${row}`,
      rows: [quadrantColumns.map((column) => `=SUMIF(${down("L")}, ${column}$6, ${cells})`)],
      format: countFormat,
      style: "result",
    },
    { at: `AC${row}`, rows: [[`=Y${row}/SUM(Y${row}:AB${row})`]], format: shareFormat, style: "result" },
  ];
}

/** Who works in occupations that are exposed to language models, and who in those of them that pay little. */
export const exposedWorkers: SampleSheet = sheet(
  "Who is exposed",
  [occupations.table],
  [
    390, 75, 85, 70, 65, 65, 65, 75, 95, 30, 90, 170, 110, 70, 70, 70, 70, 70, 80, 100, 30, 330, 100, 120,
    160, 160, 165, 165, 150,
  ],
  head({
    title:
      "Women and men, race and origin: who works in occupations exposed to language models, United States 2022",
    shows:
      "Each occupation has its published exposure by its SOC code; the summary on the right says how exposed each group's work is, and who works where exposure meets low pay.",
    source: matchedOccupationsSource,
    remark:
      "Exposure is not displacement: it says which tasks a model could speed up, not which jobs will go. Occupations are matched by title; the shares that are matched stand below the summary.",
  }),
  occupations.blocks,
  headings("K6", "Exposure", "Quadrant", "Share of jobs"),
  spill(`K${firstDataRow}`, "=ESI.AISCORES(Workers[SOC])", units, 1, indexFormat),
  spill(
    `L${firstDataRow}`,
    `=IFERROR(ESI.RISK(Workers[Employed], ${down("K")}, Workers[Median pay], , ${cutCell}), "pay not known")`,
    units,
    2,
    shareFormat,
  ),
  {
    at: "N5",
    rows: [["workers of each group, thousand; Hispanic people may be of any race"]],
    style: "note",
  },
  headings("N6", ...groups.map(({ name }) => name)),
  groups.map(({ column, formula }) => spill(`${column}${firstDataRow}`, formula, units, 1, countFormat)),
  headings("V6", "Group", "Thousand", "Mean exposure", ...quadrants, "Exposed, low pay"),
  {
    at: "V15",
    rows: [["Quadrants and the last column count occupations with a known median pay."]],
    style: "note",
  },
  groupRow("All", "Workers[Employed]", 7),
  groups.flatMap(({ name, column }, index) => groupRow(name, down(column), 8 + index)),
  { at: `V${answersRow - 1}`, rows: [["Low pay: below (change this cell)"]] },
  { at: cutCell.replace(/\$/g, ""), rows: [[medianWage]], format: countFormat },
  {
    at: `X${answersRow - 1}`,
    rows: [["USD a year: median annual wage of all occupations, May 2021 (BLS, OEWS)"]],
    style: "source",
  },
  answers({ label: "V", value: "W", text: "X" }, answersRow, [
    {
      label: "Share of all employed people in matched occupations",
      formula: `=SUM(Workers[Employed])/${employedIn2022}`,
      format: shareFormat,
    },
    {
      label: "Unmatched: other titles, under 100,000 people",
      formula: `=1-W${answersRow}`,
      format: shareFormat,
    },
    {
      label: "Share of all employed people with a known median pay",
      formula: `=SUMIF(Workers[Median pay], ">0", Workers[Employed])/${employedIn2022}`,
      format: shareFormat,
    },
    {
      label: "Segregation of women and men",
      formula: `=ESI.SEGREGATION($N$${firstDataRow}:$O$${lastRow})`,
      format: indexFormat,
    },
    {
      label: "Segregation of Hispanic and other people",
      formula: `=ESI.SEGREGATION($S$${firstDataRow}:$T$${lastRow})`,
      format: indexFormat,
    },
  ]),
  headings("V25", "Exposure of women's work", "Value"),
  spill("V26", `=ESI.EXPOSURE(${down("N")}, ${down("K")})`, 4, 2, mixedFormat),
  headings("V31", "Exposure of men's work", "Value"),
  spill("V32", `=ESI.EXPOSURE(${down("O")}, ${down("K")})`, 4, 2, mixedFormat),
  headings("V37", "Source of the exposure"),
  { at: "V38", rows: [['=ESI.AISCORES($B$7, , "source")']], style: "result" },
);
