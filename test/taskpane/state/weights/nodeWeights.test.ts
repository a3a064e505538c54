import { nodesOfModel } from "../../../../src/taskpane/state/index/modelNodes";
import {
  cellsByNode,
  cellsFromPercent,
  cellsWith,
  percentAmongSiblings,
  percentFromWhole,
  rebalanceSiblings,
  weightsByName,
  withoutIndicators,
} from "../../../../src/taskpane/state/weights/nodeWeights";

const dimension = (parent: number, weight: number) => ({ parent, weight, aggregation: null, coverage: null });

/**
 * Hours · Rewards: Pay, Bonus · Safety: Noise, Strain, Falls. Their places: 0 · 1: 2, 3 · 4: 5, 6, 7.
 * @param weight 1: dimensions have rows; NaN: they weigh their parts.
 */
const tree = (weight: number) =>
  nodesOfModel(["Hours", "Pay", "Bonus", "Noise", "Strain", "Falls"], ["Rewards", "Safety"], {
    dimensions: [dimension(-1, weight), dimension(-1, weight)],
    parents: [-1, 0, 0, 1, 1, 1],
  });
const [rows, bare] = [tree(1), tree(NaN)];
const given: Record<string, number> = {
  Hours: 1,
  Rewards: 3,
  Pay: 1,
  Bonus: 1,
  Safety: 6,
  Noise: 2,
  Strain: 2,
};
const weightOf = ({ name }: { readonly name: string }) => given[name] ?? 4;
const stateOf = (nodes: typeof rows) => {
  const cells = cellsByNode(nodes, weightOf);
  return { cells, percent: percentAmongSiblings(nodes, cells) };
};

test("nodes stand in the order of results, each with its place below the index", () => {
  expect(rows.map(({ name, parent, depth }) => [name, parent, depth])).toEqual([
    ["Hours", -1, 1],
    ["Rewards", -1, 1],
    ["Pay", 1, 2],
    ["Bonus", 1, 2],
    ["Safety", -1, 1],
    ["Noise", 4, 2],
    ["Strain", 4, 2],
    ["Falls", 4, 2],
  ]);
  const flat = nodesOfModel(["Pay", "Hours"], [], undefined);
  expect(flat.map(({ name, parent, depth, hasRow }) => [name, parent, depth, hasRow])).toEqual([
    ["Pay", -1, 1, true],
    ["Hours", -1, 1, true],
  ]);
});

test("per cent are of siblings, and a dimension without a row weighs what its parts sum to", () => {
  expect(stateOf(rows).percent).toEqual([10, 30, 50, 50, 60, 25, 25, 50]);
  const { cells, percent } = stateOf(bare);
  expect(cells).toEqual([1, 2, 1, 1, 8, 2, 2, 4]);
  expect(percent.map((each) => Math.round(each * 100) / 100)).toEqual([
    9.09, 18.18, 50, 50, 72.73, 25, 25, 50,
  ]);
});

test("a weight moves its siblings alone, and no other cell is written", () => {
  const state = stateOf(rows);
  const percent = rebalanceSiblings(rows, state.percent, new Set(), 7, 20);
  expect(percent).toEqual([10, 30, 50, 50, 60, 40, 40, 20]);
  expect(cellsFromPercent(rows, percent, state)).toEqual([1, 3, 1, 1, 6, 0.4, 0.4, 0.2]);
  const locked = rebalanceSiblings(rows, state.percent, new Set(["Rewards", "Noise"]), 0, 20);
  expect(locked).toEqual([20, 30, 50, 50, 50, 25, 25, 50]);
});

test("parts of a dimension without a row keep their sum, so that the dimension weighs what it did", () => {
  const state = stateOf(bare);
  const inside = rebalanceSiblings(bare, state.percent, new Set(), 7, 20);
  expect(cellsFromPercent(bare, inside, state)).toEqual([1, 2, 1, 1, 8, 3.2, 3.2, 1.6]);
  // Moved itself, it gives its weight to its parts, as they stand to each other.
  const itself = rebalanceSiblings(bare, state.percent, new Set(), 4, 50);
  const cells = cellsFromPercent(bare, itself, state);
  expect(cells[4]).toBe(0.5);
  expect(cells.slice(5)).toEqual([0.125, 0.125, 0.25]);
  expect(cells[0] + cells[1] + cells[4]).toBeCloseTo(1, 12);
  expect(cells[2] + cells[3]).toBeCloseTo(cells[1], 12);
});

test("weights are kept by the names of rows, through another order and other spelling", () => {
  const { cells } = stateOf(bare);
  const kept = weightsByName(bare, cells);
  expect([...kept.keys()]).toEqual(["hours", "pay", "bonus", "noise", "strain", "falls"]);
  const turned = nodesOfModel(["ＰＡＹ", "Hours", "New"], [], undefined);
  expect(cellsWith(turned, kept, [9, 9, 7])).toEqual([1, 1, 7]);
});

test("an indicator left out gives its weight to its siblings, locked or not where all of them are", () => {
  const { percent } = stateOf(rows);
  expect(withoutIndicators(rows, percent, new Set(["Noise"]), [5])).toEqual([10, 30, 50, 50, 60, 25, 75, 0]);
  // In hundredths, as every weight that is moved.
  expect(withoutIndicators(rows, percent, new Set(["Pay"]), [2, 4])).toEqual([
    10, 30, 100, 0, 60, 33.33, 0, 66.67,
  ]);
});

test("weights in the whole index become weights among siblings whose products they are", () => {
  const whole = [10, 12, 18, 30, 6, 24];
  const percent = percentFromWhole(rows, whole);
  expect(percent).toEqual([10, 30, 40, 60, 60, 50, 10, 40]);
});

test("shares of one dimension's parts are written to their last digit, and weigh what it weighs where it has no row", () => {
  const shares = new Map([5, 6, 7].map((place) => [place, 1 / 3]));
  const own = stateOf(rows);
  expect(cellsFromPercent(rows, own.percent, own, shares)).toEqual([1, 3, 1, 1, 6, 1 / 3, 1 / 3, 1 / 3]);
  const without = stateOf(bare);
  const cells = cellsFromPercent(bare, without.percent, without, shares);
  expect(cells.slice(0, 4)).toEqual(without.cells.slice(0, 4));
  expect(cells.slice(5)).toEqual([8 / 3, 8 / 3, 8 / 3]);
});
