import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { matrixFromRows } from "../../../src/core/matrix";
import { qualityIndex } from "../../../src/core/qei";
import { spoken, spokenByComparison } from "../../support/languages";
import { renderPane, says } from "../renderPane";

const indicators = ["Pay", "Safety", "Strain"];
const directions = [1, 1, -1] as const;
const units = ["North", "South", "East", "West", "Centre"];
const data = [
  [2700, 78, 30],
  [3100, 82, 36],
  [1900, 61, 49],
  [2300, NaN, 45],
  [2800, 72, 43],
];

const regions = {
  name: "Regions",
  sheet: "Regions",
  header: ["Region", ...indicators],
  rows: data.map((row, i) => [units[i], ...row.map((value) => (Number.isNaN(value) ? "n/a" : value))]),
};
const presets = {
  name: "Weights",
  sheet: "Presets",
  header: ["Indicator", "Direction", "Low", "High", "Mine", "Strain first"],
  rows: indicators.map((name, i) => [name, directions[i], "auto", "auto", 1, [0.1, 0.1, 0.8][i]]),
};

/** Scores and ranks by these weights, from the core. */
const indexBy = (weights: readonly number[]) => {
  const { scores } = qualityIndex(matrixFromRows(data), {
    ...{ weights: Float64Array.from(weights), directions, coverage: 2 / 3, goalposts: null },
    ...{ normalization: "minmax", aggregation: "arithmetic" },
  });
  const ranks = Array.from(scores, (score) => 1 + scores.filter((other) => other > score).length);
  return { scores: Array.from(scores), ranks };
};
const equal = indexBy([1, 1, 1]);
const highestFirst = units.map((_, i) => units[equal.ranks.indexOf(i + 1)]);

/** What each indicator adds to a unit's score, equally weighted min-max turned by hand. */
const contributionsOf = (unit: string) => {
  const row = units.indexOf(unit);
  const points = indicators.map((_, j) => {
    const column = data.map((each) => each[j]).filter((value) => !Number.isNaN(value));
    const [low, high] = [Math.min(...column), Math.max(...column)];
    const share = (data[row][j] - low) / (high - low);
    return (100 * (directions[j] === 1 ? share : 1 - share)) / 3;
  });
  return { points };
};

const open = (options: Parameters<typeof renderPane>[0] = {}) =>
  renderPane({ view: "ranking", tables: [regions, presets], ...options });
const list = () => screen.getByRole("list", { name: "Ranking of the units" });
const items = () => within(list()).getAllByRole("listitem");
const names = () => items().map((item) => units.find((unit) => item.textContent?.includes(unit)));

describe("the list", () => {
  test("is in the order of the scores, can be turned round and searched, and leads to the sheet", async () => {
    const { select, fill, user, workbook } = await open();
    expect(names()).toEqual(highestFirst);
    items().forEach((item, place) => {
      const row = units.indexOf(highestFirst[place]);
      expect(item.textContent).toContain(equal.scores[row].toFixed(1));
    });
    await select("Order", "Lowest first");
    expect(names()).toEqual([...highestFirst].reverse());
    const search = screen.getByRole("searchbox", { name: "Find a unit" });
    await fill(search, "CEN");
    expect(names()).toEqual(["Centre"]);
    await user.click(within(list()).getByTitle(/^Centre: /));
    await user.click(await screen.findByRole("button", { name: "Select its row" }));
    await waitFor(() => expect(workbook.selected).toEqual([{ table: "Regions", row: 4 }]));
    await user.click(screen.getByRole("button", { name: "Back" }));
    await fill(search, "nowhere");
    await says("No unit matches.");
  });

  test("marks what is missing, and a unit without a score", async () => {
    const few = regions.rows.map((row) => (row[0] === "East" ? ["East", "n/a", "n/a", 49] : row));
    await open({ tables: [{ ...regions, rows: few }, presets] });
    const lacking = within(list())
      .getAllByRole("button")
      .filter((row) => row.getAttribute("aria-description")?.startsWith("Missing: Safety"));
    expect(lacking.map(({ textContent }) => textContent)).toEqual([expect.stringMatching(/West ?◌/)]);
    const last = items()[4];
    expect(last.textContent).toMatch(/^East: No score–/);
    expect(within(last).getByRole("button").title).toMatch(/66\.7|indicators/);
  });

  test("says in words what leads, what moved and by how much", async () => {
    const { slide, open: tab } = await open({ view: "weights" });
    const slider = slide("Strain", 80);
    const heard = () =>
      within(screen.getByRole("region", { name: "Ranking" })).getByRole("status").textContent;
    // Not in every frame of a drag.
    expect(heard()).toBe("");
    fireEvent.pointerUp(slider);
    await waitFor(() => expect(heard()).toMatch(/^\d changed rank\. \w+ gains most: \d/));
    const news = heard();
    await tab("Ranking");
    const now = indexBy([0.1, 0.1, 0.8]);
    const gained = units.map((unit, i) => ({ unit, places: equal.ranks[i] - now.ranks[i] }));
    const moved = gained.filter(({ places }) => places !== 0);
    expect(moved.length).toBeGreaterThan(0);
    const best = moved.reduce((most, each) => (each.places > most.places ? each : most));
    const at = (rank: number) => units[now.ranks.indexOf(rank)];
    const score = Math.max(...now.scores).toFixed(1);
    await says(
      `5 units. ${at(1)} leads with ${score}; ${at(5)} comes last. ${moved.length} changed rank. ` +
        `${best.unit} gains most: ${best.places} ${best.places === 1 ? "place" : "places"}.`,
    );
    expect((await says(/^5 units\./)).textContent).toContain(news);
    for (const { unit, places } of moved) {
      const row = items().find((item) => item.textContent?.includes(unit)) as HTMLElement;
      const words = places > 0 ? `up ${places}` : `down ${-places}`;
      expect(within(row).getByTitle(words).textContent).toBe(`${places > 0 ? "▲" : "▼"}${Math.abs(places)}`);
      const name = new RegExp(`^${unit}, rank \\d of 5, index \\d+\\.\\d, ${words}$`);
      expect(within(row).getByRole("button", { name })).toBeTruthy();
    }
  });

  test("names the colors where parts add up, and draws plain bars as long as the scores where not", async () => {
    const { unfold, select, open: tab } = await open();
    for (const name of indicators)
      expect(screen.getByText("Points from").parentElement?.textContent).toContain(name);
    await tab("Weights");
    await unfold(/^How it is computed/);
    await select("Aggregation", "Weakest indicator");
    await tab("Ranking");
    expect(screen.queryByText("Points from")).toBeNull();
    for (const item of items()) {
      const score = Number(/(\d+\.\d)$/.exec(item.textContent?.replace(/[▲▼]\d+/, "") ?? "")?.[1]);
      const bar = item.querySelector<HTMLElement>("[aria-hidden] > [style]");
      expect(parseFloat(bar?.style.width ?? "")).toBeCloseTo(score, 0);
    }
  });

  test("an indicator has one color: beside its slider, in the legend and in the bars", async () => {
    const { open: tab, press, unfold, select } = await open();
    const swatch = (name: string, within: string) =>
      [...document.querySelectorAll<HTMLElement>(within)]
        .find((entry) => entry.textContent?.trim() === name)
        ?.querySelector<HTMLElement>("[aria-hidden]")?.style.backgroundColor;
    const legend = indicators.map((name) => swatch(name, "span"));
    expect(new Set(legend).size).toBe(3);
    expect(legend).not.toContain(undefined);
    const bars = items().map((item) => item.querySelector<HTMLElement>("[aria-hidden][style]"));
    const inBars = bars.map((bar) => [...(bar?.style.backgroundImage.match(/var\(--indicator\d+\)/g) ?? [])]);
    // The first has points from all three, in the order of the columns.
    expect(inBars[0]).toEqual(legend);
    await tab("Weights");
    const besideSliders = () =>
      screen.getAllByRole("slider").map((slider) => {
        const swatches = slider.closest("li")!.querySelectorAll<HTMLElement>("[aria-hidden][style]");
        return swatches[0]?.style.backgroundColor;
      });
    expect(besideSliders()).toEqual(legend);
    await press("Simple 0–5");
    const rated = screen.getAllByRole("radiogroup").map((group) => group.parentElement!);
    expect(
      rated.map((row) => row.querySelector<HTMLElement>("[aria-hidden]")?.style.backgroundColor),
    ).toEqual(legend);
    await press("Simple 0–5");
    // Where bars have no parts, a color would say nothing.
    await unfold(/^How it is computed/);
    await select("Aggregation", "Weakest indicator");
    expect(besideSliders()).toEqual([undefined, undefined, undefined]);
  });

  test("a unit's row says by mouse, by focus and to listeners where its points come from, and a place of its bar which part it is", async () => {
    await open();
    const row = within(items()[0]).getByRole("button");
    const [unit] = highestFirst;
    const { points } = contributionsOf(unit);
    const list = indicators.map((name, i) => `${name} ${points[i].toFixed(1)}`);
    const sentence = `${list[0]}, ${list[1]} and ${list[2]}`;
    expect(row.title).toBe(`${unit}: ${sentence}`);
    const score = points.reduce((sum, each) => sum + each, 0).toFixed(1);
    expect(within(items()[0]).getByRole("button", { name: `${unit}, rank 1 of 5, index ${score}` })).toBe(
      row,
    );
    expect(row.getAttribute("aria-description")).toBe(sentence);
    expect(row.querySelector("[data-points]")?.textContent).toBe(sentence);
    const bar = row.querySelector<HTMLElement>("span:has([aria-hidden][style])")!;
    bar.getBoundingClientRect = () => new DOMRect(20, 0, 200, 8);
    const at = (share: number) => {
      fireEvent.mouseMove(bar, { clientX: 20 + 2 * share });
      return bar.getAttribute("title");
    };
    expect(at(1)).toBe(list[0]);
    expect(at(points[0] + points[1] / 2)).toBe(list[1]);
    expect(at(points[0] + points[1] + points[2] / 2)).toBe(list[2]);
    expect(at(points[0] + points[1] + points[2] + 0.5)).toBeNull();
  });

  test("of many parts the largest are named", async () => {
    const many = Array.from({ length: 20 }, (_, j) => `I${j + 1}`);
    const rows = [1, 2, 3].map((unit) => [`Unit ${unit}`, ...many.map((_, j) => (unit * (j + 2)) % 7)]);
    await open({
      tables: [
        { ...regions, header: ["Region", ...many], rows },
        { ...presets, rows: many.map((name) => [name, 1, 0, 10, 1, 1]) },
      ],
    });
    const [row] = within(list()).getAllByRole("button");
    expect(row.title).toMatch(/^Unit \d: Most from (I\d+ \d\.\d, ){3}I\d+ \d\.\d and I\d+ \d\.\d$/);
    const points = [...row.title.matchAll(/I\d+ (\d\.\d)/g)].map(([, value]) => Number(value));
    expect(points).toEqual([...points].sort((a, b) => b - a));
  });

  test("grows by fifty units a time", async () => {
    const many = Array.from({ length: 120 }, (_, i) => [
      `Unit ${i + 1}`,
      1000 + i,
      50 + (i % 5),
      40 - (i % 7),
    ]);
    const { press } = await open({ tables: [{ ...regions, rows: many }, presets] });
    expect(items()).toHaveLength(50);
    await press("70 more");
    expect(items()).toHaveLength(100);
    await press("20 more");
    expect(items()).toHaveLength(120);
    expect(screen.queryByRole("button", { name: /more$/ })).toBeNull();
  });

  test("says why there is no ranking", async () => {
    const rows = regions.rows.map((row, i) => (i === 2 ? ["East", "much", 61, 49] : row));
    await open({ tables: [{ ...regions, rows }, presets] });
    await says(/^"Pay" of East is text \("much"\)/);
    expect(screen.queryByRole("searchbox")).toBeNull();
  });
});

test("scores that read alike on different ranks are named", async () => {
  const rows = ["A", "B", "C", "D"].map((name, i) => [
    name,
    [90, 50.01, 50, 0][i],
    [90, 50.01, 50, 0][i],
    1 + i,
  ]);
  const data = { ...regions, header: ["Region", "Pay", "Training", "Strain"], rows };
  const weights = {
    ...presets,
    header: ["Indicator", "Direction", "Low", "High", "Mine"],
    rows: [
      ["Pay", 1, 0, 100, 1],
      ["Training", 1, 0, 100, 1],
    ],
  };
  await open({ tables: [data, weights] });
  await says(/No real difference within ranks 2–3: the scores read alike\./);
});

test("the table says the same in numbers: the points of each indicator make up the score", async () => {
  const { select } = await open();
  await select("View", "Table");
  expect(screen.getAllByRole("columnheader").map(({ textContent }) => textContent)).toEqual([
    ...["Rank", "Unit", "Score", "Change"],
    ...indicators,
  ]);
  const [, ...rows] = screen.getAllByRole("row");
  expect(rows.map((row) => within(row).getByRole("rowheader").textContent)).toEqual(highestFirst);
  for (const row of rows) {
    const [, score, , ...points] = within(row)
      .getAllByRole("cell")
      .map(({ textContent }) => Number(textContent));
    expect(points.reduce((sum, part) => sum + part, 0)).toBeCloseTo(score, 0);
  }
});

test("in a panel the rows of a unit are told apart by their year", async () => {
  const panel = [2019, 2020].flatMap((year) =>
    regions.rows.map(([region, ...figures]) => [region, year, ...figures]),
  );
  await open({ tables: [{ ...regions, header: ["Region", "Year", ...indicators], rows: panel }, presets] });
  const shown = items().map((item) => /(\p{L}+ 20\d\d)/u.exec(item.textContent)?.[1]);
  expect(new Set(shown).size).toBe(2 * units.length);
  expect(shown).toContain(`${highestFirst[0]} 2019`);
});

test("of a thousand units the sentences give numbers as they are read, and forty parts fold their legend", async () => {
  const many = Array.from({ length: 40 }, (_, j) => `Part ${j + 1}`);
  const rows = Array.from({ length: 1000 }, (_, i) => [
    `Unit ${i + 1}`,
    ...many.map((_, j) => (i * (j + 3)) % (101 + j)),
  ]);
  const weights = many.map((name) => [name, 1, "auto", "auto", 1, 1]);
  await open({
    tables: [
      { ...regions, header: ["Region", ...many], rows },
      { ...presets, rows: weights },
    ],
  });
  await says(/^1,000 units\. /);
  expect(screen.queryByText("Points from")).toBeNull();
  const folded = screen.getByText("Colors of 40 parts").closest("details");
  expect(folded?.open).toBe(false);
  expect(folded?.textContent).toContain("Part 40");
});

describe("compared with another preset", () => {
  test("weights, ranks and how far they agree", async () => {
    const { select } = await open();
    await select("View", "Compare");
    const there = indexBy([0.1, 0.1, 0.8]);
    const moved = units.filter((_, i) => equal.ranks[i] !== there.ranks[i]);
    expect(moved.length).toBeGreaterThan(0);
    const apart = (unit: string) =>
      Math.abs(equal.ranks[units.indexOf(unit)] - there.ranks[units.indexOf(unit)]);
    const summary = await says(
      new RegExp(`^${moved.length} of 5 units stand elsewhere than with Strain first\\.`),
    );
    let agreeing = 0;
    units.forEach((_, i) =>
      units.slice(0, i).forEach((_unused, j) => {
        agreeing += Math.sign((equal.ranks[i] - equal.ranks[j]) * (there.ranks[i] - there.ranks[j]));
      }),
    );
    expect(summary.textContent).toContain(`1 = the same): ${(agreeing / 10).toFixed(2)}.`);
    expect(screen.getByRole("row", { name: "Strain 80.0% 33.3% −46.7" })).toBeTruthy();
    expect(screen.getByRole("row", { name: "Pay 10.0% 33.3% +23.3" })).toBeTruthy();
    // What listeners hear of the lines: the longest, with both ranks.
    const [longest] = [...moved].sort((a, b) => apart(b) - apart(a));
    const at = units.indexOf(longest);
    const chart = screen.getByRole("img", { name: /^Ranks with Strain first, then with Mine\. Farthest: / });
    expect(chart.getAttribute("aria-label")).toContain(
      `${longest} from ${there.ranks[at]} to ${equal.ranks[at]}`,
    );
    const titles = [...chart.querySelectorAll("title")].map(({ textContent }) => textContent);
    units.forEach((unit, i) => {
      const [from, to] = [there.ranks[i], equal.ranks[i]];
      const change = to < from ? `up ${from - to}` : to > from ? `down ${to - from}` : "same rank";
      expect(titles).toContain(`${unit}: from rank ${from} to ${to}, ${change}`);
    });
  });

  test.each(["en-US", "zh-CN"] as const)(
    "two presets go to a sheet: who moves most first, a line each, the weights beside it; and back (%s)",
    async (language) => {
      const { compared } = spokenByComparison[language];
      const { analyze, pane, ranking, weights: buttons } = spoken[language];
      const { select, user, workbook } = await open({ language });
      await select(ranking.view, ranking.slope);
      await user.click(await screen.findByRole("button", { name: analyze.insertCopy }));
      await waitFor(() => expect(workbook.published).toHaveLength(1));
      const [{ name, tables, chart }] = workbook.published;
      const [ranks, weighed] = tables;
      expect(name).toBe(compared.two("Mine", "Strain first"));
      expect(ranks.columns.map(({ heading }) => heading)).toEqual([
        "Region",
        "Strain first",
        "Mine",
        compared.places,
      ]);
      const there = indexBy([0.1, 0.1, 0.8]);
      const moved = (unit: string) => there.ranks[units.indexOf(unit)] - equal.ranks[units.indexOf(unit)];
      expect(ranks.body).toHaveLength(5);
      for (const [unit, from, to, places] of ranks.body as [string, number, number, number][]) {
        expect([from, to]).toEqual([there.ranks[units.indexOf(unit)], equal.ranks[units.indexOf(unit)]]);
        expect(places).toBe(moved(unit));
      }
      const sizes = ranks.body.map(([unit]) => Math.abs(moved(unit as string)));
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
      expect(weighed.columns.map(({ heading }) => heading)).toEqual([
        ranking.weights,
        "Strain first",
        "Mine",
        ranking.points,
      ]);
      const strain = weighed.body.find(([part]) => part === "Strain") as [string, number, number, number];
      expect(strain[1]).toBeCloseTo(0.8, 12);
      expect(strain[2]).toBeCloseTo(1 / 3, 12);
      expect(strain[3]).toBeCloseTo(100 / 3 - 80, 10);
      expect(chart).toMatchObject({
        kind: "slope",
        title: compared.slopes,
        source: { column: 0, rows: 6, columns: 3 },
      });
      // Who rises has one color, who falls another.
      const colors = ranks.body.map(([unit], i) => [Math.sign(moved(unit as string)), chart!.lineColors![i]]);
      expect(new Set(colors.map(String)).size).toBe(new Set(colors.map(([sign]) => sign)).size);
      const listed = screen.getByRole<HTMLSelectElement>("combobox", { name: pane.data });
      expect([...listed.options].map(({ value }) => value)).toEqual(["Regions"]);
      await user.click(screen.getAllByRole("button", { name: buttons.undo }).at(-1)!);
      await waitFor(() => expect(workbook.published).toEqual([]));
      // A preset is not compared with itself on a sheet.
      await select(ranking.compareWith, "Mine");
      expect(screen.queryByRole("button", { name: analyze.insertCopy })).toBeNull();
    },
  );

  test("a preset agrees with itself; of many units those that move most are drawn", async () => {
    const many = Array.from({ length: 30 }, (_, i) => [
      `Unit ${i + 1}`,
      1000 + ((i * 37) % 31),
      (i * 53) % 47,
      (i * 29) % 31,
    ]);
    const { select } = await open({ tables: [{ ...regions, rows: many }, presets] });
    await select("View", "Compare");
    await says(/The 24 units that move most are drawn\.$/);
    const lines = () => [...screen.getByRole("img", { name: /^Ranks with/ }).querySelectorAll("title")];
    const steps = lines().map(({ textContent }) =>
      Number(/(?:up|down) (\d+)$/.exec(textContent ?? "")?.[1] ?? 0),
    );
    expect(steps).toHaveLength(24);
    expect(steps).toEqual([...steps].sort((a, b) => b - a));
    await select("Compare with", "Mine");
    await says(/^0 of 30 units stand elsewhere than with Mine\. .*: 1\./);
  });
});

test("speaks Chinese", async () => {
  const { select } = await open({ language: "zh-CN" });
  await says(new RegExp(`^共 5 个评价对象。${highestFirst[0]} 以 .* 居首，${highestFirst[4]} 居末。$`));
  await select("视图", "对比");
  await screen.findByRole("combobox", { name: "对比预设" });
});
