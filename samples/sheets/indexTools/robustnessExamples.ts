import { tenIndustries } from "../../data/tenIndustries";
import { type Example } from "../../examples";
import { generalFormat, shareFormat, wholeFormat } from "../../layout";
import { jobsIndex } from "../../presets";
import { indicatorRange, overTables } from "../../references";

const jobs = indicatorRange(jobsIndex);
const balanced = overTables({ index: jobsIndex, preset: '"Balanced"' });
const units = tenIndustries.length;

/** How firm is the ranking? */
export const robustnessExamples: readonly Example[] = [
  {
    function: "QEI.IMPORTANCE",
    question: "A weight is not an importance: how much of the index's variance each dimension decides.",
    formula: `=QEI.IMPORTANCE(${balanced})`,
    rows: 6,
    columns: 5,
    format: [generalFormat, shareFormat, "0.00", shareFormat, "0.00"],
  },
  {
    function: "QEI.SENSITIVITY",
    question:
      "Each industry's rank when every weight may be a quarter higher or lower (1,000 draws, seed 1).",
    formula: `=QEI.SENSITIVITY(${balanced}, , , , , 0.25, 1000, 1)`,
    rows: units + 1,
    columns: 8,
    format: [generalFormat, wholeFormat, "0.0", "0", "0", "0", "0", shareFormat],
  },
  {
    function: "QEI.SENSITIVITY",
    question:
      "Which choice moves the ranks, a weight, the normalization or the aggregation? Shares of the variance (Sobol).",
    formula: `=QEI.SENSITIVITY(${balanced}, , , , , 0.25, 500, 1, "both", "sobol")`,
    rows: 8,
    columns: 7,
    format: [generalFormat, ...new Array<string>(6).fill(shareFormat)],
  },
  {
    function: "QEI.LEAVEOUT",
    question: "How many places the ranking moves when one dimension is left out.",
    formula: `=QEI.LEAVEOUT(${balanced})`,
    rows: 6,
    columns: 4,
    format: [generalFormat, "0.0", wholeFormat, generalFormat],
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
