import { spoken } from "../../support/languages";
import { playgroundSession } from "../support/openPlayground";
import { keyboardHand } from "./keyboardHand";
import { eventually } from "./steps";

const session = playgroundSession();

/**
 * From an empty workbook to a tuned, checked and charted index, by visible labels alone. With the mouse a weight is dragged
 * in tuning.test.ts, and indicators in dimensions.test.ts. Each step, in English: test/taskpane.
 */
test("a newcomer's way in Chinese by keyboard alone", async () => {
  const opened = await session.open({
    lang: "zh-CN",
    // A window of which the pane takes 320 pixels.
    viewport: { width: 1100, height: 720 },
    narrow: true,
  });
  const { playground, pane } = opened;
  const hand = keyboardHand(opened);
  const { pane: frame, weights, starting, ranking, analyze, firstRun } = spoken["zh-CN"];
  // The sample is in the language of the pane, the names of its tables aside.
  const word = (english: string) => firstRun.sampleWords.get(english) ?? english;
  const column = async (preset: string): Promise<unknown[]> => {
    const table = (await playground.tables()).find(({ name }) => name === "Weights");
    const at = table?.headers.indexOf(preset) ?? -1;
    const letter = String.fromCharCode(65 + at);
    return at < 0 ? [] : (await playground.values(`${word("Weights")}!${letter}6:${letter}10`)).flat();
  };

  // As Office does.
  expect(await pane.locator("html").getAttribute("lang")).toBe("zh-CN");

  await hand.press("button", firstRun.insertSample);
  await pane.getByRole("slider").first().waitFor();
  await hand.press("button", weights.directionsRight);

  // Make a preset.
  await hand.choose(weights.manage, weights.newPreset);
  await hand.press("button", weights.save);
  await eventually(async () => expect(await column(weights.myPreset)).toEqual([1, 1, 1, 1, 1]));
  await pane.getByLabel(weights.presetName).waitFor({ state: "detached" });

  // The formula first, so that the sheet shows what follows.
  await hand.press("button", frame.insert);
  const inserted = pane.getByText(frame.inserted("").slice(0, -1).trim(), { exact: false });
  await inserted.waitFor();
  const address = /[^\s]+![A-Z]+\d+/.exec(await inserted.innerText())?.[0] ?? "";
  const scores = async () => (await playground.values((await playground.spill(address)) ?? address)).flat();
  const scoresAtFirst = await scores();
  expect(scoresAtFirst).toHaveLength(10);

  // Drag a weight; rank and sheet change.
  await hand.slide(weights.weightOf(word("Pay")), 60);
  await eventually(async () => {
    expect((await column(weights.myPreset))[0]).toBeGreaterThan(0.5);
    expect(await scores()).not.toEqual(scoresAtFirst);
  });
  expect(await pane.getByText(/▲|▼/).count()).toBeGreaterThan(0);

  // Lock two weights: they stay when a third moves.
  await hand.press("button", weights.lock(word("Pay")));
  await hand.press("button", weights.lock(word("Benefits")));
  const locked = await column(weights.myPreset);
  await hand.slide(weights.weightOf(word("Training")), 20);
  await eventually(async () => expect(await column(weights.myPreset)).not.toEqual(locked));
  const after = await column(weights.myPreset);
  expect([after[0], after[2]]).toEqual([locked[0], locked[2]]);

  // Start from entropy.
  await hand.choose(weights.startFrom, weights.schemes.entropy);
  await eventually(async () => expect(await column(weights.myPreset)).not.toEqual(after));

  // Compare with OECD-3.
  await hand.choose(weights.startFrom, starting.framework);
  await hand.select(starting.frameworkLabel, "OECD Job Quality (2016)", "oecd-3");
  // By its English name it would be guessed.
  await hand.select(starting.dimensionFor(word("Pay")), "Earnings quality", "0");
  await hand.press("button", starting.addPreset("oecd-3"));
  await eventually(async () => expect(await column("oecd-3")).toHaveLength(5));
  await hand.press("tab", frame.ranking);
  await hand.select(ranking.view, ranking.slope, "slope");
  await pane.getByRole("img", { name: /再按“oecd-3”/ }).waitFor();

  // Run the Monte Carlo.
  await hand.press("tab", frame.analyze);
  await hand.press("summary", analyze.robustness);
  await hand.press("button", analyze.run);
  await pane.getByText(analyze.intervals).waitFor();

  // Insert a chart.
  await hand.choose(frame.insertWhere, frame.insertChart);
  await eventually(async () => expect(await playground.sheets()).toContain("QEI"));
  // Undo takes back what was done last: the chart is done once the pane says so.
  await pane.getByText(frame.showFormula).waitFor();

  // Undo, back in the preset of one's own.
  await hand.press("tab", frame.weights);
  await hand.select(weights.preset, weights.myPreset, weights.myPreset);
  const before = await column(weights.myPreset);
  // One key, hence one step: on a busy machine several keys may come so slowly that they are several.
  await hand.slide(weights.weightOf(word("Conditions")), 0);
  await eventually(async () => expect(await column(weights.myPreset)).not.toEqual(before));
  await hand.press("button", weights.undo);
  await eventually(async () => expect(await column(weights.myPreset)).toEqual(before));
  await pane.getByRole("tab", { name: "权重" }).waitFor();
  await pane.getByRole("button", { name: "插入公式" }).waitFor();
}, 180_000);
