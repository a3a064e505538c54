import { oecdJobQuality2015, oecdSource } from "../data/oecdJobQuality2015";
import { overTables } from "../references";
import {
  generalFormat,
  head,
  headings,
  type KeyFigure,
  ranks,
  rowsBelow,
  sheet,
  spill,
  table,
  wholeFormat,
} from "../layout";
import { countriesIndex } from "../presets";
import { type SampleSheet } from "../types";

const units = oecdJobQuality2015.length;
const balanced = overTables({ index: countriesIndex, preset: '"Balanced"' });
const earningsFirst = overTables({ index: countriesIndex, preset: '"Earnings first"' });
const explained = ["Denmark", "Norway", "Spain", "Korea", "Switzerland"];
const place = rowsBelow(5);
const { unitRow, headerRow, firstRow } = place;
const explanationRow = firstRow;
const down = (column: string): string => `${column}${firstRow}:${column}${firstRow + units - 1}`;

const figures: readonly KeyFigure[] = [
  { value: `=INDEX(Countries[Country], XMATCH(1, ${down("G")}))`, says: "leads with the preset Balanced" },
  {
    value: `=INDEX(Countries[Country], XMATCH(1, ${down("N")}))`,
    says: "leads when earnings count for half: a rank is an answer to a weighting",
  },
  { value: `=COUNT(${down("F")})`, says: "countries have a score", format: wholeFormat },
  {
    value:
      "=SUM(ISNUMBER(Countries[Earnings quality])*ISNUMBER(Countries[Insecurity])*ISNUMBER(Countries[Job strain]))",
    says: "of them have all three figures",
    format: wholeFormat,
  },
  {
    value: `=IF(ISNA(INDEX(${down("F")}, XMATCH("Switzerland", Countries[Country]))), "no score", "scored")`,
    says: "for Switzerland: it has one figure of three, below the coverage of 2/3",
  },
];

const countries = table(
  countriesIndex.dataTable,
  [
    { header: "Country", values: oecdJobQuality2015.map((row) => row.country) },
    {
      header: "Earnings quality",
      unit: "USD PPP an hour",
      values: oecdJobQuality2015.map((row) => row.earningsQuality),
      format: "0.0",
    },
    {
      header: "Insecurity",
      unit: "% of earnings",
      values: oecdJobQuality2015.map((row) => row.insecurity),
      format: "0.0",
    },
    {
      header: "Job strain",
      unit: "% of workers",
      values: oecdJobQuality2015.map((row) => row.strain),
      format: "0.0",
    },
  ],
  place,
);

/** Some explanations out of those of the whole table: min-max needs every country. */
const explanations = `=LET(told, QEI.EXPLAIN(${balanced}), XLOOKUP(P${explanationRow}:P${explanationRow + explained.length - 1}, INDEX(told, 0, 1), INDEX(told, 0, 2)))`;

/** Three dimensions, two of them better when lower, with the gaps the OECD leaves. */
export const oecdJobQuality: SampleSheet = sheet(
  "OECD job quality",
  {
    tables: [countries.table],
    figures,
    room: { A: 130, E: 30, F: 80, H: 130, I: 150, J: 100, K: 100, L: 30, M: 110, O: 30, P: 110, Q: 500 },
  },
  head({
    title: "Job quality in 36 countries, 2015",
    shows:
      "Earnings quality counts up, insecurity and job strain count down; a country with two of the three figures is still scored.",
    source: oecdSource,
    remark:
      "The OECD publishes three separate measures and refuses a single number: the weights below are ours (table CountryWeights). Gaps are left blank.",
  }),
  countries.blocks,
  {
    at: `F${unitRow}`,
    rows: [
      ["Balanced", null, "points of the score that come from", null, null, null, null, "Earnings first"],
    ],
    style: "note",
  },
  headings(`F${headerRow}`, "Score", "Rank"),
  spill(`F${firstRow}`, `=QEI(${balanced})`, units, 1),
  ranks(`G${firstRow}`, "F", firstRow, units),
  spill(`H${headerRow}`, `=QEI.CONTRIBUTIONS(${balanced})`, units + 1, 4),
  headings(`M${headerRow}`, "Score", "Rank"),
  spill(`M${firstRow}`, `=QEI(${earningsFirst})`, units, 1),
  ranks(`N${firstRow}`, "M", firstRow, units),
  headings(`P${headerRow}`, "Country", "How its score comes about"),
  { at: `P${explanationRow}`, rows: explained.map((country) => [country]) },
  spill(`Q${explanationRow}`, explanations, explained.length, 1, generalFormat),
);
