import { choice, isOneOf } from "../../src/formula/choice";

test("a variable is compared with each word", () => {
  expect(isOneOf("rule", ["min", "sum"])).toBe('OR(rule="min", rule="sum")');
});

test("a word chooses its expression, any other one is an error", () => {
  expect(choice("rule", { min: "MIN(x)", sum: "SUM(x)" })).toBe(
    'IF(rule="min", MIN(x), IF(rule="sum", SUM(x), #VALUE!))',
  );
});
