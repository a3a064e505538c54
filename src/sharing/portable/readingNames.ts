import { missingWords } from "../../cells/missingWords";
import { isOneOf, isWithin } from "../../formula/choice";
import { arrayConstant } from "../../formula/constants";
import { directionMarks, fullWidth, invisible, spaces, width } from "./glyphs";
import { portableName } from "./portableName";

/** A text without some characters. */
const without = (text: string, marks: string) =>
  `REDUCE(${text}, ${arrayConstant([[...marks]])}, LAMBDA(rest, mark, SUBSTITUTE(rest, mark, "")))`;

/** How cells are read: the rules of src/cells, as formulas. A missing value becomes "", a cell that cannot be used #VALUE!. */
export const readingNames = [
  portableName("PORTABLE_ROWS", ["cells"], "SUM(BYROW(cells, LAMBDA(line, 1)))"),
  portableName("PORTABLE_COLUMNS", ["cells"], "SUM(BYCOL(cells, LAMBDA(line, 1)))"),

  // One character as its compatible form; what these LAMBDAs know no other form of stays as it is.
  portableName(
    "PORTABLE_GLYPH",
    ["letter"],
    `LET(glyph, UNICODE(letter),
      IF(AND(glyph>32, glyph<127), letter,
      IF(${isWithin("glyph", spaces)}, " ",
      IF(${isWithin("glyph", [...invisible, directionMarks])}, "",
      IF(${isWithin("glyph", [fullWidth])}, UNICHAR(glyph-${width}),
      IF(glyph=8230, "...", IF(glyph=8229, "..", IF(glyph=8722, "-", letter))))))))`,
  ),
  portableName(
    "PORTABLE_TYPED",
    ["phrase"],
    `IF(phrase="", "", LOWER(TRIM(REDUCE("", SEQUENCE(LEN(phrase)), LAMBDA(done, spot, done&PORTABLE_GLYPH(MID(phrase, spot, 1)))))))`,
  ),
  // A colon with up to three letters behind it.
  portableName(
    "PORTABLE_COLON",
    ["word"],
    `IF(LEFT(word, 1)<>":", FALSE, IF(word=":", TRUE, IF(LEN(word)>4, FALSE,
      SUM(MAP(SEQUENCE(LEN(word)-1), LAMBDA(spot, LET(glyph, UNICODE(MID(word, spot+1, 1)), IF(glyph<97, 1, IF(glyph>122, 1, 0))))))=0)))`,
  ),
  // What reads as two numbers, such as 1.234, or as a number and a code, such as 1e2.
  portableName(
    "PORTABLE_UNCLEAR",
    ["word"],
    `LET(bare, SUBSTITUTE(SUBSTITUTE(word, "-", ""), "+", ""), pointed, SUBSTITUTE(bare, ".", ""),
      IF(SUBSTITUTE(word, "e", "")<>word, AND(bare=word, pointed=word),
      IF(pointed=bare, FALSE, LET(spot, FIND(".", bare),
        AND(LEN(bare)-spot=3, spot>1, spot<5, LEFT(bare, 1)<>"0")))))`,
  ),
  // Only plain decimal numbers: NUMBERVALUE alone would also take "5%", "1 000" and a minus at the end.
  portableName(
    "PORTABLE_TEXT",
    ["word"],
    `LET(tight, SUBSTITUTE(word, " ", ""), digitless, ${without("word", "0123456789")},
      signs, ${without('SUBSTITUTE(SUBSTITUTE(MID(word, 2, 400), "e-", "e"), "e+", "e")', "0123456789.e")},
      IF(${isOneOf("tight", missingWords)}, "", IF(PORTABLE_COLON(tight), "",
      IF(OR(digitless=word, signs<>"", ${without("digitless", "+-.e")}<>""), #VALUE!,
      IF(PORTABLE_UNCLEAR(word), #VALUE!, NUMBERVALUE(word, ".", ","))))))`,
  ),
  portableName(
    "PORTABLE_CELL",
    ["item"],
    `IF(ISERROR(item), IF(ISNA(item), "", #VALUE!),
      IF(ISNUMBER(item), item,
      IF(ISLOGICAL(item), IF(item, 1, 0), PORTABLE_TEXT(PORTABLE_TYPED(item)))))`,
  ),
  portableName("PORTABLE_READ", ["cells"], "MAP(cells, LAMBDA(item, PORTABLE_CELL(item)))"),

  // A number of a vector: no gap, no logical.
  portableName(
    "PORTABLE_NUMBER",
    ["item"],
    `IF(ISERROR(item), #VALUE!, IF(ISLOGICAL(item), #VALUE!, LET(number, PORTABLE_CELL(item), IF(number="", #VALUE!, number))))`,
  ),
  portableName("PORTABLE_ERRORS", ["cells"], "SUM(MAP(cells, LAMBDA(item, IF(ISERROR(item), 1, 0))))"),
  portableName("PORTABLE_SIZE", ["cells"], "SUM(MAP(cells, LAMBDA(item, 1)))"),

  // An argument left out, or one blank item in its place.
  portableName(
    "PORTABLE_OMITTED",
    ["given"],
    `IF(PORTABLE_SIZE(given)>1, FALSE, SUM(MAP(given, LAMBDA(item, IF(ISERROR(item), 0, IF(TRIM(item)="", 1, 0)))))=1)`,
  ),
  portableName(
    "PORTABLE_OPTION",
    ["given", "usual"],
    "IF(PORTABLE_OMITTED(given), usual, LOWER(TRIM(given)))",
  ),
  // Only after reading: turning a range would make its blanks 0.
  portableName(
    "PORTABLE_UPRIGHT",
    ["list"],
    "IF(PORTABLE_ROWS(list)=1, TRANSPOSE(list), IF(PORTABLE_COLUMNS(list)=1, list, #VALUE!))",
  ),
];
