import { type Example } from "../../examples";
import { indexFormat, shareFormat } from "../../layout";
import { countriesIndex, jobsIndex } from "../../presets";
import { indicatorNames, indicatorRange } from "../../references";

const jobs = indicatorRange(jobsIndex);
const jobNames = indicatorNames(jobsIndex);
const countries = indicatorRange(countriesIndex);
const countryNames = indicatorNames(countriesIndex);

/** Weights that follow from the data, and from judgments. */
export const weightExamples: readonly Example[] = [
  {
    function: "QEI.WEIGHTS",
    question:
      "Weights that follow from the data: CRITIC gives more to a dimension that varies much and repeats others little.",
    formula: `=QEI.WEIGHTS(${jobs}, "critic")`,
    rows: 1,
    columns: 5,
    format: shareFormat,
    headings: `=${jobNames}`,
  },
  {
    function: "QEI.WEIGHTS",
    question: "Gini: more for a dimension whose values are unequal, as they stand.",
    formula: `=QEI.WEIGHTS(${jobs}, "gini")`,
    rows: 1,
    columns: 5,
    format: shareFormat,
    headings: `=${jobNames}`,
  },
  {
    function: "QEI.WEIGHTS",
    question: "MEREC: more for a dimension without which the scores would change most.",
    formula: `=QEI.WEIGHTS(${jobs}, "merec")`,
    rows: 1,
    columns: 5,
    format: shareFormat,
    headings: `=${jobNames}`,
  },
  {
    function: "QEI.WEIGHTS",
    question:
      "Balance: weights with which all three OECD indicators have the same correlation with the index.",
    formula: `=QEI.WEIGHTS(${countries}, "balance", {1,-1,-1})`,
    rows: 1,
    columns: 3,
    format: shareFormat,
    headings: `=${countryNames}`,
  },
  {
    function: "QEI.AHP",
    question:
      "Weights from pairwise judgments: pay counts twice as much as safety and five times as much as training.",
    formula: '=QEI.AHP({1,2,5;0.5,1,2;0.2,0.5,1}, "weights")',
    rows: 3,
    columns: 1,
    format: indexFormat,
    labels: ["Pay", "Safety", "Training"],
  },
  {
    function: "QEI.AHP",
    question:
      "Three experts, one matrix below the other: the weights of all, and how consistent each one's judgments are.",
    formula: '=QEI.AHP({1,2,5;"",1,2;"","",1;1,1,3;"",1,2;"","",1;1,0.5,4;"",1,3;"","",1}, "all")',
    rows: 10,
    columns: 2,
    format: indexFormat,
  },
];
