import {
  employedIn2022,
  matchedOccupations2022,
  matchedOccupationsSource,
} from "../data/matchedOccupations2022";
import {
  countFormat,
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
import { medianWage, quadrants } from "./aiExposure";

const units = matchedOccupations2022.length;
const place = rowsBelow(10);
const { unitRow, headerRow, firstRow } = place;
const lastRow = firstRow + units - 1;
const down = (column: string) => `$${column}$${firstRow}:$${column}$${lastRow}`;

const shares = ["Women", "White", "Black", "Asian", "Hispanic"] as const;
const shareOf = {
  Women: "women",
  White: "white",
  Black: "black",
  Asian: "asian",
  Hispanic: "hispanic",
} as const;

const occupations = table(
  "Workers",
  [
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
  ],
  place,
);

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

/** Where the pay that divides low from high quality stands. */
const cutCell = "$A$7";
/** The summary's rows of women and of men: all people come first. */
const [womenRow, menRow] = [firstRow + 1, firstRow + 2];

const figures: readonly KeyFigure[] = [
  {
    value: medianWage,
    says: "USD a year: pay below this is low (change this cell). Median annual wage of all occupations, May 2021 (BLS, OEWS)",
    format: countFormat,
    choice: true,
  },
  { value: `=X${womenRow}`, says: "mean exposure of women's work", format: indexFormat },
  { value: `=X${menRow}`, says: "mean exposure of men's work", format: indexFormat },
  { value: `=AC${womenRow}`, says: "of women work in exposed occupations with low pay", format: shareFormat },
  { value: `=AC${menRow}`, says: "of men work in exposed occupations with low pay", format: shareFormat },
  {
    value: `=ESI.SEGREGATION($N$${firstRow}:$O$${lastRow})`,
    says: "segregation of women and men (Duncan)",
    format: indexFormat,
  },
  {
    value: `=ESI.SEGREGATION($S$${firstRow}:$T$${lastRow})`,
    says: "segregation of Hispanic and other people (Duncan)",
    format: indexFormat,
  },
  {
    value: `=SUM(Workers[Employed])/${employedIn2022}`,
    says: "of all employed people are in matched occupations",
    format: shareFormat,
  },
  { value: "=1-A14", says: "are unmatched: other titles, under 100,000 people", format: shareFormat },
  {
    value: `=SUMIF(Workers[Median pay], ">0", Workers[Employed])/${employedIn2022}`,
    says: "of all employed people have a known median pay: shares of low pay count these",
    format: shareFormat,
  },
];

/** A line of the summary: how many, how exposed, and where among the four quadrants. */
function groupRow(name: string, cells: string, row: number): SampleBlock[] {
  const quadrantColumns = ["Y", "Z", "AA", "AB"];
  return [
    { at: `V${row}`, rows: [[name]] },
    { at: `W${row}`, rows: [[`=SUM(${cells})`]], format: countFormat, style: "result" },
    { at: `X${row}`, rows: [[`=ESI(${cells}, ${down("K")})`]], format: indexFormat, style: "result" },
    {
      at: `Y${row}`,
      rows: [quadrantColumns.map((column) => `=SUMIF(${down("L")}, ${column}$${headerRow}, ${cells})`)],
      format: countFormat,
      style: "result",
    },
    { at: `AC${row}`, rows: [[`=Y${row}/SUM(Y${row}:AB${row})`]], format: shareFormat, style: "result" },
  ];
}

/** Who works in occupations that are exposed to language models, and who in those of them that pay little. */
export const exposedWorkers: SampleSheet = sheet(
  "Who is exposed",
  {
    tables: [occupations.table],
    figures,
    room: { J: 30, K: 90, L: 195, N: 80, O: 80, P: 80, Q: 80, R: 80, S: 80, T: 80, U: 30, V: 300, W: 90 },
  },
  head({
    title:
      "Women and men, race and origin: who works in occupations exposed to language models, United States 2022",
    shows: "How exposed the work of each group of people is, and who works where exposure meets low pay.",
    source: matchedOccupationsSource,
    remark:
      "Exposure is not displacement: it says which tasks a model could speed up, not which jobs will go. Occupations are matched by title; the shares that are matched stand below.",
  }),
  occupations.blocks,
  headings(`K${headerRow}`, "Exposure", "Quadrant", "Share of jobs"),
  spill(`K${firstRow}`, "=ESI.AISCORES(Workers[SOC])", units, 1, indexFormat),
  spill(
    `L${firstRow}`,
    `=IFERROR(ESI.RISK(Workers[Employed], ${down("K")}, Workers[Median pay], , ${cutCell}), "pay not known")`,
    units,
    2,
    [generalFormat, shareFormat],
  ),
  {
    at: `N${unitRow}`,
    rows: [["workers of each group, thousand; Hispanic people may be of any race"]],
    style: "note",
  },
  headings(`N${headerRow}`, ...groups.map(({ name }) => name)),
  groups.map(({ column, formula }) => spill(`${column}${firstRow}`, formula, units, 1, countFormat)),
  headings(`V${headerRow}`, "Group", "Thousand", "Mean exposure", ...quadrants, "Exposed, low pay"),
  {
    at: `V${firstRow + 8}`,
    rows: [["Quadrants and the last column count occupations with a known median pay."]],
    style: "note",
  },
  groupRow("All", "Workers[Employed]", firstRow),
  groups.flatMap(({ name, column }, index) => groupRow(name, down(column), womenRow + index)),
  headings(`V${firstRow + 10}`, "Exposure of women's work", "Value"),
  spill(`V${firstRow + 11}`, `=ESI.EXPOSURE(${down("N")}, ${down("K")})`, 4, 2, exposureFormats),
  headings(`V${firstRow + 16}`, "Exposure of men's work", "Value"),
  spill(`V${firstRow + 17}`, `=ESI.EXPOSURE(${down("O")}, ${down("K")})`, 4, 2, exposureFormats),
  headings(`V${firstRow + 22}`, "Source of the exposure"),
  { at: `V${firstRow + 23}`, rows: [[`=ESI.AISCORES($B$${firstRow}, , "source")`]], style: "result" },
);
