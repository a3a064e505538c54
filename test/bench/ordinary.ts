import { esi } from "../../src/functions/esi";
import { esiChange, esiDiversity } from "../../src/functions/esiDiversity";
import { esiQuintiles } from "../../src/functions/esiQuality";
import { esiShiftShare } from "../../src/functions/esiShiftShare";
import { qei, qeiContributions, qeiWeights } from "../../src/functions/qei";
import { qeiBod, qeiCanLead } from "../../src/functions/qeiBod";
import { qeiClean } from "../../src/functions/qeiClean";
import { qeiExplain } from "../../src/functions/qeiExplain";
import { qeiMpi } from "../../src/functions/qeiMpi";
import { qeiOutrank } from "../../src/functions/qeiOutrank";
import { qeiPca } from "../../src/functions/qeiPca";
import { qeiRegression } from "../../src/functions/qeiRegression";
import { qeiLeaveOut, qeiSensitivity } from "../../src/functions/qeiSensitivity";
import { qeiCorrelation, qeiStats } from "../../src/functions/qeiStats";
import { qeiTrend } from "../../src/functions/qeiTrend";

const none = null as never;

function cells(rows: number, columns: number): number[][] {
  let state = 1;
  const next = () => (state = (state * 48271) % 2147483647) / 2147483647;
  return Array.from({ length: rows }, () =>
    Array.from({ length: columns }, () => 1 + Math.round(next() * 1e5) / 10),
  );
}

const small = cells(200, 6);
const large = cells(100000, 5);
const series = cells(2000, 1);

/**
 * Ordinary work, for `npm run bench -- --against COMMIT`, which bundles this file with the sources of both commits: only
 * leading arguments, which mean the same in each.
 */
export const ordinary: Readonly<Record<string, () => unknown>> = {
  "QEI 100,000×5": () => qei(large),
  "QEI minmax1, geometric 100,000×5": () => qei(large, none, none, "minmax1", "geometric"),
  "QEI percentile 100,000×5": () => qei(large, none, none, "percentile"),
  "QEI 200×6": () => qei(small),
  "QEI.CONTRIBUTIONS 100,000×5": () => qeiContributions(large),
  "QEI.WEIGHTS entropy 100,000×5": () => qeiWeights(large, "entropy"),
  "QEI.WEIGHTS critic 100,000×5": () => qeiWeights(large, "critic"),
  "QEI.CLEAN iqr 100,000×5": () => qeiClean(large, "iqr"),
  "QEI.STATS 100,000×5": () => qeiStats(large),
  "QEI.CORRELATION 100,000×5": () => qeiCorrelation(large),
  "QEI.CORRELATION spearman 200×6": () => qeiCorrelation(small, "spearman"),
  "QEI.CORRELATION kendall 200×6": () => qeiCorrelation(small, "kendall"),
  "QEI.EXPLAIN 200×6": () => qeiExplain(small),
  "QEI.PCA 200×6": () => qeiPca(small),
  "QEI.BOD 200×6": () => qeiBod(small),
  "QEI.CANLEAD 200×6": () => qeiCanLead(small),
  "QEI.MPI 100,000×5": () => qeiMpi(large),
  "QEI.OUTRANK 200×6": () => qeiOutrank(small),
  "QEI.SENSITIVITY 200×6": () => qeiSensitivity(small),
  "QEI.LEAVEOUT 200×6": () => qeiLeaveOut(small),
  "QEI.REGRESSION 200×6": () =>
    qeiRegression(
      small.map((row, i) => [row[0] * (i % 7)]),
      small,
    ),
  "QEI.TREND 2,000": () => qeiTrend(series),
  "ESI 100,000×5": () => esi(large),
  "ESI.DIVERSITY 100,000×5": () => esiDiversity(large),
  "ESI.CHANGE 100,000×5": () => esiChange(large, large, "lilien"),
  "ESI.SHIFTSHARE 2,000": () => esiShiftShare(series, series, series, series),
  "ESI.QUINTILES 2,000": () => esiQuintiles(series, series, series),
};
