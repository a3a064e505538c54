import { type ChangeMeasure, changeMeasures } from "../../core/options";
import { choice } from "../../formula/choice";
import { portableName } from "./portableName";

const listed = changeMeasures.map((measure) => `"${measure}"`).join(", ");

/** From the shares `old` and `new`; `chord` is half the distance between the two as vectors of length 1. */
const moved: Readonly<Record<ChangeMeasure, string>> = {
  nav: "SUM(ABS(new-old))/2",
  krugman: "SUM(ABS(new-old))",
  moore: "2*ASIN(MIN(1, chord))*180/PI()",
  moorecos: "1-2*chord^2",
  lilien: `IF(SUM(ABS((old=0)*1-(new=0)*1))>0, NA(),
        SQRT(SUM(new*LN(IF(new>0, new, 1)/IF(old>0, old, 1))^2)))`,
};

export const changeNames = [
  portableName(
    "ESI_PORTABLE_CHANGE",
    ["before", "after", "measure"],
    `LET(early, PORTABLE_READ(before), later, PORTABLE_TURNED(PORTABLE_READ(after), early), word, PORTABLE_OPTION(measure, "nav"),
      wrong, PORTABLE_ERRORS(early)+PORTABLE_ERRORS(later)
        +IF(PORTABLE_ROWS(early)=PORTABLE_ROWS(later), 0, 1)+IF(PORTABLE_COLUMNS(early)=PORTABLE_COLUMNS(later), 0, 1),
      IF(wrong>0, #VALUE!,
      LET(both, (early<>"")*(later<>""), was, IF(early="", 0, early), became, IF(later="", 0, later),
        old, both*was, new, both*became,
        IF(SUM((was<0)+(became<0))>0, #VALUE!,
        IF(OR(SUM(old)=0, SUM(new)=0), #VALUE!,
        IF(word="all", MAKEARRAY(${changeMeasures.length}, 2, LAMBDA(i, j, IF(j=1, CHOOSE(i, ${listed}),
          PORTABLE_MOVED(old/SUM(old), new/SUM(new), CHOOSE(i, ${listed}))))),
          PORTABLE_MOVED(old/SUM(old), new/SUM(new), word)))))))`,
  ),
  // From shares to one number. Sectors that are 0 in both periods add nothing.
  portableName(
    "PORTABLE_MOVED",
    ["old", "new", "word"],
    `LET(chord, SQRT(SUM((old/SQRT(SUM(old*old))-new/SQRT(SUM(new*new)))^2))/2,
      ${choice("word", moved)})`,
  ),
];
