import fc from "fast-check";
import { levelRows } from "../../../src/sharing/presets/levelRows";

/** Levels from the nearest up, as the COIN Tool's rows hold them from below. */
const leaf = (name: string, weight: number, ...levels: string[]) => ({ name, weight, levels });

test("levels become dimensions below each other; what holds all indicators is the index", () => {
  const { rows, dimensions } = levelRows([
    leaf("Pay", 1, "sp.1", "p.1", "Index"),
    leaf("Hours", 1, "sp.2", "p.1", "Index"),
    leaf("Training", 2, "", "p.2", "Index"),
    leaf("Voice", 2, "", "", "Index"),
  ]);
  expect(dimensions).toEqual(["sp.1", "sp.2", "p.2", ""]);
  expect(rows).toEqual([
    { name: "p.1", dimension: "", weight: 1, hasSiblings: true },
    { name: "sp.1", dimension: "p.1", weight: 1, hasSiblings: true },
    { name: "sp.2", dimension: "p.1", weight: 1, hasSiblings: true },
    { name: "p.2", dimension: "", weight: 1, hasSiblings: true },
  ]);
});

test("a code under two groups, and one that is an indicator's name, are told apart", () => {
  const { rows, dimensions } = levelRows([
    leaf("Pay", 1, "Other", "P1"),
    leaf("Hours", 1, "Other", "P2"),
    leaf("Training", 1, "pay", "P2"),
  ]);
  expect(rows.map(({ name }) => name)).toEqual(["P1", "Other", "P2", "Other 2", "pay 2"]);
  expect(dimensions).toEqual(["Other", "Other 2", "pay 2"]);
});

test("a group called 0 is a dimension all the same: a weights table takes 0 for a blank", () => {
  const { dimensions } = levelRows([leaf("Pay", 1, "0"), leaf("Hours", 1, "1")]);
  expect(dimensions).toEqual(["0 2", "1"]);
});

test("a group of which no indicator counts does not count", () => {
  const { rows } = levelRows([leaf("A", 0, "P1"), leaf("B", 1, "P2"), leaf("C", 0, "P2")]);
  expect(rows.map(({ name, weight }) => [name, weight])).toEqual([
    ["P1", 0],
    ["P2", 1],
  ]);
});

test("no levels, one for all, nothing at all: no dimensions", () => {
  expect(levelRows([leaf("A", 1, "", "Index"), leaf("B", 2, "", "Index")])).toEqual({
    rows: [],
    dimensions: ["", ""],
  });
  expect(levelRows([])).toEqual({ rows: [], dimensions: [] });
});

test("every indicator reaches the index through rows that exist, each named once", () => {
  const code = fc.constantFrom("", "a", "b", "c");
  fc.assert(
    fc.property(fc.array(fc.tuple(code, code, code), { minLength: 1, maxLength: 9 }), (levels) => {
      const { rows, dimensions } = levelRows(levels.map((path, i) => leaf(`i${i}`, 1, ...path)));
      expect(new Set(rows.map(({ name }) => name.toLowerCase())).size).toBe(rows.length);
      for (let dimension of dimensions) {
        for (let steps = 0; dimension !== ""; steps++) {
          expect(steps).toBeLessThan(4);
          dimension = rows.find(({ name }) => name === dimension)!.dimension;
        }
      }
    }),
  );
});
