import { structureFormula } from "../../../src/formula/inserted/structureFormula";

test("the formula names columns, escaped where needed, and writes blanks out where they would be 0", () => {
  expect(structureFormula("Jobs", "Employment", { word: "evenness" }, false)).toBe(
    '=ESI(Jobs[Employment], "evenness")',
  );
  expect(structureFormula("Jobs", "Jobs, total", { column: "AI exposure" }, false)).toBe(
    "=ESI(Jobs[[Jobs, total]], Jobs[AI exposure])",
  );
  expect(structureFormula("Jobs", "Employment", { column: "Quality" }, true)).toBe(
    '=ESI(IF(Jobs[Employment]="", "n/a", Jobs[Employment]), IF(Jobs[Quality]="", "n/a", Jobs[Quality]))',
  );
});
