import { weightsHeaders } from "../../../cells/tables/weightsTable";
import { aggregationRules } from "../../../core/aggregate/rules";
import { normalizationMethods } from "../../../core/normalize/normalize";
import { aggregations, changeKinds, normalizations } from "../../../core/options";
import { isOneOf } from "../../../formula/choice";
import { arrayConstant, textConstant } from "../../../formula/constants";
import { portableName } from "../portableName";

const adding = aggregations.filter((word) => aggregationRules[word].addsUp);
const withGoalposts = normalizations.filter((word) => normalizationMethods[word].takesGoalposts);

/** QEI.SCENARIO over two tables matched by name; the changes go by name too. */
export const scenarioTableNames = [
  portableName(
    "QEI_PORTABLE_TABLES_SCENARIO",
    [
      "data",
      "changes",
      "kind",
      "weights",
      "preset",
      "normalization",
      "aggregation",
      "goalposts",
      "coverage",
      "which",
    ],
    `IF(MIN(PORTABLE_ROWS(weights), PORTABLE_COLUMNS(weights))<2,
      QEI_PORTABLE_SCENARIO(data, changes, kind, weights, IF(PORTABLE_FIRST(preset), "", preset), normalization, aggregation, goalposts, coverage, which),
      LET(settled, PORTABLE_SETTLED(data, weights, preset, normalization, aggregation, goalposts, coverage), high, PORTABLE_ROWS(data)-1,
        chosen, IF(high<1, #VALUE!, PORTABLE_CHOSEN(which, high)),
      IF(PORTABLE_ERRORS(settled)+PORTABLE_ERRORS(chosen)>0, #VALUE!,
      LET(orders, PORTABLE_ORDERS(changes, kind, data, weights),
      IF(PORTABLE_ERRORS(orders)>0, #VALUE!,
      LET(base, PORTABLE_FIGURES(settled, high), parts, PORTABLE_WEIGHED(settled, high), signs, PORTABLE_SAID(settled, high, 2),
        methods, PORTABLE_SAID(settled, high, 1), posts, VSTACK(PORTABLE_SAID(settled, high, 3), PORTABLE_SAID(settled, high, 4)),
        used, PORTABLE_COUNTING(settled, high), rules, PORTABLE_RULED(settled, high, 1), covers, PORTABLE_RULED(settled, high, 2),
        scaled, PORTABLE_SCALED(base, signs, methods, posts, used),
      IF(PORTABLE_ERRORS(scaled)>0, #VALUE!,
      LET(moved, PORTABLE_BECOME(base, INDEX(orders, 1, 0), INDEX(orders, 2, 0), chosen),
        after, PORTABLE_REPLACED(base, moved, signs, methods, posts, scaled, used),
      IF(PORTABLE_ERRORS(after)>0, #VALUE!,
        HSTACK(VSTACK("Unit", PORTABLE_UNITNAMES(data, weights)),
          PORTABLE_COMPARED(PORTABLE_INDEX(PORTABLE_SCORED(scaled, parts, rules, covers)), PORTABLE_INDEX(PORTABLE_SCORED(after, parts, rules, covers)),
            PORTABLE_TREESIZE(scaled, parts, rules), PORTABLE_TREESIZE(after, parts, rules))))))))))))`,
  ),
  // Each column by its own normalization, on the scale of `base`.
  portableName(
    "PORTABLE_REPLACED",
    ["base", "moved", "signs", "methods", "posts", "scaled", "used"],
    `REDUCE(IF(base="", "", ""), ${arrayConstant([normalizations])}, LAMBDA(done, word,
      LET(mine, used*(methods=word),
      IF(SUM(mine)=0, done, IF(mine=1,
        PORTABLE_PLACED(IF(mine=1, base, ""), IF(mine=1, moved, ""), signs, word, IF(${isOneOf("word", withGoalposts)}, posts, IF(posts="", "", "")), IF(mine=1, scaled, "")), done)))))`,
  ),
  // Of the rows of the weights table, lying: what each changes by, "" where it stays, above the kinds of the changes.
  portableName(
    "PORTABLE_ORDERS",
    ["changes", "kind", "data", "weights"],
    `LET(sheet, MAP(weights, LAMBDA(item, PORTABLE_SOLID(item))),
      nameAt, PORTABLE_FIELD(PORTABLE_KEYS(INDEX(sheet, 1, 0)), ${weightsHeaders.indicator.map(textConstant).join(", ")}),
      titles, PORTABLE_LABELS(PORTABLE_SLICE(PORTABLE_LINES(sheet, nameAt), nameAt)),
      heads, PORTABLE_UPRIGHTS(PORTABLE_KEYS(INDEX(MAP(data, LAMBDA(item, PORTABLE_SOLID(item))), 1, 0))),
      known, MMULT(PORTABLE_SAME(titles, heads), SEQUENCE(PORTABLE_ROWS(heads), 1, 1, 0)),
      broad, PORTABLE_COLUMNS(changes), usual, PORTABLE_CHANGEKINDS(kind, 1),
      IF(OR(broad<2, broad>3, PORTABLE_OMITTED(changes), PORTABLE_SIZE(kind)>1), #VALUE!, IF(PORTABLE_ERRORS(usual)>0, #VALUE!,
      LET(orders, MAP(changes, LAMBDA(item, PORTABLE_SOLID(item))), keys, PORTABLE_KEYS(PORTABLE_SLICE(orders, 1)),
        hits, PORTABLE_SAME(keys, titles)*TRANSPOSE(known),
        found, MMULT(hits, SEQUENCE(PORTABLE_ROWS(titles), 1, 1, 0)), places, SEQUENCE(PORTABLE_ROWS(keys)),
        amounts, MAP(PORTABLE_SLICE(orders, 2), found, places, LAMBDA(item, hit, place, IF(ISERROR(item), #VALUE!, IF(ISLOGICAL(item), #VALUE!,
          LET(figure, PORTABLE_CELL(item), IF(ISERROR(figure), IF(hit+place=1, "", #VALUE!), figure)))))),
      IF(PORTABLE_ERRORS(amounts)>0, #VALUE!,
      LET(active, (amounts<>"")*1, words, MAP(IF(broad=3, PORTABLE_SLICE(orders, 3), IF(keys="", "", "")), active, LAMBDA(item, use, IF(use=0, "",
          IF(ISERROR(item), #VALUE!, LET(word, LOWER(TRIM(item)), IF(word="", INDEX(usual, 1, 1), IF(${isOneOf("word", changeKinds)}, word, #VALUE!))))))),
        taken, TRANSPOSE(hits*active), spots, TRANSPOSE(MMULT(taken, places)),
      IF(PORTABLE_ERRORS(words)+SUM(active*(found=0))+SUM((MMULT(taken, SEQUENCE(PORTABLE_ROWS(keys), 1, 1, 0))>1)*1)>0, #VALUE!,
      IF(SUM((words="percent")*((IF(active=1, amounts, 0)>=5)+(IF(active=1, amounts, 0)<0-1)))>0, #VALUE!,
        VSTACK(MAP(spots, LAMBDA(spot, IF(spot=0, "", INDEX(amounts, spot, 1)))), MAP(spots, LAMBDA(spot, IF(spot=0, "", INDEX(words, spot, 1)))))))))))))`,
  ),
  // How large the terms of a score can be together in any branch, see src/core/aggregate/termsSize.ts; 0 where one is no sum.
  portableName(
    "PORTABLE_TREESIZE",
    ["scaled", "parts", "rules"],
    `LET(active, MMULT(SEQUENCE(1, PORTABLE_ROWS(parts), 1, 0), parts)>0,
      IF(SUM(active*(1-(${adding.map((word) => `(rules="${word}")`).join("+")})))>0, 0,
        SUM(TRANSPOSE(PORTABLE_EFFECTIVE(parts, rules))*BYCOL(ABS(IF(scaled="", 0, scaled)), LAMBDA(line, MAX(line))))))`,
  ),
];
