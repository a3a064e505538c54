import { screen, within } from "@testing-library/react";
import { renderPane, says } from "../renderPane";

const data = {
  name: "Regions",
  sheet: "Regions",
  header: ["Region", "Pay", "Bonus", "Safety", "Noise", "Hours"],
  rows: [
    ["North", 100, 100, 100, 50, 100],
    ["South", 50, 0, 50, 0, 0],
    ["East", 0, 50, "n/a", 100, 0],
  ],
};
/** Rewards counts 0.6, Work 0.4; noise is better low. */
const weights = {
  name: "Weights",
  sheet: "Presets",
  header: ["Indicator", "Dimension", "Direction", "Low", "High", "Mine"],
  rows: [
    ["Rewards", "", "", "", "", 0.6],
    ["Pay", "Rewards", 1, "auto", "auto", 0.5],
    ["Bonus", "Rewards", 1, "auto", "auto", 0.5],
    ["Work", "", "", "", "", 0.4],
    ["Safety", "Work", 1, 0, 100, 0.5],
    ["Noise", "Work", -1, "auto", "auto", 0.25],
    ["Hours", "Work", 1, "auto", "auto", 0.25],
  ],
};

const open = (options: Parameters<typeof renderPane>[0] = {}) =>
  renderPane({ view: "ranking", tables: [data, weights], ...options });
const list = () => screen.getByRole("list", { name: "Ranking of the units" });
const rowOf = (unit: string) =>
  within(list())
    .getAllByRole("button")
    .find((button) => button.textContent?.includes(unit)) as HTMLElement;
/** What describes it: read out, and shown on hover. */
/** Behind the unit's name, which may be cut in the row. */
const pointsOf = (unit: string) => rowOf(unit).title.replace(`${unit}: `, "");
const stripes = (unit: string) =>
  rowOf(unit).querySelector<HTMLElement>("[style*=gradient]")?.style.backgroundImage.match(/--\w+/g);

test("bars are of dimensions until they are unfolded to indicators, and their points are named", async () => {
  const { press } = await open();
  const legend = () => screen.getByText("Points from").parentElement?.textContent;
  expect(legend()).toBe("Points fromRewardsWorkBy indicator");
  // 0.6 × (100 + 100)/2; 0.4 × (0.5 × 100 + 0.25 × 50 + 0.25 × 100).
  expect(pointsOf("North")).toBe("Rewards 60.0 and Work 35.0");
  expect(stripes("North")).toEqual(["--dimension1tint0", "--dimension2tint0"]);
  await press("By indicator");
  expect(legend()).toBe("Points fromPayBonusSafetyNoiseHoursBy indicator");
  expect(pointsOf("North")).toBe("Pay 30.0, Bonus 30.0, Safety 20.0, Noise 5.0 and Hours 10.0");
  expect(stripes("North")).toEqual(
    ["tint0", "tint1", "tint0", "tint1", "tint2"].map((tint, i) => `--dimension${i < 2 ? 1 : 2}${tint}`),
  );
  await press("By indicator");
  expect(stripes("North")).toHaveLength(2);
});

test("what a unit lacks is said beside its points, and adds none", async () => {
  await open();
  // Two of the three parts of Work are there, at 0.
  expect(pointsOf("East")).toMatch(/Rewards 15\.0 and Work 0\.0$/);
  expect(rowOf("East").getAttribute("aria-description")).toContain("Missing: Safety");
});

test("the table has a column for each dimension, or for each indicator, and is blank where nothing is there", async () => {
  const { press, select } = await open();
  await select("View", "Table");
  const heads = () =>
    screen
      .getAllByRole("columnheader")
      .slice(4)
      .map(({ textContent }) => textContent);
  const points = (unit: string) =>
    within(screen.getByRole("rowheader", { name: unit }).closest("tr")!)
      .getAllByRole("cell")
      .slice(3)
      .map(({ textContent }) => textContent);
  expect(heads()).toEqual(["Rewards", "Work"]);
  expect(points("North")).toEqual(["60.0", "35.0"]);
  expect(points("East")).toEqual(["15.0", "0.0"]);
  await press("By indicator");
  expect(heads()).toEqual(["Pay", "Bonus", "Safety", "Noise", "Hours"]);
  expect(points("North")).toEqual(["30.0", "30.0", "20.0", "5.0", "10.0"]);
  expect(points("East")).toEqual(["0.0", "15.0", "", "0.0", "0.0"]);
});

test("the first places beside the sliders have the same bars and colors, and follow the same choice", async () => {
  const { press, open: tab } = await open({ view: "weights" });
  expect(stripes("North")).toHaveLength(2);
  const swatch = (name: string) =>
    screen
      .getByRole("slider", { name: `Weight of ${name}` })
      .closest("li")
      ?.querySelector<HTMLElement>("[style*=background]")?.style.backgroundColor;
  expect(["Rewards", "Pay", "Bonus", "Work"].map(swatch)).toEqual(
    ["dimension1tint0", "dimension1tint0", "dimension1tint1", "dimension2tint0"].map(
      (name) => `var(--${name})`,
    ),
  );
  await press("By indicator");
  expect(stripes("North")).toHaveLength(5);
  await tab("Ranking");
  expect(stripes("North")).toHaveLength(5);
});

test("where scores are no sums, bars show the score alone, and the legend says so", async () => {
  const { unfold, select, open: tab } = await open({ view: "weights" });
  await unfold(/^How it is computed/);
  await select("Aggregation", "Geometric mean");
  expect(screen.queryByRole("button", { name: "By indicator" })).toBeNull();
  await tab("Ranking");
  await says("Bars show the score alone: with this aggregation it is no sum of parts.");
  expect(stripes("North")).toBeUndefined();
});

test("in a contrast theme dimensions differ by patterns, not by color alone", async () => {
  const { matchMedia } = window;
  window.matchMedia = (query) =>
    ({
      matches: query.includes("forced-colors"),
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }) as never;
  try {
    await open();
    const bar = rowOf("North").querySelector("div[aria-hidden=true]") as HTMLElement;
    const parts = Array.from(bar.children, (part) => part as HTMLElement);
    expect(parts.map(({ style }) => style.width)).toEqual(["60%", "35%"]);
    expect(new Set(parts.map(({ className }) => className)).size).toBe(2);
  } finally {
    window.matchMedia = matchMedia;
  }
});
