import { screen, waitFor } from "@testing-library/react";
import { spoken } from "../../support/languages";
import { renderPane, sampleTables, says } from "../renderPane";
import { sessionOf } from "../sessionOf";

const [jobs, weights] = sampleTables();
/** The sample with these lines above its weights. */
export const lockedTables = (...notes: string[]) => [jobs, { ...weights, notes }];
const optionNames = () => screen.getAllByRole("option").map(({ textContent }) => textContent);

describe("locked presets", () => {
  test("a workbook without the line has none; the menu locks and unlocks, and undo takes either back", async () => {
    const pane = await renderPane();
    const above = () => pane.workbook.table("Weights").above;
    expect(optionNames()).toContain("Balanced");
    await pane.choose("Manage presets", "Lock");
    await waitFor(() => expect(above()).toEqual(["Locked presets: Balanced"]));
    await waitFor(() => expect(optionNames()).toContain("Balanced (locked)"));
    await pane.press("Undo");
    await waitFor(() => expect(above()).toEqual([""]));
    await waitFor(() => expect(optionNames()).toContain("Balanced"));
    await pane.press("Redo");
    await waitFor(() => expect(above().at(-1)).toBe("Locked presets: Balanced"));
    await pane.choose("Manage presets", "Unlock");
    await waitFor(() => expect(optionNames()).toContain("Balanced"));
  });

  test("in Chinese too", async () => {
    const { weights: words } = spoken["zh-CN"];
    const pane = await renderPane({ language: "zh-CN", tables: lockedTables("已锁定的预设：Balanced") });
    // The first that is neither locked nor Equal is open.
    expect(sessionOf(pane.store).preset).toBe("Example");
    expect(optionNames()).toContain(words.lockedPreset("Balanced"));
    await pane.choose(words.manage, words.lockPreset);
    await waitFor(() =>
      expect(pane.workbook.table("Weights").above).toEqual(["已锁定的预设：Balanced; Example"]),
    );
  });

  test("Equal of the sample is locked, and the preset to tune is open", async () => {
    const pane = await renderPane({ tables: [] });
    await pane.press("Insert sample data");
    await waitFor(() => expect(pane.workbook.table("Weights").above.at(-1)).toBe("Locked presets: Equal"));
    await waitFor(() => expect(sessionOf(pane.store).preset).toBe("Balanced"));
  });

  test("where no line fits above the table it says so, and the preset stays unlocked", async () => {
    const pane = await renderPane();
    pane.workbook.table("Weights").hemmed = true;
    await pane.choose("Manage presets", "Lock");
    await says(/Balanced is not locked: another table beside Weights leaves no room/);
    expect(optionNames()).toContain("Balanced");
    expect(sessionOf(pane.store).history.past).toEqual([]);
  });

  test("a line that somebody else writes is followed", async () => {
    const pane = await renderPane();
    await pane.onSheet(() => pane.workbook.table("Weights").above.push("Locked presets: Balanced"));
    await waitFor(() => expect(optionNames()).toContain("Balanced (locked)"));
  });
});
