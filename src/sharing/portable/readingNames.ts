import { portableName } from "./portableName";

/** How cells are read: the rules of src/cells, as formulas. A missing value becomes "", a cell that cannot be used #VALUE!. */
export const readingNames = [
  portableName("PORTABLE_ROWS", ["cells"], "SUM(BYROW(cells, LAMBDA(line, 1)))"),
  portableName("PORTABLE_COLUMNS", ["cells"], "SUM(BYCOL(cells, LAMBDA(line, 1)))"),

  // Only plain decimal numbers: NUMBERVALUE alone would also take "5%" and "1 000".
  portableName(
    "PORTABLE_TEXT",
    ["word"],
    `IF(OR(word="", word="n/a", word="na", word="..", word="...", word=":"), "",
      IF(REDUCE(word, {"0","1","2","3","4","5","6","7","8","9","+","-",".","e"}, LAMBDA(rest, mark, SUBSTITUTE(rest, mark, "")))="",
        NUMBERVALUE(word, ".", ","), #VALUE!))`,
  ),
  portableName(
    "PORTABLE_CELL",
    ["item"],
    `IF(ISERROR(item), IF(ISNA(item), "", #VALUE!),
      IF(ISNUMBER(item), item,
      IF(ISLOGICAL(item), IF(item, 1, 0), PORTABLE_TEXT(LOWER(TRIM(item))))))`,
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
