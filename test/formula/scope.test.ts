import { refusedVariable, scopedTokens, withinLet } from "../../src/formula/scope";

/** Words of a formula that are no variables of LET or LAMBDA. */
function words(formula: string): string[] {
  return scopedTokens(formula).flatMap(({ kind, text, isVariable }) =>
    kind === "word" && !isVariable ? [text] : [],
  );
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
  ["=LET (\n Score , 1 , Score )", ["LET"]],
  ["=SUM(Score,LET(a,MAX(1,2),a))", ["SUM", "Score", "LET", "MAX"]],
])("variables are text within the LET or LAMBDA they belong to: %s", (formula, expected) => {
  expect(words(formula)).toEqual(expected);
});

// Source: Microsoft, LET function, notes: "a" is valid but "c" is not, because it conflicts with R1C1 style references.
test.each([
  ["=LET(a, 1, a)", null],
  ["=LET(c, 1, c)", "c"],
  ["=let(total, 2, Q1, total*2, Q1)", "Q1"],
  ["=BYROW(A1:B2, LAMBDA(R, SUM(R)))", "R"],
  ["=SUM(LET(a, LAMBDA(x1, x1), a(2)))", "x1"],
  ['=LET(text, "LET(r, 1, r)", text)', null],
  ["=LET(r_, C3, r_)", null],
])("%s", (formula, refused) => {
  expect(refusedVariable(formula)).toBe(refused);
});

test("the names of a LET and of the LETs it ends in", () => {
  const { text, scope } = withinLet("LET(a, 1, B, a+1, LET(c_, QEI(A1), c_&B))");
  expect(text).toBe("c_&B");
  expect([...scope]).toEqual([
    ["a", "1"],
    ["b", "a+1"],
    ["c_", "QEI(A1)"],
  ]);
  expect(withinLet("SUM(LET(a, 1, a))")).toEqual({ text: "SUM(LET(a, 1, a))", scope: new Map() });
});
