import fc from "fast-check";
import { createScorer, constantColumns } from "../../../../src/taskpane/state/index/scoring";
import { partsOf } from "../../../../src/taskpane/state/index/modelNodes";
import { percentAmongSiblings, withoutIndicators } from "../../../../src/taskpane/state/weights/nodeWeights";
import { tippingTicks } from "../../../../src/taskpane/state/weights/tippingTicks";
import { weighed } from "./weighed";

const method = { normalization: "minmax", aggregation: "arithmetic" } as const;
const names = ["Hours", "Pay", "Bonus", "Noise", "Strain", "Falls"];
const parents = ["", "Rewards", "Rewards", "Strains", "Strains", "Safety"];
const header = ["Indicator", "Dimension", "Direction", "Low", "High", "Mine"];

/** Hours · Rewards: Pay, Bonus · Safety: Strains: Noise, Strain; Falls. */
function index(rows: readonly (readonly (number | null)[])[], given: readonly number[], hasRows: boolean) {
  const dimensions = [
    ["Rewards", "", "", "", "", given[6]],
    ["Safety", "", "", "", "", given[7]],
    ["Strains", "Safety", "", "", "", given[8]],
  ];
  // Without a row Strains stands directly below the index.
  return weighed(
    [["Unit", ...names], ...rows.map((row, i) => [`Unit ${i + 1}`, ...row])],
    [
      header,
      ...names.map((name, j) => [name, parents[j], 1, "auto", "auto", given[j]]),
      ...(hasRows ? dimensions : []),
    ],
  );
}

test("at a tick the two leaders tie, the siblings in proportion: of indicators and of dimensions", () => {
  let ties = 0;
  const table = fc.array(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 6, maxLength: 6 }), {
    minLength: 3,
    maxLength: 6,
  });
  const weights = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 9, maxLength: 9 });
  fc.assert(
    fc.property(table, weights, fc.boolean(), (rows, given, hasRows) => {
      const at = index(rows, given, hasRows);
      const score = createScorer();
      const result = score(at, method);
      if (!("scored" in result)) return;
      const { nodes, units } = at.model;
      tippingTicks(at, result.scored, method).forEach((tick, place) => {
        // A dimension without a row has no cell of its own to try the tick in.
        if (!tick || !nodes[place].hasRow) return;
        const siblings = partsOf(nodes, nodes[place].parent);
        if (siblings.some((each) => !nodes[each].hasRow)) return;
        const before = percentAmongSiblings(nodes, at.cells);
        const whole = siblings.reduce((sum, each) => sum + at.cells[each], 0);
        const cells = [...at.cells];
        for (const each of siblings)
          cells[each] =
            (each === place
              ? tick.percent / 100
              : ((before[each] / 100) * (1 - tick.percent / 100)) / (1 - before[place] / 100)) * whole;
        const there = score({ ...at, cells }, method);
        if (!("scored" in there)) return;
        const [first, second] = [tick.first, tick.second].map((unit) => units.indexOf(unit));
        expect(there.scored.scores[first]).toBeCloseTo(there.scored.scores[second], 7);
        ties++;
      });
    }),
  );
  expect(ties).toBeGreaterThan(50);
});

test("indicators without spread are found one after the other, and their dimension goes with the last of them", () => {
  const rows = [
    [1, 5, 7, 2, 4, 3],
    [2, 6, 7, 2, 4, 4],
    [3, 4, 7, 2, 4, 5],
  ];
  const at = index(rows, [1, 1, 1, 1, 1, 1, 1, 1, 1], true);
  const constant = constantColumns(at, method);
  expect(constant.map((indicator) => names[indicator])).toEqual(["Bonus", "Noise", "Strain"]);
  const { nodes } = at.model;
  const percent = withoutIndicators(nodes, percentAmongSiblings(nodes, at.cells), new Set(), constant);
  const shown = Object.fromEntries(nodes.map(({ name }, place) => [name, percent[place]]));
  expect(shown).toMatchObject({
    Pay: 100,
    Bonus: 0,
    Strains: 0,
    Falls: 100,
    Safety: expect.closeTo(100 / 3, 9),
  });
  expect("scored" in createScorer()({ ...at, cells: percent }, method)).toBe(true);
});
