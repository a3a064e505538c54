import fc from "fast-check";
import { rewriteCalls } from "../../src/formula/calls";
import { tokenize } from "../../src/formula/tokens";

const whole = (formula: string) =>
  tokenize(formula)
    .map(({ text }) => text)
    .join("");

test("the pieces of any text give it back", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => whole(text) === text));
  const unfinished = ['=QEI("', "='My sheet", "=Jobs[[Pay", "={1,2", "=QEI((", "=))("];
  for (const text of unfinished) {
    expect(whole(text)).toBe(text);
    expect(rewriteCalls(text, () => "!")).toBe(text);
  }
});

test("nothing changes where nothing is rewritten", () => {
  const formulas = [
    `=LET( names , Jobs[[#Headers],[Pay]:[Train''ing']]],\n QEI (Jobs[[Pay]:[Training]], , {1,"a}b(",3}) )`,
    "=SUM('It''s QEI(1)'!A1:B2, [Book1.xlsx]Sheet1!A1)*-2%+1.5E-3",
    '=IF(A1="QEI(", (1,2), QEI())',
  ];
  for (const formula of formulas) expect(rewriteCalls(formula, () => null)).toBe(formula);
});
