import { act, screen, waitFor, within } from "@testing-library/react";
import { spoken, spokenByAnalyze } from "../../support/languages";
import { publishedOn } from "../analyze/regions";
import { renderPane, says } from "../renderPane";

const text = spokenByAnalyze["en-US"].gains;

const data = {
  name: "Regions",
  sheet: "Regions",
  header: ["Region", "Country", "Pay", "Quiet"],
  rows: [
    ["North", "A", 100, 0],
    ["South", "B", 60, 40],
    ["East", "A", 50, 50],
    ["West", "B", 0, 100],
  ],
};
const weights = {
  name: "Weights",
  sheet: "Presets",
  header: ["Indicator", "Direction", "Low", "High", "Mine"],
  rows: [
    ["Pay", 1, "auto", "auto", 0.8],
    ["Quiet", 1, "auto", "auto", 0.2],
  ],
};

const lines = (title = text.title) =>
  within(screen.getByRole("region", { name: title }))
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.querySelectorAll("th, td")].map(({ textContent }) => textContent));

// By hand, pay 80 %: 80, 56, 50, 20, ranks 1 to 4; pay 20 %: 20, 44, 50, 80, ranks 4 to 1.
test("while a slider moves, groups and units that gain and lose follow in the same frame", async () => {
  const { select, slide } = await renderPane({ tables: [data, weights] });
  await select(text.by, "Country");
  await says(text.still);
  slide("Pay", 20);
  expect(lines()).toEqual([
    // West from 4 to 1, South from 2 to 3: mean 1; 60 and −12 points: mean 24.
    ["B", "2", "+1.0", "+24.0"],
    // North from 1 to 4, East from 3 to 2: mean −1; −60 and 0.
    ["A", "2", "−1.0", "−30.0"],
  ]);
  await says(
    /^Against the weights before\. Most up: West \+3 and East \+1\. Most down: North −3 and South −1\.$/,
  );
  slide("Pay", 80);
  expect(lines().map(([name, , places]) => [name, places])).toEqual([
    ["A", "0.0"],
    ["B", "0.0"],
  ]);
});

test.each(["en-US", "zh-CN"] as const)(
  "who gains and who loses goes to a sheet with bars, the group that gains most first, and back (%s)",
  async (language) => {
    const { analyze, weights: buttons } = spoken[language];
    const words = spokenByAnalyze[language].gains;
    const { select, store, user, workbook } = await renderPane({ tables: [data, weights], language });
    await select(words.by, "Country");
    await screen.findByText(words.still);
    expect(screen.queryByRole("button", { name: analyze.insertCopy })).toBeNull();
    act(() => store.actions.drag(0, 20));
    await user.click(await screen.findByRole("button", { name: analyze.insertCopy }));
    await waitFor(() => expect(workbook.published).toHaveLength(1));
    const { name, header, rows, formats, above, chart } = publishedOn(workbook);
    expect(name).toBe(words.title);
    expect(header).toEqual(["Country", words.places, words.score, words.count]);
    // As above by hand, unrounded.
    expect(rows.map(([group, , , n]) => [group, n])).toEqual([
      ["B", 2],
      ["A", 2],
    ]);
    for (const [row, places, points] of [
      [0, 1, 24],
      [1, -1, -30],
    ]) {
      expect(rows[row][1]).toBe(places);
      expect(rows[row][2]).toBeCloseTo(points, 10);
    }
    expect(formats.slice(1)).toEqual(["+0.0;-0.0;0.0", "+0.0;-0.0;0.0", "0"]);
    expect(above[1]).toContain(words.since.last);
    expect(above[1]).toContain(words.unit("West", "+3"));
    expect(chart).toMatchObject({
      kind: "bars",
      title: words.chart("Country"),
      source: { column: 0, rows: 3, columns: 2 },
    });
    await user.click(screen.getAllByRole("button", { name: buttons.undo }).at(-1)!);
    await waitFor(() => expect(workbook.published).toEqual([]));
  },
);

test("the column chosen is that of Compare by, and none is asked for where nothing groups the units", async () => {
  const { select, open, unfold, unmount } = await renderPane({ tables: [data, weights] });
  await select(text.by, "Country");
  await open("Analyze");
  await unfold("By year or group");
  expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "Compare by" }).value).toBe("Country");
  unmount();
  const { header, rows } = data;
  const plain = {
    ...data,
    header: header.filter((_, at) => at !== 1),
    rows: rows.map((row) => row.filter((_, at) => at !== 1)),
  };
  await renderPane({ tables: [plain, weights] });
  await screen.findByRole("slider", { name: "Weight of Pay" });
  expect(screen.queryByText(text.title)).toBeNull();
});

test("of many groups both ends are listed, and a draft is compared with its official preset; in Chinese too", async () => {
  const many = {
    ...data,
    rows: Array.from({ length: 20 }, (_, i) => [`U${i}`, `G${Math.floor(i / 2)}`, 5 * i, 95 - 5 * i]),
  };
  const words = spokenByAnalyze["zh-CN"].gains;
  const locked = { ...weights, notes: ["Locked presets: Mine"] };
  const { select, store } = await renderPane({ tables: [many, locked], language: "zh-CN" });
  await select(words.by, "Country");
  await screen.findByText(words.still);
  act(() => store.actions.drag(0, 20));
  const found = lines(words.title);
  expect(found).toHaveLength(7);
  expect(found[3]).toEqual([words.rest(4)]);
  // From last to first: the lowest group gains 18 places, the highest loses them.
  expect(found[0].slice(0, 3)).toEqual(["G0", "2", "+18.0"]);
  expect(found[6].slice(0, 3)).toEqual(["G9", "2", "−18.0"]);
  await says(new RegExp(`^${words.since.official("Mine")}`));
});
