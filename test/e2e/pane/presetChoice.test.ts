import { exampleWorkbook } from "../support/exampleWorkbook";
import { playgroundSession } from "../support/openPlayground";
import { eventually, paneSteps } from "./steps";

const session = playgroundSession();
const page = session.shared({ workbook: exampleWorkbook });
const list = () => page().page.getByRole("combobox", { name: /Choices for/ });

beforeAll(async () => {
  const steps = paneSteps(page());
  await steps.ready();
  await steps.chooseData("Jobs");
  await steps.choosePreset("Example");
  await steps.confirmDirections();
}, 60_000);

test("with a cell to choose the preset: by keyboard, result and heading follow, and so does the list a new preset", async () => {
  const { page: tab, pane, playground } = page();
  await pane.getByRole("button", { name: "Where to insert" }).focus();
  await tab.keyboard.press("Enter");
  const option = pane.getByRole("menuitemcheckbox", { name: "With a cell to choose the preset" });
  await option.waitFor();
  await tab.keyboard.press("End");
  await tab.keyboard.press("Space");
  await eventually(async () => expect(await option.getAttribute("aria-checked")).toBe("true"));
  await tab.keyboard.press("Home");
  await tab.keyboard.press("Enter");
  const told = pane.getByText(/Formula inserted at/);
  await told.waitFor();
  const address = /at (.*)!([A-Z]+)(\d+)\.$/.exec(await told.innerText()) ?? [];
  const [, sheet, column, row] = address;
  const next = String.fromCharCode(column.charCodeAt(0) + 1);
  const [heading, cell] = [`${sheet}!${column}${Number(row) - 1}`, `${sheet}!${next}${row}`];
  const result = `${sheet}!${column}${row}:${column}${Number(row) + 9}`;
  expect((await playground.read(`${sheet}!${column}${row}`))[0][0].formula).toBe(
    `=QEI(Jobs[[#Headers],[#Data]], Weights[[#Headers],[#Data]], $${next}$${row})`,
  );
  expect(await playground.values(heading)).toEqual([["QEI Example"]]);
  // The index that the sheet has of the same preset, in the vectors of formulas of before.
  expect(await playground.values(result)).toEqual(await playground.values("'Worked example'!M7:M16"));

  await playground.select(cell);
  await list().waitFor();
  expect(await list().getByRole("option").allInnerTexts()).toEqual(["Equal", "Balanced", "Example"]);
  const before = await playground.values(result);
  await list().selectOption("Equal");
  await eventually(async () => expect(await playground.values(heading)).toEqual([["QEI Equal"]]));
  await eventually(async () => expect(await playground.values(result)).not.toEqual(before));

  const steps = paneSteps(page());
  await steps.renamePreset("Mine, [2]");
  await pane.getByRole("button", { name: "Manage presets" }).click();
  await pane.getByRole("menuitem", { name: "Duplicate…" }).click();
  await pane.getByRole("textbox", { name: "Name of the preset" }).fill("Another");
  await pane.getByRole("button", { name: "Save", exact: true }).click();
  await eventually(async () => {
    await playground.select(heading);
    await playground.select(cell);
    expect(await list().getByRole("option").allInnerTexts()).toEqual([
      "Equal",
      "Balanced",
      "Mine, [2]",
      "Another",
    ]);
  });
}, 120_000);
