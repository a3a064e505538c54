import { oecdJobQuality2015 } from "../../data/oecdJobQuality2015";
import { usIndustries2014 } from "../../data/usIndustries2014";
import { type Example } from "../../examples";
import { generalFormat, pValueFormat, wholeFormat } from "../../layout";
import { countriesIndex, jobsIndex } from "../../presets";
import { indicatorNames, indicatorRange } from "../../references";

const jobs = indicatorRange(jobsIndex);
const jobNames = indicatorNames(jobsIndex);
const countries = indicatorRange(countriesIndex);
const countryNames = indicatorNames(countriesIndex);

/** Look at the data before weighting them. */
export const dataExamples: readonly Example[] = [
  {
    function: "QEI.CLEAN",
    question:
      "Output per worker of the US industries with its extreme values pulled in (the JRC's winsorizing rule).",
    formula: '=QEI.CLEAN(Industries[Output], "winsorize")',
    rows: usIndustries2014.length,
    columns: 1,
    format: "#,##0",
    labels: "=Industries[Industry]",
  },
  {
    function: "QEI.CLEAN",
    question:
      "The three OECD indicators with their gaps filled by the median: a guess, to be said where it is used.",
    formula: `=QEI.CLEAN(${countries}, "none", "median")`,
    rows: oecdJobQuality2015.length,
    columns: 3,
    labels: "=Countries[Country]",
    headings: `=${countryNames}`,
  },
  {
    function: "QEI.STATS",
    question: "What the three OECD indicators look like: gaps, spread, skew, outliers.",
    formula: `=QEI.STATS(${countries}, ${countryNames})`,
    rows: 4,
    columns: 12,
    format: [
      ...[generalFormat, wholeFormat, wholeFormat, "0.0", "0.0", "0.0", "0.0", "0.0", "0.00", "0.00"],
      ...[wholeFormat, generalFormat],
    ],
  },
  {
    function: "QEI.CORRELATION",
    question: "Do the OECD indicators measure the same thing? Spearman rank correlation of each pair.",
    formula: `=QEI.CORRELATION(${countries}, "spearman")`,
    rows: 3,
    columns: 3,
    format: "0.00",
    labels: `=TRANSPOSE(${countryNames})`,
    headings: `=${countryNames}`,
  },
  {
    function: "QEI.CORRELATION",
    question: "Which of these correlations could chance alone have made? Two-sided p-value of each pair.",
    formula: `=QEI.CORRELATION(${countries}, "spearman", "p")`,
    rows: 3,
    columns: 3,
    format: pValueFormat,
    labels: `=TRANSPOSE(${countryNames})`,
    headings: `=${countryNames}`,
  },
  {
    function: "QEI.CORRELATION",
    question: "How many countries does each of them come from?",
    formula: `=QEI.CORRELATION(${countries}, "spearman", "n")`,
    rows: 3,
    columns: 3,
    format: "0",
    labels: `=TRANSPOSE(${countryNames})`,
    headings: `=${countryNames}`,
  },
  {
    function: "QEI.ALPHA",
    question: "Do the five dimensions of the ten industries belong together? Cronbach's alpha, standardized.",
    formula: `=QEI.ALPHA(${jobs})`,
    rows: 1,
    columns: 1,
    format: "0.00",
  },
  {
    function: "QEI.PCA",
    question: "How many independent things do the five dimensions measure? Principal components.",
    formula: `=QEI.PCA(${jobs}, , ${jobNames})`,
    rows: 6,
    columns: 9,
    format: [wholeFormat, "0.00", "0.0", "0.0", "0.00", "0.00", "0.00", "0.00", "0.00"],
  },
];
