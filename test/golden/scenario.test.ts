import { qeiScenario } from "../../src/functions/quality/scenario";
import { call } from "../support/call";
import { installCustomFunctions } from "../support/excel";
import { data, directions, scenarioCases, weights } from "./data/scenario";

beforeAll(installCustomFunctions);

const extremes = [Math.min, Math.max].map((end) =>
  weights.map((_, column) => end(...data.map((row) => row[column]))),
);

test.each(scenarioCases.map((each) => [each.name, each] as const))(
  "%s: before, after and ranks as in R COINr",
  (_, { indicator, rows, normalization, aggregation, clip, ...expected }) => {
    const [header, ...units] = call(
      qeiScenario,
      data,
      [weights.map((_, j) => (j + 1 === indicator ? 0.1 : ""))],
      null,
      [weights],
      [directions],
      normalization,
      aggregation,
      clip ? extremes : null,
      null,
      rows && data.map((_, row) => [rows.includes(row + 1)]),
    ) as number[][];
    expect(header).toEqual(["Before", "After", "Change", "Rank before", "Rank after"]);
    expect(units).toHaveLength(data.length);
    units.forEach(([before, after, change, rankBefore, rankAfter], row) => {
      // R prints 15 significant digits.
      expect(before).toBeCloseTo(expected.before[row], 9);
      expect(after).toBeCloseTo(expected.after[row], 9);
      expect(change).toBeCloseTo(expected.after[row] - expected.before[row], 9);
      expect([rankBefore, rankAfter]).toEqual([expected.rankBefore[row], expected.rankAfter[row]]);
      if (rows && !rows.includes(row + 1)) expect(change).toBe(0);
    });
  },
);
