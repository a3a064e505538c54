import { aggregations, powerLimit, powerWords } from "../../core/options";
import { isOneOf } from "../../formula/choice";
import { arrayConstant } from "../../formula/constants";
import { portableName } from "./portableName";

const named = [...powerWords].reduceRight(
  (rest, [power, word]) => `IF(figure=${power}, "${word}", ${rest})`,
  "figure",
);

/** How scores are combined: a word, or p of the generalized mean; see src/cells/aggregationCells.ts. */
export const powerNames = [
  portableName(
    "PORTABLE_RULE",
    ["given"],
    `LET(word, PORTABLE_OPTION(given, "arithmetic"), IF(${isOneOf("word", aggregations)}, word,
      LET(figure, SUM(MAP(given, LAMBDA(item, IF(ISERROR(item), #VALUE!, IF(ISLOGICAL(item), #VALUE!,
          IF(ISNUMBER(item), item, PORTABLE_POWER(SUBSTITUTE(PORTABLE_TYPED(item), ",", ".")))))))),
        IF(ISERROR(figure), #VALUE!, IF(ABS(figure)>${powerLimit}, #VALUE!, IF(ABS(figure)<1E-100, "geometric", ${named}))))))`,
  ),
  // Digits with one sign at most before them and one point at most among them.
  portableName(
    "PORTABLE_POWER",
    ["word"],
    `LET(bare, IF(OR(LEFT(word, 1)="+", LEFT(word, 1)="-"), MID(word, 2, 400), word), whole, SUBSTITUTE(bare, ".", "", 1),
      rest, REDUCE(whole, ${arrayConstant([[..."0123456789"]])}, LAMBDA(kept, mark, SUBSTITUTE(kept, mark, ""))),
      IF(OR(whole="", rest<>""), #VALUE!, NUMBERVALUE(word, ".", ",")))`,
  ),
  // Weighted generalized means: n×k \`values\`, k×g \`weights\`, 1×g \`powers\`, of which 0 stands for none. Powers are those of
  // each value over the one whose power is largest. For p near 0 the sum of powers loses its digits: there the mean of the
  // logarithms and half of p times their variance have all of them.
  portableName(
    "PORTABLE_POWERMEAN",
    ["present", "values", "weights", "powers"],
    `LET(across, TRANSPOSE(weights), MAKEARRAY(PORTABLE_ROWS(values), PORTABLE_ROWS(across), LAMBDA(i, j,
      LET(power, INDEX(powers, 1, j), IF(power=0, 0,
      LET(part, INDEX(values, i, 0), share, INDEX(across, j, 0)*INDEX(present, i, 0), total, SUM(share),
        least, MIN(IF(share>0, part, 1E+300)), most, MAX(IF(share>0, part, 0)), peak, IF(power>0, most, least),
        IF(OR(total<=0, peak<=0), 0,
        LET(logs, LN(IF(part*(share>0)>0, part, peak)/peak),
          IF(AND(ABS(power)<1E-6, least>0),
            LET(middle, SUM(share*logs)/total, peak*EXP(middle+power*SUM(share*(logs-middle)*(logs-middle))/total/2)),
            peak*EXP(LN(SUM(share*(part>0)*EXP(power*logs))/total)/power))))))))))`,
  ),
];
