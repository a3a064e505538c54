import { qei } from "../../src/functions/quality/qei";
import { qeiContributions } from "../../src/functions/quality/contributions";
import { qeiDimensions } from "../../src/functions/quality/dimensions";
import { qeiNormalize } from "../../src/functions/quality/normalize";
import { qeiWeights } from "../../src/functions/quality/weights";
import { esi } from "../../src/functions/structure/esi";
import { esiDetail } from "../../src/functions/structure/detail";
import { esiChange } from "../../src/functions/structure/change";
import { esiDiversity } from "../../src/functions/structure/diversity";
import { esiAiScores } from "../../src/functions/structure/aiScores";
import { esiExposure } from "../../src/functions/structure/exposure";
import { esiImpact } from "../../src/functions/structure/impact";
import { esiRisk } from "../../src/functions/structure/risk";
import { esiDeviation } from "../../src/functions/structure/deviation";
import { esiInequality } from "../../src/functions/structure/inequality";
import { esiSegregation } from "../../src/functions/structure/segregation";
import { esiQuintiles } from "../../src/functions/structure/quintiles";
import { esiQuotient } from "../../src/functions/structure/quotient";
import { esiSpecialization } from "../../src/functions/structure/specialization";
import { esiDecompose } from "../../src/functions/structure/decompose";
import { esiShiftShare } from "../../src/functions/structure/shiftShare";
import { qeiAhp } from "../../src/functions/quality/ahp";
import { qeiBod } from "../../src/functions/quality/bod";
import { qeiCanLead } from "../../src/functions/quality/canLead";
import { qeiBreak } from "../../src/functions/time/break";
import { qeiConvergence } from "../../src/functions/time/convergence";
import { qeiDid } from "../../src/functions/time/did";
import { qeiClean } from "../../src/functions/quality/clean";
import { qeiExplain } from "../../src/functions/quality/explain";
import { qeiMpi } from "../../src/functions/quality/mpi";
import { qeiCoupling } from "../../src/functions/quality/coupling";
import { qeiSurvey } from "../../src/functions/quality/survey";
import { qeiGap } from "../../src/functions/quality/gap";
import { qeiGroups } from "../../src/functions/quality/groups";
import { qeiRank } from "../../src/functions/quality/rank";
import { qeiTopsis } from "../../src/functions/quality/topsis";
import { qeiCount } from "../../src/functions/quality/count";
import { qeiOutrank } from "../../src/functions/quality/outrank";
import { qeiPca } from "../../src/functions/quality/pca";
import { qeiRegression } from "../../src/functions/time/regression";
import { qeiImportance } from "../../src/functions/quality/importance";
import { qeiLeaveOut } from "../../src/functions/quality/leaveOut";
import { qeiScenario } from "../../src/functions/quality/scenario";
import { qeiSensitivity } from "../../src/functions/quality/sensitivity";
import { qeiAlpha } from "../../src/functions/quality/alpha";
import { qeiCorrelation } from "../../src/functions/quality/correlation";
import { qeiStats } from "../../src/functions/quality/stats";
import { qeiProfile } from "../../src/functions/quality/profile";
import { qeiRanking } from "../../src/functions/quality/ranking";
import { qeiScores } from "../../src/functions/quality/scores";
import { qeiTipping } from "../../src/functions/quality/tipping";
import { qeiForecast } from "../../src/functions/time/forecast";
import { qeiRebase } from "../../src/functions/time/rebase";
import { qeiTrend } from "../../src/functions/time/trend";
import { threeLevels, withNames } from "./tableCells";

type Cells = number[][];

interface Case {
  readonly name: string;
  readonly run: (data: Cells) => unknown;
  /** Series take one column, pairwise judgments a square; everything else is tried tall, wide and square. */
  readonly shape?: "series" | "square";
  /** Random numbers unless told. */
  readonly cells?: (rows: number, columns: number) => Cells;
}

const none = null as never;
const perColumn = (data: Cells, of: (j: number) => unknown) => [data[0].map((_, j) => of(j))];
const places = (data: Cells) => data.map((_, i) => [i]);
/** Judgments that follow from one column of numbers, so that they are consistent. */
const judgments = (data: Cells) => data.map((row, i) => row.map((_, j) => (1 + (i % 9)) / (1 + (j % 9))));

/** Each function with the options that take longest. */
const cases: readonly Case[] = [
  { name: "QEI percentile, geometric", run: (d) => qei(d, none, none, "percentile", "geometric") },
  { name: "QEI weights pca", run: (d) => qei(d, [["pca"]]) },
  { name: "QEI.NORMALIZE percentile", run: (d) => qeiNormalize(d, "percentile") },
  {
    name: "QEI.DIMENSIONS",
    run: (d) =>
      qeiDimensions(
        d,
        perColumn(d, (j) => `d${j % 3}`),
        none,
        "geometric",
      ),
  },
  { name: "QEI.WEIGHTS critic", run: (d) => qeiWeights(d, "critic") },
  { name: "QEI.WEIGHTS gini", run: (d) => qeiWeights(d, "gini") },
  { name: "QEI.WEIGHTS merec", run: (d) => qeiWeights(d, "merec") },
  { name: "QEI.WEIGHTS balance", run: (d) => qeiWeights(d, "balance") },
  { name: "QEI.CONTRIBUTIONS", run: (d) => qeiContributions(d) },
  { name: "QEI.EXPLAIN", run: (d) => qeiExplain(d) },
  { name: "QEI.CLEAN winsorize", run: (d) => qeiClean(d, "winsorize", "median") },
  { name: "QEI.CLEAN mad", run: (d) => qeiClean(d, "mad", "median") },
  { name: "QEI.STATS", run: (d) => qeiStats(d) },
  { name: "QEI.CORRELATION pearson", run: (d) => qeiCorrelation(d) },
  { name: "QEI.CORRELATION spearman", run: (d) => qeiCorrelation(d, "spearman") },
  { name: "QEI.CORRELATION kendall", run: (d) => qeiCorrelation(d, "kendall") },
  { name: "QEI.CORRELATION pearson, p", run: (d) => qeiCorrelation(d, null, "p") },
  { name: "QEI.CORRELATION kendall, p", run: (d) => qeiCorrelation(d, "kendall", "p") },
  { name: "QEI.CORRELATION n, gaps", run: (d) => qeiCorrelation(d, null, "n"), cells: cellsWithGaps },
  { name: "QEI.ALPHA", run: (d) => qeiAlpha(d) },
  { name: "QEI.CORRELATION pearson, gaps", run: (d) => qeiCorrelation(d), cells: cellsWithGaps },
  { name: "QEI.CORRELATION kendall, gaps", run: (d) => qeiCorrelation(d, "kendall"), cells: cellsWithGaps },
  { name: "QEI.PCA", run: (d) => qeiPca(d) },
  { name: "QEI.AHP", run: (d) => qeiAhp(judgments(d)), shape: "square" },
  {
    name: "QEI.AHP, 10 experts",
    run: (d) => qeiAhp(Array.from({ length: 10 }, () => judgments(d)).flat(), "all"),
    shape: "square",
  },
  { name: "QEI.BOD", run: (d) => qeiBod(d) },
  { name: "QEI.CANLEAD", run: (d) => qeiCanLead(d) },
  { name: "QEI.BOD, no unit behind another", run: (d) => qeiBod(d), cells: cellsOnSphere },
  { name: "QEI.CANLEAD, no unit behind another", run: (d) => qeiCanLead(d), cells: cellsOnSphere },
  { name: "QEI.MPI", run: (d) => qeiMpi(d) },
  { name: "QEI.OUTRANK copeland", run: (d) => qeiOutrank(d) },
  { name: "QEI.OUTRANK copeland, gaps", run: (d) => qeiOutrank(d), cells: cellsWithGaps },
  { name: "QEI.OUTRANK borda", run: (d) => qeiOutrank(d, none, none, "borda") },
  { name: "QEI.OUTRANK matrix", run: (d) => qeiOutrank(d, none, none, "matrix") },
  {
    name: "QEI.COUNT",
    run: (d) =>
      qeiCount(
        d,
        perColumn(d, () => 5000),
      ),
  },
  { name: "QEI.TOPSIS", run: (d) => qeiTopsis(d) },
  { name: "QEI.COUPLING all", run: (d) => qeiCoupling(percentages(d), none, "all") },
  {
    name: "QEI.SURVEY 20 groups, strata and clusters",
    run: (d) =>
      qeiSurvey(
        d,
        d,
        d.map((_, i) => [`group ${i % 20}`]),
        d.map((_, i) => [i % 2]),
        d.map((_, i) => [Math.floor(i / 4)]),
      ),
    shape: "series",
  },
  { name: "QEI.RANK", run: (d) => qeiRank(d) },
  { name: "QEI.GROUPS theil", run: (d) => qeiGroups(d, labelsOf(d), none, "theil"), shape: "series" },
  { name: "QEI.IMPORTANCE", run: (d) => qeiImportance(d) },
  { name: "QEI.SENSITIVITY", run: (d) => qeiSensitivity(d) },
  {
    name: "QEI.SENSITIVITY, 10 draws",
    run: (d) => qeiSensitivity(d, none, none, none, none, none, none, none, 10),
  },
  {
    name: "QEI.SENSITIVITY methods",
    run: (d) => qeiSensitivity(d, none, none, none, none, none, none, none, none, none, "methods"),
  },
  {
    name: "QEI.SENSITIVITY geometric",
    run: (d) => qeiSensitivity(d, none, none, none, "geometric"),
  },
  {
    name: "QEI.SENSITIVITY sobol",
    run: (d) => qeiSensitivity(d, none, none, none, none, none, none, none, 10, none, "weights", "sobol"),
  },
  {
    name: "QEI.SENSITIVITY sobol of all",
    run: (d) => qeiSensitivity(d, none, none, none, none, none, none, none, 10, none, "both", "sobol"),
  },
  {
    name: "QEI.SCENARIO percentile, geometric",
    run: (d) =>
      qeiScenario(
        d,
        perColumn(d, () => 0.1),
        none,
        none,
        none,
        "percentile",
        "geometric",
      ),
  },
  {
    name: "QEI.SCENARIO minmax1, geometric",
    run: (d) =>
      qeiScenario(
        d,
        perColumn(d, () => 0.1),
        none,
        none,
        none,
        "minmax1",
        "geometric",
      ),
  },
  { name: "QEI.LEAVEOUT", run: (d) => qeiLeaveOut(d) },
  { name: "QEI.TIPPING percentile", run: (d) => qeiTipping(d, [["equal"]], 1, 2, none, "percentile") },
  { name: "QEI three levels", run: (d) => qei(d, treeOf(d)), cells: namedCells },
  { name: "QEI.SCORES", run: (d) => qeiScores(d, treeOf(d)), cells: namedCells },
  { name: "QEI.RANKING", run: (d) => qeiRanking(d, treeOf(d)), cells: namedCells },
  { name: "QEI.PROFILE", run: (d) => qeiProfile(d, treeOf(d), 1), cells: namedCells },
  { name: "QEI.SENSITIVITY three levels", run: (d) => qeiSensitivity(d, treeOf(d)), cells: namedCells },
  { name: "QEI.LEAVEOUT three levels", run: (d) => qeiLeaveOut(d, treeOf(d)), cells: namedCells },
  {
    name: "QEI.REGRESSION",
    run: (d) =>
      qeiRegression(
        d.map((row, i) => [row[0] * (i % 7)]),
        d,
      ),
  },
  {
    name: "QEI.GAP neumark",
    run: (d) =>
      qeiGap(
        d.map((row, i) => [row[0] * (i % 7)]),
        d,
        d.map((_, i) => [i % 2 === 0 ? "men" : "women"]),
        none,
        d.map((_, i) => [1 + (i % 3)]),
        "neumark",
      ),
  },
  { name: "QEI.TREND", run: (d) => qeiTrend(d), shape: "series" },
  { name: "QEI.FORECAST", run: (d) => qeiForecast(d, 3), shape: "series" },
  { name: "QEI.REBASE", run: (d) => qeiRebase(d), shape: "series" },
  { name: "QEI.BREAK", run: (d) => qeiBreak(d, places(d), Math.floor(d.length / 2)), shape: "series" },
  { name: "QEI.CONVERGENCE", run: (d) => qeiConvergence(d) },
  { name: "QEI.DID", run: (d) => qeiDid(d, d, places(d)), shape: "series" },
  { name: "ESI", run: (d) => esi(d) },
  { name: "ESI.DETAIL", run: (d) => esiDetail(d) },
  { name: "ESI.DIVERSITY all, rows", run: (d) => esiDiversity(d, "all", "rows") },
  { name: "ESI.CHANGE all", run: (d) => esiChange(d, d, "all") },
  { name: "ESI.QUOTIENT", run: (d) => esiQuotient(d) },
  { name: "ESI.SPECIALIZATION gini", run: (d) => esiSpecialization(d, none, "gini") },
  { name: "ESI.SEGREGATION all", run: (d) => esiSegregation(d, "all") },
  { name: "ESI.INEQUALITY all", run: (d) => esiInequality(d, d, "all") },
  { name: "ESI.AISCORES", run: (d) => esiAiScores(d.map((_, row) => [1111 + (row % 8000)])) },
  { name: "ESI.EXPOSURE", run: (d) => esiExposure(d, d) },
  { name: "ESI.SHIFTSHARE", run: (d) => esiShiftShare(d, d, d, d), shape: "series" },
  { name: "ESI.DECOMPOSE", run: (d) => esiDecompose(d, d, d, d), shape: "series" },
  { name: "ESI.DEVIATION", run: (d) => esiDeviation(d, d), shape: "series" },
  { name: "ESI.QUINTILES", run: (d) => esiQuintiles(d, d, d), shape: "series" },
  { name: "ESI.RISK", run: (d) => esiRisk(d, d, d), shape: "series" },
  { name: "ESI.IMPACT", run: (d) => esiImpact(d, d, d, d, d), shape: "series" },
];

function cells(rows: number, columns: number): Cells {
  let state = 1;
  const next = () => (state = (state * 48271) % 2147483647) / 2147483647;
  return Array.from({ length: rows }, () =>
    Array.from({ length: columns }, () => 1 + Math.round(next() * 1e5) / 10),
  );
}

/** Twenty groups. */
function labelsOf(data: Cells): string[][] {
  return data.map((_, i) => [`group ${i % 20}`]);
}

/** From 0 to 100. */
function percentages(data: Cells): Cells {
  return data.map((row) => row.map((cell) => cell / 200));
}

/** The same with every seventh cell blank: what is exact for complete rows goes pair by pair. */
function cellsWithGaps(rows: number, columns: number): Cells {
  return cells(rows, columns).map((row, i) =>
    row.map((cell, j) => ((i + j) % 7 === 3 ? (null as never) : cell)),
  );
}

/** A table with names, as tables and trees need it. */
function namedCells(rows: number, columns: number): Cells {
  return withNames(cells(rows, columns));
}

function treeOf(data: Cells): any[][] {
  return threeLevels(data[0].length - 1);
}

/** No unit is behind another on every indicator, so each has all others for rivals. */
function cellsOnSphere(rows: number, columns: number): Cells {
  return cells(rows, columns).map((row) => {
    const length = Math.hypot(...row);
    return row.map((cell) => cell / length);
  });
}

/** A size that is not refused: what the refusal names, for the rows or for the columns. */
function accepted(
  { run, cells: make = cells }: Case,
  rows: number,
  columns: number,
  vary: "rows" | "columns",
): readonly [number, number] {
  const message = refusal(() => run(make(rows, columns)));
  const named =
    /limited to ([0-9]+)/.exec(message) ??
    (vary === "rows" ? /([0-9]+) rows|Up to ([0-9]+)/ : /([0-9]+) columns?\./).exec(
      message.replace(/^[^.]*\./, ""),
    );
  const size = Number(named?.[1] ?? named?.[2] ?? NaN);
  if (!Number.isFinite(size)) return [rows, columns];
  return vary === "rows" ? [size, columns] : [rows, size];
}

/** The words of a call that takes too long; "" for one that is answered, or refused for another reason. */
function refusal(call: () => unknown): string {
  try {
    const result = call();
    const only = Array.isArray(result) && result.length === 1 ? String((result as unknown[][])[0][0]) : "";
    return isTooLong(only) ? only : "";
  } catch (error) {
    const { message } = error as Error;
    return isTooLong(message) ? message : "";
  }
}

const isTooLong = (message: string) => /too long for a cell|limited to/.test(message);

const squares = [2000, 1400, 1000, 700, 500, 350, 250, 180, 125, 90];

function sizesOf(each: Case): (readonly [number, number])[] {
  const { run, shape, cells: make = cells } = each;
  if (shape === "series") return [accepted(each, 1048575, 1, "rows")];
  const square = squares.find((size) => refusal(() => run(make(size, size))) === "") ?? 60;
  if (shape === "square") return [[square, square]];
  return [accepted(each, 1000000, 4, "rows"), accepted(each, 12, 16000, "columns"), [square, square]];
}

/** The largest call that each function accepts, in several shapes, and how long it holds Excel. Alone on a machine none exceeds two seconds. */
export function printLargest(only: string): void {
  for (const each of cases.filter(({ name }) => name.includes(only))) {
    for (const [rows, columns] of sizesOf(each)) {
      const data = (each.cells ?? cells)(rows, columns);
      const started = process.cpuUsage();
      const words = refusal(() => each.run(data));
      const { user, system } = process.cpuUsage(started);
      const seconds = (user + system) / 1e6;
      const size = `${rows.toLocaleString("en-US")} × ${columns.toLocaleString("en-US")}`;
      console.log(
        `${seconds.toFixed(2).padStart(6)} s${seconds > 2 ? " !" : "  "} ${each.name}, ${size}${words && `: ${words}`}`,
      );
    }
  }
}
