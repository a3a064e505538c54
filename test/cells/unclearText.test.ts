import { flagBehind, isDash, numberLikeCode, readingsOf } from "../../src/cells/unclearText";

test("dashes of every length", () => {
  expect(["-", "–", " — ", "--", "---", "－", "−", "―", "‐", "‒", "\u200b–"].every(isDash)).toBe(true);
  expect(["-1", "", "n/a", "- -"].some(isDash)).toBe(false);
});

test("a flag is what stands behind a number, as the number is written", () => {
  expect(flagBehind("11.8 bu")).toEqual({ number: "11.8", flag: "bu" });
  expect(flagBehind("1,234.5(p)")).toEqual({ number: "1,234.5", flag: "(p)" });
  expect(flagBehind("12 (1)")).toEqual({ number: "12", flag: "(1)" });
  expect(flagBehind("-3**")).toEqual({ number: "-3", flag: "**" });
});

test("units, powers and codes are no flags", () => {
  for (const text of ["1.2 bn", "5 kg", "10³", "12 k", "b", "1b2", "A 12 b", "12.3", "15-1252"])
    expect(flagBehind(text)).toBeNull();
});

test("three digits behind a mark are thousands or decimals; no thousands begin with 0", () => {
  expect(readingsOf("1.234")).toEqual([1234, 1.234]);
  expect(readingsOf("-123,456")).toEqual([-123456, -123.456]);
  for (const text of ["0.123", "1234.567", "1.23", "1.2345", "1.234.567", "1234", "012.345"])
    expect(readingsOf(text)).toBeNull();
});

test("digits, an E and digits may be a code; a sign or a point tells a number", () => {
  expect(numberLikeCode("1E2")).toBe(100);
  expect(numberLikeCode("11e03")).toBe(11000);
  for (const text of ["1.0E2", "1E+2", "1e-5", "E2", "1E", "1e999"]) expect(numberLikeCode(text)).toBeNull();
});
