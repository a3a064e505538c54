import { exampleWorkbook } from "../support/exampleWorkbook";
import { eventually, paneSession, paneSteps } from "./steps";

const session = paneSession();

/** Where the sample's presets table begins: what stands above it, from the top down. */
async function linesAbove(playground: { values(address: string): Promise<unknown[][]> }, header: number) {
  return (await playground.values(`Weights!A1:A${header}`)).flat().map((cell) => String(cell ?? ""));
}

const headerRow = (lines: readonly string[]) => lines.indexOf("Indicator") + 1;

test("AHP and expert budgets leave a line about their source, which the method sheet takes over", async () => {
  const opened = await session.open({ workbook: exampleWorkbook });
  const { pane, playground, page } = opened;
  const steps = paneSteps(opened);
  await steps.ready();
  await steps.chooseData("Jobs");
  await steps.choosePreset("Example");
  await steps.confirmDirections();
  const before = await linesAbove(playground, 30);
  const scores = (await playground.values("'Worked example'!M7:M16")).flat();

  // Pay three times Conditions, all else equal.
  await pane.getByRole("button", { name: "Start from" }).click();
  await pane.getByRole("menuitem", { name: /^Pairwise/ }).click();
  await pane.getByRole("gridcell", { name: "Pay compared with Conditions: 1" }).click();
  await page.keyboard.press("3");
  await pane.getByRole("gridcell", { name: "Conditions compared with Pay: 1/3" }).waitFor();
  await pane.getByRole("button", { name: "Use these weights" }).click();
  await pane.getByRole("button", { name: "Use these weights" }).waitFor({ state: "detached" });
  const shown = await steps.percent("Pay").inputValue();
  let line = "";
  await eventually(async () => {
    const lines = await linesAbove(playground, 30);
    line = lines.slice(0, headerRow(lines)).find((each) => each.startsWith("Source of Example: ")) ?? "";
    expect(line).toMatch(
      /^Source of Example: AHP, consistency ratio 0\.0\d, \w+ \d+, \d{4} \(weights: Pay 2\d/,
    );
  });
  expect(line).toContain(`Pay ${shown},`);

  // A second preset has a line of its own; the first budget's expert alone has spent.
  await steps.choosePreset("Equal");
  await pane.getByRole("button", { name: "Start from" }).click();
  await pane.getByRole("menuitem", { name: /^Several experts/ }).click();
  await pane.getByLabel("Points of Expert 1 for Pay").fill("75");
  await pane.getByLabel("Points of Expert 1 for Training").fill("25");
  await pane.getByRole("button", { name: "Use these weights" }).click();
  await eventually(async () => {
    const lines = await linesAbove(playground, 30);
    const above = lines.slice(0, headerRow(lines));
    expect(above).toContain(line);
    expect(above.filter((each) => each.startsWith("Source of Equal: "))).toEqual([
      expect.stringMatching(
        /^Source of Equal: budget allocation of 1 expert, .* \(weights: Pay 75%, Conditions 0%/,
      ),
    ]);
  });

  // What stood above the table is still there, and the sheet's index followed the table.
  const lines = await linesAbove(playground, 30);
  for (const text of before.slice(0, headerRow(before)).filter(Boolean)) expect(lines).toContain(text);
  expect((await playground.values("'Worked example'!M7:M16")).flat()).not.toEqual(scores);

  // The line follows the preset's name and goes with the preset.
  await steps.choosePreset("Example");
  await steps.renamePreset("Mine");
  await eventually(async () => {
    const all = await linesAbove(playground, 30);
    expect(all).toContain(line.replace("Example", "Mine"));
    expect(all).not.toContain(line);
  });

  await pane.getByRole("tab", { name: "Share" }).click();
  await pane.getByRole("button", { name: "Choose an index…" }).click();
  await pane.getByRole("button", { name: "As Markdown" }).waitFor();
  const indices = pane.getByRole("combobox", { name: "Index", exact: true }).first();
  const ofPreset = (await indices.locator("option").allInnerTexts()).findIndex((text) =>
    /^'?Worked example'?!M7/.test(text),
  );
  await indices.selectOption(String(ofPreset));
  await pane.getByRole("button", { name: "As Markdown" }).click();
  const markdown = await pane.getByRole("textbox", { name: /Markdown/ }).inputValue();
  expect(markdown).toContain(`Origin of the weights: ${line.slice("Source of Example: ".length)}`);

  await pane.getByRole("tab", { name: "Weights" }).click();
  await pane.getByRole("button", { name: "Manage presets" }).click();
  await pane.getByRole("menuitem", { name: "Delete…" }).click();
  await pane.getByRole("button", { name: "Delete", exact: true }).click();
  await eventually(async () =>
    expect((await linesAbove(playground, 30)).filter((each) => each.startsWith("Source of Mine"))).toEqual(
      [],
    ),
  );
}, 120_000);
