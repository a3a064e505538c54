import fc from "fast-check";
import { type Change } from "../../../../src/core/analyze/scenario";
import { changeKinds } from "../../../../src/core/options";
import { arrayOf } from "../../../../src/formula/constants";
import { indexFormula } from "../../../../src/formula/inserted/indexByName";
import { qeiScenario } from "../../../../src/functions/quality/scenario";
import {
  choices,
  type Chosen,
  type WhatIf,
  whatIf,
  whatIfCall,
} from "../../../../src/taskpane/state/analyze/whatIf";
import { choicesInMemory } from "../../../../src/taskpane/state/choices";
import { definitionOf, type Method } from "../../../../src/taskpane/state/index/definition";
import { indexOf } from "../../../../src/taskpane/state/index/inserting";
import { createPaneStore } from "../../../../src/taskpane/state/paneStore";
import { memoryWorkbook } from "../../memoryWorkbook";
import { sessionOf } from "../../sessionOf";

const data = {
  name: "Regions",
  sheet: "Regions",
  header: ["Region", "Country", "Pay", "Noise"],
  rows: [
    ["North", "A", 100, 50],
    ["south ", "B", 50, 0],
    ["East", "a", 0, 100],
    ["West", "", 80, "n/a"],
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

/** An index as the pane opens it, and what asking it gives. */
async function opened(method: Method = { normalization: "minmax", aggregation: "arithmetic" }) {
  const store = createPaneStore(memoryWorkbook([data, weights]), choicesInMemory());
  await store.actions.start();
  const session = sessionOf(store);
  const { model } = session;
  const ask = (wanted: WhatIf) => {
    const found = whatIf(model, session.data, definitionOf(session, method), wanted);
    return "problem" in found ? found.problem.code : found.units;
  };
  return {
    model,
    ask,
    call: (wanted: WhatIf) => indexFormula(indexOf(session, method), whatIfCall(model, wanted)),
  };
}
type Units = Exclude<ReturnType<Awaited<ReturnType<typeof opened>>["ask"]>, string>;
const figures = (units: Units | string) =>
  (units as Units).map(({ name, before, score, rank, gained }) => [name, before, score, rank, gained]);
const pay = (change: Change) => new Map([[0, change]]);

// By hand: 0.75 · pay + 0.25 · (100 − noise), pay and noise both from 0 to 100; West lacks one of two and has no score.
test("half as much pay again for all, on the scale as it is", async () => {
  const { ask } = await opened();
  expect(figures(ask({ changes: pay({ kind: "percent", amount: 0.5 }), chosen: null }))).toEqual([
    ["North", 87.5, 125, 1, 0],
    ["south ", 62.5, 81.25, 2, 0],
    ["East", 0, 0, 3, 0],
    ["West", NaN, NaN, NaN, 0],
  ]);
});

test("a group or one unit changes alone, chosen as = of a worksheet would", async () => {
  const { ask, model } = await opened();
  expect(choices({ ...data, rows: data.rows.map((row) => [...row]) })).toEqual(
    new Map([
      ["Region", ["North", "south ", "East", "West"]],
      ["Country", ["a", "B"]],
    ]),
  );
  expect(model.units).toHaveLength(4);
  const changes = pay({ kind: "set", amount: 200 });
  expect(figures(ask({ changes, chosen: { column: "Country", word: "a" } }))).toEqual([
    ["North", 87.5, 162.5, 1, 0],
    ["East", 0, 150, 2, 1],
    ["south ", 62.5, 62.5, 3, -1],
    ["West", NaN, NaN, NaN, 0],
  ]);
  expect(figures(ask({ changes, chosen: { column: "Region", word: "south " } }))[0]).toEqual([
    ...["south ", 62.5, 0.75 * 200 + 25, 1, 1],
  ]);
});

test("what has no place on its scale is a problem, not a number", async () => {
  const { ask } = await opened({ normalization: "ratio", aggregation: "arithmetic" });
  expect(ask({ changes: new Map([[1, { kind: "add", amount: 1 }]]), chosen: null })).toEqual(
    expect.any(String),
  );
});

test("the formula says the same: what QEI.SCENARIO makes of its arguments is what the pane shows, to the last digit", async () => {
  const { ask, call } = await opened();
  const kind = fc.constantFrom(...changeKinds);
  const amount = fc.integer({ min: -50, max: 300 }).map((n) => n / 100);
  const chosen = fc.constantFrom<Chosen | null>(
    null,
    { column: "Country", word: "B" },
    { column: "Region", word: "East" },
    { row: 2 },
  );
  fc.assert(
    fc.property(
      fc.record({ kind, amount }),
      fc.option(fc.record({ kind, amount })),
      chosen,
      (first, second, who) => {
        const changes = new Map([[0, first], ...(second ? [[1, second] as const] : [])]);
        const wanted = { changes, chosen: who };
        const formula = call(wanted);
        const [, constant] = /(\{[^}]*\})/.exec(formula)!;
        const isChosen = (row: readonly unknown[], at: number) =>
          who?.column === undefined ? at === who?.row : row[data.header.indexOf(who.column)] === who.word;
        const rows = who && data.rows.map((row, at) => [isChosen(row, at)]);
        const mask =
          who?.column === undefined
            ? "SEQUENCE(ROWS(Regions[Pay]))=3"
            : `Regions[${who.column}]="${who.word}"`;
        expect(formula.endsWith(who ? `, ${mask})` : "[Mine]])")).toBe(true);
        const answer = qeiScenario(
          [data.header, ...data.rows],
          arrayOf(constant)!,
          null as never,
          [weights.header, ...weights.rows],
          [["Mine"]],
          null,
          null,
          null as never,
          null,
          rows as never,
        );
        const shown = [...(ask(wanted) as Units)].sort((a, b) => a.row - b.row);
        const cell = (value: unknown) => (typeof value === "number" ? value : NaN);
        expect(shown.map(({ name, before, score, rank }) => [name.trim(), before, score, rank])).toEqual(
          answer
            .slice(1)
            .map(([name, before, after, , , rank]) => [
              String(name).trim(),
              ...[before, after, rank].map(cell),
            ]),
        );
      },
    ),
    { numRuns: 60 },
  );
});
