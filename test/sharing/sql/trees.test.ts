import fc from "fast-check";
import { IndexError } from "../../../src/core/errors";
import { indexScores } from "../../../src/core/index/nodeScores";
import { matrixFromRows } from "../../../src/core/matrix";
import { type Dialect } from "../../../src/sharing/sql/dialect";
import { qualitySql, type SqlIndex } from "../../../src/sharing/sql/qualitySql";
import { type Database, openDuckDb } from "../support/duckdb";
import { hasPostgres, type Postgres, startPostgres } from "../support/postgres";
import { createTable, differences } from "../support/sqlCase";
import { anyTree, everyMethod, type TreeCase } from "../support/treeCase";

let database: Database;
let server: Postgres | null = null;
beforeAll(async () => {
  database = await openDuckDb();
  if (hasPostgres()) server = startPostgres();
});
afterAll(() => {
  database.close();
  server?.stop();
});

const overTable = (dialect: Dialect, { index }: TreeCase): SqlIndex => ({
  ...index,
  dialect,
  table: ["tree"],
  units: ["unit id"],
});

/** The query; null where it is refused as the core refuses the index. */
function written(index: SqlIndex, data: TreeCase["data"]): string | null {
  try {
    return qualitySql(index);
  } catch (error) {
    if (!(error instanceof IndexError)) throw error;
    const matrix = matrixFromRows(data.map((row) => row.map((value) => value ?? NaN)));
    expect(() => indexScores(matrix, index.definition)).toThrow(IndexError);
    return null;
  }
}

test("DuckDB: dimensions of any kind give the core's scores", async () => {
  let compared = 0;
  for (const { normalization, aggregation } of everyMethod()) {
    const check = async (tree: TreeCase) => {
      const index = overTable("duckdb", tree);
      const sql = written(index, tree.data);
      if (sql === null) return;
      await database.run(createTable("tree", tree.data, [...index.indicators]));
      const rows = await database.rows(sql);
      expect(differences(tree.data, index, rows.map(Object.values))).toEqual([]);
      compared++;
    };
    await fc.assert(fc.asyncProperty(anyTree(normalization, aggregation), check), { numRuns: 4 });
  }
  expect(compared).toBeGreaterThan(130);
}, 120_000);

/** Each level's mean is a 1e-176th of its part that is not 0: two levels of it are below the least double. */
const vanishing: TreeCase = {
  data: [
    [80, 0, 0, 0],
    [0, 0, 0, 70],
    [50, 60, 70, 80],
  ],
  index: {
    indicators: ["a", "b", "c", "d"],
    dimensions: ["inner", "outer"],
    definition: {
      weights: Float64Array.of(2, 1, 1, 1),
      directions: [1, 1, 1, 1],
      normalization: "none",
      aggregation: 0.001,
      goalposts: null,
      coverage: 1,
      hierarchy: {
        dimensions: [
          { parent: 1, weight: 2, aggregation: null, coverage: null },
          { parent: -1, weight: 1, aggregation: null, coverage: null },
        ],
        parents: [0, 0, 1, -1],
      },
    },
  },
};

test("DuckDB: a score too small for a double is 0 and ends no query", async () => {
  const index = overTable("duckdb", vanishing);
  await database.run(createTable("tree", vanishing.data, [...index.indicators]));
  const rows = await database.rows(qualitySql(index));
  expect(differences(vanishing.data, index, rows.map(Object.values))).toEqual([]);
});

(hasPostgres() ? test : test.skip)("PostgreSQL: the same of a score too small for a double", () => {
  const index = overTable("postgresql", vanishing);
  const rows = server?.rows(createTable("tree", vanishing.data, [...index.indicators]) + qualitySql(index));
  expect(differences(vanishing.data, index, rows ?? [])).toEqual([]);
});

(hasPostgres() ? test : test.skip)(
  "PostgreSQL: the same",
  () => {
    const cases = everyMethod().flatMap(({ normalization, aggregation }) =>
      fc.sample(anyTree(normalization, aggregation), 3).flatMap((tree) => {
        const index = overTable("postgresql", tree);
        const sql = written(index, tree.data);
        return sql === null ? [] : [{ data: tree.data, index, sql }];
      }),
    );
    expect(cases.length).toBeGreaterThan(100);
    // One call for all: each starts a program.
    const script = cases.map(
      ({ data, index, sql }) => createTable("tree", data, [...index.indicators]) + sql,
    );
    const lines = server?.rows(script.join("\n")) ?? [];
    const wrong: unknown[] = [];
    let at = 0;
    for (const { data, index } of cases) {
      wrong.push(...differences(data, index, lines.slice(at, at + data.length)));
      at += data.length;
    }
    expect(wrong).toEqual([]);
  },
  120_000,
);
