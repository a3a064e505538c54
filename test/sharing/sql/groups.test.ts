import { type Dialect } from "../../../src/sharing/sql/dialect";
import { groupsSql } from "../../../src/sharing/sql/groupsSql";
import { qualitySql } from "../../../src/sharing/sql/qualitySql";
import { type Database, openDuckDb } from "../support/duckdb";
import {
  columns,
  coreRanks,
  createGroups,
  groupDifferences,
  type GroupRow,
  groupTables,
  rankedIndex,
} from "../support/groupsCase";
import { hasPostgres, type Postgres, startPostgres } from "../support/postgres";

const installed = hasPostgres();
if (!installed) console.warn("NOT RUN: PostgreSQL is not installed here, so its dialect is not tested.");
const onPostgres = installed ? test : test.skip;

let duckdb: Database;
let server: Postgres | null = null;
beforeAll(async () => {
  duckdb = await openDuckDb();
  if (installed) server = startPostgres();
});
afterAll(() => {
  duckdb.close();
  server?.stop();
});

const summary = (dialect: Dialect, table: string, weighted: boolean) =>
  groupsSql({
    dialect,
    table: [table],
    by: columns[0],
    values: columns[1],
    weights: weighted ? columns[2] : null,
  });
const tables = [...groupTables(0, 16), ...groupTables(1, 12), ...groupTables(-3, 6)];
const named = tables.map((rows, i) => [`g${i}`, rows] as const);

/** Numbers, also where a database gives them as text. */
const cell = (value: unknown) =>
  typeof value === "string" && value.trim() !== "" && !Number.isNaN(Number(value)) ? Number(value) : value;
const figures = (row: readonly unknown[]) => [
  ...row.slice(0, 2),
  ...row.slice(2, -1).map(cell),
  row[row.length - 1],
];

/** Rows of the ranked index against the core. */
function rankDifferences(
  rows: readonly GroupRow[],
  within: boolean,
  found: readonly (readonly unknown[])[],
): unknown[] {
  const byUnit = new Map(found.map((row) => [Number(row[0]), row]));
  return coreRanks(rows, rankedIndex("duckdb", "t", within)).flatMap((rank, unit) => {
    const row = byUnit.get(unit)!;
    return (row[2] === null ? null : Number(row[2])) === rank ? [] : [{ rows, within, unit, rank, row }];
  });
}

test("DuckDB: groups and ranks of random tables with ties, gaps and blank labels are the core's", async () => {
  const wrong: unknown[] = [];
  for (const [i, [name, rows]] of named.entries()) {
    // Half of the calls that PostgreSQL answers: each takes this database as long as many of those.
    const flag = i % 2 === 0;
    await duckdb.run(createGroups(name, rows));
    const groups = (await duckdb.rows(summary("duckdb", name, flag))).map((row) =>
      figures(Object.values(row)),
    );
    wrong.push(...groupDifferences(rows, flag, groups));
    const ranks = await duckdb.rows(qualitySql(rankedIndex("duckdb", name, flag)));
    wrong.push(...rankDifferences(rows, flag, ranks.map(Object.values)));
  }
  expect(wrong).toEqual([]);
});

onPostgres("PostgreSQL: the same", () => {
  if (!server) throw new Error("The server did not start");
  const wrong: unknown[] = [];
  // One call for all: each starts a program. A row of their number parts the results.
  const queries = named.flatMap(([name]) =>
    [false, true].flatMap((flag) => [
      summary("postgresql", name, flag),
      qualitySql(rankedIndex("postgresql", name, flag)),
    ]),
  );
  const parted = queries.map((query, i) => `${query} SELECT 'end of ${i}';`).join("\n");
  const lines = server.rows(named.map(([name, rows]) => createGroups(name, rows)).join("\n") + parted);
  let at = 0;
  const next = () => {
    const from = at;
    while (!String(lines[at][0]).startsWith("end of ")) at++;
    return lines.slice(from, at++);
  };
  for (const [, rows] of named)
    for (const flag of [false, true]) {
      wrong.push(...groupDifferences(rows, flag, next().map(figures)));
      wrong.push(...rankDifferences(rows, flag, next()));
    }
  expect(wrong).toEqual([]);
});

test("scores that are the same on paper tie; one that is too large, or has no label, has no rank", async () => {
  await duckdb.run(`CREATE TABLE paper AS SELECT * FROM (VALUES (0, 'a', 0.1::DOUBLE, 0.2::DOUBLE), (1, 'a', 0.3, 0),
    (2, 'a', 5, 5), (3, NULL, 7, 1), (4, 'a', 1e308, 1e308), (5, 'b', 1, 1)) t("unit id", "Group, by name", first, second)`);
  const index = rankedIndex("duckdb", "paper", true);
  const definition = { ...index.definition, aggregation: "sum", directions: [1, 1] } as const;
  const rows = await duckdb.rows(qualitySql({ ...index, definition }).replace(";", " ORDER BY 1;"));
  expect(rows.map((row) => (row.qei_rank === null ? null : Number(row.qei_rank)))).toEqual([
    2,
    2,
    1,
    null,
    null,
    1,
  ]);
});

test("a negative weight is told, and names that the query uses itself may be the table's", async () => {
  await duckdb.run(
    `CREATE TABLE cells AS SELECT * FROM (VALUES ('a', 1, -1), ('b', 2, 1)) t(whole, used, share)`,
  );
  const rows = await duckdb.rows(
    groupsSql({ dialect: "duckdb", table: ["cells"], by: "whole", values: "used", weights: "share" }),
  );
  expect(rows.find(({ part }) => part === "overall")).toMatchObject({
    n: null,
    groups_problem: "a weight is negative",
  });
  const named = await duckdb.rows(
    groupsSql({ dialect: "duckdb", table: ["cells"], by: "share", values: "used", weights: null }),
  );
  expect(Object.keys(named[0]).slice(0, 4)).toEqual(["share", "part", "n", "share_2"]);
  expect(named).toHaveLength(3);
});
