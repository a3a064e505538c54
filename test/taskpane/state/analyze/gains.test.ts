import fc from "fast-check";
import { groupGains, groupsOf, unitGains } from "../../../../src/taskpane/state/analyze/gains";

const ranksOf = (scores: readonly number[]) =>
  Float64Array.from(scores, (score) =>
    Number.isNaN(score) ? NaN : 1 + scores.filter((other) => other > score).length,
  );
const stateOf = (scores: readonly number[]) => ({
  ranks: ranksOf(scores),
  scores: Float64Array.from(scores),
});

const cases = fc
  .array(
    fc.record({
      group: fc.constantFrom("A", "B", "C", ""),
      before: fc.option(fc.integer({ min: 0, max: 20 }), { nil: NaN, freq: 8 }),
      now: fc.option(fc.integer({ min: 0, max: 20 }), { nil: NaN, freq: 8 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((rows) => ({
    rows,
    data: {
      name: "T",
      sheet: "S",
      header: ["Unit", "Group"],
      rows: rows.map(({ group }, i) => [`U${i}`, group === "" ? null : group]),
    },
    before: stateOf(rows.map(({ before }) => before)),
    now: stateOf(rows.map(({ now }) => now)),
  }));

test("means of a group are those of its units that have a rank before and now", () => {
  fc.assert(
    fc.property(cases, ({ rows, data, before, now }) => {
      const labels = groupsOf(data, "Group")!;
      const found = groupGains(labels, before, now);
      const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
      const expected = [...new Set(rows.map(({ group }) => group))].flatMap((name) => {
        const own = [...rows.keys()].filter(
          (i) => name !== "" && rows[i].group === name && before.ranks[i] > 0 && now.ranks[i] > 0,
        );
        if (own.length === 0) return [];
        return [
          {
            name,
            n: own.length,
            places: expect.closeTo(mean(own.map((i) => before.ranks[i] - now.ranks[i])), 9) as number,
            score: expect.closeTo(mean(own.map((i) => rows[i].now - rows[i].before)), 9) as number,
          },
        ];
      });
      expect([...found].sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual(
        expected.sort((a, b) => (a.name < b.name ? -1 : 1)),
      );
      expect(found.every(({ places }, i) => i === 0 || found[i - 1].places >= places)).toBe(true);
    }),
  );
});

test("the units named are the first of all, sorted by how far they move", () => {
  fc.assert(
    fc.property(cases, fc.integer({ min: 1, max: 4 }), ({ before, now }, most) => {
      const moved = Array.from(now.ranks, (rank, row) => ({ row, places: before.ranks[row] - rank }));
      const sorted = (sign: 1 | -1) =>
        moved
          .filter(({ places }) => sign * places > 0)
          .sort((a, b) => sign * (b.places - a.places) || a.row - b.row)
          .slice(0, most);
      expect(unitGains(before, now, most)).toEqual({ up: sorted(1), down: sorted(-1) });
    }),
  );
});

test("scores of another method are not compared, their ranks are", () => {
  const data = {
    name: "T",
    sheet: "S",
    header: ["U", "G"],
    rows: [
      ["a", "A"],
      ["b", "A"],
      ["c", "B"],
    ],
  };
  const before = { ...stateOf([3, 2, 1]), scores: null };
  expect(groupGains(groupsOf(data, "G")!, before, stateOf([1, 2, 3]))).toEqual([
    { name: "B", n: 1, places: 2, score: NaN },
    { name: "A", n: 2, places: -1, score: NaN },
  ]);
});
