import { aggregationRules } from "../../core/aggregate/rules";
import { aggregations } from "../../core/options";
import { isOneOf } from "../../formula/choice";
import { portableName } from "./portableName";

const asGiven = aggregations.filter((word) => aggregationRules[word].weightsAsGiven);

/** The arguments that QEI and its companions share. `wide` is the number of indicators. */
export const argumentNames = [
  // One weight an indicator, upright. Schemes that follow from the data have no native form.
  portableName(
    "PORTABLE_WEIGHTS",
    ["given", "wide", "rule"],
    `IF(PORTABLE_OMITTED(given), SEQUENCE(wide, 1, IF(${isOneOf("rule", asGiven)}, 1, 1/wide), 0),
      IF(PORTABLE_EQUAL(given), SEQUENCE(wide, 1, 1/wide, 0),
      LET(weights, PORTABLE_UPRIGHT(MAP(given, LAMBDA(item, PORTABLE_NUMBER(item)))),
        IF(PORTABLE_ERRORS(weights)>0, #VALUE!,
        IF(OR(PORTABLE_SIZE(weights)<>wide, MIN(weights)<0, SUM(weights)<=0), #VALUE!, weights)))))`,
  ),
  portableName(
    "PORTABLE_EQUAL",
    ["given"],
    `IF(PORTABLE_SIZE(given)>1, FALSE, SUM(MAP(given, LAMBDA(item, IF(ISERROR(item), 0, IF(LOWER(TRIM(item))="equal", 1, 0)))))=1)`,
  ),

  // 1 or -1 an indicator, lying.
  portableName(
    "PORTABLE_DIRECTION",
    ["item"],
    `IF(ISERROR(item), #VALUE!, LET(word, LOWER(TRIM(item)),
      IF(OR(word="1", word="+1", word="+", word="positive"), 1,
      IF(OR(word="-1", word="-", word="negative"), -1, #VALUE!))))`,
  ),
  portableName(
    "PORTABLE_DIRECTIONS",
    ["given", "wide"],
    `IF(PORTABLE_OMITTED(given), SEQUENCE(1, wide, 1, 0),
      LET(signs, PORTABLE_UPRIGHT(MAP(given, LAMBDA(item, PORTABLE_DIRECTION(item)))),
        IF(PORTABLE_ERRORS(signs)>0, #VALUE!,
        IF(PORTABLE_SIZE(signs)=1, SEQUENCE(1, wide, SUM(signs), 0),
        IF(PORTABLE_SIZE(signs)=wide, TRANSPOSE(signs), #VALUE!)))))`,
  ),

  // Two rows, low above high; "" where the data decide.
  portableName(
    "PORTABLE_GOALPOST",
    ["item"],
    `IF(ISERROR(item), #VALUE!, IF(LOWER(TRIM(item))="auto", "", PORTABLE_CELL(item)))`,
  ),
  portableName(
    "PORTABLE_GOALPOSTS",
    ["given", "wide", "weights", "directions"],
    `LET(posts, MAP(given, LAMBDA(item, PORTABLE_GOALPOST(item))),
      IF(PORTABLE_ERRORS(posts)>0, #VALUE!,
      IF(SUM((posts<>"")*1)=0, MAKEARRAY(2, wide, LAMBDA(i, j, "")),
      LET(high, PORTABLE_ROWS(posts), broad, PORTABLE_COLUMNS(posts),
        listed, AND(high=wide, broad=2), lying, AND(high=2, broad=wide),
        IF(AND(listed, lying), IF(PORTABLE_STANDS(weights, directions), TRANSPOSE(posts), posts),
        IF(listed, TRANSPOSE(posts), IF(lying, posts, #VALUE!)))))))`,
  ),
  // How a 2x2 range is read: the way the weights, or else the directions, are laid out.
  portableName(
    "PORTABLE_STANDS",
    ["weights", "directions"],
    `IF(PORTABLE_ROWS(weights)>1, TRUE, IF(PORTABLE_COLUMNS(weights)>1, FALSE,
      IF(PORTABLE_ROWS(directions)>1, TRUE, IF(PORTABLE_COLUMNS(directions)>1, FALSE, #VALUE!))))`,
  ),

  portableName(
    "PORTABLE_COVERAGE",
    ["given"],
    `IF(PORTABLE_OMITTED(given), 2/3, LET(share, PORTABLE_NUMBER(given), IF(OR(share<0, share>1), #VALUE!, share)))`,
  ),
];
