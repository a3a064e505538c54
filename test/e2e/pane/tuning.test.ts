import { exampleWorkbook } from "../support/exampleWorkbook";
import { playgroundSession } from "../support/openPlayground";
import { eventually, paneSteps } from "./steps";

const session = playgroundSession();
/** Each test goes on where the one before left it. */
const page = session.shared({ workbook: exampleWorkbook });

/** Preset Example of the table Weights, which the sheet's index looks up by name. */
const weights = "Weights!G8:G12";
const scores = "'Worked example'!M7:M16";

beforeAll(async () => {
  const steps = paneSteps(page());
  await steps.ready();
  await steps.chooseData("Jobs");
  await steps.choosePreset("Example");
  await steps.confirmDirections();
}, 60_000);

test("dragging a slider and releasing it changes the cells, and the sheet's QEI follows", async () => {
  const { playground, pane } = page();
  const steps = paneSteps(page());
  const weightsBefore = await playground.values(weights);
  const scoresBefore = await playground.values(scores);
  await steps.drag("Pay", 0.7, async () => {
    expect(await steps.percent("Pay").inputValue()).toMatch(/^(69|70|71)%$/);
    expect(await playground.values(weights)).toEqual(weightsBefore);
  });
  await eventually(async () => {
    const after = (await playground.values(weights)).flat() as number[];
    expect(after[0]).toBeGreaterThan(0.65);
    expect(after.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
  });
  const scoresAfter = (await playground.values(scores)).flat() as number[];
  expect(scoresAfter).not.toEqual(scoresBefore.flat());
  const shown = await pane.getByRole("list", { name: "Ranking of the units" }).locator("li").allInnerTexts();
  const highest = [...scoresAfter].sort((a, b) => b - a);
  shown.forEach((text, place) => expect(text).toContain(highest[place].toFixed(1)));
});

test("edits by hand on the sheet are followed by the pane", async () => {
  const { playground } = page();
  const steps = paneSteps(page());
  await playground.write(weights, [[0.5], [0.2], [0.1], [0.1], [0.1]]);
  await eventually(async () => expect(await steps.percent("Pay").inputValue()).toBe("50%"));
});

test("Insert formula spills beside the table, in free cells, with the numbers of the sheet's own formula", async () => {
  const { playground, pane } = page();
  await pane.getByRole("button", { name: "Insert formula" }).click();
  await pane.getByText(/Formula inserted at/).waitFor();
  const address = /at (.*)\.$/.exec(await pane.getByText(/Formula inserted at/).innerText())?.[1] ?? "";
  const [[cell]] = await playground.read(address);
  expect(cell.formula).toBe(
    "=QEI(Jobs[[#Headers],[#Data]], Weights[[#Headers],[#Data]], Weights[[#Headers],[Example]])",
  );
  const spill = await playground.spill(address);
  expect((await playground.values(spill ?? "")).flat()).toEqual((await playground.values(scores)).flat());
});

test("with a cell to choose the preset: by keyboard, result and heading follow, and so does the list a new preset", async () => {
  const { page: tab, pane, playground } = page();
  const list = () => tab.getByRole("combobox", { name: /Choices for/ });
  await pane.getByRole("button", { name: "Dismiss" }).last().click();
  await pane.getByText(/Formula inserted at/).waitFor({ state: "detached" });
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
