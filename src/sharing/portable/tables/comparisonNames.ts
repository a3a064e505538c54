import { weightsHeaders } from "../../../cells/tables/weightsTable";
import { aggregationRules } from "../../../core/aggregate/rules";
import { aggregations } from "../../../core/options";
import { textConstant } from "../../../formula/constants";
import { portableName } from "../portableName";

const field = (name: keyof typeof weightsHeaders) =>
  `PORTABLE_FIELD(keys, ${weightsHeaders[name].map(textConstant).join(", ")})`;
const asGiven = aggregations.filter((word) => aggregationRules[word].weightsAsGiven);

/** QEI.TOPSIS over two tables matched by name, and what results over tables share. */
export const comparisonNames = [
  portableName(
    "QEI_PORTABLE_TABLES_TOPSIS",
    ["data", "weights", "preset", "normalization"],
    `IF(MIN(PORTABLE_ROWS(weights), PORTABLE_COLUMNS(weights))<2,
      QEI_PORTABLE_TOPSIS(data, weights, IF(PORTABLE_FIRST(preset), "", preset), normalization),
      LET(settled, PORTABLE_SETTLED(data, weights, preset, "", "", "", ""), word, PORTABLE_OPTION(normalization, "vector"),
      IF(PORTABLE_ERRORS(settled)+PORTABLE_ERRORS(word)>0, #VALUE!,
      LET(high, PORTABLE_ROWS(data)-1, grid, PORTABLE_FIGURES(settled, high),
        shares, TRANSPOSE(PORTABLE_EFFECTIVE(PORTABLE_WEIGHED(settled, high), "arithmetic")), used, (shares>0)*1,
        whole, (MMULT((grid="")*used, SEQUENCE(PORTABLE_COLUMNS(grid), 1, 1, 0))=0)*1,
      IF(SUM(whole)=1, IF(high=1, #VALUE!, NA()),
      LET(score, PORTABLE_CLOSENESS(IF(whole*used*(grid<>"")=1, grid, 0), whole, used, shares, PORTABLE_SAID(settled, high, 2), word),
      IF(PORTABLE_ROWS(score)<high, #VALUE!,
        VSTACK({"Unit","Score"}, HSTACK(PORTABLE_UNITNAMES(data, weights), score)))))))))`,
  ),
  // The weight of each row in the whole index where every part is there, upright; under a sum the product of the weights as
  // given. `rules` 1×g, or one for all.
  portableName(
    "PORTABLE_EFFECTIVE",
    ["parts", "rules"],
    `LET(deep, PORTABLE_COLUMNS(parts), total, MMULT(SEQUENCE(1, PORTABLE_ROWS(parts), 1, 0), parts),
      own, parts/IF(${asGiven.map((word) => `(rules="${word}")`).join("+")}, 1, IF(total>0, total, 1)),
      root, (SEQUENCE(1, deep)=1)*1, upward, TRANSPOSE(DROP(own, PORTABLE_ROWS(parts)-deep)),
      factor, REDUCE(root, SEQUENCE(deep), LAMBDA(share, turn, root+MMULT(share, upward))),
      MMULT(DROP(own, 0-deep), TRANSPOSE(factor)))`,
  ),
  // What a result calls each row of the data.
  portableName(
    "PORTABLE_UNITNAMES",
    ["data", "weights"],
    `LET(sheet, MAP(weights, LAMBDA(item, PORTABLE_SOLID(item))), keys, PORTABLE_KEYS(INDEX(sheet, 1, 0)),
      lines, PORTABLE_LINES(sheet, ${field("indicator")}),
      PORTABLE_UNITS(MAP(data, LAMBDA(item, PORTABLE_SOLID(item))), PORTABLE_LABELS(PORTABLE_SLICE(lines, ${field("indicator")})),
        PORTABLE_LABELS(PORTABLE_SLICE(lines, ${field("dimension")}))))`,
  ),
];
