import fc from "fast-check";
import { type Database, openDuckDb } from "../support/duckdb";
import {
  anyNames,
  createNamed,
  type NamedQuery,
  namedQueries,
  type Names,
  ownWords,
} from "../support/namesCase";
import { hasPostgres, type Postgres, startPostgres } from "../support/postgres";
import { dialects } from "../../../src/sharing/sql/dialect";

let database: Database;
let server: Postgres | null = null;
beforeAll(async () => {
  database = await openDuckDb();
  // Which column a name means is settled before anything is optimized, which takes half of the time.
  await database.run("PRAGMA disable_optimizer");
  if (hasPostgres()) server = startPostgres();
});
afterAll(() => {
  database.close();
  server?.stop();
});

/** Every four words of ours, each once in each place. */
function placed(words: readonly string[]): Names[] {
  const at = (i: number) => words[i % words.length];
  return words.map((_, i): Names => [at(i), at(i + 1), at(i + 2), at(i + 5)]);
}

function expectScores({ sql, expected }: NamedQuery, found: readonly unknown[]): void {
  const scores = found.map(Number).sort((a, b) => a - b);
  expect({ sql, scores: scores.map((score) => expect.closeTo(score, 9)) }).toEqual({ sql, scores: expected });
}

async function checkOnDuckDb(names: Names): Promise<void> {
  await database.run(createNamed(names));
  for (const query of namedQueries(names, "duckdb")) {
    const rows = await database.rows(query.sql);
    // Units, score, problem, in this order whatever their names.
    expectScores(
      query,
      rows.map((row) => Object.values(row)[1]),
    );
    expect(Object.keys(rows[0])[0]).toBe(names[1]);
  }
}

test("DuckDB: a table, units and columns may be called like anything in the query", async () => {
  const words = ownWords("duckdb");
  expect(words).toEqual(
    expect.arrayContaining(["z1", "x2", "least1", "source", "indicators", "share", "jobs", "qei", "esi"]),
  );
  for (const names of placed(words)) await checkOnDuckDb(names);
}, 120_000);

test("DuckDB: whatever the names are", async () => {
  await fc.assert(fc.asyncProperty(anyNames(ownWords("duckdb")), checkOnDuckDb), { numRuns: 15 });
}, 120_000);

(hasPostgres() ? test : test.skip)(
  "PostgreSQL: the same",
  () => {
    const words = ownWords("postgresql");
    const random = fc.sample(anyNames(words), { numRuns: 20, seed: 1 });
    const cases = [...placed(words), ...random].map((names) => ({
      names,
      queries: namedQueries(names, "postgresql"),
    }));
    // One call for all: each starts a program and makes a connection.
    const script = cases.map(({ names, queries }) =>
      [createNamed(names), ...queries.map(({ sql }) => sql)].join("\n"),
    );
    const lines = server?.rows(script.join("\n")) ?? [];
    let at = 0;
    for (const query of cases.flatMap(({ queries }) => queries)) {
      expectScores(
        query,
        lines.slice(at, at + query.expected.length).map(([, score]) => score),
      );
      at += query.expected.length;
    }
    expect(at).toBe(lines.length);
  },
  120_000,
);

test("every dialect: between the first step and the last only names of ours stand", () => {
  const names = ["my table", "my unit", "first column", "second column"] as const;
  for (const dialect of dialects) {
    for (const { sql } of namedQueries(names, dialect)) {
      const quoted = [...sql.matchAll(/(\S*)(["`])(?:my|first|second) (?:table|unit|column)\2/g)];
      const [between, after] = [sql.indexOf("\n),"), sql.lastIndexOf("\nSELECT")];
      expect(quoted.length).toBeGreaterThan(2);
      for (const { index, 1: before } of quoted) {
        expect(index < between || index > after).toBe(true);
        if (index < between)
          expect(before === "" ? sql.slice(index - 5, index) : before).toMatch(/FROM |source\./);
      }
    }
  }
});

test("results beside units of their own name get another", () => {
  const [quality] = namedQueries(["t", "QEI", "a", "b"], "bigquery");
  expect(quality.sql).toMatch(/unit1 AS `QEI`,\n[^\n]+ AS qei_2,\n[^\n]+ AS qei_problem\n/);
});
