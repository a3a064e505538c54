import { errorReason } from "../../../../src/taskpane/state/index/errorReason";
import { memoryReader } from "../../../sharing/support/memoryReader";

const reader = memoryReader({}, { "B2:C3": { cells: [[1, "good"], [2, 5]] } }); // prettier-ignore
const cell = { address: "Jobs!H2", formula: "=QEI(B2:C3)", text: "#VALUE!", isError: true };

test("what the function said is the reason", async () => {
  expect(await errorReason(cell, reader)).toMatchObject({
    kind: "problem",
    place: "B2:C3",
    problem: { code: "cellText", parameters: { row: 1, column: 2 } },
  });
});

test("Excel's own errors are left to Excel's reasons, and cells without error alone", async () => {
  expect(await errorReason({ ...cell, text: "#SPILL!" }, reader)).toEqual({
    kind: "excel",
    error: "#SPILL!",
  });
  expect(await errorReason({ ...cell, isError: false, text: "5" }, reader)).toEqual({ kind: "noError" });
  expect(await errorReason({ ...cell, formula: "" }, reader)).toEqual({ kind: "noFormula" });
  expect(await errorReason({ ...cell, formula: "=QEI(B2:F9)" }, reader)).toEqual({ kind: "other" });
  expect(await errorReason({ ...cell, formula: "=1/0" }, reader)).toEqual({ kind: "other" });
});
