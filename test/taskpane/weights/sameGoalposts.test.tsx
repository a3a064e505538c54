import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { qei } from "../../../src/functions/quality/qei";
import { renderPane, says } from "../renderPane";

const figures = [
  [4.2, 3.1, 2.8, 78, 3.9],
  [3.4, 4.4, 3.2, 62, 1.7],
  [1.8, 2.9, 4.9, 81, 4.4],
];
const names = ["Pay (1–5)", "Trust (1–5)", "Voice (1–5)", "Coverage %", "Pace (1–5)"];
const data = {
  name: "Survey",
  sheet: "Survey",
  header: ["Team", ...names],
  rows: figures.map((row, i) => [["Red", "Blue", "Green"][i], ...row]),
};
/** Voice is measured against its own goalposts. */
const presets = {
  name: "Weights",
  sheet: "Presets",
  header: ["Indicator", "Direction", "Low", "High", "Mine"],
  rows: names.map((name, i) => [name, 1, i === 2 ? 0 : "auto", i === 2 ? 10 : "auto", 1]),
};

const open = async (options: Parameters<typeof renderPane>[0] = {}) => {
  const pane = await renderPane({ tables: [data, presets], ...options });
  const posts = () => pane.workbook.table("Weights").rows.map((row) => row.slice(2, 4));
  return { ...pane, posts, ...userEvent.setup({ delay: null }) };
};
const auto = ["auto", "auto"];
const before = [auto, auto, [0, 10], auto, auto];
const box = (name: RegExp) => screen.getByRole<HTMLInputElement>("checkbox", { name });

test("typed once for what is on the scale: what lies beyond or has its own is left alone, in one step that Undo takes back", async () => {
  const pane = await open();
  await pane.unfold("Directions and goalposts");
  await pane.press("Same goalposts for all…");
  await pane.fill("Low for all", "1");
  expect(screen.queryByRole("button", { name: /^Set / })).toBeNull();
  await pane.fill("High for all", "5");
  expect(box(/^Pay/).checked).toBe(true);
  expect(box(/^Trust .*\(data 2\.9 to 4\.4\)$/).checked).toBe(true);
  expect(box(/^Voice .*\(data 2\.8 to 4\.9 and has 0 to 10 of its own\)$/).checked).toBe(false);
  expect(box(/^Coverage .*\(data 62 to 81 and beyond these goalposts\)$/).checked).toBe(false);
  await pane.press("Set 1 to 5 for 3 indicators");
  await waitFor(() => expect(pane.posts()).toEqual([[1, 5], [1, 5], [0, 10], auto, [1, 5]]));
  await waitFor(() => expect(screen.queryByLabelText("Low for all")).toBeNull());
  // The scores are those of the function with these goalposts.
  const written = [
    [1, 1, 0, "auto", 1],
    [5, 5, 10, "auto", 5],
  ];
  const expected = qei(
    figures,
    [[1, 1, 1, 1, 1]],
    undefined,
    undefined,
    undefined,
    written,
  ).flat() as number[];
  const [best] = [...expected].sort((a, b) => b - a);
  await says(best.toFixed(1));
  const undo = await pane.button("Undo");
  expect(undo.title).toBe("Undo: goalposts 1–5 for several");
  await pane.click(undo);
  await waitFor(() => expect(pane.posts()).toEqual(before));
  await pane.press("Redo");
  await waitFor(() => expect(pane.posts()[0]).toEqual([1, 5]));
  expect((await pane.button("Undo")).title).toBe("Undo: goalposts 1–5 for several");
});

test("what has goalposts of its own gets others only where somebody ticks it, and Undo gives its own back", async () => {
  const pane = await open();
  await pane.unfold("Directions and goalposts");
  await pane.press("Same goalposts for all…");
  await pane.fill("Low for all", "1");
  await pane.fill("High for all", "5");
  for (const each of [/^Pay/, /^Trust/, /^Pace/]) await pane.click(box(each));
  expect((await pane.button("Set 1 to 5 for 0 indicators")).hasAttribute("disabled")).toBe(true);
  await pane.click(box(/^Voice/));
  await pane.press("Set 1 to 5 for 1 indicator");
  await waitFor(() => expect(pane.posts()[2]).toEqual([1, 5]));
  await pane.press("Undo");
  await waitFor(() => expect(pane.posts()).toEqual(before));
});

test("low that is not below high sets nothing and says why; a table changed meanwhile stays as it is", async () => {
  const pane = await open();
  await pane.unfold("Directions and goalposts");
  await pane.press("Same goalposts for all…");
  await pane.fill("Low for all", "5");
  await pane.fill("High for all", "5");
  await says("Low must be below high.");
  expect(screen.queryByRole("button", { name: /^Set / })).toBeNull();
  await pane.press("Cancel");
  expect(pane.posts()).toEqual(before);
  expect(pane.workbook.writes).toEqual([]);
});

test("of a locked preset it is asked first: all presets share goalposts", async () => {
  const pane = await open({ tables: [data, { ...presets, notes: ["Locked presets: Mine"] }] });
  await pane.unfold("Directions and goalposts");
  await pane.press("Same goalposts for all…");
  await pane.fill("Low for all", "1");
  await pane.fill("High for all", "5");
  await pane.press("Set 1 to 5 for 3 indicators");
  await says(/^Directions, goalposts and dimensions hold for all presets of the table: the index of Mine/);
  expect(pane.posts()).toEqual(before);
});

test("it speaks Chinese", async () => {
  const pane = await open({ language: "zh-CN" });
  await pane.unfold("方向与目标值");
  await pane.press("统一目标值…");
  await pane.fill("统一下限", "1");
  await pane.fill("统一上限", "5");
  expect(box(/^Voice .*（数据 2\.8 至 4\.9、自设 0 至 10）$/).checked).toBe(false);
  await pane.press("为 3 个指标设为 1 至 5");
  await waitFor(() => expect(pane.posts()[4]).toEqual([1, 5]));
});
