import { oecdJobQuality2015, oecdSource } from "../data/oecdJobQuality2015";
import { oecdWorkingEnvironment2015 } from "../data/oecdWorkingEnvironment2015";
import { firstDataRow, head, generalFormat, sheet, spill, table } from "../layout";
import { bothTables, overTables } from "../references";
import { type SampleBlock, type SampleSheet, type SampleTable } from "../types";

const units = oecdJobQuality2015.length;
const environmentOf = (name: string) => oecdWorkingEnvironment2015.find(({ country }) => country === name)!;
const environment = oecdJobQuality2015.map(({ country }) => environmentOf(country));
const workers = "% of workers";

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
  table: { name: "JobQualityWeights", range: `K6:P${6 + rows.length}` },
  blocks: [
    { at: "K6", rows: [header], style: "heading" },
    { at: "K7", rows: rows.map((row) => row.map((cell) => (cell === "" ? null : cell))) },
  ],
};

/** Name, level, value, scaled, weight, points, rank and difference. */
const profileFormats = [generalFormat, "0", "0.0", "0.0", "0.000", "0.0", "0", "+0.0;-0.0;0.0"];

/** Rank, unit, index and three dimensions, missing, note. */
const rankingFormats = ["0", generalFormat, "0.0", "0.0", "0.0", "0.0", "0", generalFormat];

const [presetCell, countryCell] = ["L20", "L21"];
const index = { dataTable: "JobQuality", presetsTable: "JobQualityWeights" };
const chosen = overTables({ index, preset: presetCell });

/** An index of three levels whose preset and whose country in focus are chosen in a cell each. */
export const jobQualityTree: SampleSheet = {
  ...sheet(
    "Job quality by dimension",
    [countries.table, weights.table],
    [
      130, 115, 95, 95, 95, 95, 95, 95, 95, 30, 190, 165, 80, 80, 80, 150, 60, 90, 30, 145, 80, 190, 115, 125,
      30, 60, 145, 80, 150, 95, 190, 80, 720,
    ],
    head({
      title: "Job quality in 36 countries, 2015: an index with dimensions",
      shows: `Choose a preset in ${presetCell} and a country in ${countryCell}: every result follows.`,
      source: oecdSource,
      remark:
        "The dimensions are the OECD's, the weights and the total are ours. A gap stays within its dimension: Canada has two figures of eight, and still two of three dimensions.",
    }),
    countries.blocks,
    weights.blocks,
    { at: "K5", rows: [["one row an indicator or dimension, one column a preset"]], style: "note" },
    { at: "K20", rows: [["Preset"], ["Country"]], style: "heading" },
    { at: presetCell, rows: [["Balanced"], ["Norway"]], style: "choice" },
    { at: "K23", rows: [["One country taken apart"]], style: "heading" },
    spill(
      "K24",
      `=QEI.PROFILE(${bothTables(index)}, ${countryCell}, ${presetCell})`,
      rows.length + 2,
      8,
      profileFormats,
    ),
    {
      at: "K38",
      rows: [
        [
          "Denmark leads with every preset. Belgium is second with Balanced, and third where earnings count for less.",
        ],
      ],
      style: "note",
    },
    { at: "T5", rows: [["0 = lowest here, 100 = highest"]], style: "note" },
    spill("T6", `=QEI.SCORES(${chosen})`, units + 1, 5),
    { at: "Z5", rows: [["ready to publish: sorted, with what is missing"]], style: "note" },
    spill("Z6", `=QEI.RANKING(${chosen})`, units + 1, 8, rankingFormats),
  ),
  choices: [
    { at: presetCell, from: "N6:P6" },
    { at: countryCell, from: `A${firstDataRow}:A${firstDataRow + units - 1}` },
  ],
};
