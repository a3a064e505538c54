import { fractionOf, type Source, spokenShares } from "../../../../src/taskpane/state/analyze/sourceShares";

const source = (name: Source["source"], share: number): Source => ({
  source: name,
  shares: { first: { share, low: share, high: share }, total: { share, low: share, high: share } },
});
const weight = (name: string, share: number) => source({ weightOf: name }, share);

describe("the word of a share", () => {
  test.each([
    [-0.03, "none"],
    [0.019, "none"],
    [0.05, "little"],
    [0.1, 0],
    [0.19, 1],
    [0.25, 2],
    [0.33, 3],
    [0.41, 4],
    [0.5, 5],
    [0.6, 6],
    [0.66, 7],
    [0.74, 8],
    [0.8, 9],
    [0.9, 10],
    [0.949, 10],
    [0.95, "all"],
    [1.02, "all"],
  ])("%d is %p", (share, word) => expect(fractionOf(share)).toBe(word));
});

test("beside methods the weights are one source, and the rest is what several do together", () => {
  const { parts, together } = spokenShares([
    source("normalization", 0.5),
    weight("Pay", 0.15),
    weight("Safety", 0.05),
    source("aggregation", 0.1),
  ]);
  expect(parts.map((part) => part.source)).toEqual(["normalization", "weights", "aggregation"]);
  expect(parts[1].share).toBeCloseTo(0.2, 12);
  expect(together).toBeCloseTo(0.2, 12);
});

test("of weights alone the three largest are named; estimates above 1 leave nothing", () => {
  const { parts, together } = spokenShares([
    weight("A", 0.6),
    weight("B", 0.3),
    weight("C", 0.1),
    weight("D", 0.05),
  ]);
  expect(parts.map((part) => part.source)).toEqual([{ weightOf: "A" }, { weightOf: "B" }, { weightOf: "C" }]);
  expect(together).toBe(0);
});

test("an estimate below 0 leaves nothing to the others", () =>
  expect(spokenShares([weight("A", 0.6), weight("B", -0.1)]).together).toBeCloseTo(0.4, 12));
