import { exampleBlocks, type ExampleCall, parseExample, type Sheet } from "../../scripts/docs/example";
import { sourcePages } from "../../scripts/docs/source";
import { readMetadata } from "../../scripts/metadata";
import { type OwnFunction } from "../../src/cells/ownFunctions";
import { languageTags, worksheetWords } from "../../src/messages/languages";
import { describeProblem } from "../../src/messages/problems";
import { refusalOf } from "../../src/sharing/reading/refusal";
import { type WorkbookReader } from "../../src/sharing/reading/workbookReader";
import { loadBuiltFunctions } from "../support/builtFunctions";
import { rangeOf } from "../support/formula";

const page: Record<string, unknown> = {};
loadBuiltFunctions(undefined, page);
// The pane looks on the page that it shares with the functions.
Object.assign(globalThis, { employmentIndicesFunctions: page.employmentIndicesFunctions });
const { byId } = page.employmentIndicesFunctions as { byId: Map<string, OwnFunction> };
const { functions: metadata } = readMetadata();

const functions = {
  find: (id: string) => byId.get(id),
  parametersOf: (id: string) =>
    metadata
      .find((each) => each.id === id)
      ?.parameters.map(({ name, dimensionality }) => ({ name, isRange: dimensionality === "matrix" })),
};

/** The sheet of an example. */
function readerOf(sheet: Sheet): WorkbookReader {
  return {
    read(reference) {
      if (reference.kind !== "range") return Promise.resolve(null);
      const value = rangeOf(reference.address, sheet);
      return Promise.resolve({
        cells: Array.isArray(value) ? value : [[value]],
        headings: null,
        formula: null,
      });
    },
    linesAbove: () => Promise.resolve([]),
  };
}

test("functions.js leaves every function on its page, where the pane finds it", () => {
  expect([...byId.keys()].sort()).toEqual(metadata.map(({ id }) => id).sort());
});

/** Every error with a message in the help pages: each function, each kind of mistake. */
const errors = sourcePages()
  .filter(({ language }) => language === languageTags[0])
  .flatMap(({ text }) => exampleBlocks(text).map(parseExample))
  .flatMap(({ sheet, calls }) =>
    calls.map((call): [string, ExampleCall, Sheet] => [call.formula, call, sheet]),
  )
  .filter(([, { result }]) => result.flat().some((cell) => /^#(VALUE!|N\/A) /.test(cell)));

test("the help pages have errors of every family", () => {
  expect(errors.length).toBeGreaterThan(50);
  for (const id of ["QEI", "QEI.WEIGHTS", "ESI", "ESI.SHIFTSHARE", "QEI.TREND"])
    expect(errors.some(([formula]) => formula.startsWith(`=${id}(`))).toBe(true);
});

test.each(errors)("%s is explained with the function's own message", async (formula, { result }, sheet) => {
  for (const [down, row] of result.entries())
    for (const [right, shown] of row.entries()) {
      const [, message] = /^#(?:VALUE!|N\/A) (.+)$/s.exec(shown) ?? [];
      if (message === undefined) continue;
      const refusal = await refusalOf(formula, readerOf(sheet), functions, { down, right });
      expect(refusal).toMatchObject({ kind: "problem" });
      if (refusal?.kind === "problem")
        expect(describeProblem(refusal.problem, worksheetWords["en-US"])).toBe(message);
    }
});
