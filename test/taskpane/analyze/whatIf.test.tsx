/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { spoken } from "../../support/languages";
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

async function opened(language: "en-US" | "zh-CN" = "en-US") {
  const pane = await renderPane({ view: "analyze", tables: [data, weights], language });
  const { whatIf: text, analyze } = spoken[language];
  await pane.unfold(analyze.whatIf);
  const lines = () =>
    within(screen.getByRole("list", { name: text.list }))
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent);
  return { ...pane, text, lines };
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
