import { act, fireEvent, screen, within } from "@testing-library/react";
import { renderPane } from "../renderPane";

/** jsdom lays nothing out: rows of 40 pixels, one below the other. */
const height = 40;
Object.defineProperty(HTMLElement.prototype, "offsetTop", {
  configurable: true,
  get(this: HTMLElement) {
    const at = this.tagName === "LI" ? [...(this.parentElement?.children ?? [])].indexOf(this) : 0;
    return at * height;
  },
});
const moves: { row: string; from: string }[] = [];
HTMLElement.prototype.getAnimations = () => [];
HTMLElement.prototype.animate = function (this: HTMLElement, frames: Keyframe[]) {
  moves.push({ row: this.textContent ?? "", from: String(frames[0].transform) });
  return {} as Animation;
} as typeof HTMLElement.prototype.animate;
const motion = (reduced: boolean) => {
  window.matchMedia = ((query: string) => ({
    matches: reduced && query === "(prefers-reduced-motion: reduce)",
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  })) as unknown as typeof window.matchMedia;
};

beforeEach(() => {
  moves.length = 0;
  motion(false);
});

const units = (count: number) =>
  Array.from({ length: count }, (_, i) => [`Unit ${i + 1} of ours`, 100 + i, 300 - 2 * i, (i * 7) % 11]);
const tables = (count: number, columns = 3) => [
  {
    name: "Data",
    sheet: "Data",
    header: ["Unit", ...Array.from({ length: columns }, (_, j) => `I${j + 1}`)],
    rows: units(count).map(([name, ...row], i) => [
      name,
      ...Array.from({ length: columns }, (_, j) => row[j] ?? (i * (j + 3)) % 101),
    ]),
  },
  {
    name: "Weights",
    sheet: "Presets",
    header: ["Indicator", "Direction", "Low", "High", "Mine"],
    rows: Array.from({ length: columns }, (_, j) => [`I${j + 1}`, 1, "auto", "auto", j === 0 ? 8 : 1]),
  },
];
const names = () =>
  within(screen.getByRole("list", { name: "Ranking of the units" }))
    .getAllByRole("listitem")
    .map((item) => /Unit \d+ of/.exec(item.textContent ?? "")![0]);

test("rows go to their new places by a transform; those that stay do not move", async () => {
  const { slide } = await renderPane({ view: "weights", tables: tables(5) });
  const before = names();
  await act(async () => void fireEvent.pointerUp(slide("I1", 5)));
  const after = names();
  expect(after).not.toEqual(before);
  const expected = after.flatMap((name, to) => {
    const from = before.indexOf(name);
    return from < 0 || from === to ? [] : [{ name, from: `translateY(${(from - to) * height}px)` }];
  });
  expect(expected.length).toBeGreaterThan(1);
  expect(moves.map(({ row, from }) => ({ name: /Unit \d+ of/.exec(row)![0], from }))).toEqual(expected);
});

test("who wants no motion sees none", async () => {
  motion(true);
  const { slide } = await renderPane({ view: "weights", tables: tables(5) });
  const before = names();
  await act(async () => void fireEvent.pointerUp(slide("I1", 5)));
  expect(names()).not.toEqual(before);
  expect(moves).toEqual([]);
});

test("rows out of sight jump", async () => {
  const { select } = await renderPane({ view: "ranking", tables: tables(50) });
  await select("Order", "Lowest first");
  const seen = Math.floor(window.innerHeight / height);
  expect(moves.length).toBeGreaterThan(0);
  expect(moves.length).toBeLessThan(50);
  // Every one that moves comes from the places in sight or goes to them.
  expect(moves.length).toBeLessThanOrEqual(2 * seen + 2);
});

test("while a large index is dragged nothing moves; after it, rows do", async () => {
  const { slide, press } = await renderPane({ view: "weights", tables: tables(600, 20) });
  const before = names();
  const slider = slide("I1", 24);
  const dragged = names();
  expect(dragged).not.toEqual(before);
  expect(moves).toEqual([]);
  await act(async () => void fireEvent.pointerUp(slider));
  await press("Undo");
  expect(names()).toEqual(before);
  // Of the first five those that were among them, and stand elsewhere now.
  const back = before.filter((name, at) => dragged.includes(name) && dragged.indexOf(name) !== at);
  expect(back.length).toBeGreaterThan(0);
  expect(moves.map(({ row }) => /Unit \d+ of/.exec(row)![0])).toEqual(back);
});
