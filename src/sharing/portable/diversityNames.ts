import { type DiversityGrouping, type DiversityMeasure, diversityMeasures } from "../../core/options";
import { choice } from "../../formula/choice";
import { portableName } from "./portableName";

const listed = diversityMeasures.map((measure) => `"${measure}"`).join(", ");
const count = diversityMeasures.length;

/** From the `share` of each of `filled` cells; `level` is an equal share, `entropy` Shannon's. */
const spread: Readonly<Record<DiversityMeasure, string>> = {
  shannon: "entropy",
  evenness: "IF(filled=1, 0, entropy/IF(filled=1, 1, LN(filled)))",
  simpson: "1-SUM(share*share)",
  hhi: "SUM(share*share)",
  hhinorm: "IF(filled=1, 1, SUM(present*(share-level)^2)/IF(filled=1, 1, 1-level))",
  effective: "EXP(entropy)",
  theil: "MAX(0, SUM(share*LN(IF(share>0, filled*share, 1))))",
  gini: "SUM(present*TRANSPOSE(present)*ABS(share-TRANSPOSE(share)))/(2*filled)",
};

/** Over all cells, or a result for each row or column of `jobs`; with all measures, their names beside them. */
const grouped: Readonly<Record<DiversityGrouping, string>> = {
  all: "PORTABLE_SPREAD(jobs, word)",
  rows: `IF(word="all",
        MAKEARRAY(high+1, ${count}, LAMBDA(i, j, IF(i=1, PORTABLE_MEASURE(j), PORTABLE_LINE(INDEX(jobs, MAX(i-1, 1), 0), PORTABLE_MEASURE(j))))),
        MAKEARRAY(high, 1, LAMBDA(i, j, PORTABLE_LINE(INDEX(jobs, i, 0), word))))`,
  columns: `IF(word="all",
        MAKEARRAY(${count}, broad+1, LAMBDA(i, j, IF(j=1, PORTABLE_MEASURE(i), PORTABLE_LINE(INDEX(jobs, 0, MAX(j-1, 1)), PORTABLE_MEASURE(i))))),
        MAKEARRAY(1, broad, LAMBDA(i, j, PORTABLE_LINE(INDEX(jobs, 0, j), word))))`,
};

export const diversityNames = [
  portableName(
    "ESI_PORTABLE_DIVERSITY",
    ["employment", "measure", "by"],
    `LET(jobs, PORTABLE_READ(employment), word, PORTABLE_OPTION(measure, "shannon"), along, PORTABLE_OPTION(by, "all"),
      high, PORTABLE_ROWS(jobs), broad, PORTABLE_COLUMNS(jobs),
      IF(PORTABLE_ERRORS(jobs)>0, #VALUE!,
      IF(SUM((IF(jobs="", 0, jobs)<0)*1)>0, #VALUE!,
      ${choice("along", grouped)})))`,
  ),
  portableName("PORTABLE_MEASURE", ["place"], `CHOOSE(place, ${listed})`),
  // Over all cells, laid out as one column.
  portableName(
    "PORTABLE_SPREAD",
    ["jobs", "word"],
    `LET(high, PORTABLE_ROWS(jobs), broad, PORTABLE_COLUMNS(jobs),
      line, MAKEARRAY(high*broad, 1, LAMBDA(spot, one, INDEX(jobs, INT((spot-1)/broad)+1, MOD(spot-1, broad)+1))),
      usable, PORTABLE_LINE(line, "hhi"),
      IF(ISERROR(usable), usable,
      IF(word="all", MAKEARRAY(${count}, 2, LAMBDA(i, j, IF(j=1, PORTABLE_MEASURE(i), PORTABLE_LINE(line, PORTABLE_MEASURE(i))))),
        PORTABLE_LINE(line, word))))`,
  ),
  // One row or one column of jobs to one number.
  portableName(
    "PORTABLE_LINE",
    ["line", "word"],
    `LET(present, (line<>"")*1, values, IF(line="", 0, line), filled, SUM(present), total, SUM(values),
      IF(filled=0, NA(), IF(total=0, #VALUE!,
      LET(share, values/total, level, 1/filled, entropy, -SUM(share*LN(IF(share>0, share, 1))),
        ${choice("word", spread)}))))`,
  ),
];
