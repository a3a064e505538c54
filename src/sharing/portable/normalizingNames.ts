import { normalizationMethods } from "../../core/normalize/normalize";
import { type Normalization, normalizations } from "../../core/options";
import { choice, isOneOf } from "../../formula/choice";
import { portableName } from "./portableName";

/** Each normalization of `grid`. */
const scaled: Readonly<Record<Normalization, string>> = {
  minmax: "PORTABLE_MINMAX(grid, signs, posts, used, 0)",
  minmax1: "PORTABLE_MINMAX(grid, signs, posts, used, 1)",
  zscore: "PORTABLE_ZSCORE(grid, signs)",
  percentile: "PORTABLE_PERCENTILE(grid, signs)",
  ratio: "PORTABLE_RATIO(grid, signs)",
  none: `IF(grid="", "", signs*IF(grid="", 0, grid))`,
};
const withGoalposts = normalizations.filter((word) => normalizationMethods[word].takesGoalposts);
const comparing = normalizations.filter((word) => normalizationMethods[word].comparesRows);

/**
 * Normalization of a grid that is read: `grid` n×k with "" for missing values, `signs` 1×k, `posts` 2×k.
 * `used` is 1×k: 1 for the indicators that filled, 0 for those of weight 0, whose columns are blank.
 * 1E+300 stands where a minimum or maximum must not look.
 */
export const normalizingNames = [
  portableName("PORTABLE_LEAST", ["grid"], `BYCOL(IF(grid="", 1E+300, grid), LAMBDA(line, MIN(line)))`),
  portableName("PORTABLE_MOST", ["grid"], `BYCOL(IF(grid="", -1E+300, grid), LAMBDA(line, MAX(line)))`),
  portableName("PORTABLE_PRESENT", ["grid"], `BYCOL((grid<>"")*1, LAMBDA(line, SUM(line)))`),
  portableName("PORTABLE_CONSTANT", ["grid"], "SUM((PORTABLE_LEAST(grid)=PORTABLE_MOST(grid))*1)>0"),

  portableName(
    "PORTABLE_MINMAX",
    ["grid", "signs", "posts", "used", "bottom"],
    `LET(lowPost, INDEX(posts, 1, 0), highPost, INDEX(posts, 2, 0),
      low, IF(lowPost="", PORTABLE_LEAST(grid), lowPost), high, IF(highPost="", PORTABLE_MOST(grid), highPost),
      wrong, used*((PORTABLE_PRESENT(grid)>0)*(low>=high)+IF(lowPost="", 0, IF(highPost="", 0, (lowPost>=highPost)*1))),
      span, IF(low<high, high-low, 1),
      part, (IF(grid="", 0, grid)-low)/span,
      clipped, IF(part<0, 0, IF(part>1, 1, part)),
      IF(SUM(wrong)>0, #VALUE!,
      IF(grid="", "", IF(signs=1, bottom+(100-bottom)*clipped, 100-(100-bottom)*clipped))))`,
  ),
  portableName(
    "PORTABLE_ZSCORE",
    ["grid", "signs"],
    `LET(present, (grid<>"")*1, values, IF(grid="", 0, grid), filled, PORTABLE_PRESENT(grid),
      center, BYCOL(values, LAMBDA(line, SUM(line)))/IF(filled>0, filled, 1),
      squares, BYCOL(present*(values-center)^2, LAMBDA(line, SUM(line))),
      deviation, SQRT(squares/IF(filled>1, filled-1, 1)),
      IF(PORTABLE_CONSTANT(grid), #VALUE!,
      IF(grid="", "", signs*(values-center)/IF(deviation>0, deviation, 1))))`,
  ),
  portableName(
    "PORTABLE_PERCENTILE",
    ["grid", "signs"],
    `LET(turned, IF(grid="", 1E+300, signs*IF(grid="", 0, grid)), filled, PORTABLE_PRESENT(grid),
      below, MAKEARRAY(PORTABLE_ROWS(grid), PORTABLE_COLUMNS(grid),
        LAMBDA(i, j, SUM((INDEX(turned, 0, j)<INDEX(turned, i, j))*1))),
      IF(PORTABLE_CONSTANT(grid), #VALUE!, IF(grid="", "", 100*below/IF(filled>1, filled-1, 1))))`,
  ),
  portableName(
    "PORTABLE_RATIO",
    ["grid", "signs"],
    `LET(values, IF(grid="", 0, grid), present, (grid<>"")*1, least, PORTABLE_LEAST(grid), most, PORTABLE_MOST(grid),
      wrong, SUM(present*((values<0)+(signs<0)*(values=0)))+SUM((most=0)*1),
      IF(wrong>0, #VALUE!,
      IF(grid="", "", 100*IF(signs=1, values/IF(most=0, 1, most), least/IF(values=0, 1, values)))))`,
  ),

  portableName(
    "PORTABLE_SCALE",
    ["grid", "signs", "method", "posts", "used"],
    `LET(fixed, SUM(used*((INDEX(posts, 1, 0)="")+(INDEX(posts, 2, 0)=""))),
      IF(AND(NOT(${isOneOf("method", withGoalposts)}), SUM((posts<>"")*1)>0), #VALUE!,
      IF(AND(PORTABLE_ROWS(grid)=1, ${isOneOf("method", comparing)}, fixed>0), #VALUE!,
      ${choice("method", scaled)})))`,
  ),
];
