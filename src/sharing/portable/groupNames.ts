import { tolerance } from "../../core/numeric/ranks/ties";
import { groupMeasures, rankOrders } from "../../core/options";
import { arrayConstant } from "../../formula/constants";
import { choice, isOneOf } from "../../formula/choice";
import { portableName } from "./portableName";

const same = String(tolerance).toUpperCase();

/** Between and within groups: `weight` and `figure` n×1, `middle` the mean of each one's group; per group `part` and `means`. */
const apart = {
  variance: "HSTACK(SUM(part*(means-center)^2), SUM(weight*(figure-middle)^2))",
  theil: `IF(center<=0, #VALUE!, HSTACK(SUM(part*means/center*LN(IF(means>0, means/center, 1))),
      SUM(weight*figure/center*LN(IF(figure>0, figure/IF(middle>0, middle, 1), 1)))))`,
  mld: `IF(SUM((weight>0)*(figure<=0))>0, #VALUE!,
      HSTACK(SUM(part*LN(center/IF(part>0, means, center))), SUM(weight*LN(IF(weight>0, middle/figure, 1)))))`,
};

/** QEI.RANK and QEI.GROUPS. Ties are those of src/core/numeric/ranks/ties.ts, each two values on their own. */
export const groupNames = [
  portableName(
    "QEI_PORTABLE_RANK",
    ["scores", "by", "order"],
    `LET(grid, MAP(scores, LAMBDA(item, IF(ISERROR(item), "", PORTABLE_CELL(item)))), word, PORTABLE_OPTION(order, "descending"),
      IF(PORTABLE_ERRORS(grid)>0, #VALUE!, IF(NOT(${isOneOf("word", rankOrders)}), #VALUE!,
      LET(list, IF(PORTABLE_ROWS(grid)=1, TRANSPOSE(grid), grid), labels, PORTABLE_GROUPKEYS(by, PORTABLE_ROWS(list)),
      IF(PORTABLE_ERRORS(labels)>0, #VALUE!,
      IF(SUM((labels="")*(list<>""))>0, #VALUE!,
      LET(ranks, PORTABLE_RANKED(list, PORTABLE_CODES(labels), BYCOL(ABS(IF(list="", 0, list)), LAMBDA(line, MAX(line))), word),
        IF(PORTABLE_ROWS(grid)=1, TRANSPOSE(ranks), ranks))))))))`,
  ),
  // n×k \`list\`, "" for none; ranks among those of the same code (n×1). \`sizes\` 1×k as in ties.ts.
  portableName(
    "PORTABLE_RANKED",
    ["list", "codes", "sizes", "word"],
    `LET(values, IF(list="", 0, list), present, (list<>"")*1, turned, IF(word="ascending", 0-1, 1),
      MAKEARRAY(PORTABLE_ROWS(list), PORTABLE_COLUMNS(list), LAMBDA(i, j,
        IF(INDEX(present, i, j)=0, "",
        LET(own, INDEX(values, i, j), others, INDEX(values, 0, j), least, INDEX(sizes, 1, j)/10,
          span, IF(ABS(others)>ABS(own), ABS(others), ABS(own)),
          1+SUM(INDEX(present, 0, j)*(codes=INDEX(codes, i, 1))*(turned*(others-own)>${same}*IF(span>least, span, least))))))))`,
  ),
  // One label a row as a key; "" for a blank, #VALUE! for another number of them or an error. Omitted: all the same.
  portableName(
    "PORTABLE_GROUPKEYS",
    ["by", "high"],
    `IF(PORTABLE_OMITTED(by), MAKEARRAY(high, 1, LAMBDA(i, j, "all")),
      LET(labels, PORTABLE_UPRIGHT(MAP(by, LAMBDA(item, IF(ISERROR(item), #VALUE!, PORTABLE_KEY(item))))),
        IF(PORTABLE_ERRORS(labels)>0, #VALUE!, IF(PORTABLE_ROWS(labels)=high, labels, #VALUE!))))`,
  ),
  // 1 for a blank, from 2 on the labels by appearance.
  portableName(
    "PORTABLE_CODES",
    ["labels"],
    `LET(titles, PORTABLE_BRANCHES(labels), MMULT(PORTABLE_SAME(labels, titles), SEQUENCE(PORTABLE_ROWS(titles))))`,
  ),

  portableName(
    "QEI_PORTABLE_GROUPS",
    ["values", "by", "weights", "measure"],
    `LET(list, PORTABLE_UPRIGHT(PORTABLE_READ(values)), word, PORTABLE_OPTION(measure, "variance"),
      wrong, PORTABLE_ERRORS(list)+PORTABLE_ERRORS(word)+IF(PORTABLE_OMITTED(by), 1, 0)+IF(${isOneOf("word", groupMeasures)}, 0, 1),
      IF(wrong>0, #VALUE!,
      LET(high, PORTABLE_ROWS(list), labels, PORTABLE_GROUPKEYS(by, high), figure, IF(list="", 0, list),
        given, IF(PORTABLE_OMITTED(weights), SEQUENCE(high, 1, 1, 0), PORTABLE_UPRIGHT(PORTABLE_READ(weights))),
        bad, PORTABLE_ERRORS(labels)+PORTABLE_ERRORS(given)+IF(PORTABLE_ROWS(given)=high, 0, 1)+IF(word="variance", 0, SUM((figure<0)*1)),
      IF(bad>0, #VALUE!,
      LET(weight, (list<>"")*IF(given="", 0, given),
      IF(OR(SUM((weight>0)*(labels<>""))=0, SUM((weight<0)*1)+SUM((IF(given="", 0, given)<0)*1)>0), #VALUE!,
      LET(codes, PORTABLE_CODES(labels), member, (weight>0)*(codes=SEQUENCE(1, MAX(codes))),
        belongs, IF(SEQUENCE(1, MAX(codes))=1, (weight>0)*1, member), apart, PORTABLE_APART(figure, weight, DROP(member, 0, 1), word),
      IF(PORTABLE_ERRORS(apart)>0, #VALUE!,
        PORTABLE_GROUPROWS(PORTABLE_SUMMARY(figure, weight, belongs), PORTABLE_GROUPTITLES(by, codes), apart)))))))))`,
  ),
  // Of each column of \`belongs\` (n×g), the first of which holds all: N, share, mean, median, lowest and highest, each group
  // a row.
  portableName(
    "PORTABLE_SUMMARY",
    ["figure", "weight", "belongs"],
    `LET(across, TRANSPOSE(belongs), counts, MMULT(across, SEQUENCE(PORTABLE_ROWS(figure), 1, 1, 0)), totals, MMULT(across, weight),
      means, MMULT(across, weight*figure)/IF(totals>0, totals, 1),
      lows, TRANSPOSE(BYCOL(IF(belongs>0, figure, 1E+300), LAMBDA(line, MIN(line)))),
      highs, TRANSPOSE(BYCOL(IF(belongs>0, figure, 0-1E+300), LAMBDA(line, MAX(line)))),
      middles, MAP(SEQUENCE(PORTABLE_ROWS(across)), LAMBDA(spot, PORTABLE_MEDIAN(figure, INDEX(belongs, 0, spot)*weight))),
      HSTACK(counts, totals/SUM(weight), IF(counts>0, means, ""), IF(counts>0, middles, ""), IF(counts>0, lows, ""), IF(counts>0, highs, "")))`,
  ),
  // The smallest value at which the running weight passes one half; the mean with the next where it is one half.
  portableName(
    "PORTABLE_MEDIAN",
    ["figure", "weight"],
    `IF(SUM(weight)<=0, 0, LET(share, weight/SUM(weight), running, MAP(figure, LAMBDA(edge, SUM(share*(figure<=edge)))),
      low, MIN(IF((share>0)*(running>=0.5-${same})>0, figure, 1E+300)), high, MIN(IF((share>0)*(running>0.5+${same})>0, figure, 1E+300)),
      low+(high-low)/2))`,
  ),
  // How far values differ between groups, and within them; \`member\` n×g.
  portableName(
    "PORTABLE_APART",
    ["figure", "weight", "member", "word"],
    `LET(across, TRANSPOSE(member), totals, MMULT(across, weight), whole, SUM(totals), means, MMULT(across, weight*figure)/IF(totals>0, totals, 1),
      center, SUM(totals*means)/whole,
      PORTABLE_PARTED(figure, weight*MMULT(member, SEQUENCE(PORTABLE_ROWS(across), 1, 1, 0))/whole, MMULT(member, means), totals/whole, means, center, word))`,
  ),
  portableName(
    "PORTABLE_PARTED",
    ["figure", "weight", "middle", "part", "means", "center", "word"],
    choice("word", apart),
  ),
  // The label of each group as it was first typed.
  portableName(
    "PORTABLE_GROUPTITLES",
    ["by", "codes"],
    `LET(items, PORTABLE_UPRIGHT(MAP(by, LAMBDA(item, IF(ISNUMBER(item), item, PORTABLE_PHRASE(item))))), high, SEQUENCE(PORTABLE_ROWS(codes)),
      MAP(SEQUENCE(MAX(codes)), LAMBDA(turn, IF(turn=1, "Overall", INDEX(items, MIN(IF(codes=turn, high, 1E+300)), 1)))))`,
  ),
  portableName(
    "PORTABLE_GROUPROWS",
    ["summary", "titles", "apart"],
    `LET(high, PORTABLE_ROWS(titles), center, INDEX(summary, 1, 3), gained, INDEX(apart, 1, 1)+INDEX(apart, 1, 2),
      MAKEARRAY(high+3, 8, LAMBDA(i, j,
        IF(i=1, INDEX(${arrayConstant([["Group", "N", "Share", "Mean", "Median", "Lowest", "Highest", "Difference"]])}, 1, j),
        IF(i>high+1, LET(spot, i-high-1, amount, INDEX(apart, 1, spot), IF(j=1, INDEX({"Between","Within"}, 1, spot),
          IF(j=2, amount, IF(j=3, IF(gained>0, amount/gained, ""), "")))),
        LET(spot, IF(i=high+1, 1, i), IF(j=1, INDEX(titles, spot, 1), IF(j<8, INDEX(summary, spot, j-1),
          LET(own, INDEX(summary, spot, 3), IF(spot=1, "", IF(own="", "", own-center)))))))))))`,
  ),
];
