import { isName, looksLikeCell } from "../../src/formula/cellLike";

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

test("names begin with a letter, hold no spaces and look like no cell", () => {
  for (const name of ["Jobs", "_x", "\\a.b", "年份", "QEI", "Weights2"])
    expect([name, isName(name)]).toEqual([name, true]);
  for (const name of ["", "a b", "1a", "A1", "r", "R1C1", "a-b", "a[b]"])
    expect([name, isName(name)]).toEqual([name, false]);
});
