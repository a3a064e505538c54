import { type Frame } from "playwright-core";
import { type PresetFile } from "../../../src/sharing/presets/presetFile";
import { exampleWorkbook } from "../support/exampleWorkbook";
import { playgroundSession } from "../support/openPlayground";
import { richPresets as rich } from "../../support/richPresets";
import { eventually, paneSteps } from "../pane/steps";

const session = playgroundSession();

// On one page: what the first test leaves is a further table.
const opened = session.shared({ workbook: exampleWorkbook });

function share() {
  const { pane } = opened();
  return {
    ...opened(),
    share: () => pane.getByRole("tab", { name: "Share" }).click(),
    press: (name: string) => pane.getByRole("button", { name, exact: true }).click(),
    says: (text: string | RegExp) => pane.getByText(text).first().waitFor({ timeout: 30_000 }),
    presets: (name: string) => pane.getByLabel("Weights table", { exact: true }).selectOption(name),
  };
}

async function exported(pane: Frame, label: string): Promise<PresetFile> {
  return JSON.parse(await pane.getByRole("textbox", { name: label }).inputValue()) as PresetFile;
}

test("what a table has no place for stays with it: the pane closed, a preset renamed, one deleted", async () => {
  const { pane, playground, press, says, share: open, presets } = share();
  await open();
  await press("Import…");
  await pane.getByRole("textbox", { name: "Presets file, or COIN Tool rows" }).fill(JSON.stringify(rich));
  await press("Preview");
  await press("Write as a new table");
  await says(/Table ImportedWeights is on sheet Imported weights/);
  const above = await playground.read("'Imported weights'!A1:A7");
  expect(above.flat().map(({ value }) => value)).toEqual([
    "Imported weights table",
    "Source of all presets: Survey of 2025",
    "Source of Equal: =table 3",
    expect.stringMatching(/^Further fields: \{"license":"CC BY",/),
    "Locked presets: Equal; Own",
    null,
    "Indicator",
  ]);
  expect(above.flat().every(({ formula }) => formula === null)).toBe(true);

  // The pane forgets everything; the workbook does not.
  await Promise.all([pane.waitForNavigation(), pane.evaluate(() => location.reload())]);
  await open();
  await presets("ImportedWeights");
  await press("Export ImportedWeights");
  expect(await exported(pane, "Presets of ImportedWeights as a file")).toEqual(rich);

  // Names go along; a preset that is deleted takes its fields away.
  await pane.getByRole("tab", { name: "Weights" }).click();
  const steps = paneSteps(opened());
  await steps.choosePreset("Equal");
  await steps.renamePreset("Same");
  await eventually(async () => {
    const [[source], [fields]] = await playground.values("'Imported weights'!A3:A4");
    expect(source).toBe("Source of Same: =table 3");
    expect(fields).toContain('{"name":"Same","color":"blue"}');
  });
  await open();
  await press("Export ImportedWeights");
  const [first, own] = rich.presets;
  expect((await exported(pane, "Presets of ImportedWeights as a file")).presets).toEqual([
    { ...first, name: "Same" },
    own,
  ]);
}, 120_000);

// Cells that are no weights, and lines that cannot be read: test/taskpane/sharing/exchange.test.tsx.
test("added to a table that is there: fields and sources under the new names, those of the table stay", async () => {
  const { pane, playground, press, says, share: open, presets } = share();
  await open();
  await presets("Weights");
  const paste = pane.getByRole("textbox", { name: "Presets file, or COIN Tool rows" });
  const add = async (file: object, told: string) => {
    await press("Import…");
    await paste.fill(JSON.stringify(file));
    await press("Preview");
    await press("Add to Weights");
    await says(told);
  };
  await press("Export Weights");
  const before = await exported(pane, "Presets of Weights as a file");
  const values = await playground.values("'Worked example'!M7:M16");
  await add(rich, "Equal 2 and Own added to Weights.");
  await add(
    {
      ...rich,
      license: "other",
      year: 2026,
      presets: [rich.presets[0]],
      indicators: rich.indicators.map((each) => ({ ...each, weights: [2] })),
    },
    "Equal 3 added to Weights.",
  );
  await press("Export Weights");
  const after = await exported(pane, "Presets of Weights as a file");
  expect(after).toMatchObject({ license: "CC BY", year: 2026, source: before.source });
  expect(after.presets).toEqual([
    ...before.presets,
    { name: "Equal 2", source: "=table 3", color: "blue" },
    { name: "Own", source: "Survey of 2025" },
    { name: "Equal 3", source: "=table 3", color: "blue" },
  ]);
  const [pay] = after.indicators;
  expect(pay).toEqual({
    ...before.indicators[0],
    weights: [...before.indicators[0].weights, 1, 0.7, 2],
    unit: "USD",
    levels: rich.indicators[0].levels,
  });
  // Lines were put in above the table; the sheet's index did not move from its weights.
  expect(await playground.values("'Worked example'!M7:M16")).toEqual(values);
  // Another table below it has presets of the same names; what stands above the first is not about those.
  await presets("CountryWeights");
  await press("Export CountryWeights");
  const other = await exported(pane, "Presets of CountryWeights as a file");
  expect(other.presets.map(({ name }) => name)).toContain("Equal");
  expect(other.presets.map(({ source }) => source).filter((source) => source !== "")).toEqual([]);
}, 120_000);
