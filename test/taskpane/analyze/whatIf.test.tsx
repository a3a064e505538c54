import { screen, waitFor, within } from "@testing-library/react";
import { spoken, spokenByAnalyze, spokenByStory } from "../../support/languages";
import { publishedOn } from "./regions";
import { renderPane, says } from "../renderPane";

const data = {
  name: "Regions",
  sheet: "Regions",
  header: ["Region", "Country", "Pay", "Noise"],
  rows: [
    ["North", "A", 100, 50],
    ["South", "B", 50, 0],
    ["East", "A", 0, 100],
  ],
};
const weights = {
  name: "Weights",
  sheet: "Presets",
  header: ["Indicator", "Direction", "Low", "High", "Mine"],
  rows: [
    ["Pay", 1, "auto", "auto", 0.75],
    ["Noise", -1, "auto", "auto", 0.25],
  ],
};

async function opened(language: "en-US" | "zh-CN" = "en-US", tables = [data, weights]) {
  const pane = await renderPane({ view: "analyze", tables, language });
  const { analyze } = spoken[language];
  const { whatIf: text, reach } = spokenByAnalyze[language];
  await pane.unfold(analyze.whatIf);
  const lines = () =>
    within(screen.getByRole("list", { name: text.list }))
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent);
  return { ...pane, text, reach, lines };
}

// By hand: 0.75 · pay + 0.25 · (100 − noise), on the scale as it is.
test("a change is typed, for all or for some; ranks and scores follow", async () => {
  const { fill, select, press, lines, text } = await opened();
  await says(text.none);
  await fill(text.amountOf("Pay"), "50");
  expect(lines()).toEqual(["1North87.5 → 125.0", "2South62.5 → 81.3", "3East0.0"]);
  await says(/^0 of 3 units would change rank\. The outline/);
  await select(text.kindOf("Pay"), text.kinds.set);
  await fill(text.amountOf("Pay"), "100");
  await select(text.who, "East");
  expect(lines()).toEqual(["1North87.5", "2East▲10.0 → 75.0", "3South▼162.5"]);
  await says(/^2 of 3 units would change rank\. East would gain most: 1 place\./);
  await press(text.another);
  await fill(text.amountOf("Noise"), "-100");
  await select(text.who, "A");
  // Pay 100 for both; noise falls by its whole from 50 and from 100.
  await select(text.kindOf("Noise"), text.kinds.percent);
  expect(lines()).toEqual(["1North87.5 → 100.0", "1East▲20.0 → 100.0", "3South▼162.5"]);
  await press(text.leave("Noise"));
  expect(lines()[1]).toBe("2East▲10.0 → 75.0");
});

test("it is written as a formula that follows the tables, in Chinese too", async () => {
  const { fill, select, press, text, workbook } = await opened("zh-CN");
  await fill(text.amountOf("Pay"), "-2,5");
  await select(text.who, "A");
  await press(text.write);
  await says(/QEI\.SCENARIO|公式/);
  expect(workbook.inserted.map(({ formula }) => formula)).toEqual([
    '=QEI.SCENARIO(Regions[[#Headers],[#Data]], {"Pay",-0.025,"percent"}, , Weights[[#Headers],[#Data]], Weights[[#Headers],[Mine]], , , , , Regions[Country]="A")',
  ]);
});

test("what is no number, and what has no place on its scale, is said", async () => {
  const { fill, select, unfold, open, text } = await opened();
  await fill(text.amountOf("Pay"), "much");
  expect(screen.getByRole("textbox", { name: text.amountOf("Pay") }).getAttribute("aria-invalid")).toBe(
    "true",
  );
  await says(text.none);
  await open("Weights");
  await unfold(/^How it is computed/);
  await select("Normalization", "Ratio to the best");
  await open("Analyze");
  await unfold("What if?");
  await fill(text.amountOf("Pay"), "-1");
  await select(text.kindOf("Pay"), text.kinds.set);
  await says(/-1|−1/);
  expect(screen.queryByRole("list", { name: text.list })).toBeNull();
});

const answered = (language: "en-US" | "zh-CN" = "en-US") =>
  screen.getByText(spokenByAnalyze[language].reach.title).parentElement!.querySelector("[role=status]")!
    .textContent;

// By hand: North 87.5, South 62.5, East 0, of which pay is 0.75 · pay.
test("how much of an indicator a rank takes, where it ends, and one press that tries it", async () => {
  const { fill, select, press, unfold, lines, reach, text } = await opened();
  await unfold(reach.title);
  await select(reach.unit, "East");
  await fill(reach.rank, "2");
  // 62.5 points are 83.33… of pay; rounded so that it is enough.
  expect(answered()).toBe(
    "East has rank 3 of 3.Pay from 0 to 83.4 (+83.4)With that alone East has rank 2, where South is now.",
  );
  await press(reach.apply);
  expect(lines()).toEqual(["1North87.5", "2East▲10.0 → 62.6", "3South▼162.5"]);
  expect(screen.getByRole<HTMLInputElement>("textbox", { name: text.amountOf("Pay") }).value).toBe("83.4");
  // All of the noise is 25 points; the scale goes on beyond 0, where nobody is.
  await select(reach.indicator, "Noise");
  await fill(reach.rank, "1");
  expect(answered()).toBe(
    "East has rank 3 of 3.Noise from 100 to −250 (−350)With that alone East has rank 1, where North is now.Better than any unit has.",
  );
  await press(reach.apply);
  expect(lines()[1]).toBe("1East▲20.0 → 87.5");
  await fill(reach.rank, "3");
  expect(answered()).toBe(`East has rank 3 of 3.${reach.held}`);
  for (const wrong of ["0", "4", "1.5", "first", ""]) {
    await fill(reach.rank, wrong);
    expect(answered()).toBe("A whole number from 1 to 3");
    expect(screen.queryByRole("button", { name: reach.apply })).toBeNull();
  }
});

test("goalposts end what an indicator can do: said with the rank where it ends, in Chinese too", async () => {
  const posts = {
    ...weights,
    rows: [
      ["Pay", 1, 0, 100, 0.5],
      ["Noise", -1, 0, 100, 0.5],
    ],
  };
  // North 75, South 75, East 0: all of the noise are 50.
  const { fill, select, unfold, reach, press, lines } = await opened("zh-CN", [
    { ...data, rows: [...data.rows, ["West", "B", 10, 100]] },
    posts,
  ]);
  await unfold(reach.title);
  await select(reach.unit, "East");
  await select(reach.indicator, "Noise");
  await fill(reach.rank, "2");
  expect(answered("zh-CN")).toBe(
    `${reach.now("East", 4, 4)}${reach.end("Noise", 3, 2)}${reach.change("Noise", "100", "90")} ${reach.by("−10")}`,
  );
  await press(reach.apply);
  expect(lines()[2]).toMatch(/^3East▲1/);
  await select(reach.unit, "West");
  expect(answered("zh-CN")).toBe(`${reach.now("West", 3, 4)}${reach.never("Noise", 2)}`);
});

test("without a value or a weight there is no answer, and why is said; a name that comes twice is told by its row", async () => {
  const gaps = {
    ...data,
    rows: [...data.rows, ["East", "A", 20, ""], ["West", "B", "", ""]],
  };
  const { select, unfold, reach, press, lines, text, workbook } = await opened("en-US", [
    gaps,
    { ...weights, rows: [...weights.rows.slice(0, 1), ["Noise", -1, "auto", "auto", 0]] },
  ]);
  await unfold(reach.title);
  await select(reach.unit, "West");
  expect(answered()).toBe(reach.unranked("West"));
  await select(reach.unit, "East (row 4)");
  await select(reach.indicator, "Noise");
  expect(answered()).toBe(`East has rank 3 of 4.${reach.uncounted("Noise")}`);
  await select(reach.indicator, "Pay");
  await press(reach.apply);
  expect(lines()[0]).toBe("1North100.0");
  expect(lines()[1]).toBe("1East▲220.0 → 100.0");
  expect(screen.getByRole<HTMLSelectElement>("combobox", { name: text.who }).selectedOptions[0].text).toBe(
    "East (row 4)",
  );
  await press(text.write);
  await waitFor(() => expect(workbook.inserted).toHaveLength(1));
  expect(workbook.inserted[0].formula).toMatch(/, SEQUENCE\(ROWS\(Regions\[Pay\]\)\)=4\)$/);
});

test("the scenario is published: what changes and for whom in a sentence, now and then side by side", async () => {
  const { fill, select, user, text, workbook } = await opened();
  await fill(text.amountOf("Pay"), "100");
  await select(text.kindOf("Pay"), text.kinds.set);
  await select(text.who, "East");
  const copies = screen.getAllByRole("button", { name: "Insert as values" });
  await user.click(copies[copies.length - 1]);
  await waitFor(() => expect(workbook.published).toHaveLength(1));
  const { header, rows } = publishedOn(workbook);
  expect(header).toEqual(Object.values(text.columns));
  expect(rows).toEqual([
    ["North", 87.5, 87.5, 0, 1, 1],
    ["East", 0, 75, 75, 3, 2],
    ["South", 62.5, 62.5, 0, 2, 3],
  ]);
  const [{ name, lines, chart, tables }] = workbook.published;
  expect(name).toMatch(/^What if/);
  expect(lines[1].cell).toBe(
    "What changes: Pay to 100. Who changes: East. On the scale of the data as they are; nothing else follows the change.",
  );
  expect(chart).toMatchObject({
    kind: "bars",
    title: text.chart,
    source: { column: 0, rows: 4, columns: 3 },
  });
  expect(tables[0].columns[3].format).toBe("+0.0;-0.0;0.0");
});

test("a story leads there: its unit is asked of, with the focus on it, and another tab forgets that", async () => {
  const { other } = spokenByStory["en-US"].story;
  const { reach } = spokenByAnalyze["en-US"];
  const { user, press, open } = await renderPane({ view: "ranking", tables: [data, weights] });
  const bars = screen.getAllByRole("listitem");
  await user.click(within(bars[2]).getByRole("button"));
  await press(other);
  const unit = await screen.findByRole<HTMLSelectElement>("combobox", { name: reach.unit });
  expect(unit.selectedOptions[0].text).toBe("East");
  await waitFor(() => expect(document.activeElement).toBe(unit));
  expect(answered()).toMatch(/^East has rank 3 of 3\.Pay from 0 to /);
  await open("Weights");
  await open("Analyze");
  expect(screen.queryByRole("combobox", { name: reach.unit })).toBeNull();
});
