import { oecdJobQuality2015, oecdSource } from "../data/oecdJobQuality2015";
import { overTables } from "../references";
import { answers, firstDataRow, head, headings, ranks, sheet, spill, table, generalFormat } from "../layout";
import { countriesIndex } from "../presets";
import { type SampleSheet } from "../types";

const units = oecdJobQuality2015.length;
const balanced = overTables({ index: countriesIndex, preset: '"Balanced"' });
const earningsFirst = overTables({ index: countriesIndex, preset: '"Earnings first"' });
const explained = ["Denmark", "Norway", "Spain", "Korea", "Switzerland"];
const explanationRow = 13;

const countries = table(countriesIndex.dataTable, [
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
]);

/** Some explanations out of those of the whole table: min-max needs every country. */
const explanations = `=LET(told, QEI.EXPLAIN(${balanced}), XLOOKUP(P${explanationRow}:P${explanationRow + explained.length - 1}, INDEX(told, 0, 1), INDEX(told, 0, 2)))`;

/** Three dimensions, two of them better when lower, with the gaps the OECD leaves. */
export const oecdJobQuality: SampleSheet = sheet(
  "OECD job quality",
  [countries.table],
  [130, 130, 105, 105, 30, 80, 50, 130, 125, 90, 90, 30, 80, 60, 30, 400, 80, 500],
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
    at: "F5",
    rows: [
      ["Balanced", null, "points of the score that come from", null, null, null, null, "Earnings first"],
    ],
    style: "note",
  },
  headings("F6", "Score", "Rank"),
  spill("F7", `=QEI(${balanced})`, units, 1),
  ranks("G7", "F", firstDataRow, units),
  spill("H6", `=QEI.CONTRIBUTIONS(${balanced})`, units + 1, 4),
  headings("M6", "Score", "Rank"),
  spill("M7", `=QEI(${earningsFirst})`, units, 1),
  ranks("N7", "M", firstDataRow, units),
  headings("P6", "Reading the table", "Value", "Formula"),
  answers({ label: "P", value: "Q", text: "R" }, firstDataRow, [
    { label: "Countries with a score", formula: `=COUNT(F7:F${firstDataRow + units - 1})`, format: "0" },
    {
      label: "Countries with all three figures",
      formula:
        "=SUM(ISNUMBER(Countries[Earnings quality])*ISNUMBER(Countries[Insecurity])*ISNUMBER(Countries[Job strain]))",
      format: "0",
    },
    {
      label: "Switzerland has one figure of three: below the coverage of 2/3",
      formula: `=IF(ISNA(INDEX(F7:F${firstDataRow + units - 1}, XMATCH("Switzerland", Countries[Country]))), "no score", "scored")`,
    },
  ]),
  headings(`P${explanationRow - 1}`, "Country", "How its score comes about"),
  { at: `P${explanationRow}`, rows: explained.map((country) => [country]) },
  spill(`Q${explanationRow}`, explanations, explained.length, 1, generalFormat),
  {
    at: `P${explanationRow + 6}`,
    rows: [
      [
        "Norway leads with Balanced, Denmark when earnings count for half: a rank is an answer to a weighting.",
      ],
    ],
    style: "note",
  },
);
