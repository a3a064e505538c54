import fc from "fast-check";
import { IndexError } from "../../../../src/core/errors";
import { aggregations, normalizations } from "../../../../src/core/options";
import { qei } from "../../../../src/functions/quality/qei";
import { addsUp, contributions, unitPoints } from "../../../../src/core/aggregate/contributions";
import { valueAt } from "../../../../src/core/matrix";
import { definitionOf, type Method } from "../../../../src/taskpane/state/index/definition";
import { type WeighedPreset } from "../../../../src/taskpane/state/index/refusedWeights";
import { createScorer, type Score } from "../../../../src/taskpane/state/index/scoring";
import {
  cellsFromPercent,
  percentAmongSiblings,
  rebalanceSiblings,
  weightsByName,
} from "../../../../src/taskpane/state/weights/nodeWeights";
import { withWeights } from "../../../../src/workbook/presets/presetsTable";
import { call, messageIn } from "../../../support/call";
import { english } from "../../../support/languages";
import { describeProblem } from "../../../../src/messages/problems";
import { installCustomFunctions } from "../../../support/excel";
import { weighed, words } from "./weighed";

beforeAll(installCustomFunctions);

type Rows = readonly (readonly unknown[])[];

interface Tables {
  readonly data: Rows;
  readonly weights: Rows;
  readonly method: Method;
}

const presets = ["Equal", "Balanced", "2024"];
const mostly = <T>(weight: number, usual: T, ...others: T[]) =>
  fc.oneof({ weight, arbitrary: fc.constant(usual) }, fc.constantFrom(...others));
const weight = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom<unknown>(1, 2, 3, 0.3, 0.25) },
  { weight: 2, arbitrary: fc.constant<unknown>(0) },
);
const listOf = <T>(length: number, one: fc.Arbitrary<T>) =>
  fc.array(one, { minLength: length, maxLength: length });

/** A row of settings: normalization, aggregation, coverage, goalposts, weights; now and then something that is refused. */
const settings = fc.record({
  normalization: mostly<unknown>(20, "", "minmax", "minmax1", "ratio", "percentile", "none", "minmaxx"),
  aggregation: mostly<unknown>(8, "", ...aggregations, 2, "-1", "mean"),
  coverage: mostly<unknown>(8, "", 0.5, 1, "0,4", 2),
  low: mostly<unknown>(8, "auto", 10, ""),
  high: mostly<unknown>(8, "auto", 90, ""),
  direction: mostly<unknown>(20, 1, -1, "", "-1", "up"),
  weights: listOf(presets.length, fc.oneof({ weight: 30, arbitrary: weight }, fc.constantFrom("", -1, "x"))),
});

/** Indicators I1 … below the index or dimensions of up to three levels, with gaps; many are no index at all. */
const tables: fc.Arbitrary<Tables> = fc
  .record({
    units: fc.integer({ min: 1, max: 8 }),
    indicators: fc.integer({ min: 1, max: 6 }),
    dimensions: fc.integer({ min: 0, max: 4 }),
  })
  .chain(({ units, indicators, dimensions }) =>
    fc
      .record({
        values: listOf(
          units,
          listOf(
            indicators,
            fc.oneof({ weight: 6, arbitrary: fc.integer({ min: -2, max: 99 }) }, fc.constant(null)),
          ),
        ),
        parents: listOf(indicators, fc.nat(dimensions)),
        above: fc.tuple(...Array.from({ length: dimensions }, (_, place) => fc.nat(place))),
        hasRows: mostly<boolean | null>(3, true, false, null),
        someRows: listOf(dimensions, fc.boolean()),
        settings: listOf(indicators + dimensions, settings),
        extra: mostly<readonly unknown[]>(12, [], ["Elsewhere"], ["I1"], ["Total"]),
        seed: fc.shuffledSubarray(
          Array.from({ length: 12 }, (_, i) => i),
          { minLength: 12 },
        ),
        normalization: fc.constantFrom(...normalizations),
        aggregation: fc.constantFrom(...aggregations),
        coverage: mostly<number | undefined>(2, undefined, 0, 0.5, 0.8, 1),
      })
      .map((given): Tables => {
        const dimensionName = (place: number) => (place === 0 ? "" : `D${place}`);
        const row = (name: string, parent: number, at: number) => {
          const own = given.settings[at];
          const { normalization, aggregation, coverage, low, high, direction } = own;
          return [
            name,
            dimensionName(parent),
            direction,
            low,
            high,
            normalization,
            aggregation,
            coverage,
          ].concat(own.weights);
        };
        const rows = [
          ...given.parents.map((parent, j) => row(`I${j + 1}`, parent, j)),
          ...given.above.flatMap((parent, place) =>
            (given.hasRows ?? given.someRows[place])
              ? [row(dimensionName(place + 1), parent, given.parents.length + place)]
              : [],
          ),
          ...given.extra.map((name) => row(String(name), 0, 0)),
        ];
        return {
          data: [
            ["Unit", ...given.parents.map((_, j) => `I${j + 1}`)],
            ...given.values.map((cells, i) => [`Unit ${i + 1}`, ...cells]),
          ],
          weights: [
            [
              "Indicator",
              "Dimension",
              "Direction",
              "Low",
              "High",
              "Normalization",
              "Aggregation",
              "Coverage",
              ...presets,
            ],
            ...given.seed.filter((i) => i < rows.length).map((i) => rows[i]),
          ],
          method: {
            normalization: given.normalization,
            aggregation: given.aggregation,
            coverage: given.coverage,
          },
        };
      }),
  );

/** What =QEI(Jobs[#All], Weights[#All], preset, …) shows: scores, and messages where there is none. */
function onSheet(data: Rows, weights: Rows, preset: string, method: Method): readonly unknown[] {
  try {
    const { normalization, aggregation, coverage } = method;
    const own = [normalization, aggregation, undefined, coverage];
    const result: unknown[][] = call(qei, data, weights, preset, ...own);
    return result.map(([cell]) => (typeof cell === "number" ? cell : messageIn(cell)));
  } catch (error) {
    return [(error as Error).message];
  }
}

/** The same in the pane. */
function inPane(at: WeighedPreset, method: Method, score: Score): readonly unknown[] {
  const result = score(at, method);
  if ("problem" in result) return [words(result.problem, at.model)];
  const { scores, problems } = result.scored;
  return Array.from(scores, (each, row) => {
    const problem = problems.get(row);
    return problem ? words(problem, at.model) : each;
  });
}

/** The preset in the pane, or what is said where no index opens. */
function opened({ data, weights }: Tables, preset: string): WeighedPreset | string {
  try {
    return weighed(data, weights, preset);
  } catch (error) {
    if (error instanceof IndexError) return describeProblem(error.problem, english);
    throw error;
  }
}

function expectSame(found: readonly unknown[], expected: readonly unknown[]): void {
  if (found.length !== expected.length || found.some((each, i) => !Object.is(each, expected[i])))
    expect(found).toEqual(expected);
}

test("the pane's scores are those of the worksheet function to the last digit, and so are its errors", () => {
  const score = createScorer();
  let [scored, refused] = [0, 0];
  fc.assert(
    fc.property(tables, (each) => {
      for (const preset of presets) {
        const expected = onSheet(each.data, each.weights, preset, each.method);
        const at = opened(each, preset);
        // What keeps an index from opening keeps it so for every preset, also where the function would set it aside.
        if (typeof at === "string") {
          refused++;
          continue;
        }
        expectSame(inPane(at, each.method, score), expected);
        if (typeof expected[0] === "number") scored++;
      }
    }),
    { numRuns: 600 },
  );
  // Enough of the tables are an index.
  expect(scored).toBeGreaterThan(100);
  expect(refused).toBeGreaterThan(30);
});

test("points of single units are those of QEI.CONTRIBUTIONS, and sum to the score", () => {
  const score = createScorer();
  let added = 0;
  fc.assert(
    fc.property(tables, (each) => {
      const at = opened(each, presets[0]);
      if (typeof at === "string") return;
      const result = score(at, each.method);
      if (!("scored" in result) || !addsUp(result.scored.tree)) return;
      const { scores, problems } = result.scored;
      const { points } = contributions(at.model.data, definitionOf(at, each.method));
      scores.forEach((whole, row) => {
        if (problems.has(row)) return;
        const own = Array.from(unitPoints(result.scored, row), (part) => part || 0);
        expectSame(
          own,
          own.map((_, column) => valueAt(points, row, column) || 0),
        );
        expect(own.reduce((a, b) => a + b, 0)).toBeCloseTo(whole, 8);
        added++;
      });
    }),
    { numRuns: 250 },
  );
  expect(added).toBeGreaterThan(20);
});

test("what a drag writes gives on the sheet what the pane shows, and moves the weight among its siblings alone", () => {
  const score = createScorer();
  fc.assert(
    fc.property(
      tables,
      fc.nat(20),
      fc.integer({ min: 0, max: 100 }),
      fc.nat(2),
      (each, place, target, which) => {
        const at = opened(each, presets[which]);
        fc.pre(typeof at !== "string");
        if (typeof at === "string") return;
        // A column without any number is no preset: the pane has none to drag.
        fc.pre(at.presets.presets.includes(at.preset));
        const { nodes } = at.model;
        const percent = percentAmongSiblings(nodes, at.cells);
        const moved = place % nodes.length;
        const next = rebalanceSiblings(nodes, percent, new Set(), moved, target);
        const cells = cellsFromPercent(nodes, next, { cells: at.cells, percent });
        // Dimensions that do not move are taken from here.
        inPane(at, each.method, score);
        const written = withWeights(at.presets, at.preset, weightsByName(nodes, cells));
        const expected = onSheet(each.data, [written.header, ...written.cells], at.preset, each.method);
        expectSame(inPane({ ...at, cells }, each.method, score), expected);
        nodes.forEach(({ parent, hasRow }, i) => {
          if (hasRow && parent !== nodes[moved].parent && (!(parent in nodes) || nodes[parent].hasRow))
            expect(cells[i]).toBe(at.cells[i]);
        });
      },
    ),
    { numRuns: 250 },
  );
});
