import { insertSample } from "../../samples/insertSample";
import { qei } from "../../src/functions/quality/qei";
import { qeiSensitivity } from "../../src/functions/quality/sensitivity";
import { indexFormulaOf } from "../../src/sharing/reading/indexFormula";
import { sourceText } from "../../src/sharing/reading/source";
import { choicesInMemory } from "../../src/taskpane/state/choices";
import { createPaneStore } from "../../src/taskpane/state/paneStore";
import { earlierFormulas, earlierWeights } from "../fixtures/weightsTables";
import { minMaxScores } from "../samples/arithmetic";
import { call } from "../support/call";
import { memoryWorkbook } from "../taskpane/memoryWorkbook";
import { sessionOf } from "../taskpane/sessionOf";

const data = insertSample.dataTable;
const numbers = data.rows.map((row) => row.slice(1, 6) as number[]);
const balanced = [0.3, 0.2, 0.15, 0.2, 0.15];
/** By plain arithmetic, which shares no code with the product. */
const expected = minMaxScores(numbers, balanced, [1, 1, 1, 1, 1]);
const close = (scores: readonly unknown[]) => {
  expect(scores).toHaveLength(expected.length);
  scores.forEach((score, row) => expect(score).toBeCloseTo(expected[row], 9));
};

describe.each(earlierWeights)("weights as they were left: $since", (weights) => {
  const table = { name: "Weights", sheet: "Weights", ...weights, notes: weights.above };

  it("the formula over both tables gives the numbers that they always gave", () => {
    const result = call(qei, [data.header, ...data.rows], [weights.header, ...weights.rows], "Balanced");
    close((result as unknown[][]).map(([score]) => score));
  });

  it("the pane opens them with the same presets, numbers and locks", async () => {
    const workbook = memoryWorkbook([
      { ...data, sheet: "Jobs" },
      {
        ...table,
        header: [...weights.header],
        rows: weights.rows.map((row) => row.map((cell) => cell ?? "")),
        notes: weights.above,
      },
    ]);
    const store = createPaneStore(workbook, choicesInMemory());
    await store.actions.start();
    const { presets, preset, result } = sessionOf(store);
    expect(presets.presets).toEqual(weights.presets);
    expect(presets.locked).toEqual(weights.locked);
    expect(preset).toBe("Balanced");
    if (!("scored" in result)) throw new Error("The table opens without scores");
    close([...result.scored.scores]);
    expect(workbook.writes).toEqual([]);
  });
});

describe("formulas as they were written", () => {
  it.each(earlierFormulas)("$since: read as the index of these tables", ({ formula }) => {
    const index = indexFormulaOf(formula);
    expect(index?.function).toBe("QEI");
    const [given, ...others] = index?.arguments ?? [];
    expect(sourceText(given)).toContain("Jobs[");
    expect(JSON.stringify(others)).toContain("Balanced");
  });

  it("weights and directions one by one, as the first pane looked them up, give the numbers that they always gave", () => {
    const result = call(qei, numbers, [balanced], [[1, 1, 1, 1, 1]], "minmax", "arithmetic");
    close((result as unknown[][]).map(([score]) => score));
  });

  // Spread, draws and seed stand where goalposts, coverage and spread stand since 28 November 2026.
  it("QEI.SENSITIVITY in its earlier order is refused in words, and gives no other numbers", () => {
    const own = [0.25, 1000, 1];
    const earlier = () => call(qeiSensitivity, numbers, [balanced], null, "minmax", "arithmetic", ...own);
    expect(earlier).toThrow(/^Goalposts for 5 indicators are 2×5/);
  });
});
