import fc from "fast-check";
import { IndexError } from "../../src/core/errors";
import { QueryRefusal } from "../../src/sharing/query/plan";
import { type PowerQueryIndex, qualityPowerQuery } from "../../src/sharing/powerQuery/qualityPowerQuery";
import { runM } from "./support/m/run";
import { agree, coreScores } from "./support/sqlCase";
import { anyTree, everyMethod, type TreeCase } from "./support/treeCase";

const index: PowerQueryIndex = {
  source: 'My "query"',
  indicators: ['Pay #(x) "net"', "Line\nbreak", "Unused"],
  dimensions: [],
  definition: {
    weights: Float64Array.of(1, 3, 0),
    directions: [1, -1, 1],
    normalization: "minmax1",
    aggregation: "geometric",
    goalposts: { low: Float64Array.of(NaN, 0, NaN), high: Float64Array.of(90, NaN, NaN) },
    coverage: 1,
  },
};
const changed = (change: Partial<PowerQueryIndex["definition"]>): PowerQueryIndex => ({
  ...index,
  definition: { ...index.definition, ...change },
});
const data = [
  [10, 4, 1],
  [80, 1, 1],
  [null, 3, 1],
];

test("the text says that it was not run, names are escaped, and no name is in a comment but on one line", () => {
  const text = qualityPowerQuery(index);
  expect(text).toMatch(/^(?:\/\/.*\n)+let\n[\s\S]+\nin\n {2}Result\n$/);
  expect(text).toContain("Not run");
  expect(text).toContain("//   0.75 Line break: minmax1 from 0 to the highest, less is better\n");
  expect(text).toContain('Source = #"My ""query""",');
  expect(text).toContain('Table.Column(Source, "Pay #(#)(x) ""net""")');
  expect(text).toContain('Record.Field(row, "Line#(000a)break")');
  expect(text).toContain("High1 = 90,");
  expect(text).toContain("{0.25, 0.75}");
  expect(text).not.toContain("Unused");
});

/** Cells of the source, then the score, then dimensions: null for one that is missing, and for an error. */
function results(query: PowerQueryIndex, rows: TreeCase["data"]) {
  const { indicators, source } = query;
  const result = runM(qualityPowerQuery(query), source, indicators, rows);
  return {
    columns: result.columns.slice(indicators.length),
    rows: result.rows.map((row) => row.slice(indicators.length)),
  };
}

test("by the grammar of M, dimensions of any kind give the core's scores, and errors where a unit has one", () => {
  let compared = 0;
  const check = (tree: TreeCase) => {
    const query = { ...tree.index, source: "Source" };
    let found: ReturnType<typeof results>;
    try {
      found = results(query, tree.data);
    } catch (error) {
      if (error instanceof QueryRefusal) {
        const { normalization, ownNormalizations } = tree.index.definition;
        expect([normalization, ...(ownNormalizations ?? [])]).toContain("percentile");
        return;
      }
      // What the core refuses is refused, by words of ours before or by the query itself.
      if (!(error instanceof IndexError) && (error as Error).constructor.name !== "MError") throw error;
      found = { columns: [], rows: [] };
    }
    let expected: ReturnType<typeof coreScores>;
    try {
      expected = coreScores(tree.data, { ...tree.index, dialect: "duckdb", table: [], units: [] });
    } catch (error) {
      if (!(error instanceof IndexError)) throw error;
      expect(found.rows).toEqual([]);
      return;
    }
    if (found.rows.length === 0) {
      expect(expected.index.every((score) => score === null)).toBe(true);
      return;
    }
    compared++;
    found.rows.forEach(([score, ...dimensions], row) => {
      expect({
        row,
        score,
        agrees: agree(expected.index[row], score instanceof Error ? null : score),
      }).toMatchObject({ agrees: true });
      // A dimension above one with an error has one too: M has no score to combine.
      dimensions.forEach((value, i) => {
        if (!(value instanceof Error))
          expect({ row, value, agrees: agree(expected.dimensions[i][row], value) }).toMatchObject({
            agrees: true,
          });
        else expect(score).toBeInstanceOf(Error);
      });
    });
  };
  for (const { normalization, aggregation } of everyMethod())
    fc.assert(fc.property(anyTree(normalization, aggregation), check), { numRuns: 20 });
  expect(compared).toBeGreaterThan(300);
});

test("what keeps the index from being computed ends the query with words", () => {
  const ends = (query: PowerQueryIndex, rows: TreeCase["data"]) => {
    try {
      results(query, rows);
    } catch (error) {
      return (error as Error).message;
    }
    return null;
  };
  const own = { goalposts: null };
  expect(ends(changed({ ...own, normalization: "minmax" }), data)).toBeNull();
  expect(ends(changed({ ...own, normalization: "minmax" }), data.slice(1))).toBe(
    'Pay #(x) "net" has no spread',
  );
  expect(ends(changed({ ...own, normalization: "zscore" }), data.slice(1))).toBe(
    'Pay #(x) "net" has no spread',
  );
  expect(ends(changed(own), data.slice(1, 2))).toBe("only one row: minmax1 compares rows");
  expect(ends(changed({ ...own, normalization: "ratio" }), [[-1, 1, 1], ...data])).toMatch(
    /has a negative value$/,
  );
  expect(ends(changed({ ...own, normalization: "ratio" }), [[1, 0, 1], ...data])).toBe("Line break has a 0");
  expect(
    ends(changed({ ...own, normalization: "ratio" }), [
      [0, 3, 1],
      [0, 2, 1],
    ]),
  ).toMatch(/is 0 throughout$/);
  expect(ends(index, [[Infinity, 3, 1], ...data])).toBe("An infinite value");
  expect(() => qualityPowerQuery(changed({ ...own, normalization: "percentile" }))).toThrow(QueryRefusal);
  expect(() => qualityPowerQuery(changed({ aggregation: 1e-9 }))).toThrow(QueryRefusal);
});

test("a unit with a negative value under a geometric mean has an error that names the dimension", () => {
  const hierarchy = {
    dimensions: [{ parent: -1, weight: 1, aggregation: null, coverage: 1 }],
    parents: [0, -1, -1],
  };
  const tree = {
    ...changed({ normalization: "none", goalposts: null, hierarchy, directions: [1, 1, 1] }),
    dimensions: ["Low"],
  };
  const { rows } = results(tree, [
    [-1, 4, 1],
    [9, 4, 1],
    [null, 4, 1],
  ]);
  expect(rows[0].map((cell) => (cell as Error).message)).toEqual(
    new Array(2).fill("Negative value in Low (geometric)"),
  );
  expect(rows[1]).toEqual([expect.closeTo(9 ** 0.25 * 4 ** 0.75, 12) as number, expect.closeTo(9, 12)]);
  expect(rows[2]).toEqual([null, null]);
});

test("a query called like a step of ours does not name itself, and columns that are there stay", () => {
  const steps = [...qualityPowerQuery(index).matchAll(/^ {2}(\w+) =/gm)].map(([, step]) => step);
  expect(steps.length).toBeGreaterThan(10);
  const expected = results(index, data).rows;
  for (const source of [...steps, "source", "Scaled", "z1", "row", "pairs"])
    expect(results({ ...index, source }, data).rows).toEqual(expected);
  const named = { ...index, indicators: ["qei", "QEI scores", "Unused"] };
  expect(results(named, data)).toEqual({ columns: ["QEI 2"], rows: expected });
});
