import { documentFramework } from "../../../../src/core/frameworks/document";
import { frameworkGroups } from "../../../../src/taskpane/state/weights/frameworkGroups";

const groups = (names: readonly string[], of: readonly (number | null)[], known: readonly string[] = []) =>
  frameworkGroups(names, documentFramework, of, ["Region", ...names], known);

test("each dimension with its indicators, in the framework's order; what stands for none is outside", () => {
  expect(groups(["Wage", "Holidays", "Pension", "Trust"], [0, 2, 2, null])).toEqual([
    { dimension: "", indicators: ["Trust"] },
    { dimension: "Salary level", indicators: ["Wage"] },
    { dimension: "Benefits", indicators: ["Holidays", "Pension"] },
  ]);
});

test("an indicator with the name of its dimension stands for itself; beside others the dimension has another name", () => {
  expect(groups(["benefits"], [2])).toEqual([{ dimension: "", indicators: ["benefits"] }]);
  expect(groups(["Benefits", "Pension"], [2, 2])[1].dimension).toBe("Benefits 2");
});

test("a dimension that is there takes them", () => {
  expect(groups(["Holidays"], [2], ["benefits"])[1].dimension).toBe("Benefits");
});
