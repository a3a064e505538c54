import { fail, IndexError, problem } from "../../../src/core/errors";
import { naming, named } from "../../../src/core/errors/named";

const units = ["North", "South", "East"];
const names = { columns: ["Pay", "Safety"], dimensions: ["Rewards"], unitOf: (row: number) => units[row] };

test("columns, units and values of indicators get their names by number", () => {
  expect(named(problem("columnConstant", { column: 2, normalization: "minmax" }), names).parameters).toEqual({
    column: 2,
    normalization: "minmax",
    columnName: "Safety",
  });
  expect(named(problem("cellText", { row: 3, column: 1, text: "n" }), names).parameters).toMatchObject({
    columnName: "Pay",
    unitName: "East",
  });
  expect(named(problem("weightNegative", { position: 2, value: -1 }), names).parameters).toMatchObject({
    columnName: "Safety",
  });
  expect(
    named(problem("unitNegativeDimension", { dimension: 1, aggregation: "geometric" }), names).parameters,
  ).toMatchObject({ dimensionName: "Rewards" });
});

test("what is told of another argument, has a name, or lies beyond the names stays as it is", () => {
  const same = [
    problem("cellText", { argument: "weights", row: 1, column: 1, text: "n" }),
    problem("columnConstant", { column: 1, columnName: "Own", normalization: "minmax" }),
    problem("columnConstant", { column: 3, normalization: "minmax" }),
    problem("vectorBlank", { argument: "time", position: 1 }),
    // The position of a row, not of an indicator.
    problem("rowLabelMissing", { argument: "data", position: 1 }),
  ];
  expect(same.map((each) => named(each, names))).toEqual(same);
});

test("work that is refused is refused with names; anything else is passed on", () => {
  const refused = () => fail("columnConstant", { column: 1, normalization: "zscore" });
  expect(() => naming(names, refused)).toThrow(IndexError);
  try {
    naming(names, refused);
  } catch (error) {
    expect((error as IndexError).problem.parameters).toMatchObject({ columnName: "Pay" });
  }
  expect(naming(names, () => 7)).toBe(7);
  expect(() =>
    naming(names, () => {
      throw new RangeError("other");
    }),
  ).toThrow(RangeError);
});
