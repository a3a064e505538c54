import { oecdJobQuality2015, oecdSource } from "../data/oecdJobQuality2015";
import { oecdWorkingEnvironment2015 } from "../data/oecdWorkingEnvironment2015";
import { generalFormat, head, type KeyFigure, rowsBelow, sheet, spill, table, wholeFormat } from "../layout";
import { bothTables, overTables } from "../references";
import { type SampleBlock, type SampleSheet, type SampleTable } from "../types";

const units = oecdJobQuality2015.length;
const environmentOf = (name: string) => oecdWorkingEnvironment2015.find(({ country }) => country === name)!;
const environment = oecdJobQuality2015.map(({ country }) => environmentOf(country));
const workers = "% of workers";
const place = rowsBelow(5);
const { unitRow, headerRow, firstRow } = place;

const countries = table(
  "JobQuality",
  [
    { header: "Country", values: oecdJobQuality2015.map(({ country }) => country) },
    {
      header: "Earnings quality",
      unit: "USD PPP an hour",
      values: oecdJobQuality2015.map(({ earningsQuality }) => earningsQuality),
      format: "0.0",
    },
    {
      header: "Insecurity",
      unit: "% of earnings",
      values: oecdJobQuality2015.map(({ insecurity }) => insecurity),
      format: "0.0",
    },
    { header: "Health risks", unit: workers, values: environment.map(({ healthRisk }) => healthRisk) },
    { header: "Long hours", unit: workers, values: environment.map(({ longHours }) => longHours) },
    {
      header: "Rigid hours",
      unit: workers,
      values: environment.map(({ inflexibleHours }) => inflexibleHours),
    },
    { header: "Autonomy", unit: workers, values: environment.map(({ autonomy }) => autonomy) },
    { header: "Training", unit: workers, values: environment.map(({ training }) => training) },
    { header: "Career", unit: workers, values: environment.map(({ advancement }) => advancement) },
  ].map((column) => ({ format: "0.0", ...column })),
  place,
);

/** Two dimensions within a third: the OECD's own structure. A dimension has no direction. */
const tree: readonly (readonly (string | number)[])[] = [
  ["Indicator", "Dimension", "Direction", "Equal", "Balanced", "Environment first"],
  ["Earnings quality", "", 1, 1, 0.4, 0.25],
  ["Insecurity", "", -1, 1, 0.3, 0.25],
  ["Working environment", "", "", 1, 0.3, 0.5],
  ["Job demands", "Working environment", "", 1, 0.5, 0.5],
  ["Health risks", "Job demands", -1, 1, 0.4, 0.4],
  ["Long hours", "Job demands", -1, 1, 0.3, 0.3],
  ["Rigid hours", "Job demands", -1, 1, 0.3, 0.3],
  ["Job resources", "Working environment", "", 1, 0.5, 0.5],
  ["Autonomy", "Job resources", 1, 1, 0.4, 0.4],
  ["Training", "Job resources", 1, 1, 0.3, 0.3],
  ["Career", "Job resources", 1, 1, 0.3, 0.3],
];

const [header, ...rows] = tree;
const weights: { table: SampleTable; blocks: SampleBlock[] } = {
  table: { name: "JobQualityWeights", range: `K${headerRow}:P${headerRow + rows.length}` },
  blocks: [
    { at: `K${headerRow}`, rows: [header], style: "heading" },
    { at: `K${firstRow}`, rows: rows.map((row) => row.map((cell) => (cell === "" ? null : cell))) },
  ],
};

/** Name, level, value, scaled, weight, points, rank and difference. */
const profileFormats = [generalFormat, "0", "0.0", "0.0", "0.000", "0.0", "0", "+0.0;-0.0;0.0"];

/** Rank, unit, index and three dimensions, missing, note. */
const rankingFormats = ["0", generalFormat, "0.0", "0.0", "0.0", "0.0", "0", generalFormat];

const [presetCell, countryCell] = ["A7", "A8"];
const index = { dataTable: "JobQuality", presetsTable: "JobQualityWeights" };
const chosen = overTables({ index, preset: presetCell });
const profileRow = firstRow + rows.length + 2;
/** In the ranking: the unit's column, that of ranks and that of the index. */
const ranked = (column: string): string => `${column}${firstRow}:${column}${firstRow + units - 1}`;
const ofCountry = (column: string): string => `=XLOOKUP(${countryCell}, ${ranked("AA")}, ${ranked(column)})`;

const figures: readonly KeyFigure[] = [
  { value: "Balanced", says: "Preset: choose another, and every result follows", choice: true },
  { value: "Norway", says: "Country: choose another to take apart", choice: true },
  { value: `=AA${firstRow}`, says: "leads with this preset" },
  {
    value: ofCountry("AB"),
    says: `="points of 100 for "&${countryCell}`,
    format: "0.0",
  },
  { value: ofCountry("Z"), says: `="is the place of "&${countryCell}`, format: wholeFormat },
];

/** An index of three levels whose preset and whose country in focus are chosen in a cell each. */
export const jobQualityTree: SampleSheet = {
  ...sheet(
    "Job quality by dimension",
    {
      tables: [countries.table, weights.table],
      figures,
      room: {
        ...{
          A: 130,
          J: 30,
          K: 170,
          L: 150,
          Q: 60,
          R: 90,
          S: 30,
          T: 130,
          U: 80,
          V: 140,
          W: 100,
          X: 150,
          Y: 30,
        },
        ...{ Z: 60, AA: 130, AB: 80, AC: 140, AD: 100, AE: 150, AF: 80, AG: 720 },
      },
    },
    head({
      title: "Job quality in 36 countries, 2015: an index with dimensions",
      shows: `Three levels: choose a preset in ${presetCell} and a country in ${countryCell}, and every result follows.`,
      source: oecdSource,
      remark:
        "The dimensions are the OECD's, the weights and the total are ours. A gap stays within its dimension: Canada has two figures of eight, and still two of three dimensions.",
    }),
    countries.blocks,
    weights.blocks,
    { at: `K${unitRow}`, rows: [["one row an indicator or dimension, one column a preset"]], style: "note" },
    { at: `K${profileRow}`, rows: [["One country taken apart"]], style: "heading" },
    spill(
      `K${profileRow + 1}`,
      `=QEI.PROFILE(${bothTables(index)}, ${countryCell}, ${presetCell})`,
      rows.length + 2,
      8,
      profileFormats,
    ),
    {
      at: `K${profileRow + rows.length + 4}`,
      rows: [
        [
          "Denmark leads with every preset. Belgium is second with Balanced, and third where earnings count for less.",
        ],
      ],
      style: "note",
    },
    { at: `T${unitRow}`, rows: [["0 = lowest here, 100 = highest"]], style: "note" },
    spill(`T${headerRow}`, `=QEI.SCORES(${chosen})`, units + 1, 5),
    { at: `Z${unitRow}`, rows: [["ready to publish: sorted, with what is missing"]], style: "note" },
    spill(`Z${headerRow}`, `=QEI.RANKING(${chosen})`, units + 1, 8, rankingFormats),
  ),
  choices: [
    { at: presetCell, from: `N${headerRow}:P${headerRow}` },
    { at: countryCell, from: `A${firstRow}:A${firstRow + units - 1}` },
  ],
};
