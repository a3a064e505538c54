import { tolerance } from "../../core/numeric/ranks/ties";
import { type IdealScaling } from "../../core/options";
import { choice } from "../../formula/choice";
import { portableName } from "./portableName";

const same = String(tolerance).toUpperCase();

/** Each scaling of \`values\`; #VALUE! for a column in \`used\` that has none. */
const scaled: Readonly<Record<IdealScaling, string>> = {
  vector: `LET(size, SQRT(BYCOL(values^2, LAMBDA(line, SUM(line)))), IF(SUM(used*(size=0))>0, #VALUE!, values/IF(size=0, 1, size)))`,
  minmax: `IF(SUM(used*(most-least<=${same}*IF(ABS(most)>ABS(least), ABS(most), ABS(least))))>0, #VALUE!,
      (values-least)/IF(most=least, 1, most-least))`,
};

/** QEI.TOPSIS over numbers: the distances to the best and the worst value of every indicator. */
export const topsisNames = [
  portableName(
    "QEI_PORTABLE_TOPSIS",
    ["data", "weights", "directions", "normalization"],
    `LET(grid, PORTABLE_READ(data), wide, PORTABLE_COLUMNS(grid), word, PORTABLE_OPTION(normalization, "vector"),
      given, PORTABLE_WEIGHTS(weights, wide, "arithmetic"), signs, PORTABLE_DIRECTIONS(directions, wide),
      wrong, PORTABLE_ERRORS(grid)+PORTABLE_ERRORS(given)+PORTABLE_ERRORS(signs)+PORTABLE_ERRORS(word),
      IF(wrong>0, #VALUE!,
      LET(shares, TRANSPOSE(given/SUM(given)), used, (shares>0)*1,
        whole, (MMULT((grid="")*used, SEQUENCE(wide, 1, 1, 0))=0)*1,
      IF(SUM(whole)=1, IF(PORTABLE_ROWS(grid)=1, #VALUE!, NA()),
        PORTABLE_CLOSENESS(IF(whole*used*(grid<>"")=1, grid, 0), whole, used, shares, signs, word)))))`,
  ),
  portableName(
    "PORTABLE_CLOSENESS",
    ["values", "whole", "used", "shares", "signs", "word"],
    `LET(least, PORTABLE_LEAST(IF(whole=1, values, "")), most, PORTABLE_MOST(IF(whole=1, values, "")),
      scaled, IF(SUM(whole)=0, values, ${choice("word", scaled)}),
      IF(PORTABLE_ERRORS(scaled)>0, #VALUE!,
      LET(low, PORTABLE_LEAST(IF(whole=1, scaled, "")), high, PORTABLE_MOST(IF(whole=1, scaled, "")),
        apart, SUM(used*(high-low>${same}*IF(ABS(high)>ABS(low), ABS(high), ABS(low)))),
        ones, SEQUENCE(PORTABLE_COLUMNS(shares), 1, 1, 0),
        near, SQRT(MMULT((shares*(scaled-IF(signs=1, high, low)))^2, ones)), far, SQRT(MMULT((shares*(scaled-IF(signs=1, low, high)))^2, ones)),
        IF(SUM(whole)=0, IF(whole=0, NA(), 0), IF(apart=0, #VALUE!, IF(whole=1, far/IF(near+far>0, near+far, 1), NA()))))))`,
  ),
];
