import { looksLikeCell } from "../../src/formula/cellLike";

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
