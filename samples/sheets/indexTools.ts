import { oecdSource } from "../data/oecdJobQuality2015";
import { tenIndustries } from "../data/tenIndustries";
import { usIndustries2014 } from "../data/usIndustries2014";
import { type Example, exampleBlocks } from "../examples";
import { bothTables, indicatorNames, indicatorRange, overTables } from "../references";
import { head, indexFormat, sheet, shareFormat, generalFormat } from "../layout";
import { countriesIndex, jobsIndex } from "../presets";
import { type SampleSheet } from "../types";

const jobs = indicatorRange(jobsIndex);
const jobNames = indicatorNames(jobsIndex);
const countries = indicatorRange(countriesIndex);
const countryNames = indicatorNames(countriesIndex);
const balanced = overTables({ index: jobsIndex, preset: '"Balanced"' });
const units = tenIndustries.length;
const [scenarioData, scenarioWeights] = bothTables(jobsIndex).split(", ");

/** Look at the data before weighting them. */
const dataExamples: readonly Example[] = [
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
    function: "QEI.STATS",
    question: "What the three OECD indicators look like: gaps, spread, skew, outliers.",
    formula: `=QEI.STATS(${countries}, ${countryNames})`,
    rows: 4,
    columns: 12,
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
    format: indexFormat,
  },
];

/** Other ways to weights and scores. */
const scoreExamples: readonly Example[] = [
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
    function: "QEI.GROUPS",
    question:
      "Do industries with pay above the median have a better index, and how much of the variance lies between the two groups?",
    formula: `=QEI.GROUPS(QEI(${balanced}), IF(Jobs[Pay]>MEDIAN(Jobs[Pay]), "above", "others"))`,
    rows: 6,
    columns: 8,
    format: indexFormat,
  },
  {
    function: "QEI.SCENARIO",
    question:
      "What if pay rose by 10 % in the industries below the median, on the scale of today? No prediction: all else stays the same.",
    formula: `=QEI.SCENARIO(${scenarioData}, {"Pay",0.1}, , ${scenarioWeights}, "Balanced", , , , , Jobs[Pay]<MEDIAN(Jobs[Pay]))`,
    rows: units + 1,
    columns: 6,
    format: indexFormat,
  },
  {
    function: "QEI.COUPLING",
    question: "Do pay and working conditions, each from 0 to 100, go together?",
    formula: '=QEI.COUPLING(QEI.NORMALIZE(Jobs[[Pay]:[Conditions]]), , "all")',
    rows: units + 1,
    columns: 5,
    format: indexFormat,
    labels: "=Jobs[Industry]",
    unlabeled: { above: 1, below: 0 },
  },
  {
    function: "QEI.SURVEY",
    question: "Mean QEI of all jobs and its standard error, were the industries clusters drawn at random.",
    formula: `=QEI.SURVEY(QEI(${balanced}), Jobs[Employment])`,
    rows: 2,
    columns: 9,
    format: "0.00",
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

/** How firm is the ranking? */
const robustnessExamples: readonly Example[] = [
  {
    function: "QEI.IMPORTANCE",
    question: "A weight is not an importance: how much of the index's variance each dimension decides.",
    formula: `=QEI.IMPORTANCE(${balanced})`,
    rows: 6,
    columns: 5,
    format: indexFormat,
  },
  {
    function: "QEI.SENSITIVITY",
    question:
      "Each industry's rank when every weight may be a quarter higher or lower (1,000 draws, seed 1).",
    formula: `=QEI.SENSITIVITY(${balanced}, , , , , 0.25, 1000, 1)`,
    rows: units + 1,
    columns: 8,
    format: generalFormat,
  },
  {
    function: "QEI.LEAVEOUT",
    question: "How many places the ranking moves when one dimension is left out.",
    formula: `=QEI.LEAVEOUT(${balanced})`,
    rows: 6,
    columns: 4,
    format: generalFormat,
  },
  {
    function: "QEI.TIPPING",
    question: "At which weight of each dimension do the close industries H and I change places?",
    formula: '=QEI.TIPPING(Jobs[#All], Weights[#All], "H", "I", "Balanced")',
    rows: 6,
    columns: 3,
    format: shareFormat,
  },
  {
    function: "QEI.CANLEAD",
    question:
      "Is there any weighting, each weight at least 5 %, that ranks the industry first? With which weights?",
    formula: `=QEI.CANLEAD(${jobs}, , , 0.05)`,
    rows: units,
    columns: 6,
    format: shareFormat,
    labels: "=Jobs[Industry]",
    headings: ["Can lead", "Weights that make it lead"],
  },
];

/** One worked example of each composite-index tool. */
export const indexTools: SampleSheet = sheet(
  "Index tools",
  [],
  [170, 130, 100, 100, 110, 140, 140, 100, 100, 100, 100, 100, 240],
  head({
    title: "Composite-index tools, one worked example each",
    shows:
      "Every formula reads the tables of the other sheets; change a figure or a weight there and it follows.",
    source: `Sources: the ten industries (own data, MIT), US industries (WIOD 2016, CC BY 4.0). ${oecdSource.replace("Source: ", "")}`,
  }),
  exampleBlocks([...dataExamples, ...scoreExamples, ...robustnessExamples], 6, 0),
);
