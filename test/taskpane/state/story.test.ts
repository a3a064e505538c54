import { matrixFromRows } from "../../../src/core/matrix";
import { type Method } from "../../../src/taskpane/state/index/definition";
import { createScorer } from "../../../src/taskpane/state/index/scoring";
import { profileCall } from "../../../src/taskpane/state/story/profileCall";
import { shownStep } from "../../../src/taskpane/state/story/shownStep";
import { unitStory } from "../../../src/taskpane/state/story/unitStory";
import { flatIndex, weighed } from "./index/weighed";

const minmax: Method = { normalization: "minmax", aggregation: "arithmetic" };

function storyOf(index: ReturnType<typeof weighed>, row: number, method = minmax) {
  const result = createScorer()(index, method);
  if (!("scored" in result)) throw new Error(result.problem.code);
  return unitStory(index, result.scored, method, row);
}

/** Pay 50, 100, 0, 20 and hours 0, 100, 100, 40 on their scales; scores 25, 100, 50 and 30. */
const four = flatIndex(
  [
    [3000, 50],
    [4000, 40],
    [2000, 40],
    [2400, 46],
  ],
  [1, -1],
  [1, 1],
);

describe("a unit's story, by hand", () => {
  test("place, points and what it is ahead and behind in, against the median of each indicator", () => {
    // Medians: pay 35, hours 70. Each counts half.
    const story = storyOf(four, 3);
    expect(story).toMatchObject({ name: "U3", score: 30, rank: 3, of: 4, level: [], adds: true, lead: null });
    expect(story.parts.map(({ name, scaled, points, ahead }) => [name, scaled, points, ahead])).toEqual([
      ["I0", 20, 10, -7.5],
      ["I1", 40, 20, -15],
    ]);
    expect(story.strengths).toEqual([]);
    expect(story.gaps.map(({ name }) => name)).toEqual(["I1", "I0"]);
  });

  test("ways up: the least of its range first, then weights", () => {
    // 20 points to U2: 40 of one indicator, which is 800 of 2000 and 4 of 10, the same part of its range.
    const { up } = storyOf(four, 3);
    expect(up).toMatchObject({ rank: 2, holders: ["U2"], distance: 20, neverEnough: [] });
    expect(up?.indicators.map(({ name, step }) => [name, step.from, step.to, step.change])).toEqual([
      ["I0", 2400, 3200, 800],
      ["I1", 46, 42, -4],
    ]);
    // With three quarters on pay it draws level with U2, but U0 is above it from 4/7 on: it never stands higher.
    expect(up?.weights).toEqual([]);
    // U0 has 50 and 0: with share t on pay it draws level where 50t = 20t + 40(1 − t), at 4/7.
    expect(storyOf(four, 0).up?.weights).toEqual([
      { name: "I0", from: 50, to: 57.2, rank: 3 },
      { name: "I1", from: 50, to: 42.8, rank: 3 },
    ]);
  });

  test("the first leads the next, and nothing is above it", () => {
    expect(storyOf(four, 1)).toMatchObject({ rank: 1, up: null, lead: { points: 50, next: ["U2"] } });
  });

  test("level units are named, and the place above is that of the next better rank", () => {
    const story = storyOf(flatIndex([[1], [3], [3], [4]], [1], [1]), 1);
    expect(story).toMatchObject({ rank: 2, level: ["U2"], up: { rank: 1, holders: ["U3"] } });
  });

  test("what is missing; without a score the reason, and no way up", () => {
    const gaps = flatIndex(
      [
        [1, 2, NaN],
        [3, NaN, NaN],
        [2, 5, 6],
        [4, 4, 8],
      ],
      [1, 1, 1],
      [1, 1, 1],
    );
    expect(storyOf(gaps, 0)).toMatchObject({ missing: ["I2"], rank: 3, problem: undefined });
    const none = storyOf(gaps, 1);
    expect(none).toMatchObject({ missing: ["I1", "I2"], rank: NaN, score: NaN, up: null, lead: null });
    expect(none.problem?.code).toBe("unitCoverage");
    // What it has is compared on its scale: 66.7 against the median of 50.
    expect(none.strengths.map(({ name }) => name)).toEqual(["I0"]);
  });

  test("an indicator of weight 0 plays no part", () => {
    const story = storyOf(
      flatIndex(
        [
          [1, 9],
          [3, 2],
          [2, 1],
        ],
        [1, 1],
        [1, 0],
      ),
      2,
    );
    expect(story.parts.map(({ name }) => name)).toEqual(["I0"]);
    expect(story.up?.weights).toEqual([]);
  });

  test("a geometric mean has no points and no weights to find", () => {
    const story = storyOf(four, 0, { normalization: "minmax1", aggregation: "geometric" });
    expect(story.adds).toBe(false);
    expect(story.parts.every(({ points }) => Number.isNaN(points))).toBe(true);
    expect(story.up?.weights).toBeNull();
  });
});

describe("a change as it is shown", () => {
  const data = matrixFromRows([[35.42], [41], [20]]);
  const shown = (value: number, exclusive = false, direction: 1 | -1 = 1) =>
    shownStep(data, 0, 0, direction, { value, exclusive }, false);

  test("has three digits, and is rounded for the better", () => {
    expect(shown(36.78123)).toMatchObject({ from: 35.42, to: 36.79, decimals: 2 });
    expect(shown(30.78123, false, -1)).toMatchObject({ to: 30.78, decimals: 2 });
    expect(shown(35.4200123)).toMatchObject({ to: 35.4200123, decimals: 7 });
  });

  test("names another unit's value as it is", () => {
    expect(shown(41, true)).toMatchObject({ to: 41, decimals: 0, exclusive: true });
    expect(shown(35.425, true)).toMatchObject({ to: 35.425, decimals: 3 });
  });

  test("does not become 0 where it is small", () => {
    expect(shown(0.00042, false, -1)).toMatchObject({ to: 0.00042, decimals: 5 });
  });
});

describe("the profile as a formula", () => {
  const index = (units: readonly unknown[]) =>
    weighed(
      [["Unit", "Pay"], ...units.map((unit, i) => [unit, i])],
      [
        ["Indicator", "Mine"],
        ["Pay", 1],
      ],
    ).model;

  test("asks for the unit by name, and by row where several have it", () => {
    expect(profileCall(index(["A", 'B "b"', "C"]), 1, "minmax").unit).toBe('"B ""b"""');
    expect(profileCall(index(["A", "a", "C"]), 1, "minmax").unit).toBe("2");
  });
});
