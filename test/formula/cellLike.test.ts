import { looksLikeCell } from "../../src/formula/cellLike";
import { refusedVariable } from "../../src/formula/variables";

test.each(["A1", "xfd1048576", "QEI2", "ESI1", "Q1", "r", "C", "RC", "r1", "R12C3", "rc3", "c3", "x01"])(
  "%s is a cell to Excel",
  (word) => expect(looksLikeCell(word)).toBe(true),
);

test.each([
  "QEI",
  "ESI.DETAIL",
  "XFE1",
  "A1048577",
  "A0",
  "a",
  "t",
  "risk",
  "row",
  "cr",
  "r_",
  "R1C1x",
  "",
  "年1",
])('"%s" is none', (word) => expect(looksLikeCell(word)).toBe(false));

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
