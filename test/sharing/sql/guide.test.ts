import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readTableIndex } from "../../../src/cells/tables/tableIndex";
import { indexScores } from "../../../src/core/index/nodeScores";
import { type NamedIndex } from "../../../src/sharing/query/plan";
import { qualitySql } from "../../../src/sharing/sql/qualitySql";
import { openDuckDb } from "../support/duckdb";

/** The tables of a page by their rows, blank cells null; the first is the data, then the weights and the result. */
function tablesOf(page: string): (string | number | null)[][][] {
  const tables = page.matchAll(/(?:^\|.*\|\n)+/gm);
  const cell = (text: string) => (text === "" ? null : Number.isNaN(Number(text)) ? text : Number(text));
  return [...tables].map(([lines]) =>
    lines
      .trim()
      .split("\n")
      .filter((_, i) => i !== 1)
      .map((line) =>
        line
          .slice(1, -1)
          .split("|")
          .map((text) => cell(text.trim())),
      ),
  );
}

test.each(["queries.md", "zh-CN/queries.md"])(
  "the example of docs/%s is what the tables give",
  async (name) => {
    const page = readFileSync(join(__dirname, "../../../docs", name), "utf8");
    const [data, weights, result] = tablesOf(page);
    const index = readTableIndex({ data, weights });
    const named = { definition: index.definition as NamedIndex["definition"], ...index.names };
    const sql = qualitySql({
      ...named,
      dialect: "duckdb",
      table: ["survey", "jobs"],
      units: ["Job"],
      ranksWithin: [],
    });
    expect(sql).toContain(/```sql\n([^`]+)```/.exec(page)![1]);
    // What the functions compute from the same tables.
    expect(Array.from(indexScores(index.data, index.definition).scores, (score) => score.toFixed(2))).toEqual(
      result.slice(1).map(([, score]) => (typeof score === "number" ? score.toFixed(2) : "NaN")),
    );
    const database = await openDuckDb();
    try {
      const rows = data
        .slice(1)
        .map(
          (row) =>
            `(${row.map((value) => (typeof value === "string" ? `'${value}'` : (value ?? "NULL"))).join(", ")})`,
        );
      await database.run(
        `CREATE SCHEMA survey; CREATE TABLE survey.jobs (${data[0].map((header, i) => `"${header}" ${i === 0 ? "VARCHAR" : "DOUBLE"}`).join(", ")}); INSERT INTO survey.jobs VALUES ${rows.join(", ")}`,
      );
      const found = await database.rows(sql);
      expect(Object.keys(found[0])).toEqual(result[0]);
      // A rank is a large integer, which comes as its text.
      const rounded = (value: unknown) =>
        typeof value === "number"
          ? Number(value.toFixed(2))
          : /^\d+$/.test(String(value))
            ? Number(value)
            : value;
      // In the order of the page: a database promises none.
      const places = data.map(([job]) => job);
      const byJob = (a: (typeof found)[0], b: (typeof found)[0]) =>
        places.indexOf(a.Job as string) - places.indexOf(b.Job as string);
      const shown = found.sort(byJob).map((row) => Object.values(row).map(rounded));
      expect(shown).toEqual(result.slice(1));
    } finally {
      database.close();
    }
  },
);
