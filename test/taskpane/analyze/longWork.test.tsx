import { screen, waitFor, within } from "@testing-library/react";
import { leaders } from "../../../src/core/aggregate/frontier/canLead";
import { sensitivity } from "../../../src/core/analyze/draws/sensitivity";
import { says, valueOf } from "../renderPane";
import {
  data,
  dated,
  definition,
  indicators,
  openSection,
  presets,
  regions,
  units,
  publishedOn,
} from "./regions";
import { workers } from "./workers";

jest.mock("../../../src/taskpane/analyze/work/startWorker", () => jest.requireActual<object>("./workers"));

const worker = () => workers[workers.length - 1];
const { summaries } = sensitivity(data, definition, {
  ...{ spread: 0.25, draws: 1000, seed: 1, vary: "weights", limit: Infinity },
});
const { answers } = leaders(data, definition, 0);

describe("how robust the ranks are", () => {
  const title = "How robust are the ranks?";

  test("asks for the plan chosen, shows how far it is and then the ranks of nine draws in ten", async () => {
    const { press, select, button } = await openSection(title);
    await select("Weights vary by", "± 50%");
    await select("Draws", "10,000");
    await press("Run");
    expect(worker().tasks).toEqual([
      {
        kind: "sensitivity",
        data: expect.anything() as unknown,
        definition,
        spread: 0.5,
        draws: 10000,
        seed: 1,
        vary: "weights",
      },
    ]);
    expect((await button("Run")).getAttribute("aria-disabled")).toBe("true");
    worker().report({ progress: 0.42 });
    await screen.findByRole("progressbar", { name: "42% done" });
    worker().report({ result: summaries });
    expect(workers.at(-2)!.ended).toBe(true);
    // What the ranks hang on is looked for next.
    await screen.findByRole("progressbar", { name: "0% done" });
    await says("Ranks in 90 % of the draws; the dot is the rank now.");
    const shown = screen
      .getAllByRole("img", { name: /^.*: rank \d, 90 % between/ })
      .map((img) => img.getAttribute("aria-label"));
    const byRank = summaries
      .map((summary, i) => ({ ...summary!, unit: units[i] }))
      .sort((a, b) => a.rank - b.rank);
    expect(shown).toEqual(
      byRank.map(({ unit, rank, low, high }) => `${unit}: rank ${rank}, 90 % between ${low} and ${high}`),
    );
    const first = byRank.reduce((most, each) => (each.first > most.first ? each : most));
    await says(
      new RegExp(
        `^${first.unit} is first in ${(100 * first.first).toFixed(1).replace(/\.0$/, "")}% of the draws\\.$`,
      ),
    );
  });

  test("the same is inserted as a formula with the same plan, as a copy and as a chart", async () => {
    const { press, workbook } = await openSection(title);
    await press("Run");
    worker().report({ result: summaries });
    await press("Insert as formula");
    await says(/^Formula inserted at/);
    expect(workbook.inserted[0].formula).toMatch(/^=QEI\.SENSITIVITY\(Jobs.*, , , , , 0\.25, 1000, 1\)$/);
    expect(workbook.inserted[0]).toMatchObject({
      names: units,
      format: ["General", "0", "0.0", "0", "0", "0", "0", "0.0%"],
    });
    await press("Insert as values");
    await says("Sheet How robust are the ranks is ready.");
    const { header, rows, formats, chart, above } = publishedOn(workbook);
    expect(above[1]).toMatch(
      /^Ranks in 1,000 simulations in which every weight is up to 25% larger or smaller/,
    );
    expect(formats).toEqual(["General", "0", "0", "0", "0", "0.0", "0", "0", "0.0%"]);
    expect(header).toEqual(["Unit", "5 %", "Places", "95 %", "Rank", "Mean rank", "Best", "Worst", "First"]);
    expect(rows.map((row) => row[4])).toEqual([1, 2, 3, 4, 5]);
    const { low, high, mean, best, worst, first } = summaries.find((summary) => summary?.rank === 1)!;
    expect(rows[0].slice(1)).toEqual([low, high - low, high, 1, mean, best, worst, first]);
    // The first length carries the second, which is what is seen: from 5 % to 95 %.
    expect(chart).toMatchObject({ title: "Ranks in 90% of the simulations", kind: "intervals" });
    expect(chart?.source).toMatchObject({ column: 0, columns: 3, rows: 6 });
    expect(screen.queryByRole("button", { name: "Insert a chart" })).toBeNull();
  });

  test("is stopped by the button and by leaving the view", async () => {
    const { press, open } = await openSection(title);
    await press("Run");
    await press("Stop");
    await says("Stopped; nothing was changed.");
    expect(worker().ended).toBe(true);
    expect(screen.queryByText(/^Ranks in 90 %/)).toBeNull();
    await press("Run");
    await open("Ranking");
    expect(worker().ended).toBe(true);
  });

  test("says why it was refused or broke off", async () => {
    const { press } = await openSection(title);
    await press("Run");
    worker().report({
      problem: { code: "columnConstant", parameters: { column: 2, normalization: "minmax" } },
    });
    await says(/^"Safety" has the same value in every row/);
    expect(screen.queryByRole("progressbar")).toBeNull();
    await press("Run");
    worker().fail();
    await says("The calculation could not be finished. Try again; where draws are chosen, with fewer.");
  });

  test("results of other data are not shown", async () => {
    const { press, onSheet, workbook } = await openSection(title);
    await press("Run");
    worker().report({ result: summaries });
    await says(/^Ranks in 90 %/);
    await onSheet(() => void workbook.table("Jobs").rows.pop());
    await waitFor(() => expect(screen.queryByText(/^Ranks in 90 %/)).toBeNull());
  });

  test("forty units are listed at first", async () => {
    const many = Array.from({ length: 45 }, (_, i) => [`Unit ${i + 1}`, 1000 + i, 50 + (i % 7), 30]);
    const { press } = await openSection(title, { tables: [{ ...regions, rows: many }, presets] });
    await press("Run");
    const summary = { mean: 1, low: 1, high: 2, best: 1, worst: 2, first: 0 };
    worker().report({ result: many.map((_, i) => ({ ...summary, rank: i + 1 })) });
    const rows = () => screen.getAllByRole("img", { name: /90 % between/ });
    expect(rows()).toHaveLength(40);
    await press("5 more");
    expect(rows()).toHaveLength(45);
  });
});

describe("who can lead", () => {
  test("units to choose, with weights that are tried at once", async () => {
    const { press, user, weights } = await openSection("Who can lead?");
    await press("Run");
    expect(worker().tasks).toEqual([{ kind: "leaders", data: expect.anything() as unknown, definition }]);
    worker().report({ result: answers });
    await says("4 of 5 units can lead.");
    const able = units.filter((_, i) => answers[i]?.canLead);
    expect(able).toEqual(["North", "South", "=1+1", "West"]);
    for (const unit of able) await screen.findByRole("button", { name: unit });
    expect(screen.queryByRole("button", { name: "East" })).toBeNull();
    const south = screen.getByRole("button", { name: "South" });
    await user.click(south);
    expect(south.getAttribute("aria-pressed")).toBe("true");
    const list = (await says("Weights with which South leads")).nextElementSibling as HTMLElement;
    const shown = within(list)
      .getAllByRole("listitem")
      .map(({ textContent }) => Number(/ ([\d.]+)%$/.exec(textContent ?? "")?.[1]));
    Array.from(answers[1]!.weights!).forEach((weight, j) => expect(shown[j]).toBeCloseTo(100 * weight, 0));
    await press("Try these weights");
    await waitFor(() =>
      (weights("Mine") as number[]).forEach((weight, j) => expect(100 * weight).toBeCloseTo(shown[j], 0)),
    );
  });

  test("all of it is inserted: live, as a dated copy and as a chart", async () => {
    const { press, workbook } = await openSection("Who can lead?");
    await press("Run");
    worker().report({ result: answers });
    await press("Insert as formula");
    await says(/^Formula inserted at/);
    expect(workbook.inserted[0].formula).toContain("QEI.CANLEAD(");
    expect(workbook.inserted[0].headings).toEqual(["Can lead", ...indicators]);
    expect(workbook.inserted[0].labels).toBe("=Jobs[Region]");
    await press("Insert as values");
    await says("Sheet Who can lead is ready.");
    const copy = publishedOn(workbook);
    expect([copy.header, copy.above[0]]).toEqual([
      ["Unit", "Can lead", ...indicators],
      expect.stringMatching(dated("Who can lead\\?")),
    ]);
    expect(copy.rows.map(([unit, can]) => [unit, can])).toEqual(
      units.map((unit, i) => [unit, answers[i]?.canLead ? "yes" : "no"]),
    );
    expect(copy.rows[1].slice(2)).toEqual(Array.from(answers[1]!.weights!));
    await press("Insert a chart");
    await says("Sheet Who can lead 2 is ready.");
    const drawn = publishedOn(workbook, 1);
    expect(drawn.chart).toMatchObject({ title: "Who can lead?", kind: "stacked" });
    expect([drawn.chart?.source.columns, drawn.rows.length]).toEqual([1 + indicators.length, 4]);
  });
});

test("speaks Chinese", async () => {
  const { press, select } = await openSection("名次稳健吗？", { language: "zh-CN" });
  await select("模拟次数", "1,000");
  await press("运行");
  worker().report({ result: summaries });
  await says("90% 的模拟中的名次范围；圆点为当前名次。");
  expect(valueOf("权重变动幅度")).toBe("0.25");
});
