import { weightsHeaders } from "../../../cells/tables/weightsTable";
import { textConstant } from "../../../formula/constants";
import { portableName } from "../portableName";

const field = (name: keyof typeof weightsHeaders) =>
  `PORTABLE_FIELD(keys, ${weightsHeaders[name].map(textConstant).join(", ")})`;
/** Larger than any place of a column. */
const nowhere = "1E+300";

/** Tables of scores over two tables matched by name, with the names of units and dimensions. */
export const scoresNames = [
  portableName(
    "QEI_PORTABLE_SCORES",
    ["data", "weights", "preset", "normalization", "aggregation", "coverage"],
    `IF(MIN(PORTABLE_ROWS(weights), PORTABLE_COLUMNS(weights))<2, #VALUE!,
      LET(found, PORTABLE_BRANCHED(data, weights, preset, normalization, aggregation, "", coverage),
      IF(PORTABLE_ERRORS(found)>0, #VALUE!,
      LET(sheet, MAP(weights, LAMBDA(item, PORTABLE_SOLID(item))), keys, PORTABLE_KEYS(INDEX(sheet, 1, 0)),
        nameAt, ${field("indicator")}, parentAt, ${field("dimension")}, lines, PORTABLE_LINES(sheet, nameAt),
        body, MAP(data, LAMBDA(item, PORTABLE_SOLID(item))), heads, PORTABLE_UPRIGHTS(PORTABLE_KEYS(INDEX(body, 1, 0))),
        titles, PORTABLE_LABELS(PORTABLE_SLICE(lines, nameAt)), parents, PORTABLE_LABELS(PORTABLE_SLICE(lines, parentAt)),
        spots, PORTABLE_STANDING(titles, parents, heads), many, MAX(spots),
        labels, PORTABLE_BRANCHLABELS(lines, nameAt, parentAt, titles, parents),
        places, IF(many=0, 0, MAP(SEQUENCE(MAX(1, many)), LAMBDA(turn, SUM((spots=turn)*SEQUENCE(PORTABLE_ROWS(spots)))))),
        units, PORTABLE_UNITS(body, titles, parents), score, PORTABLE_INDEX(found),
        MAKEARRAY(PORTABLE_ROWS(found)+1, 2+many, LAMBDA(i, j,
          IF(i=1, IF(j=1, "Unit", IF(j=2, "Index", INDEX(labels, INDEX(places, j-2, 1), 1))),
          IF(j=1, INDEX(units, i-1, 1), IF(j=2, INDEX(score, i-1, 1),
          LET(part, INDEX(found, i-1, INDEX(places, j-2, 1)), IF(part="!", "", part)))))))))))`,
  ),
  // The index of each unit from what PORTABLE_BRANCHED found, with the errors that the add-in gives.
  portableName(
    "PORTABLE_INDEX",
    ["found"],
    `LET(wrong, BYROW((found="!")*1, LAMBDA(line, SUM(line))), score, PORTABLE_SLICE(found, 1),
      IF(wrong>0, #VALUE!, IF(score="", NA(), score)))`,
  ),

  // For each branch its place in results, depth first, each before its first indicator in the data; 0 where it stands nowhere.
  portableName(
    "PORTABLE_STANDING",
    ["titles", "parents", "heads"],
    `LET(branches, PORTABLE_BRANCHES(parents), under, PORTABLE_SAME(parents, branches), own, PORTABLE_SAME(titles, branches),
      up, PORTABLE_UP(under, own), high, PORTABLE_ROWS(branches), turns, SEQUENCE(high),
      lying, MMULT(PORTABLE_SAME(titles, heads), SEQUENCE(PORTABLE_ROWS(heads))),
      leaf, (lying>0)*(1-MMULT(own, SEQUENCE(high, 1, 1, 0))),
      mine, TRANSPOSE(BYCOL(IF(under*leaf>0, lying, ${nowhere}), LAMBDA(line, MIN(line)))),
      first, REDUCE(mine, turns, LAMBDA(early, turn,
        LET(below, TRANSPOSE(BYCOL(IF(up=1, early, ${nowhere}), LAMBDA(line, MIN(line)))), IF(below<mine, below, mine)))),
      stands, (first<${nowhere})*(turns>1),
      many, REDUCE(stands, turns, LAMBDA(deep, turn, stands+MMULT(TRANSPOSE(up), deep))),
      before, MMULT(MMULT(up, TRANSPOSE(up))*(TRANSPOSE(first)<first), many),
      stands*REDUCE(0*first, turns, LAMBDA(place, turn, (turns>1)*(MMULT(up, place)+1+before))))`,
  ),
  // What each branch is called: as its own row has it, or else the first row that stands in it.
  portableName(
    "PORTABLE_BRANCHLABELS",
    ["lines", "nameAt", "parentAt", "titles", "parents"],
    `LET(branches, PORTABLE_BRANCHES(parents), rowOf, PORTABLE_ROWOF(PORTABLE_SAME(titles, branches)),
      under, PORTABLE_SAME(parents, branches), turns, SEQUENCE(PORTABLE_ROWS(titles)),
      first, TRANSPOSE(BYCOL(IF(under=1, turns, 1E+300), LAMBDA(line, MIN(line)))),
      MAKEARRAY(PORTABLE_ROWS(branches), 1, LAMBDA(i, j, IF(i=1, "",
        IF(INDEX(rowOf, i, 1)>0, PORTABLE_PHRASE(INDEX(lines, INDEX(rowOf, i, 1), nameAt)),
          PORTABLE_PHRASE(INDEX(lines, INDEX(first, i, 1), parentAt)))))))`,
  ),

  // What a result calls each row of the data, whose header row is the first of \`body\`.
  portableName(
    "PORTABLE_UNITS",
    ["body", "titles", "parents"],
    `LET(lines, DROP(body, 1), heads, PORTABLE_UPRIGHTS(PORTABLE_KEYS(INDEX(body, 1, 0))),
      named, MMULT(SEQUENCE(1, PORTABLE_ROWS(titles), 1, 0), PORTABLE_SAME(titles, heads)),
      place, PORTABLE_NAMING(lines, PORTABLE_READ(lines), named),
      filled, BYROW(MAP(lines, LAMBDA(item, 1-PORTABLE_VOID(item))), LAMBDA(line, SUM(line))),
      MAKEARRAY(PORTABLE_ROWS(lines), 1, LAMBDA(i, j, LET(item, IF(place=0, "", INDEX(lines, i, place)),
        IF(ISERROR(item), i, IF(PORTABLE_VOID(item)=1, IF(INDEX(filled, i, 1)=0, "", i),
          IF(ISNUMBER(item), item, PORTABLE_PHRASE(item))))))))`,
  ),
  // A blank, or what a formula writes for one.
  portableName(
    "PORTABLE_VOID",
    ["item"],
    `IF(ISERROR(item), 0, LET(word, LOWER(TRIM(item)), IF(word="", 1, IF(word="n/a", 1, 0))))`,
  ),
  // A name as it stands in its cell, on one line.
  portableName(
    "PORTABLE_PHRASE",
    ["item"],
    `IF(ISERROR(item), "", IF(ISLOGICAL(item), IF(item, "TRUE", "FALSE"),
      PORTABLE_ENDS(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(item&"", UNICHAR(13)&UNICHAR(10), " "), UNICHAR(13), " "), UNICHAR(10), " "), UNICHAR(9), " "))))`,
  ),
];
