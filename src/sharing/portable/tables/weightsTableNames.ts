import { weightsHeaders } from "../../../cells/tables/weightsTable";
import { normalizations } from "../../../core/options";
import { isOneOf } from "../../../formula/choice";
import { arrayConstant } from "../../../formula/constants";
import { portableName } from "../portableName";

/** What stands for a preset that is left out: the first one is meant then, while a blank cell is a mistake. */
export const firstPreset = arrayConstant([["first", "preset"]]);

const isHeader = isOneOf("name", Object.values(weightsHeaders).flat());

/**
 * The weights table: `sheet` are its cells with the header row, `keys` the names in its header row, `lines` the rows that
 * have a name.
 */
export const weightsTableNames = [
  // The place of a column by its header in either language; 0 where there is none.
  portableName(
    "PORTABLE_FIELD",
    ["keys", "word", "translated"],
    `LET(hits, (keys=word)+(keys=translated), IF(SUM(hits)>1, #VALUE!, SUM(hits*SEQUENCE(1, PORTABLE_COLUMNS(keys)))))`,
  ),
  // The cells of a column; blank where there is none.
  portableName(
    "PORTABLE_SLICE",
    ["lines", "place"],
    `LET(high, PORTABLE_ROWS(lines), MAKEARRAY(high, 1, LAMBDA(i, j, IF(place=0, "", INDEX(lines, i, place)))))`,
  ),

  portableName(
    "PORTABLE_FIRST",
    ["preset"],
    `IF(PORTABLE_SIZE(preset)<>2, FALSE, SUM((preset=${firstPreset})*1)=2)`,
  ),
  portableName(
    "PORTABLE_NUMERIC",
    ["item"],
    `IF(ISERROR(item), 0, IF(ISLOGICAL(item), 0, LET(figure, PORTABLE_CELL(item), IF(ISERROR(figure), 0, IF(figure="", 0, 1)))))`,
  ),
  // The place of the column of weights; 0 where the table has none and none was asked for.
  portableName(
    "PORTABLE_PRESET",
    ["sheet", "keys", "preset"],
    `LET(spots, SEQUENCE(1, PORTABLE_COLUMNS(keys)),
      filled, BYCOL(MAP(DROP(sheet, 1), LAMBDA(item, PORTABLE_NUMERIC(item))), LAMBDA(line, SUM(line))),
      open, (filled>0)*MAP(keys, LAMBDA(name, IF(name="", 0, IF(${isHeader}, 0, 1)))),
      IF(PORTABLE_FIRST(preset), IF(SUM(open)=0, 0, MIN(IF(open=1, spots, 1E+300))),
      IF(PORTABLE_SIZE(preset)>1, #VALUE!,
      LET(wanted, PORTABLE_KEYS(preset), sought, INDEX(wanted, 1, 1), hits, open*MAP(keys, LAMBDA(name, IF(EXACT(name, sought), 1, 0))),
        IF(SUM(hits)=0, #VALUE!, MIN(IF(hits=1, spots, 1E+300)))))))`,
  ),

  // 1 for each row with a name; a last row of totals is none.
  portableName(
    "PORTABLE_KEPT",
    ["sheet", "place"],
    `LET(titles, PORTABLE_LABELS(PORTABLE_SLICE(DROP(sheet, 1), place)), high, PORTABLE_ROWS(titles),
      MAKEARRAY(high, 1, LAMBDA(i, j, LET(name, INDEX(titles, i, 1), IF(name="", 0, IF(i<high, 1, IF(PORTABLE_TOTALS(name), 0, 1)))))))`,
  ),
  // Rows with a weight and without a name, and 1 where no row has one.
  portableName(
    "PORTABLE_LOOSE",
    ["sheet", "at", "place"],
    `LET(titles, PORTABLE_LABELS(PORTABLE_SLICE(DROP(sheet, 1), at)), kept, PORTABLE_KEPT(sheet, at),
      SUM(MAP(titles, PORTABLE_SLICE(DROP(sheet, 1), place), LAMBDA(name, item,
        IF(name<>"", 0, IF(ISERROR(item), 0, LET(figure, PORTABLE_CELL(item), IF(ISERROR(figure), 0, IF(figure="", 0, IF(figure>0, 1, 0)))))))))
      +IF(SUM(kept)=0, 1, 0))`,
  ),
  portableName("PORTABLE_LINES", ["sheet", "place"], "FILTER(DROP(sheet, 1), PORTABLE_KEPT(sheet, place)=1)"),

  // One weight a row.
  portableName(
    "PORTABLE_SHARES",
    ["lines", "place"],
    `MAP(PORTABLE_SLICE(lines, place), LAMBDA(item,
      IF(place=0, 1, LET(number, PORTABLE_NUMBER(item), IF(ISERROR(number), #VALUE!, IF(number<0, #VALUE!, number))))))`,
  ),
  // What a row says of its own, where `on` is 1: of an indicator that counts, of a dimension.
  portableName(
    "PORTABLE_SIGNS",
    ["cells", "on"],
    `MAP(cells, on, LAMBDA(item, use, IF(use=0, 1, IF(PORTABLE_MISSING(item), 1, PORTABLE_DIRECTION(item)))))`,
  ),
  portableName(
    "PORTABLE_POSTS",
    ["cells", "on"],
    `MAP(cells, on, LAMBDA(item, use, IF(use=0, "", PORTABLE_GOALPOST(item))))`,
  ),
  portableName(
    "PORTABLE_METHODS",
    ["cells", "on", "usual"],
    `MAP(cells, on, LAMBDA(item, use, IF(use=0, usual, PORTABLE_OWN(item, usual, ${isOneOf("LOWER(TRIM(item))", normalizations)}))))`,
  ),
  portableName(
    "PORTABLE_RULES",
    ["cells", "on", "usual"],
    `MAP(cells, on, LAMBDA(item, use, IF(use=0, usual, IF(ISERROR(item), usual,
      LET(name, PORTABLE_KEY(item), IF(OR(name="", name="0"), usual, PORTABLE_RULE(item)))))))`,
  ),
  portableName(
    "PORTABLE_OWN",
    ["item", "usual", "known"],
    `IF(ISERROR(item), usual, LET(name, PORTABLE_KEY(item), IF(OR(name="", name="0"), usual, IF(known, LOWER(TRIM(item)), #VALUE!))))`,
  ),
  portableName(
    "PORTABLE_COVERS",
    ["cells", "on", "usual"],
    `MAP(cells, on, LAMBDA(item, use, IF(use=0, usual, IF(PORTABLE_MISSING(item), usual,
      LET(share, PORTABLE_NUMBER(item), IF(ISERROR(share), #VALUE!, IF(OR(share<=0, share>1), #VALUE!, share)))))))`,
  ),
];
