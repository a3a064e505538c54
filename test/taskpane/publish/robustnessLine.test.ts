import { type RankSummary } from "../../../src/core/analyze/draws/rankSummary";
import { languageTags } from "../../../src/messages/languages";
import { type ReportLine } from "../../../src/sharing/publish/layOut";
import { robustnessLine } from "../../../src/taskpane/publish/robustnessLine";
import { calculateWithIronCalc } from "../../sharing/support/ironcalc";
import { spoken, spokenByPublishing } from "../../support/languages";

/** Lowest and highest rank of each unit, best unit first. */
const cases: readonly (readonly (readonly [number, number])[])[] = [
  [
    [1, 3],
    [2, 2],
    [2, 6],
  ],
  // To one rank of the first, and to one that only looks like it.
  [
    [1, 1],
    [2, 3],
    [2, 3],
    [4, 4],
  ],
  [
    [1, 1.05],
    [2, 4],
  ],
  [[1, 12]],
];

describe.each(languageTags)("%s", (tag) => {
  test.each(cases)("%#: the formula of a live sheet gives the sentence of a sheet of values", (...ranks) => {
    const units = ranks.map((_, i) => ({
      row: ranks.length - 1 - i,
      name: `Nº "${i}" & 北京`,
      score: 50 - i,
      rank: i + 1,
    }));
    const ranges: RankSummary[] = [];
    units.forEach(({ row, rank }, i) => {
      const [low, high] = ranks[i];
      ranges[row] = { rank, low, high, mean: rank, best: low, worst: high, first: 0 };
    });
    const around = { language: spoken[tag], text: spokenByPublishing[tag].publish, today: "" };
    const line = (live: boolean): ReportLine["cell"] => {
      const what = { title: "", parts: true, weights: false, chart: false };
      const [only, ...others] = robustnessLine(
        units,
        { ...what, live, ranges: live ? "live" : ranges },
        2,
        around,
      );
      expect(others).toEqual([]);
      return only.cell;
    };
    const [sentence, live] = [line(false), line(true)];
    if (typeof live !== "object" || live === null) throw new Error("no formula");
    // Rank, unit, index, two parts and the ranges, from A1.
    const spill = `F1:G${ranks.length}`;
    const formula = live.formula((row, column) => `${"ABCDEFG"[column]}${row + 1}`).replaceAll("F1#", spill);
    const cells = units.flatMap(({ name, score, rank }, i) =>
      [rank, name, score, 1, 2, ...ranks[i]].map((value, j) => ({ row: i + 1, column: j + 1, value })),
    );
    const at = { row: 20, column: 1 };
    const [[[shown]]] = calculateWithIronCalc(
      [],
      [...cells, { ...at, value: formula }],
      [{ ...at, rows: 1, columns: 1 }],
    );
    expect(shown).toBe(sentence);
    expect(shown).toContain(units[0].name);
  });
});
