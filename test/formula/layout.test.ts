import { expressionOf, sameFormula, withoutSpaces } from "../../src/formula/layout";

test("spaces between pieces go, those within texts, headers and sheet names stay", () => {
  expect(withoutSpaces("IF( a = \"x y\" ,\n Jobs[Pay net], 'My sheet'!A1 )")).toBe(
    "IF(a=\"x y\",Jobs[Pay net],'My sheet'!A1)",
  );
});

test.each([
  ["=QEI(A1:B2)", "= qei( A1:B2 )"],
  ["=LET(a,1,a)", "=_xlfn.LET(_xlpm.a,1,_xlpm.a)"],
  ["=SORT(A1:A3)", "=_xlfn._xlws.SORT(A1:A3)"],
  ["={1,2}", "={1, 2}"],
  ["LAMBDA(x,x)", "=LAMBDA(x, x)"],
])("Excel may write %s as %s", (ours, excels) => {
  expect(sameFormula(ours, excels)).toBe(true);
});

test.each([
  ['=QEI(A1:B2,,,"none")', '=QEI(A1:B2,,,"None")'],
  ['=IF(A1="a b",1,2)', '=IF(A1="ab",1,2)'],
  ["=QEI(A1:B2)", "=QEI(A1:B3)"],
  // A space between two references is their intersection.
  ["=SUM(A1:B2 B1)", "=SUM(A1:B2B1)"],
])("%s is not %s", (one, other) => {
  expect(sameFormula(one, other)).toBe(false);
});

test.each([
  ["=QEI(A1)", "QEI(A1)"],
  ["= @QEI(A1)", "QEI(A1)"],
  ["QEI(A1)", "QEI(A1)"],
])("the expression of %s", (formula, expression) => {
  expect(expressionOf(formula)).toBe(expression);
});
