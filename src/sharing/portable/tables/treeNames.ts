import { aggregationRules, coverageTolerance } from "../../../core/aggregate/rules";
import { type Aggregation, aggregations } from "../../../core/options";
import { choice } from "../../../formula/choice";
import { portableName } from "../portableName";

/** 1 for each branch that is combined by one of the words, else 0; OR would look at all branches at once. */
const isEach = (words: readonly Aggregation[]) =>
  words.length === 0 ? "0" : words.map((word) => `(rules="${word}")`).join("+");
const asGiven = aggregations.filter((word) => aggregationRules[word].weightsAsGiven);
const strict = aggregations.filter((word) => !aggregationRules[word].allowsNegative);
const needingAll = aggregations.filter((word) => aggregationRules[word].needsAll);

/** What is worked out only where a branch asks for it. */
const ifAsked = (word: Aggregation, expression: string) => `IF(SUM((rules="${word}")*1)=0, 0, ${expression})`;
const scores: Readonly<Record<Aggregation, string>> = {
  arithmetic: "total/divisor",
  sum: "total",
  geometric: ifAsked("geometric", "PORTABLE_GEOMETRIC(present, values, weights, member, divisor)"),
  harmonic: ifAsked("harmonic", "PORTABLE_HARMONIC(present, values, weights, member, divisor)"),
  min: ifAsked("min", "PORTABLE_MINIMUM(present, values, member)"),
};

/**
 * Dimensions of any depth. `branches` are the names of the index itself, "", and of all dimensions, upright; of m rows
 * `under` (m×g) says in which branch each stands, and `own` (m×g) of which branch it is the row. `up` (g×g) says in which
 * branch each branch stands. What passes from branch to branch does so once for each branch, the longest way there can be.
 */
export const treeNames = [
  portableName(
    "PORTABLE_BRANCHES",
    ["parents"],
    `LET(list, VSTACK("", parents), same, PORTABLE_SAME(list, list), high, PORTABLE_ROWS(list),
      FILTER(list, BYROW(same*(SEQUENCE(1, high)<SEQUENCE(high)), LAMBDA(line, SUM(line)))=0))`,
  ),
  // For each branch the number of its row, 0 where it has none.
  portableName("PORTABLE_ROWOF", ["own"], "MMULT(TRANSPOSE(own), SEQUENCE(PORTABLE_ROWS(own)))"),
  // A dimension without a row stands directly below the index.
  portableName(
    "PORTABLE_UP",
    ["under", "own"],
    `LET(places, SEQUENCE(PORTABLE_COLUMNS(own)),
      MMULT(TRANSPOSE(own), under)+((PORTABLE_ROWOF(own)=0)*(places>1))*(TRANSPOSE(places)=1))`,
  ),
  portableName(
    "PORTABLE_CIRCLE",
    ["up"],
    `LET(high, PORTABLE_ROWS(up), SUM(REDUCE(SEQUENCE(high, 1, 1, 0), SEQUENCE(high), LAMBDA(reach, turn, MMULT(up, reach))))>0)`,
  ),
  portableName(
    "PORTABLE_LEVELS",
    ["up"],
    `LET(high, PORTABLE_ROWS(up), ones, SEQUENCE(high, 1, 1, 0),
      1+MAX(REDUCE(0*ones, SEQUENCE(high), LAMBDA(depth, turn, MMULT(up, depth+ones)))))`,
  ),
  // Dimensions without a row beside others that have one.
  portableName(
    "PORTABLE_MIXED",
    ["up", "own"],
    `LET(rowOf, PORTABLE_ROWOF(own), bare, (rowOf=0)*(SEQUENCE(PORTABLE_ROWS(rowOf))>1),
      AND(SUM(bare)>0, SUM((rowOf>0)*PORTABLE_SLICE(up, 1))>0))`,
  ),
  // 1 for each branch that neither weighs 0 nor stands below one that does.
  portableName(
    "PORTABLE_LIVE",
    ["up", "own", "shares"],
    `LET(rowOf, PORTABLE_ROWOF(own), places, SEQUENCE(PORTABLE_ROWS(up)),
      start, IF(rowOf=0, 1, (MMULT(TRANSPOSE(own), shares)>0)*1),
      REDUCE(start, places, LAMBDA(alive, turn, start*IF(places=1, 1, MMULT(up, alive)))))`,
  ),
  // 1 for each row of an indicator that counts.
  portableName(
    "PORTABLE_COUNTED",
    ["under", "own", "shares", "live"],
    "(shares>0)*MMULT(under, live)*(1-MMULT(own, SEQUENCE(PORTABLE_COLUMNS(own), 1, 1, 0)))",
  ),
  // 1 for each branch with an indicator that counts somewhere below.
  portableName(
    "PORTABLE_BEARING",
    ["under", "up", "counts"],
    `LET(fruit, MMULT(TRANSPOSE(under), counts), along, TRANSPOSE(up),
      (REDUCE(fruit, SEQUENCE(PORTABLE_ROWS(up)), LAMBDA(below, turn, fruit+MMULT(along, below)))>0)*1)`,
  ),
  // The weight of each row and, below them, of each branch, in the column of the branch it is a part of.
  portableName(
    "PORTABLE_PARTS",
    ["under", "own", "up", "shares", "counts", "active", "rule"],
    `LET(rowOf, PORTABLE_ROWOF(own), rules, rule,
      inside, MMULT(TRANSPOSE(under), shares*(counts+MMULT(own, active))),
      weight, IF(rowOf>0, MMULT(TRANSPOSE(own), shares), IF(${isEach(asGiven)}, 1, inside)),
      VSTACK(under*counts*shares, up*active*weight))`,
  ),

  // All branches anew from what is known of them: "" where missing, "!" where a negative has no place. `parts` is
  // n×(m+g), `weights` (m+g)×g, `rules` and `covers` 1×g.
  portableName(
    "PORTABLE_LEVEL",
    ["parts", "weights", "rules", "covers"],
    `LET(present, (parts<>"")*(parts<>"!"), values, IF(present=1, parts, 0), member, (weights>0)*1,
      of, MMULT(SEQUENCE(1, PORTABLE_ROWS(weights), 1, 0), member),
      least, 0-INT((${String(coverageTolerance).toUpperCase()}-covers)*of),
      wanted, IF(${isEach(needingAll)}, of, least), needed, IF(wanted>1, wanted, 1),
      filled, MMULT(present, member),
      weight, MMULT(present, weights), divisor, IF(weight>0, weight, 1), total, MMULT(values, weights),
      powers, MAP(rules, LAMBDA(item, IF(ISNUMBER(item), item, 0))),
      negative, (${isEach(strict)}+(powers<>0))*MMULT((values<0)*1, member),
      power, IF(SUM((powers<>0)*1)=0, 0, PORTABLE_POWERMEAN(present, values, weights, powers)),
      score, ${choice("rules", scores, "power")},
      IF(filled<needed, "", IF(negative>0, "!", score)))`,
  ),
];
