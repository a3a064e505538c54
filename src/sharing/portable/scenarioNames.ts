import { aggregationRules } from "../../core/aggregate/rules";
import { aggregations, changeKinds, type Normalization } from "../../core/options";
import { arrayConstant } from "../../formula/constants";
import { choice, isOneOf } from "../../formula/choice";
import { portableName } from "./portableName";
import { prepared } from "./qualityNames";

const adding = aggregations.filter((word) => aggregationRules[word].addsUp);
const asGiven = aggregations.filter((word) => aggregationRules[word].weightsAsGiven);
const headings = [["Before", "After", "Change", "Rank before", "Rank after"]];

/** Each normalization of `moved` on the scale of `grid`; `scaled` are the normalized values of `grid` itself. */
const placed: Readonly<Record<Normalization, string>> = {
  minmax: "PORTABLE_PLACEDBETWEEN(grid, moved, signs, posts, 0)",
  minmax1: "PORTABLE_PLACEDBETWEEN(grid, moved, signs, posts, 1)",
  zscore: "PORTABLE_PLACEDDEVIATION(grid, moved, signs)",
  percentile: "PORTABLE_PLACEDAMONG(grid, moved, signs, scaled)",
  ratio: `LET(values, IF(moved="", 0, moved), most, PORTABLE_MOST(grid), least, PORTABLE_LEAST(grid),
      IF(SUM((moved<>"")*((values<0)+(signs<0)*(values=0)))>0, #VALUE!,
      IF(moved="", "", 100*IF(signs=1, values/IF(most=0, 1, most), least/IF(values=0, 1, values)))))`,
  none: `IF(moved="", "", signs*IF(moved="", 0, moved))`,
};

/** QEI.SCENARIO over numbers. */
export const scenarioNames = [
  portableName(
    "QEI_PORTABLE_SCENARIO",
    [
      "data",
      "changes",
      "kind",
      "weights",
      "directions",
      "normalization",
      "aggregation",
      "goalposts",
      "coverage",
      "which",
    ],
    `LET(${prepared},
      amounts, PORTABLE_AMOUNTS(changes, wide), kinds, PORTABLE_CHANGEKINDS(kind, wide), chosen, PORTABLE_CHOSEN(which, PORTABLE_ROWS(grid)),
      IF(PORTABLE_ERRORS(scaled)+PORTABLE_ERRORS(amounts)+PORTABLE_ERRORS(kinds)+PORTABLE_ERRORS(chosen)>0, #VALUE!,
      LET(figures, IF(amounts="", 0, amounts), base, IF(used=1, grid, ""), moved, PORTABLE_BECOME(base, amounts, kinds, chosen),
      IF(SUM((kinds="percent")*((figures>=5)+(figures<0-1)))>0, #VALUE!,
      LET(after, PORTABLE_PLACED(base, moved, signs, method, posts, scaled),
      IF(PORTABLE_ERRORS(after)>0, #VALUE!,
        PORTABLE_COMPARED(PORTABLE_COMBINE(scaled, shares, rule, least), PORTABLE_COMBINE(after, shares, rule, least),
          PORTABLE_TERMSIZE(scaled, shares, rule), PORTABLE_TERMSIZE(after, shares, rule))))))))`,
  ),
  // What the cells become; "" where missing.
  portableName(
    "PORTABLE_BECOME",
    ["base", "amounts", "kinds", "chosen"],
    `LET(figures, IF(amounts="", 0, amounts), old, IF(base="", 0, base),
      become, IF(kinds="percent", old*(1+figures), IF(kinds="add", old+figures, figures)),
      IF(base="", "", IF(chosen*(amounts<>"")=1, become, old)))`,
  ),
  // One number an indicator, lying; "" where it stays.
  portableName(
    "PORTABLE_AMOUNTS",
    ["changes", "wide"],
    `IF(PORTABLE_OMITTED(changes), #VALUE!,
      LET(list, PORTABLE_UPRIGHT(MAP(changes, LAMBDA(item, IF(ISERROR(item), #VALUE!, IF(ISLOGICAL(item), #VALUE!, PORTABLE_CELL(item)))))),
        IF(PORTABLE_ERRORS(list)>0, #VALUE!, IF(PORTABLE_ROWS(list)=wide, TRANSPOSE(list), #VALUE!))))`,
  ),
  portableName(
    "PORTABLE_CHANGEKINDS",
    ["kind", "wide"],
    `LET(list, PORTABLE_UPRIGHT(MAP(kind, LAMBDA(item, IF(ISERROR(item), #VALUE!,
        LET(word, LOWER(TRIM(item)), IF(word="", "${changeKinds[0]}", IF(${isOneOf("word", changeKinds)}, word, #VALUE!))))))),
      IF(PORTABLE_ERRORS(list)>0, #VALUE!,
      IF(PORTABLE_ROWS(list)=1, MAKEARRAY(1, wide, LAMBDA(i, j, INDEX(list, 1, 1))),
      IF(PORTABLE_ROWS(list)=wide, TRANSPOSE(list), #VALUE!))))`,
  ),
  // 1 for each row that changes, else 0; a header may stand above.
  portableName(
    "PORTABLE_CHOSEN",
    ["which", "high"],
    `IF(PORTABLE_OMITTED(which), SEQUENCE(high, 1, 1, 0),
      LET(list, PORTABLE_UPRIGHT(MAP(which, LAMBDA(item, IF(ISERROR(item), #VALUE!, IF(ISLOGICAL(item), IF(item, 1, 0),
          LET(word, PORTABLE_KEY(item), IF(OR(word="", word="0", word="false"), 0, IF(OR(word="1", word="true"), 1, #VALUE!)))))))),
        given, PORTABLE_ROWS(list),
        IF(given=high, list, IF(given=high+1, DROP(list, 1), #VALUE!))))`,
  ),
  portableName(
    "PORTABLE_PLACED",
    ["grid", "moved", "signs", "method", "posts", "scaled"],
    choice("method", placed),
  ),
  // Clipped at goalposts only.
  portableName(
    "PORTABLE_PLACEDBETWEEN",
    ["grid", "moved", "signs", "posts", "bottom"],
    `LET(lowPost, INDEX(posts, 1, 0), highPost, INDEX(posts, 2, 0),
      low, IF(lowPost="", PORTABLE_LEAST(grid), lowPost), high, IF(highPost="", PORTABLE_MOST(grid), highPost),
      part, (IF(moved="", 0, moved)-low)/IF(low<high, high-low, 1),
      clipped, IF((lowPost<>"")*(part<0)=1, 0, IF((highPost<>"")*(part>1)=1, 1, part)),
      IF(moved="", "", IF(signs=1, bottom+(100-bottom)*clipped, 100-(100-bottom)*clipped)))`,
  ),
  portableName(
    "PORTABLE_PLACEDDEVIATION",
    ["grid", "moved", "signs"],
    `LET(present, (grid<>"")*1, values, IF(grid="", 0, grid), filled, PORTABLE_PRESENT(grid),
      center, BYCOL(values, LAMBDA(line, SUM(line)))/IF(filled>0, filled, 1),
      deviation, SQRT(BYCOL(present*(values-center)^2, LAMBDA(line, SUM(line)))/IF(filled>1, filled-1, 1)),
      IF(moved="", "", signs*(IF(moved="", 0, moved)-center)/IF(deviation>0, deviation, 1)))`,
  ),
  // Among the other values as they were.
  portableName(
    "PORTABLE_PLACEDAMONG",
    ["grid", "moved", "signs", "scaled"],
    `LET(turned, IF(grid="", 1E+300, signs*IF(grid="", 0, grid)), goal, signs*IF(moved="", 0, moved), filled, PORTABLE_PRESENT(grid),
      MAKEARRAY(PORTABLE_ROWS(grid), PORTABLE_COLUMNS(grid), LAMBDA(i, j,
        IF(INDEX(grid, i, j)="", "", LET(own, INDEX(turned, i, j), spot, INDEX(goal, i, j), IF(own=spot, INDEX(scaled, i, j),
          100*(SUM((INDEX(turned, 0, j)<spot)*1)-IF(own<spot, 1, 0))/(INDEX(filled, 1, j)-1)))))))`,
  ),
  // How large the terms of a score can be together, see src/core/aggregate/termsSize.ts; 0 where scores are no sums.
  portableName(
    "PORTABLE_TERMSIZE",
    ["scaled", "shares", "rule"],
    `IF(NOT(${isOneOf("rule", adding)}), 0,
      SUM(TRANSPOSE(shares)*BYCOL(ABS(IF(scaled="", 0, scaled)), LAMBDA(line, MAX(line))))/IF(${isOneOf("rule", asGiven)}, 1, SUM(shares)))`,
  ),
  // Where both are errors, the change is that of the first.
  portableName(
    "PORTABLE_COMPARED",
    ["before", "after", "size", "newSize"],
    `LET(change, 0-before+after, first, PORTABLE_PLACES(before, size), final, PORTABLE_PLACES(after, newSize),
      VSTACK(${arrayConstant(headings)}, HSTACK(before, after, change, first, final)))`,
  ),
  portableName(
    "PORTABLE_PLACES",
    ["scores", "size"],
    `LET(list, MAP(scores, LAMBDA(item, IF(ISERROR(item), "", item))),
      PORTABLE_RANKED(list, SEQUENCE(PORTABLE_ROWS(list), 1, 1, 0), SEQUENCE(1, 1, MAX(size, MAX(ABS(IF(list="", 0, list))))), "descending"))`,
  ),
];
