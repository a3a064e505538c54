import { tokens as original } from "@fluentui/tokens";
import { tokens } from "../../../src/taskpane/shared/fluentTokens";

test("every token of Fluent has the same CSS variable in the table that stands in for Fluent's", () => {
  const names = Object.keys(original);
  expect(names.length).toBeGreaterThan(400);
  expect(Object.fromEntries(names.map((name) => [name, tokens[name]]))).toEqual(original);
});
