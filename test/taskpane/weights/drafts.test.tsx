import { act, screen, waitFor, within } from "@testing-library/react";
import { spoken } from "../../support/languages";
import { renderPane, sampleTables, says, valueOf } from "../renderPane";
import { sessionOf } from "../sessionOf";

const [jobs, weights] = sampleTables();

/** The sample with Equal locked and open. */
async function equalOpen(language: "en-US" | "zh-CN" = "en-US") {
  const pane = await renderPane({
    language,
    tables: [jobs, { ...weights, notes: ["Locked presets: Equal"] }],
  });
  await pane.select(spoken[language].weights.preset, spoken[language].weights.lockedPreset("Equal"));
  return { ...pane, official: () => pane.weights("Equal") };
}

const shownWeight = () => valueOf("Weight of Pay in per cent");
const hasBar = () => screen.queryByRole("region", { name: /draft/i }) !== null;

describe("a draft of a locked preset", () => {
  test("two actions: the ranking of the draft against the official one, on every tab; the sheet does not change", async () => {
    const pane = await equalOpen();
    const before = pane.official();
    await pane.weigh("Pay", "80");
    await says(
      /^A draft of Equal; the sheet keeps its weights\. \d+ units have another rank than with Equal\.$/,
    );
    expect(pane.workbook.writes).toEqual([]);
    expect(pane.official()).toEqual(before);
    expect(sessionOf(pane.store)).toMatchObject({ draft: true, unsaved: false });
    await pane.open("Ranking");
    await says(/\d+ changed rank since Equal\./);
    expect(screen.getAllByRole("button", { name: /, (up|down) \d+ since Equal$/ }).length).toBeGreaterThan(1);
    expect(hasBar()).toBe(true);
    // A second change is compared with the official ranking too, not with the first.
    await pane.open("Weights");
    await pane.weigh("Pay", "20");
    await says("A draft of Equal; the sheet keeps its weights. The ranks are those of Equal.");
  });

  test("kept as a new preset: its weights are in the table, the official ones as they were, and still compared with", async () => {
    const pane = await equalOpen();
    const before = pane.official();
    await pane.weigh("Pay", "60");
    await pane.press("Keep as new preset…");
    expect(valueOf("Name of the preset")).toBe("Equal, my variant");
    await pane.user.keyboard("Mine{Enter}");
    await waitFor(() => expect(pane.weights("Mine")[0]).toBe(0.6));
    await waitFor(() =>
      expect(sessionOf(pane.store)).toMatchObject({ preset: "Mine", draft: false, keptFrom: "Equal" }),
    );
    expect(pane.official()).toEqual(before);
    expect(hasBar()).toBe(false);
    await pane.open("Ranking");
    await says(/changed rank since Equal\./);
    // It is no official preset: it is written as ever.
    await pane.open("Weights");
    await pane.weigh("Pay", "50");
    await waitFor(() => expect(pane.weights("Mine")[0]).toBe(0.5));
  });

  test("unlocked: written where it belongs, and the line above the table no longer names it", async () => {
    const pane = await equalOpen();
    await pane.weigh("Pay", "60");
    await pane.press("Unlock");
    await waitFor(() => expect(pane.official()[0]).toBe(0.6));
    expect(pane.workbook.table("Weights").above).toEqual([""]);
    expect(hasBar()).toBe(false);
  });

  test("discarded, and undo brings it back; undo to the end leaves none", async () => {
    const pane = await equalOpen();
    await pane.weigh("Pay", "60");
    await pane.press("Discard");
    await waitFor(() => expect(hasBar()).toBe(false));
    expect(shownWeight()).toBe("20%");
    await pane.press("Undo");
    expect(hasBar()).toBe(true);
    expect(shownWeight()).toBe("60%");
    await pane.press("Undo");
    expect(hasBar()).toBe(false);
    expect(pane.workbook.writes).toEqual([]);
  });

  test("a drag and a starting point make one as well", async () => {
    const pane = await equalOpen();
    pane.slide("Pay", 70);
    await act(() => pane.store.actions.release());
    await waitFor(() => expect(hasBar()).toBe(true));
    await pane.choose("Start from", "Entropy");
    expect(sessionOf(pane.store).draft).toBe(true);
    expect(pane.workbook.writes).toEqual([]);
  });

  test("lost only when the user says so, when another preset or table is opened", async () => {
    const pane = await equalOpen();
    await pane.weigh("Pay", "60");
    await pane.select("Preset", "Example");
    await says("The draft of Equal is not kept. Go on without it?");
    await waitFor(() => expect(document.activeElement?.textContent).toBe("Cancel"));
    await pane.user.keyboard("{Escape}");
    await waitFor(() => expect(hasBar()).toBe(true));
    expect(sessionOf(pane.store).preset).toBe("Equal");
    expect(shownWeight()).toBe("60%");
    await pane.select("Weights table", "Weights");
    await pane.press("Cancel");
    await pane.select("Preset", "Example");
    await pane.press("Discard the draft");
    await waitFor(() => expect(sessionOf(pane.store)).toMatchObject({ preset: "Example", draft: false }));
    expect(pane.workbook.writes).toEqual([]);
  });

  test("nothing is inserted of it", async () => {
    const pane = await equalOpen();
    await pane.weigh("Pay", "60");
    await waitFor(() => expect(screen.queryByRole("button", { name: "Insert formula" })).toBeNull());
    await act(async () => void (await pane.store.actions.insertIndex("beside")));
    await says(/^The weights shown are a draft of Equal\./);
    expect(pane.workbook.writes).toEqual([]);
  });

  test("edits of the official preset: the draft stays, what it is compared with moves; a vanished one can be kept", async () => {
    const pane = await equalOpen();
    await pane.weigh("Pay", "60");
    const table = pane.workbook.table("Weights");
    await pane.onSheet(() =>
      table.rows.forEach((row, i) => (row[table.header.indexOf("Equal")] = i === 0 ? 3 : 0.5)),
    );
    await says("A draft of Equal; the sheet keeps its weights. The ranks are those of Equal.");
    expect(shownWeight()).toBe("60%");
    expect(pane.store.getState().notice).toBeNull();
    await pane.onSheet(() => (table.header[table.header.indexOf("Equal")] = "Official"));
    await says(/^Equal is no longer in the table\. Your draft of it can be kept as a preset\.$/);
    await pane.press("Keep as new preset");
    await waitFor(() => expect(pane.weights("Equal, my variant")[0]).toBe(0.6));
  });

  test("somebody else unlocks it: it stays a draft until decided, then it is written", async () => {
    const pane = await equalOpen();
    await pane.weigh("Pay", "60");
    await pane.onSheet(() => pane.workbook.table("Weights").above.pop());
    expect(hasBar()).toBe(true);
    await pane.press("Unlock");
    await waitFor(() => expect(pane.official()[0]).toBe(0.6));
  });

  test("directions and goalposts are asked about once, as they change the official index; refused, all is as it was", async () => {
    const pane = await equalOpen();
    await pane.user.click(screen.getByText("Directions and goalposts"));
    const box = () => screen.getByRole<HTMLInputElement>("textbox", { name: "Low goalpost of Pay" });
    await pane.user.type(box(), "40{Enter}");
    await says(
      /^Directions, goalposts and dimensions hold for all presets of the table: the index of Equal, which is locked/,
    );
    await pane.press("Cancel");
    await waitFor(() => expect(box().value).toBe(""));
    expect(pane.workbook.writes).toEqual([]);
    await pane.user.type(box(), "40{Enter}");
    await pane.press("Change for all");
    await waitFor(() => expect(pane.workbook.writes).toEqual(["indicator"]));
    const group = screen.getAllByRole("radiogroup", { name: /Pay/ })[0];
    await pane.user.click(within(group).getAllByRole("radio")[1]);
    await waitFor(() => expect(pane.workbook.writes).toEqual(["indicator", "indicator"]));
  });

  test("the source of a starting point goes with the preset that is kept", async () => {
    const pane = await equalOpen();
    await act(() => pane.store.actions.setWeights([60, 10, 10, 10, 10], "Source of Equal: a poll"));
    await act(async () => void (await pane.store.actions.duplicatePreset("Mine")));
    expect(pane.workbook.sources).toEqual([
      { table: "Weights", preset: "Mine", line: "Source of Mine: a poll" },
    ]);
  });

  test("in Chinese", async () => {
    const { drafts, weights: words } = spoken["zh-CN"];
    const pane = await equalOpen("zh-CN");
    const box = await screen.findByRole("textbox", { name: words.percentOf("Pay") });
    await pane.user.clear(box);
    await pane.user.type(box, "80{Enter}");
    await says(/^“Equal”的草稿；工作表中的权重不变。\d+ 个评价对象的名次与“Equal”不同。$/);
    await pane.press(drafts.discard);
    await waitFor(() => expect(sessionOf(pane.store).draft).toBe(false));
  });
});
