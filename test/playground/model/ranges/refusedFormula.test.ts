import { refuseFormula, refuseName } from "../../../../src/playground/model/ranges/refusedFormula";

// Source: Microsoft, LET function, notes, and Names in formulas: names that look like cells are not valid.
test.each(["=LET(r,1,r)", "=SUM(BYROW(A1:B2, lambda (x1, SUM(x1))))"])("Excel refuses %s", (formula) => {
  expect(() => refuseFormula(formula)).toThrow("looks like a cell");
});

test.each(["=LET(rest,1,rest)", "LET(r,1,r)", "'=LET(r,1,r)", '="LET(r,1,r)"', 5, null])(
  "Excel takes %s",
  (input) => expect(() => refuseFormula(input)).not.toThrow(),
);

test("names of cells are no names of tables or of anything else", () => {
  for (const name of ["QEI2", "Q1", "r", "R1C1", "", "a b"]) expect(() => refuseName(name)).toThrow("valid");
  for (const name of ["QEI", "Weights2", "年份"]) expect(() => refuseName(name)).not.toThrow();
});
