import { totalsWords } from "../../../cells/tables/names";
import { isOneOf, isWithin, type Range } from "../../../formula/choice";
import { arrayConstant } from "../../../formula/constants";
import { fullWidth, invisible, spaces, width } from "../glyphs";
import { portableName } from "../portableName";

const ascii: Range = [32, 126];
/** Characters of which neither the width nor a compatible form is another one (Unicode NFKC), but for capitals. */
const plain: readonly Range[] = [
  [161, 167],
  [169, 169],
  [171, 172],
  [174, 174],
  [176, 177],
  [182, 183],
  [187, 187],
  [191, 222],
  [224, 303],
  [308, 318],
  [321, 328],
  [330, 382],
  [384, 451],
  [461, 496],
  [500, 687],
  [891, 893],
  [904, 906],
  [910, 929],
  [931, 961],
  [963, 974],
  [1024, 1154],
  [1162, 1327],
  [8210, 8214],
  [8216, 8227],
  [8352, 8359],
  [8361, 8383],
  [8592, 8721],
  [12289, 12329],
  [12353, 12438],
  [12448, 12542],
  [19968, 40959],
  [44032, 55203],
];
/** Compatible forms that headers hold, and what stands for them. */
const forms: readonly (readonly [form: string, instead: string])[] = [
  ["¹", "1"],
  ["²", "2"],
  ["³", "3"],
  ["₂", "2"],
  ["ª", "a"],
  ["º", "o"],
  ["…", "..."],
  ["‑", "‐"],
  ["㎡", "m2"],
  ["㎥", "m3"],
];

/**
 * Names of columns, dimensions and presets, as `keyOf` of src/cells/tables reads them. A name with a character whose
 * compatible form these LAMBDAs do not know is #VALUE!, and so is all that is computed from its table.
 */
export const namingNames = [
  // A blank of a range would turn into 0 on its way through some functions.
  portableName("PORTABLE_SOLID", ["item"], `IF(ISERROR(item), item, IF(item="", "", item))`),
  portableName(
    "PORTABLE_KEY",
    ["item"],
    `IF(ISERROR(item), "", IF(ISLOGICAL(item), IF(item, "true", "false"),
      LET(phrase, SUBSTITUTE(item&"", UNICHAR(13)&UNICHAR(10), " "),
        PORTABLE_ENDS(LOWER(IF(phrase="", "", REDUCE("", SEQUENCE(LEN(phrase)), LAMBDA(done, spot, done&PORTABLE_SIGN(MID(phrase, spot, 1))))))))))`,
  ),
  portableName(
    "PORTABLE_SIGN",
    ["letter"],
    `LET(glyph, UNICODE(letter),
      IF(AND(glyph>=${ascii[0]}, glyph<=${ascii[1]}), letter, IF(${isWithin("glyph", plain)}, letter,
      IF(${isWithin("glyph", spaces)}, " ",
      IF(${isWithin("glyph", invisible)}, "",
      IF(AND(glyph>=${fullWidth[0]}, glyph<=${fullWidth[1]}), UNICHAR(glyph-${width}),
      LET(same, MAP(${arrayConstant([forms.map(([form]) => form)])}, LAMBDA(other, IF(EXACT(other, letter), 1, 0))),
        IF(SUM(same)=0, #VALUE!, INDEX(${arrayConstant([forms.map(([, instead]) => instead)])}, 1, SUM(same*SEQUENCE(1, ${forms.length})))))))))))`,
  ),
  // TRIM alone would make one of several spaces between words too.
  portableName(
    "PORTABLE_ENDS",
    ["phrase"],
    `LET(bare, TRIM(phrase), IF(bare="", "",
      LET(final, RIGHT(bare, 1), times, LEN(phrase)-LEN(SUBSTITUTE(phrase, final, "")), start, FIND(LEFT(bare, 1), phrase),
        MID(phrase, start, FIND(UNICHAR(9), SUBSTITUTE(phrase, final, UNICHAR(9), times))-start+1))))`,
  ),
  portableName("PORTABLE_KEYS", ["cells"], "MAP(cells, LAMBDA(item, PORTABLE_KEY(item)))"),
  // Names where 0 may be a blank.
  portableName(
    "PORTABLE_LABELS",
    ["cells"],
    `MAP(cells, LAMBDA(item, LET(name, PORTABLE_KEY(item), IF(name="0", "", name))))`,
  ),
  portableName("PORTABLE_TOTALS", ["name"], isOneOf("name", totalsWords)),
  // Two upright lists: 1 where their names are the same. A comparison by = would go by the language.
  portableName(
    "PORTABLE_SAME",
    ["titles", "others"],
    `MAKEARRAY(PORTABLE_ROWS(titles), PORTABLE_ROWS(others), LAMBDA(i, j, IF(EXACT(INDEX(titles, i, 1), INDEX(others, j, 1)), 1, 0)))`,
  ),
  // What counts as left out in a cell of a table; an error does not.
  portableName(
    "PORTABLE_MISSING",
    ["item"],
    `IF(ISERROR(item), FALSE, LET(figure, PORTABLE_CELL(item), IF(ISERROR(figure), FALSE, figure="")))`,
  ),
];
