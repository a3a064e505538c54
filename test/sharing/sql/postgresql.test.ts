import { matrixFromRows } from "../../../src/core/matrix";
import { structureIndex } from "../../../src/core/structure/structureIndex";
import { qualitySql } from "../../../src/sharing/sql/qualitySql";
import { structureSql } from "../../../src/sharing/sql/structureSql";
import { hasPostgres, type Postgres, startPostgres } from "../support/postgres";
import { createTable, dataWithGaps, differences, plainData, sqlCases } from "../support/sqlCase";

const installed = hasPostgres();
if (!installed) console.warn("NOT RUN: PostgreSQL is not installed here, so its dialect is not tested.");
/** Where there is no server the tests are skipped and counted as such. */
const onPostgres = installed ? test : test.skip;

let server: Postgres | null = null;
beforeAll(() => {
  if (installed) server = startPostgres();
});
afterAll(() => server?.stop());

onPostgres(
  "every definition gives the core's scores of index and dimensions on PostgreSQL, or NULL and a reason",
  () => {
    if (!server) throw new Error("The server did not start");
    server.rows(createTable("plain", plainData) + createTable("gaps", dataWithGaps));
    const cases = sqlCases("postgresql");
    // One call for all: each starts a program.
    const lines = server.rows(cases.map(({ index }) => qualitySql(index)).join("\n"));
    const wrong: unknown[] = [];
    let at = 0;
    for (const { data, index } of cases) {
      wrong.push(...differences(data, index, lines.slice(at, at + data.length)));
      at += data.length;
    }
    expect(wrong).toEqual([]);
  },
);

onPostgres("ESI on PostgreSQL", () => {
  if (!server) throw new Error("The server did not start");
  server.rows(
    "CREATE TABLE jobs (year INT, n DOUBLE PRECISION); INSERT INTO jobs VALUES (1, 10), (1, 30), (1, 0), (2, 5), (2, NULL)",
  );
  const sql = structureSql({
    dialect: "postgresql",
    table: ["jobs"],
    groups: ["year"],
    employment: "n",
    weights: { word: "evenness" },
  });
  const rows = server.rows(sql.replace(";", " ORDER BY year;"));
  expect(Number(rows[0][1])).toBeCloseTo(structureIndex(matrixFromRows([[10, 30, 0]]), "evenness"), 12);
  expect(rows[1]).toEqual(["2", "0", null]);
});
