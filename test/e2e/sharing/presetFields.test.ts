import { type Frame } from "playwright-core";
import { type PresetFile } from "../../../src/sharing/presets/presetFile";
import { exampleWorkbook } from "../support/exampleWorkbook";
import { playgroundSession } from "../support/openPlayground";
import { richPresets as rich } from "../../support/richPresets";
import { eventually, paneSteps } from "../pane/steps";

const session = playgroundSession();

async function openShare(lang: "en-US" | "zh-CN" = "en-US") {
  const opened = await session.open({ workbook: exampleWorkbook, lang });
  const share = () => opened.pane.getByRole("tab", { name: lang === "zh-CN" ? "共享" : "Share" }).click();
  await share();
  const press = (name: string) => opened.pane.getByRole("button", { name, exact: true }).click();
  const says = (text: string | RegExp) => opened.pane.getByText(text).first().waitFor({ timeout: 30_000 });
  const presets = (name: string) =>
    opened.pane.getByLabel(lang === "zh-CN" ? "权重表" : "Weights table", { exact: true }).selectOption(name);
  return { ...opened, share, press, says, presets };
}

async function exported(pane: Frame, label: string): Promise<PresetFile> {
  return JSON.parse(await pane.getByRole("textbox", { name: label }).inputValue()) as PresetFile;
}

test("what a table has no place for stays with it: the pane closed, a preset renamed, one deleted", async () => {
  const opened = await openShare();
  const { pane, playground, press, says, share, presets } = opened;
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
  await share();
  await presets("ImportedWeights");
  await press("Export ImportedWeights");
  expect(await exported(pane, "Presets of ImportedWeights as a file")).toEqual(rich);

  // Names go along; a preset that is deleted takes its fields away.
  await pane.getByRole("tab", { name: "Weights" }).click();
  const steps = paneSteps(opened);
  await steps.choosePreset("Equal");
  await steps.renamePreset("Same");
  await eventually(async () => {
    const [[source], [fields]] = await playground.values("'Imported weights'!A3:A4");
    expect(source).toBe("Source of Same: =table 3");
    expect(fields).toContain('{"name":"Same","color":"blue"}');
  });
  await share();
  await press("Export ImportedWeights");
  const [first, own] = rich.presets;
  expect((await exported(pane, "Presets of ImportedWeights as a file")).presets).toEqual([
    { ...first, name: "Same" },
    own,
  ]);
}, 120_000);

test("added to a table that is there: fields and sources under the new names, those of the table stay", async () => {
  const { pane, playground, press, says } = await openShare();
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
}, 120_000);

test("cells that are no weights and a line that cannot be read are named beside the file", async () => {
  const { pane, playground, press, says, presets } = await openShare();
  await playground.write("Weights!A5", [["Further fields: {oops"]]);
  // Pay under Equal, and its direction.
  await playground.write("Weights!E8", [["n/a"]]);
  await playground.write("Weights!B8", [["up"]]);
  await playground.write("Weights!A6", [["Source of Equal: a poll"]]);
  await press("Export Weights");
  await says(
    "Cells without a weight of 0 or more are 0 in the file, those without a direction 1: Pay (Direction) and Pay (Equal).",
  );
  await says(/The line “Further fields:” above Weights cannot be read/);
  const { indicators, presets: columns } = await exported(pane, "Presets of Weights as a file");
  expect(indicators[0]).toMatchObject({ direction: 1, weights: [0, 0.3, 0.3] });
  expect(columns[0]).toEqual({ name: "Equal", source: "a poll" });
  // Another table below it has presets of the same names; what stands above the first is not about those.
  await presets("CountryWeights");
  await press("Export CountryWeights");
  const other = await exported(pane, "Presets of CountryWeights as a file");
  expect(other.presets.map(({ source }) => source).filter((source) => source !== "")).toEqual([]);
  expect(await pane.getByText(/cannot be read|without a weight/).count()).toBe(0);
}, 120_000);
