import { aggregationRules } from "../../core/aggregate/rules";
import { aggregations } from "../../core/options";
import { isOneOf } from "../../formula/choice";
import { portableName } from "./portableName";

const adding = aggregations.filter((word) => aggregationRules[word].addsUp);
const asGiven = aggregations.filter((word) => aggregationRules[word].weightsAsGiven);

const indexArguments = [
  "data",
  "weights",
  "directions",
  "normalization",
  "aggregation",
  "goalposts",
  "coverage",
] as const;

/** What QEI and what goes with it prepare alike. An indicator of weight 0 is blanked out, so that nothing looks at it. */
export const prepared = `rule, PORTABLE_RULE(aggregation), method, PORTABLE_OPTION(normalization, "minmax"),
  grid, PORTABLE_READ(data), wide, PORTABLE_COLUMNS(grid),
  shares, PORTABLE_WEIGHTS(weights, wide, rule), used, TRANSPOSE((shares>0)*1),
  signs, PORTABLE_DIRECTIONS(directions, wide), posts, PORTABLE_GOALPOSTS(goalposts, wide, weights, directions),
  least, PORTABLE_COVERAGE(coverage),
  wrong, PORTABLE_ERRORS(grid)+PORTABLE_ERRORS(shares)+PORTABLE_ERRORS(signs)+PORTABLE_ERRORS(posts)+PORTABLE_ERRORS(least)
    +PORTABLE_ERRORS(rule),
  scaled, IF(wrong>0, #VALUE!, PORTABLE_SCALE(IF(used=1, grid, ""), signs, method, posts, used))`;

export const qualityNames = [
  portableName(
    "QEI_PORTABLE",
    indexArguments,
    `LET(${prepared},
      IF(PORTABLE_ERRORS(scaled)>0, #VALUE!, PORTABLE_COMBINE(scaled, shares, rule, least)))`,
  ),
  portableName(
    "QEI_PORTABLE_NORMALIZE",
    ["data", "method", "directions", "goalposts"],
    `LET(grid, PORTABLE_READ(data), wide, PORTABLE_COLUMNS(grid),
      signs, PORTABLE_DIRECTIONS(directions, wide), posts, PORTABLE_GOALPOSTS(goalposts, wide, "", directions),
      wrong, PORTABLE_ERRORS(grid)+PORTABLE_ERRORS(signs)+PORTABLE_ERRORS(posts),
      IF(wrong>0, #VALUE!,
      PORTABLE_SCALE(grid, signs, PORTABLE_OPTION(method, "minmax"), posts, SEQUENCE(1, wide, 1, 0))))`,
  ),
  portableName(
    "QEI_PORTABLE_CONTRIBUTIONS",
    indexArguments,
    `LET(${prepared},
      IF(PORTABLE_ERRORS(scaled)>0, #VALUE!,
      IF(NOT(${isOneOf("rule", adding)}), #VALUE!,
      LET(score, PORTABLE_COMBINE(scaled, shares, rule, least),
        failed, MAP(score, LAMBDA(item, IF(ISERROR(item), 1, 0))),
        weight, MMULT((scaled<>"")*1, shares),
        divisor, IF(${isOneOf("rule", asGiven)}, 1, IF(weight>0, weight, 1)),
        points, TRANSPOSE(shares)*IF(scaled="", 0, scaled)/divisor,
        IF(failed=1, score, IF(grid="", "", points))))))`,
  ),
  portableName(
    "QEI_PORTABLE_DIMENSIONS",
    ["data", "groups", "weights", "aggregation", "coverage"],
    `LET(grid, PORTABLE_READ(data), wide, PORTABLE_COLUMNS(grid),
      labels, PORTABLE_UPRIGHT(MAP(groups, LAMBDA(item, IF(ISERROR(item), #VALUE!, IF(TRIM(item)="", #VALUE!, TRIM(item)))))),
      shares, PORTABLE_WEIGHTS(weights, wide, "sum"), rule, PORTABLE_RULE(aggregation), least, PORTABLE_COVERAGE(coverage),
      wrong, PORTABLE_ERRORS(grid)+PORTABLE_ERRORS(labels)+PORTABLE_ERRORS(shares)+PORTABLE_ERRORS(least)
        +PORTABLE_ERRORS(rule)+IF(PORTABLE_SIZE(labels)=wide, 0, 1),
      IF(wrong>0, #VALUE!,
      LET(members, shares*PORTABLE_GROUPS(labels, wide),
        IF(MIN(MMULT(SEQUENCE(1, wide, 1, 0), members))<=0, #VALUE!,
        PORTABLE_COMBINE(grid, members, rule, least)))))`,
  ),
  // k×g: 1 where indicator i belongs to group j; groups in order of first appearance.
  portableName(
    "PORTABLE_GROUPS",
    ["labels", "wide"],
    `LET(same, MAKEARRAY(wide, wide, LAMBDA(i, j, IF(EXACT(LOWER(INDEX(labels, i, 1)), LOWER(INDEX(labels, j, 1))), 1, 0))),
      earliest, BYCOL(IF(same=1, SEQUENCE(wide), wide+1), LAMBDA(line, MIN(line))),
      opens, (earliest=SEQUENCE(1, wide))*1,
      place, MAP(earliest, LAMBDA(start, SUM(opens*(SEQUENCE(1, wide)<=start)))),
      MAKEARRAY(wide, SUM(opens), LAMBDA(i, j, IF(INDEX(place, 1, i)=j, 1, 0))))`,
  ),
];
