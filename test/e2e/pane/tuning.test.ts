import { exampleWorkbook } from "../support/exampleWorkbook";
import { playgroundSession } from "../support/openPlayground";
import { eventually, paneSteps } from "./steps";

const session = playgroundSession();
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
