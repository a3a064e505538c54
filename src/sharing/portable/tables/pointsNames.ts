import { weightsHeaders } from "../../../cells/tables/weightsTable";
import { aggregationRules } from "../../../core/aggregate/rules";
import { aggregations } from "../../../core/options";
import { textConstant } from "../../../formula/constants";
import { portableName } from "../portableName";

const field = (name: keyof typeof weightsHeaders) =>
  `PORTABLE_FIELD(keys, ${weightsHeaders[name].map(textConstant).join(", ")})`;
const adding = aggregations.filter((word) => aggregationRules[word].addsUp);
const asGiven = aggregations.filter((word) => aggregationRules[word].weightsAsGiven);
/** 1 for each branch that is combined by one of the words. */
const isEach = (words: readonly string[]) => words.map((word) => `(rules="${word}")`).join("+");

/** QEI.CONTRIBUTIONS over two tables matched by name: each indicator's points of the index, which add up to it. */
export const pointsNames = [
  portableName(
    "QEI_PORTABLE_TABLES_CONTRIBUTIONS",
    ["data", "weights", "preset", "normalization", "aggregation", "goalposts", "coverage"],
    `IF(MIN(PORTABLE_ROWS(weights), PORTABLE_COLUMNS(weights))<2,
      QEI_PORTABLE_CONTRIBUTIONS(data, weights, IF(PORTABLE_FIRST(preset), "", preset), normalization, aggregation, goalposts, coverage),
      LET(whole, PORTABLE_WHOLE(data, weights, preset, normalization, aggregation, goalposts, coverage),
      IF(PORTABLE_ERRORS(whole)>0, #VALUE!,
      LET(high, PORTABLE_ROWS(data)-1, deep, PORTABLE_ROWS(whole)-high-1, wide, PORTABLE_COLUMNS(whole)-deep,
        points, PORTABLE_POINTS(DROP(whole, 0-deep-1), TRANSPOSE(DROP(DROP(whole, high), 0-1)),
          TRANSPOSE(DROP(TRANSPOSE(DROP(whole, high+deep)), 0-wide))),
      IF(PORTABLE_ERRORS(points)>0, #VALUE!,
      LET(sheet, MAP(weights, LAMBDA(item, PORTABLE_SOLID(item))), keys, PORTABLE_KEYS(INDEX(sheet, 1, 0)),
        nameAt, ${field("indicator")}, parentAt, ${field("dimension")}, lines, PORTABLE_LINES(sheet, nameAt),
        titles, PORTABLE_LABELS(PORTABLE_SLICE(lines, nameAt)), parents, PORTABLE_LABELS(PORTABLE_SLICE(lines, parentAt)),
        body, MAP(data, LAMBDA(item, PORTABLE_SOLID(item))), values, PORTABLE_READ(DROP(body, 1)),
        heads, PORTABLE_UPRIGHTS(PORTABLE_KEYS(INDEX(body, 1, 0))), units, PORTABLE_UNITS(body, titles, parents),
        leaf, 1-MMULT(PORTABLE_SAME(titles, PORTABLE_BRANCHES(parents)), SEQUENCE(deep, 1, 1, 0)),
        rowAt, MMULT(TRANSPOSE(PORTABLE_SAME(titles, heads)), leaf*SEQUENCE(wide)), spots, SEQUENCE(PORTABLE_ROWS(heads)),
        kept, FILTER(spots, rowAt>0), score, PORTABLE_INDEX(DROP(whole, 0-deep-1, wide)),
        MAKEARRAY(high+1, 1+PORTABLE_ROWS(kept), LAMBDA(i, j, IF(j=1, IF(i=1, "Unit", INDEX(units, i-1, 1)),
          LET(spot, INDEX(kept, j-1, 1), IF(i=1, PORTABLE_PHRASE(INDEX(body, 1, spot)),
          IF(ISERROR(INDEX(score, i-1, 1)), INDEX(score, i-1, 1),
          LET(figure, INDEX(values, i-1, spot), IF(ISERROR(figure), "", IF(figure="", "",
            INDEX(points, i-1, INDEX(rowAt, spot, 1)))))))))))))))))`,
  ),
  // Of n units, m rows and g branches: \`all\` n×(m+g) normalized values and scores, \`weights\` (m+g)×g, \`rules\` 1×g. The
  // points of each row: its value by its weight over the weight present, and the same in each branch above.
  portableName(
    "PORTABLE_POINTS",
    ["all", "weights", "rules"],
    `LET(deep, PORTABLE_COLUMNS(weights), wide, PORTABLE_ROWS(weights)-deep,
      active, MMULT(SEQUENCE(1, wide+deep, 1, 0), weights)>0,
      mixed, SUM(active*(1-(${isEach(adding)})))+SUM(active*(rules<>INDEX(rules, 1, 1))),
      IF(mixed>0, #VALUE!,
      LET(present, (all<>"")*(all<>"!"), weight, MMULT(present, weights),
        divisor, IF(${isEach(asGiven)}, 1, IF(weight>0, weight, 1)),
        scored, DROP(present, 0, wide), upward, TRANSPOSE(DROP(weights, wide)), root, (SEQUENCE(1, deep)=1)*(weight>=0),
        factor, REDUCE(root, SEQUENCE(deep), LAMBDA(share, turn, root+MMULT(share/divisor, upward)*scored)),
        values, TRANSPOSE(DROP(TRANSPOSE(IF(present=1, all, 0)), 0-deep)),
        MMULT(factor/divisor, TRANSPOSE(DROP(weights, 0-deep)))*values)))`,
  ),
];
