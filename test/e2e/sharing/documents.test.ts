import { exampleWorkbook } from "../support/exampleWorkbook";
import { playgroundSession } from "../support/openPlayground";
import { openShare } from "./support";

const session = playgroundSession();

/** The first two columns of a sheet, trailing blanks left out. */
type Lines = readonly (readonly unknown[])[];

// In Chinese: test/taskpane/sharing/documents.test.tsx.
test("the method sheet: text and numbers of the index chosen, formulas to read; a second one gets a name of its own, a protected workbook is told", async () => {
  const { pane, playground, press, says } = await openShare(session, { workbook: exampleWorkbook });
  await press("Choose an index…");
  const index = pane.getByRole("combobox", { name: "Index", exact: true });
  const options = await index.getByRole("option").allInnerTexts();
  const wanted = options.findIndex((text) => text.startsWith("'Worked example'!M7"));
  await index.selectOption(String(wanted));
  await pane.getByRole("combobox", { name: "Origin of the weights" }).selectOption("words");
  await pane.getByRole("textbox", { name: "Where the weights come from" }).fill("=cmd|'/c calc'!A1");
  await press("Write the sheet");
  await says("The method is on the sheet Method.");
  const cells = await playground.read("Method!A1:G60");
  const lines: Lines = cells.map((row) => row.map(({ value }) => value));
  expect(lines[0][0]).toBe("Method: Quality of Employment Index (QEI)");
  const row = (first: string) => lines.find(([cell]) => cell === first);
  expect(row("Origin of the weights: =cmd|'/c calc'!A1")).toBeDefined();
  // The preset Example: 0.3, 0.2, 0.1, 0.1, 0.1, of which Pay is 0.375.
  const weights = lines.filter(([cell, weight]) => cell === "Pay" && typeof weight === "number");
  expect(weights.map(([, weight]) => weight)).toEqual([0.3]);
  expect(weights[0][2]).toBeCloseTo(0.375, 12);
  expect(lines.flat()).toContain(
    '=LET(names, Jobs[[#Headers],[Pay]:[Training]], QEI(Jobs[[Pay]:[Training]], XLOOKUP(names, Weights[Indicator], Weights[Example]), XLOOKUP(names, Weights[Indicator], Weights[Direction]), "minmax", "arithmetic"))',
  );
  expect(cells.flat().filter(({ formula }) => formula !== null)).toEqual([]);

  await press("Show as Markdown");
  const markdown = pane.getByRole("textbox", { name: "Method as Markdown" });
  expect(await markdown.inputValue()).toContain("| Pay | 0.3 | 37.5 % |");

  await press("Write the sheet");
  await says("The method is on the sheet Method 2.");
  expect(await playground.values("'Method 2'!A1")).toEqual([[lines[0][0]]]);
  await playground.fault({ workbookProtected: true });
  await press("Write the sheet");
  await says("The workbook's structure is protected");
}, 120_000);
