import { weightsHeaders } from "../../../cells/tables/weightsTable";
import { normalizationMethods } from "../../../core/normalize/normalize";
import { normalizations } from "../../../core/options";
import { isOneOf } from "../../../formula/choice";
import { arrayConstant, textConstant } from "../../../formula/constants";
import { portableName } from "../portableName";

const field = (name: keyof typeof weightsHeaders) =>
  `PORTABLE_FIELD(keys, ${weightsHeaders[name].map(textConstant).join(", ")})`;
const own = (place: string) => `PORTABLE_SLICE(lines, ${place})`;
const withGoalposts = normalizations.filter((word) => normalizationMethods[word].takesGoalposts);

/** QEI over two tables matched by name, read anew at each calculation. */
export const tableNames = [
  portableName(
    "QEI_PORTABLE_TABLES",
    ["data", "weights", "preset", "normalization", "aggregation", "goalposts", "coverage"],
    `IF(MIN(PORTABLE_ROWS(weights), PORTABLE_COLUMNS(weights))<2,
      QEI_PORTABLE(data, weights, IF(PORTABLE_FIRST(preset), "", preset), normalization, aggregation, goalposts, coverage),
      LET(found, PORTABLE_BRANCHED(data, weights, preset, normalization, aggregation, goalposts, coverage),
        IF(PORTABLE_ERRORS(found)>0, #VALUE!,
        PORTABLE_INDEX(found))))`,
  ),
  // Scores of the index and of each dimension, see PORTABLE_LEVEL.
  portableName(
    "PORTABLE_BRANCHED",
    ["data", "weights", "preset", "normalization", "aggregation", "goalposts", "coverage"],
    `LET(whole, PORTABLE_WHOLE(data, weights, preset, normalization, aggregation, goalposts, coverage),
      IF(PORTABLE_ERRORS(whole)>0, #VALUE!, LET(deep, PORTABLE_ROWS(whole)-PORTABLE_ROWS(data),
        DROP(whole, 0-deep-1, PORTABLE_COLUMNS(whole)-deep))))`,
  ),
  // What PORTABLE_SETTLED reads, computed: of n units, m rows and g branches n×(m+g) normalized values and scores; below
  // them g×(m+g) weights, each branch a row; below these 1×(m+g), the rules of the branches first.
  portableName(
    "PORTABLE_WHOLE",
    ["data", "weights", "preset", "normalization", "aggregation", "goalposts", "coverage"],
    `LET(settled, PORTABLE_SETTLED(data, weights, preset, normalization, aggregation, goalposts, coverage),
      IF(PORTABLE_ERRORS(settled)>0, #VALUE!,
      LET(high, PORTABLE_ROWS(data)-1, deep, PORTABLE_ROWS(settled)-high-4,
        parts, PORTABLE_WEIGHED(settled, high), scaled, PORTABLE_SCALED(PORTABLE_FIGURES(settled, high), PORTABLE_SAID(settled, high, 2),
          PORTABLE_SAID(settled, high, 1), VSTACK(PORTABLE_SAID(settled, high, 3), PORTABLE_SAID(settled, high, 4)), PORTABLE_COUNTING(settled, high)),
      IF(PORTABLE_ERRORS(scaled)>0, #VALUE!,
      LET(rules, PORTABLE_RULED(settled, high, 1), scored, PORTABLE_SCORED(scaled, parts, rules, PORTABLE_RULED(settled, high, 2)),
        VSTACK(HSTACK(scaled, scored), TRANSPOSE(parts), HSTACK(rules, IF(PORTABLE_SAID(settled, high, 1)="", "", ""))))))))`,
  ),
  // Scores of all branches from normalized values: n×g, as PORTABLE_LEVEL gives them.
  portableName(
    "PORTABLE_SCORED",
    ["scaled", "parts", "rules", "covers"],
    `REDUCE(MAKEARRAY(PORTABLE_ROWS(scaled), PORTABLE_COLUMNS(parts), LAMBDA(i, j, "")), SEQUENCE(PORTABLE_LEVELS((DROP(parts, PORTABLE_COLUMNS(scaled))>0)*1)),
      LAMBDA(scores, turn, PORTABLE_LEVEL(HSTACK(scaled, scores), parts, rules, covers)))`,
  ),
  // Pieces of what PORTABLE_SETTLED gives for `high` units: n×m figures, (m+g)×g weights, and of its last four rows what is
  // said of the branches, 1×g, and of the rows, 1×m.
  portableName(
    "PORTABLE_FIGURES",
    ["settled", "high"],
    "LET(deep, PORTABLE_ROWS(settled)-high-4, DROP(settled, 0-deep-4, 0-deep))",
  ),
  portableName("PORTABLE_WEIGHED", ["settled", "high"], "TRANSPOSE(DROP(DROP(settled, high), 0-4))"),
  portableName(
    "PORTABLE_RULED",
    ["settled", "high", "place"],
    `LET(deep, PORTABLE_ROWS(settled)-high-4,
      DROP(INDEX(settled, high+deep+place, 0), 0, deep-PORTABLE_COLUMNS(settled)))`,
  ),
  portableName(
    "PORTABLE_SAID",
    ["settled", "high", "place"],
    "LET(deep, PORTABLE_ROWS(settled)-high-4, DROP(INDEX(settled, high+deep+place, 0), 0, deep))",
  ),
  // 1 for each row of an indicator that counts.
  portableName(
    "PORTABLE_COUNTING",
    ["settled", "high"],
    `LET(said, PORTABLE_SAID(settled, high, 1), (said<>"")*1)`,
  ),
  // The arguments, then the rows of the weights table. Of n units, m rows and g branches: n×(m+g), the figures of each row
  // and nothing; below them g×(m+g) weights, each branch a row; below these four rows: the rules of the branches and the
  // normalization of each row, blank where it does not count; their coverages and directions; nothing and both goalposts.
  portableName(
    "PORTABLE_SETTLED",
    ["data", "weights", "preset", "normalization", "aggregation", "goalposts", "coverage"],
    `LET(rule, PORTABLE_RULE(aggregation), method, PORTABLE_OPTION(normalization, "minmax"), cover, PORTABLE_COVERAGE(coverage),
      sheet, MAP(weights, LAMBDA(item, PORTABLE_SOLID(item))), keys, PORTABLE_KEYS(INDEX(sheet, 1, 0)),
      nameAt, ${field("indicator")}, parentAt, ${field("dimension")}, signAt, ${field("direction")},
      lowAt, ${field("low")}, highAt, ${field("high")}, methodAt, ${field("normalization")},
      ruleAt, ${field("aggregation")}, coverAt, ${field("coverage")},
      wrong, PORTABLE_ERRORS(rule)+PORTABLE_ERRORS(cover)+PORTABLE_ERRORS(nameAt)+PORTABLE_ERRORS(parentAt)
        +PORTABLE_ERRORS(signAt)+PORTABLE_ERRORS(lowAt)+PORTABLE_ERRORS(highAt)+PORTABLE_ERRORS(methodAt)
        +PORTABLE_ERRORS(ruleAt)+PORTABLE_ERRORS(coverAt)+PORTABLE_ERRORS(keys)
        +IF(${isOneOf("method", normalizations)}, 0, 1)+IF(PORTABLE_OMITTED(goalposts), 0, 1)+IF(PORTABLE_ROWS(data)<2, 1, 0),
      IF(wrong>0, #VALUE!, IF(nameAt=0, #VALUE!,
      LET(weightAt, PORTABLE_PRESET(sheet, keys, preset),
      IF(PORTABLE_ERRORS(weightAt)>0, #VALUE!, IF(PORTABLE_LOOSE(sheet, nameAt, weightAt)>0, #VALUE!,
      LET(lines, PORTABLE_LINES(sheet, nameAt), titles, PORTABLE_LABELS(${own("nameAt")}),
        parents, PORTABLE_LABELS(${own("parentAt")}), shares, PORTABLE_SHARES(lines, weightAt),
      IF(PORTABLE_ERRORS(titles)+PORTABLE_ERRORS(parents)+PORTABLE_ERRORS(shares)>0, #VALUE!,
      LET(branches, PORTABLE_BRANCHES(parents), under, PORTABLE_SAME(parents, branches), own, PORTABLE_SAME(titles, branches),
        up, PORTABLE_UP(under, own), rowOf, PORTABLE_ROWOF(own), high, PORTABLE_ROWS(titles),
      IF(OR(SUM(PORTABLE_SAME(titles, titles))>high, PORTABLE_CIRCLE(up), PORTABLE_MIXED(up, own)), #VALUE!,
      LET(live, PORTABLE_LIVE(up, own, shares), counts, PORTABLE_COUNTED(under, own, shares, live),
        bearing, PORTABLE_BEARING(under, up, counts), has, (rowOf>0)*1,
        rules, PORTABLE_RULES(PORTABLE_PICK(lines, ruleAt, rowOf), has, rule),
        covers, PORTABLE_COVERS(PORTABLE_PICK(lines, coverAt, rowOf), has, cover),
        signs, PORTABLE_SIGNS(${own("signAt")}, counts),
        low, PORTABLE_POSTS(${own("lowAt")}, counts), top, PORTABLE_POSTS(${own("highAt")}, counts),
        methods, PORTABLE_METHODS(${own("methodAt")}, counts, method),
        empty, SUM(has*live*(1-bearing))+1-INDEX(bearing, 1, 1),
        bad, PORTABLE_ERRORS(rules)+PORTABLE_ERRORS(covers)+PORTABLE_ERRORS(signs)+PORTABLE_ERRORS(low)+PORTABLE_ERRORS(top)
          +PORTABLE_ERRORS(methods),
      IF(bad>0, #VALUE!, IF(empty>0, #VALUE!,
      LET(grid, PORTABLE_MATCHED(data, titles, branches, own, counts),
      IF(PORTABLE_ERRORS(grid)>0, #VALUE!,
      LET(parts, PORTABLE_PARTS(under, own, up, shares, counts, live*bearing, INDEX(rules, 1, 1)), vacant, IF(rules="", "", ""),
        VSTACK(HSTACK(grid, IF(PORTABLE_SLICE(grid, 1)=TRANSPOSE(rules), "", "")), TRANSPOSE(parts),
          HSTACK(TRANSPOSE(rules), TRANSPOSE(IF(counts=1, methods, ""))), HSTACK(TRANSPOSE(covers), TRANSPOSE(signs)),
          HSTACK(TRANSPOSE(vacant), TRANSPOSE(low)), HSTACK(TRANSPOSE(vacant), TRANSPOSE(top)))))))))))))))))))`,
  ),
  // The cell of the row of each branch.
  portableName(
    "PORTABLE_PICK",
    ["lines", "place", "rowOf"],
    `MAKEARRAY(PORTABLE_ROWS(rowOf), 1, LAMBDA(i, j, LET(spot, INDEX(rowOf, i, 1), IF(spot=0, "", IF(place=0, "", INDEX(lines, spot, place))))))`,
  ),

  // The figures of each row of the weights table, "" where it does not count; #VALUE! where the names do not fit.
  portableName(
    "PORTABLE_MATCHED",
    ["data", "titles", "branches", "own", "counts"],
    `LET(cells, MAP(data, LAMBDA(item, PORTABLE_SOLID(item))), heads, PORTABLE_UPRIGHTS(PORTABLE_KEYS(INDEX(cells, 1, 0))),
      IF(PORTABLE_ERRORS(heads)>0, #VALUE!,
      LET(hits, PORTABLE_SAME(titles, heads), broad, PORTABLE_ROWS(heads), found, MMULT(hits, SEQUENCE(broad, 1, 1, 0)),
        spots, MMULT(hits, SEQUENCE(broad)), places, SEQUENCE(PORTABLE_ROWS(branches)),
        wrong, SUM((found>1)*1)+SUM(counts*(found=0))+SUM(PORTABLE_SAME(branches, heads)*(places>1)),
      IF(wrong>0, #VALUE!,
      LET(lines, DROP(cells, 1), values, PORTABLE_READ(lines),
        named, MMULT(SEQUENCE(1, PORTABLE_ROWS(titles), 1, 0), hits),
      IF(PORTABLE_TOTALED(lines, values, named), #VALUE!,
        MAKEARRAY(PORTABLE_ROWS(lines), PORTABLE_ROWS(titles), LAMBDA(i, j,
          IF(INDEX(counts, j, 1)=0, "", INDEX(values, i, INDEX(spots, j, 1)))))))))))`,
  ),
  portableName("PORTABLE_UPRIGHTS", ["line"], "IF(PORTABLE_SIZE(line)=1, line, TRANSPOSE(line))"),
  // Whether the last row that is filled is one of totals, by the name of its unit.
  portableName(
    "PORTABLE_TOTALED",
    ["lines", "values", "named"],
    `LET(place, PORTABLE_NAMING(lines, values, named), IF(place=0, FALSE,
      LET(high, SEQUENCE(PORTABLE_ROWS(lines)),
        filled, BYROW(MAP(lines, values, LAMBDA(item, figure, IF(ISERROR(item), 1, IF(ISERROR(figure), 1, IF(figure="", 0, 1))))), LAMBDA(line, SUM(line))),
        PORTABLE_TOTALS(PORTABLE_KEY(INDEX(lines, MAX(1, MAX((filled>0)*high)), place))))))`,
  ),
  // The place of the column that names the units: the first without a row that holds more text than numbers, or else the
  // first without a row; 0 where there is none.
  portableName(
    "PORTABLE_NAMING",
    ["lines", "values", "named"],
    `IF(SUM((named=0)*1)=0, 0,
      LET(spots, SEQUENCE(1, PORTABLE_COLUMNS(lines)),
        kinds, MAP(lines, values, LAMBDA(item, figure, IF(ISERROR(item), 0, IF(ISERROR(figure), 1, IF(figure="", 0, -1))))),
        texts, (named=0)*(BYCOL(kinds, LAMBDA(line, SUM(line)))>0),
        MIN(IF(IF(SUM(texts)>0, texts, (named=0)*1)=1, spots, 1E+300))))`,
  ),

  // Each column by its own normalization. Standard deviations go with no other scale.
  portableName(
    "PORTABLE_SCALED",
    ["grid", "signs", "methods", "posts", "used"],
    `LET(deviating, SUM(used*(methods="zscore")), other, SUM(used*(methods<>"zscore")*(methods<>"none")),
      IF(AND(deviating>0, other>0), #VALUE!,
      REDUCE(IF(grid="", "", ""), ${arrayConstant([normalizations])}, LAMBDA(done, word,
        LET(mine, used*(methods=word),
        IF(SUM(mine)=0, done,
          IF(mine=1, PORTABLE_SCALE(IF(mine=1, grid, ""), signs, word, IF(${isOneOf("word", withGoalposts)}, posts, IF(posts="", "", "")), mine), done)))))))`,
  ),
];
