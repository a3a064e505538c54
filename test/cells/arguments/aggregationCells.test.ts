import { readAggregation } from "../../../src/cells/arguments/aggregationCells";
import { problemFrom } from "../../support/expectIndexError";

const read = (raw: unknown) => readAggregation(raw, "aggregation");

test("a word in any case; omitted is the arithmetic mean", () => {
  expect(read(" Geometric ")).toBe("geometric");
  for (const omitted of [null, undefined, "", [[""]]]) expect(read(omitted)).toBe("arithmetic");
});

test("p as a number, or as text with point or comma, in either width", () => {
  for (const half of [0.5, [[0.5]], "0.5", "0,5", " .5 ", "+0.5", "０．５"]) expect(read(half)).toBe(0.5);
  for (const minus of [-2, "-2", "−2", "－2", "-2.0"]) expect(read(minus)).toBe(-2);
  expect(read("1,234")).toBe(1.234);
});

test("1, 0 and −1 are the means that have a word, and so is what no double tells from 0", () => {
  for (const one of [1, "1", "1.0", "1,0"]) expect(read(one)).toBe("arithmetic");
  for (const zero of [0, "0", -0, 1e-300, -5e-324]) expect(read(zero)).toBe("geometric");
  for (const minus of [-1, "-1", "−1"]) expect(read(minus)).toBe("harmonic");
  expect(read(1e-12)).toBe(1e-12);
});

test("from −10 to 10, nothing else", () => {
  for (const limit of [-10, 10, "10", "-10,0"]) expect(Math.abs(Number(read(limit)))).toBeLessThanOrEqual(10);
  for (const beyond of [10.001, -11, "1234"])
    expect(problemFrom(() => read(beyond))).toMatchObject({
      code: "numberOutside",
      parameters: { argument: "aggregation", low: -10, high: 10 },
    });
  for (const word of ["geometrc", true, "1e3", "p=2", "1.2.3"])
    expect(() => read(word)).toThrow("wordUnknown");
});
