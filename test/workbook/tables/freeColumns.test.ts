import fc from "fast-check";
import { freeColumns } from "../../../src/workbook/tables/freeColumns";
import { freeName } from "../../../src/cells/freeName";

test("one empty column is left beside the table", () => {
  expect(
    freeColumns(
      [
        ["", "", ""],
        ["", "", ""],
      ],
      1,
    ),
  ).toBe(1);
});

test("filled cells are passed, with an empty column after them", () => {
  expect(
    freeColumns(
      [
        ["", "x", "", "", ""],
        ["", "", "", "", ""],
      ],
      1,
    ),
  ).toBe(3);
  expect(
    freeColumns(
      [
        ["", "", "", "", "", ""],
        ["", "", 0, "", "", ""],
      ],
      2,
    ),
  ).toBe(4);
});

test("no room is said to be no room", () => {
  expect(freeColumns([["", "x"]], 1)).toBeNull();
  expect(freeColumns([], 1)).toBeNull();
});

test("what is found is empty and touches nothing", () => {
  const cells = fc.array(fc.array(fc.constantFrom("", "", "", "x"), { minLength: 12, maxLength: 12 }), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(cells, fc.integer({ min: 1, max: 3 }), (rows, width) => {
      const start = freeColumns(rows, width);
      if (start === null) return;
      expect(start).toBeGreaterThan(0);
      for (const row of rows) expect(row.slice(start - 1, start + width + 1).join("")).toBe("");
    }),
  );
});

test("names that are taken get the next number", () => {
  expect(freeName(["Weights", "weights2"], "Weights", "")).toBe("Weights3");
  expect(freeName(["Jobs"], "Weights", " ")).toBe("Weights");
});
