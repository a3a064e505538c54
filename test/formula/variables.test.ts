import { tokenize } from "../../src/formula/tokens";
import { variablesAsText } from "../../src/formula/variables";

/** Words of a formula that are no variables of LET or LAMBDA. */
function words(formula: string): string[] {
  const pieces = tokenize(formula).map(({ kind, text }) => (kind === "word" ? { token: text } : text));
  return variablesAsText(pieces).flatMap((piece) => (typeof piece === "string" ? [] : [piece.token]));
}

test.each([
  ["=Score+1", ["Score"]],
  ["=LET(Score,1,score+1)", ["LET"]],
  // A variable means nothing yet in its own value, and nothing any more after its LET.
  ["=LET(Score,Score,1)", ["LET", "Score"]],
  ["=LET(Score,1,Score)+Score", ["LET", "Score"]],
  ["=LET(x,1,y,x+z,x+y)", ["LET", "z"]],
  ["=LAMBDA(a,b,a*b+c)(1,2)", ["LAMBDA", "c"]],
  ["=LET(f,LAMBDA(n,n+Score),f(2)+n)", ["LET", "LAMBDA", "Score", "n"]],
  ["=SUM(Score,LET(a,MAX(1,2),a))", ["SUM", "Score", "LET", "MAX"]],
])("variables are text within the LET or LAMBDA they belong to: %s", (formula, expected) => {
  expect(words(formula)).toEqual(expected);
});
