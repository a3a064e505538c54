import { screen, within } from "@testing-library/react";
import { drawnMethods, rankShiftShares } from "../../../src/core/analyze/varianceShares/rankShifts";
import { sensitivity } from "../../../src/core/analyze/draws/sensitivity";
import { type Variation } from "../../../src/core/options";
import { qeiSensitivity } from "../../../src/functions/quality/sensitivity";
import { says } from "../renderPane";
import { data, definition, openSection, presets, regions } from "./regions";
import { workers } from "./workers";

jest.mock("../../../src/taskpane/analyze/work/startWorker", () => jest.requireActual<object>("./workers"));

const worker = () => workers[workers.length - 1];
const title = "How robust are the ranks?";
const plan = { spread: 0.25, draws: 1000, seed: 1 };

/** Runs with what is uncertain, and answers as the worker does. */
async function sharesOf(vary: Variation) {
  const pane = await openSection(title);
  await pane.select(
    "What is uncertain",
    { weights: "The weights", methods: "The methods", both: "Weights and methods" }[vary],
  );
  await pane.press("Run");
  worker().report({
    result: sensitivity(data, definition, { ...plan, vary, limit: Infinity }).summaries,
  });
  expect(worker().tasks).toEqual([
    { kind: "shares", data: expect.anything() as unknown, definition, spread: 0.25, seed: 1, vary },
  ]);
  const draws = 500;
  worker().report({
    result: {
      draws,
      factors: rankShiftShares(data, definition, { ...plan, draws, vary, methods: drawnMethods }),
    },
  });
  return pane;
}

/** What the formula shows that the pane would insert. */
function formulaRows(vary: Variation): unknown[][] {
  const none = undefined;
  const table = [regions.header, ...regions.rows];
  const weights = [presets.header, ...presets.rows];
  const shown = qeiSensitivity(
    ...(([table, weights, [["Mine"]], none, none, none, none, 0.25, 500, 1, vary, "sobol"] as const).map(
      (each) => each,
    ) as unknown as Parameters<typeof qeiSensitivity>),
  );
  return shown.slice(1);
}

const percent = (share: unknown) =>
  new Intl.NumberFormat("en-US", { style: "percent" }).format(share as number).replace("-", "−");

test.each(["weights", "methods", "both"] as const)(
  "with %s the figures are those of QEI.SENSITIVITY",
  async (vary) => {
    await sharesOf(vary);
    const table = await screen.findByRole("table", { name: "Sources of uncertainty" });
    const shown = within(table)
      .getAllByRole("row")
      .slice(1)
      .map((row) => Array.from(row.children, ({ textContent }) => textContent));
    const nameOf = (factor: string) =>
      ["Normalization", "Aggregation"].includes(factor)
        ? `the ${factor.toLowerCase()}`
        : `the weight of ${factor}`;
    const expected = formulaRows(vary)
      .sort((a, b) => (b[1] as number) - (a[1] as number))
      .map(([factor, first, , , total]) => [nameOf(factor as string), percent(first), percent(total)]);
    expect(expected.length).toBe({ weights: 3, methods: 2, both: 5 }[vary]);
    expect(shown).toEqual(expected);
  },
);

test("a sentence says what most of the uncertainty is, and the shares are inserted live", async () => {
  const { press, workbook } = await sharesOf("methods");
  const [first] = formulaRows("methods").sort((a, b) => (b[1] as number) - (a[1] as number));
  await says(
    new RegExp(`of the uncertainty of the ranks comes from the ${String(first[0]).toLowerCase()} alone and `),
  );
  await press("Insert the shares as formula");
  await says(/^Formula inserted at/);
  expect(workbook.inserted[0].formula).toMatch(/, 0\.25, 500, 1, "methods", "sobol"\)$/);
});

test("the ranks under other methods are inserted with what varied", async () => {
  const { press, workbook } = await sharesOf("both");
  await says(/Every normalization with every aggregation that applies is among them\.$/);
  await press("Insert as formula");
  await says(/^Formula inserted at/);
  expect(workbook.inserted[0].formula).toMatch(/, 0\.25, 1000, 1, "both"\)$/);
});

test("says so where no rank moves", async () => {
  const { press } = await openSection(title);
  await press("Run");
  worker().report({
    result: sensitivity(data, definition, { ...plan, vary: "weights", limit: Infinity }).summaries,
  });
  worker().report({ result: { draws: 500, factors: [{ factor: { indicator: 0 }, shares: null }] } });
  await says("No rank moves, whatever is drawn.");
});

test("speaks Chinese", async () => {
  const { press, select } = await openSection("名次稳健吗？", { language: "zh-CN" });
  await select("不确定的是", "方法");
  await press("运行");
  worker().report({
    result: sensitivity(data, definition, { ...plan, vary: "methods", limit: Infinity }).summaries,
  });
  worker().report({
    result: {
      draws: 500,
      factors: rankShiftShares(data, definition, {
        ...plan,
        draws: 500,
        vary: "methods",
        methods: drawnMethods,
      }),
    },
  });
  await says(/^名次的不确定性，约?.+仅来自(归一化|合成)方法、.+来自(归一化|合成)方法。/);
});
