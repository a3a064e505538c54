import { callOf, rewriteCalls } from "../../src/formula/calls";

test("an unfinished formula is left as it is", () => {
  const unfinished = ['=QEI("', "='My sheet", "=Jobs[[Pay", "={1,2", "=QEI((", "=))("];
  for (const text of unfinished) expect(rewriteCalls(text, () => "!")).toBe(text);
});

test("nothing changes where nothing is rewritten", () => {
  const formulas = [
    `=LET( names , Jobs[[#Headers],[Pay]:[Train''ing']]],\n QEI (Jobs[[Pay]:[Training]], , {1,"a}b(",3}) )`,
    "=SUM('It''s QEI(1)'!A1:B2, [Book1.xlsx]Sheet1!A1)*-2%+1.5E-3",
    '=IF(A1="QEI(", (1,2), QEI())',
  ];
  for (const formula of formulas) expect(rewriteCalls(formula, () => null)).toBe(formula);
});

test.each([
  ["SUM(A1:A3)", { name: "SUM", arguments: ["A1:A3"] }],
  [" IF (A1, (1,2), )", { name: "IF", arguments: ["A1", "(1,2)", ""] }],
  ["RAND()", { name: "RAND", arguments: [] }],
  ["SUM(A1)+SUM(A2)", null],
  ["(SUM(A1))", null],
  ["SUM", null],
  ["SUM(A1", null],
])("the call that %s is", (text, call) => {
  expect(callOf(text)).toEqual(call);
});
