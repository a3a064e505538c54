import { tenIndustries } from "../../data/tenIndustries";
import { type Example } from "../../examples";
import { countFormat, generalFormat, indexFormat, shareFormat, wholeFormat } from "../../layout";
import { jobsIndex } from "../../presets";
import { bothTables, indicatorNames, indicatorRange, overTables } from "../../references";

const jobs = indicatorRange(jobsIndex);
const jobNames = indicatorNames(jobsIndex);
const balanced = overTables({ index: jobsIndex, preset: '"Balanced"' });
const units = tenIndustries.length;
const [scenarioData, scenarioWeights] = bothTables(jobsIndex).split(", ");

/** Other ways to scores. */
export const scoreExamples: readonly Example[] = [
  {
    function: "QEI.DIMENSIONS",
    question:
      "Two scores a job: its reward (pay, benefits) and its work (conditions, satisfaction, training).",
    formula: `=LET(names, ${jobNames}, QEI.DIMENSIONS(QEI.NORMALIZE(${jobs}), IF((names="Pay")+(names="Benefits"), "Reward", "Work")))`,
    rows: units,
    columns: 2,
    labels: "=Jobs[Industry]",
    headings: ["Reward", "Work"],
  },
  {
    function: "QEI.BOD",
    question: "Each industry under its own most favorable weights: 1 means no other does better with them.",
    formula: `=QEI.BOD(${jobs})`,
    rows: units,
    columns: 1,
    format: indexFormat,
    labels: "=Jobs[Industry]",
  },
  {
    function: "QEI.MPI",
    question: "Mazziotta–Pareto index: the mean around 100, less a penalty for uneven dimensions.",
    formula: `=QEI.MPI(${jobs})`,
    rows: units,
    columns: 1,
    labels: "=Jobs[Industry]",
  },
  {
    function: "QEI.OUTRANK",
    question:
      "Copeland score: against how many industries does each win a weighted vote of the dimensions, less losses?",
    formula: `=QEI.OUTRANK(${balanced})`,
    rows: units + 1,
    columns: 2,
    format: "0",
  },
  {
    function: "QEI.OUTRANK",
    question:
      "Borda points: the weighted mean, over the dimensions, of how many industries each leaves behind.",
    formula: `=QEI.OUTRANK(${balanced}, "borda")`,
    rows: units + 1,
    columns: 2,
    format: [generalFormat, "0.00"],
  },
  {
    function: "QEI.TOPSIS",
    question:
      "How close does each industry come to the best of every dimension, how far is it from the worst (0 to 1)?",
    formula: `=QEI.TOPSIS(${balanced})`,
    rows: units + 1,
    columns: 2,
    format: indexFormat,
  },
  {
    function: "QEI.RANK",
    question: "Which place has each industry by pay alone, 1 for the highest?",
    formula: "=QEI.RANK(Jobs[Pay])",
    rows: units,
    columns: 1,
    format: "0",
    labels: "=Jobs[Industry]",
  },
  {
    function: "QEI.RANK",
    question: "And within two groups, industries that train well and the others?",
    formula: '=QEI.RANK(Jobs[Pay], IF(Jobs[Training]>=3, "trains", "others"))',
    rows: units,
    columns: 1,
    format: wholeFormat,
    labels: "=Jobs[Industry]",
  },
  {
    function: "QEI.GROUPS",
    question:
      "Do industries with pay above the median have a better index, and how much of the variance lies between the two groups?",
    formula: `=QEI.GROUPS(QEI(${balanced}), IF(Jobs[Pay]>MEDIAN(Jobs[Pay]), "above", "others"))`,
    rows: 6,
    columns: 8,
    format: Array.from({ length: 6 }, (_, row) => [
      generalFormat,
      row < 4 ? wholeFormat : "0.0",
      shareFormat,
      ...["0.0", "0.0", "0.0", "0.0", "+0.0;-0.0;0.0"],
    ]),
  },
  {
    function: "QEI.SCENARIO",
    question:
      "What if pay rose by 10 % in the industries below the median, on the scale of today? No prediction: all else stays the same.",
    formula: `=QEI.SCENARIO(${scenarioData}, {"Pay",0.1}, , ${scenarioWeights}, "Balanced", , , , , Jobs[Pay]<MEDIAN(Jobs[Pay]))`,
    rows: units + 1,
    columns: 6,
    format: [generalFormat, "0.0", "0.0", "+0.0;-0.0;0.0", wholeFormat, wholeFormat],
  },
  {
    function: "QEI.COUPLING",
    question: "Do pay and working conditions, each from 0 to 100, go together?",
    formula: '=QEI.COUPLING(QEI.NORMALIZE(Jobs[[Pay]:[Conditions]]), , "all")',
    rows: units + 1,
    columns: 5,
    format: [indexFormat, indexFormat, indexFormat, wholeFormat, generalFormat],
    labels: "=Jobs[Industry]",
    unlabeled: { above: 1, below: 0 },
  },
  {
    function: "QEI.SURVEY",
    question: "Mean QEI of all jobs and its standard error, were the industries clusters drawn at random.",
    formula: `=QEI.SURVEY(QEI(${balanced}), Jobs[Employment])`,
    rows: 2,
    columns: 9,
    format: [generalFormat, wholeFormat, countFormat, "0.0", "0.0", "0.0", "0.0", "0.00", "0.0"],
  },
  {
    function: "QEI.COUNT",
    question: "In how many dimensions is a job good enough, and is it in three of the five?",
    formula: `=QEI.COUNT(${jobs}, {10500,4,3.2,4.2,3}, 3)`,
    rows: units,
    columns: 2,
    format: shareFormat,
    labels: "=Jobs[Industry]",
    headings: ["Share met", "Three or more"],
  },
  {
    function: "QEI.FRAMEWORK",
    question: "What the document's own framework consists of.",
    formula: '=QEI.FRAMEWORK("qei-5", "dimensions")',
    rows: 5,
    columns: 1,
    format: generalFormat,
  },
];
