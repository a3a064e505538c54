import { act, screen, waitFor } from "@testing-library/react";
import { type LanguageTag } from "../../../src/messages/languages";
import { lockedLine } from "../../../src/sharing/presets/lockedLine";
import { renderPane, sampleTables, says, valueOf } from "../renderPane";

type Pane = Awaited<ReturnType<typeof renderPane>>;

const labels = {
  "en-US": {
    manage: "Manage presets",
    tasks: { added: "New preset", renamed: "Rename", deleted: "Delete" },
    name: "Name of the preset",
    save: "Save",
    remove: "Delete",
    undo: "Undo",
    preset: "Preset",
    said: {
      added: "Preset Mine is added.",
      renamed: "The preset is called Mine now.",
      deleted: "Preset Balanced is deleted.",
    },
    changed: "Mine stays as it is: changed since (H2).",
  },
  "zh-CN": {
    manage: "管理预设",
    tasks: { added: "新建", renamed: "重命名", deleted: "删除" },
    name: "预设名称",
    save: "保存",
    remove: "删除",
    undo: "撤销",
    preset: "预设",
    said: { added: "已添加预设“Mine”。", renamed: "预设现名为“Mine”。", deleted: "已删除预设“Balanced”。" },
    changed: "Mine 保持不变：此后已有更改（H2）。",
  },
} as const;

const [jobs, weights] = sampleTables();
/** Balanced is shown, and locked. */
const withLocked = async (locked: readonly string[], language: LanguageTag = "en-US") => {
  const notes = [lockedLine(locked, language)];
  const pane = await renderPane({ language, tables: [jobs, { ...weights, notes }] });
  act(() => pane.store.actions.choosePreset("Balanced"));
  return pane;
};
const table = ({ workbook }: Pane) => {
  const { header, rows, above } = workbook.table("Weights");
  return { header: [...header], rows: rows.map((row) => [...row]), above: [...above] };
};
const undoInNotice = async ({ user }: Pane, words: string, undo: string) => {
  await says(words);
  const all = screen.getAllByRole("button", { name: undo });
  await user.click(all[all.length - 1]);
};

describe.each(["en-US", "zh-CN"] as const)("a preset, in %s", (language) => {
  const { manage, tasks, name, save, remove, undo, preset, said, changed } = labels[language];
  const open = () => withLocked(["Balanced", "Equal"], language);
  const shown = () => screen.getByRole<HTMLSelectElement>("combobox", { name: preset }).value;
  const doIt = async (pane: Pane, task: keyof typeof tasks) => {
    await pane.choose(manage, tasks[task]);
    if (task === "deleted") return pane.press(remove);
    await pane.fill(name, "Mine");
    return pane.press(save);
  };

  test.each(["added", "renamed", "deleted"] as const)(
    "%s: its notice says so and takes it back",
    async (task) => {
      const pane = await open();
      const before = table(pane);
      await doIt(pane, task);
      await undoInNotice(pane, said[task], undo);
      await waitFor(() => expect(table(pane)).toEqual(before));
      await waitFor(() => expect(shown()).toBe("Balanced"));
      expect(screen.queryByText(said[task])).toBeNull();
    },
  );

  test("added and changed since: it stays, and the cells are named", async () => {
    const pane = await open();
    await doIt(pane, "added");
    await says(said.added);
    pane.workbook.table("Weights").rows[0][weights.header.length] = 5;
    await undoInNotice(pane, said.added, undo);
    await says(changed);
    expect(pane.weights("Mine")[0]).toBe(5);
  });
});

test("the notices left, all are steps of the history among others, named, without redo", async () => {
  const pane = await renderPane();
  const before = table(pane);
  const step = async (title: string) => {
    const undo = screen.getAllByRole("button", { name: "Undo" })[0];
    await waitFor(() => expect(undo.title).toBe(`Undo: ${title}`));
    await pane.user.click(undo);
  };
  await pane.choose("Manage presets", "Duplicate");
  await pane.fill("Name of the preset", "Mine");
  await pane.press("Save");
  await pane.press("Dismiss");
  await pane.weigh("Pay", "55");
  await waitFor(() => expect(pane.weights("Mine")[0]).toBe(0.55));
  await pane.choose("Manage presets", "Rename");
  await pane.fill("Name of the preset", "Ours");
  await pane.press("Save");
  await pane.choose("Manage presets", "Lock");
  await waitFor(() => expect(table(pane).above).toEqual(["Locked presets: Ours"]));
  await pane.choose("Manage presets", "Delete");
  await pane.press("Delete");
  await says("Preset Ours is deleted.");
  await pane.press("Dismiss");

  await step("deleting Ours");
  await waitFor(() => expect(table(pane).header).toContain("Ours"));
  expect(table(pane).above).toEqual(["Locked presets: Ours"]);
  expect(screen.getByRole("button", { name: "Redo" }).getAttribute("aria-disabled")).toBe("true");
  await step("lock of Ours");
  await step("renaming to Ours");
  await waitFor(() => expect(table(pane).header).toContain("Mine"));
  // Weights were steps until another preset was shown: what was done to them is left, and said.
  expect(pane.weights("Mine")[0]).toBe(0.55);
  await step("adding Mine");
  await says("Mine stays as it is: changed since (H2).");
  expect(table(pane).header.slice(0, -1)).toEqual(before.header);
});

test("a lock that came between is found under the name that the preset has again", async () => {
  const pane = await renderPane();
  await pane.choose("Manage presets", "Rename");
  await pane.fill("Name of the preset", "Ours");
  await pane.press("Save");
  await says("The preset is called Ours now.");
  await pane.choose("Manage presets", "Lock");
  await waitFor(() => expect(table(pane).above).toEqual(["Locked presets: Ours"]));
  await undoInNotice(pane, "The preset is called Ours now.", "Undo");
  await waitFor(() => expect(table(pane).header).toEqual(weights.header));
  const undo = screen.getAllByRole("button", { name: "Undo" })[0];
  await waitFor(() => expect(undo.title).toBe("Undo: lock of Balanced"));
});

test("a draft that was kept as a preset is a draft again", async () => {
  const pane = await withLocked(["Balanced"]);
  await pane.weigh("Pay", "55");
  await pane.press("Keep as new preset…");
  await pane.fill("Name of the preset", "Mine");
  await pane.press("Save");
  await undoInNotice(pane, "Preset Mine is added.", "Undo");
  await waitFor(() => expect(table(pane).header).toEqual(weights.header));
  await screen.findByRole("button", { name: "Keep as new preset…" });
  await waitFor(() => expect(valueOf("Weight of Pay in per cent")).toBe("55%"));
  expect(pane.weights("Balanced")[0]).toBe(0.3);
});

test("its name is taken by now: nothing is lost, the reason is said, and it can be taken back later", async () => {
  const pane = await renderPane();
  await pane.choose("Manage presets", "Delete");
  await pane.press("Delete");
  await says("Preset Balanced is deleted.");
  const found = pane.workbook.table("Weights");
  found.header.push("balanced");
  for (const row of found.rows) row.push(9);
  await undoInNotice(pane, "Preset Balanced is deleted.", "Undo");
  await says(/already/);
  expect(pane.weights("balanced")).toEqual([9, 9, 9, 9, 9]);
  found.header[found.header.length - 1] = "Other";
  await pane.user.click(screen.getAllByRole("button", { name: "Undo" })[0]);
  await waitFor(() => expect(found.header).toEqual([...weights.header, "Other"]));
  expect(pane.weights("Other")).toEqual([9, 9, 9, 9, 9]);
});
