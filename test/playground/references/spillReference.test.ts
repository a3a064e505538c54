import { withSpillCalls } from "../../../src/playground/references/spillReference";

test.each([
  ["=SUM(G5#)", "=SUM(S(G5))"],
  ["=SUM($G$5#,A1)", "=SUM(S($G$5),A1)"],
  ["='My data'!G5#", "=S('My data'!G5)"],
  ["='it''s #1'!G5#+Data!G5#", "=S('it''s #1'!G5)+S(Data!G5)"],
  ["=INDEX(Scores#,2)", "=INDEX(S(Scores),2)"],
  ['="G5#"', '="G5#"'],
  ["='A1#'!B2", "='A1#'!B2"],
  ["=#REF!+A1", "=#REF!+A1"],
])("the spill operator in %s", (formula, expected) => {
  expect(withSpillCalls(formula, "S")).toBe(expected);
});
