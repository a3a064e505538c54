import { errorReason } from "../../../../src/taskpane/state/index/errorReason";
import { functionsOnPage } from "../../../support/ownFunctions";
import { memoryReader } from "../../../sharing/support/memoryReader";

const reader = memoryReader({}, { "B2:C3": { cells: [[1, "good"], [2, 5]] } }); // oxfmt-ignore
const cell = { address: "Jobs!H2", formula: "=QEI(B2:C3)", text: "#VALUE!", isError: true };
const functions = functionsOnPage();
const reason = (part: Partial<typeof cell>) => errorReason({ ...cell, ...part }, reader, functions);

test("what the function said is the reason", async () => {
  expect(await reason({})).toMatchObject({
    kind: "problem",
    function: "QEI",
    place: "B2:C3",
    problem: { code: "cellText", parameters: { row: 1, column: 2 } },
  });
});

test("Excel's own errors are left to Excel's reasons, and cells without error alone", async () => {
  for (const error of ["#SPILL!", "#REF!", "#NAME?", "#BUSY!", "#DIV/0!", "#FIELD!"])
    expect(await reason({ text: error })).toEqual({ kind: "excel", error });
  expect(await reason({ isError: false, text: "5" })).toEqual({ kind: "noError" });
  expect(await reason({ formula: "" })).toEqual({ kind: "noFormula" });
  expect(await reason({ formula: "=VLOOKUP(1,B2:C3,2)" })).toEqual({ kind: "foreign" });
});

test("without functions.js on the page the add-in is not connected", async () => {
  const none = { find: () => undefined, parametersOf: () => undefined };
  expect(await errorReason(cell, reader, none)).toEqual({ kind: "excel", error: "#CONNECT!" });
});
