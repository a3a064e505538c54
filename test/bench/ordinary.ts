import { esi } from "../../src/functions/structure/esi";
import { esiChange } from "../../src/functions/structure/change";
import { esiDiversity } from "../../src/functions/structure/diversity";
import { esiQuintiles } from "../../src/functions/structure/quintiles";
import { esiShiftShare } from "../../src/functions/structure/shiftShare";
import { qei } from "../../src/functions/quality/qei";
import { qeiTopsis } from "../../src/functions/quality/topsis";
import { qeiContributions } from "../../src/functions/quality/contributions";
import { qeiWeights } from "../../src/functions/quality/weights";
import { qeiBod } from "../../src/functions/quality/bod";
import { qeiCanLead } from "../../src/functions/quality/canLead";
import { qeiClean } from "../../src/functions/quality/clean";
import { qeiExplain } from "../../src/functions/quality/explain";
import { qeiMpi } from "../../src/functions/quality/mpi";
import { qeiOutrank } from "../../src/functions/quality/outrank";
import { qeiPca } from "../../src/functions/quality/pca";
import { qeiRegression } from "../../src/functions/time/regression";
import { qeiLeaveOut } from "../../src/functions/quality/leaveOut";
import { qeiSensitivity } from "../../src/functions/quality/sensitivity";
import { qeiCorrelation } from "../../src/functions/quality/correlation";
import { qeiStats } from "../../src/functions/quality/stats";
import { qeiTrend } from "../../src/functions/time/trend";

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
  "QEI.TOPSIS 100,000×5": () => qeiTopsis(large),
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
