import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkTable } from "../../../src/cells/check/checkTable";
import { cleanTable, type Decisions } from "../../../src/cells/check/cleanTable";
import { findLayout } from "../../../src/cells/reshape/findLayout";
import { reshape } from "../../../src/cells/reshape/reshape";
import { namedTable, textOf } from "../../../src/cells/reshape/table";
import * as europe from "../../fixtures/tables/europe";
import * as firms from "../../fixtures/tables/firms";
import { cellsOf } from "../../fixtures/tables/layout";
import * as unitedStates from "../../fixtures/tables/unitedStates";
import * as world from "../../fixtures/tables/world";
import { newHeaders } from "../../support/reshape";

/** In the order of the page. */
const shown = [
  ...[europe.eurostat, europe.betterLife, world.outlook, world.labor, world.development, world.yearbook],
  ...[unitedStates.wages, europe.asheWeekly, europe.destatis, firms.engagement],
];

/** The tables of a section, cells as they are read. */
function tablesIn(section: string): string[][][] {
  return [...section.matchAll(/(?:^\|.*\|\n)+/gm)].map(([lines]) =>
    lines
      .trim()
      .split("\n")
      .filter((_, i) => i !== 1)
      .map((line) =>
        line
          .slice(1, -1)
          .split(/(?<!\\)\|/)
          .map((cell) =>
            cell.trim().replace(/\\(.)/g, (all, sign: string) => (/[|*~#_]/.test(sign) ? sign : all)),
          ),
      ),
  );
}

const seen = (cell: number | string) =>
  String(cell)
    .replace(/\ufeff/g, "")
    .trim();

/** What the page answers to flags and symbols; of the rest it follows what is proposed. */
function answersOf(rows: readonly string[][], check: ReturnType<typeof checkTable>): Decisions {
  const flags = new Map<string, "use" | "missing">();
  const symbols = new Map<string, "missing" | number>();
  for (const [question, answer] of rows) {
    const marks = [...question.matchAll(/`([^`]+)`/g)].map(([, mark]) => mark);
    for (const mark of marks)
      if (/^\p{L}+$/u.test(mark)) flags.set(mark, /^(?:Use|使用)/.test(answer) ? "use" : "missing");
      else symbols.set(mark, Number(/\d+$/.exec(answer)?.[0] ?? NaN) || "missing");
  }
  const of = (kind: string) => check.questions.filter((question) => question.kind === kind);
  return {
    flags,
    symbols,
    codes: new Map(of("code").flatMap((each) => (each.kind === "code" ? [[each.column, [each.value]]] : []))),
    scales: new Map(
      of("scale").flatMap((each) =>
        each.kind === "scale"
          ? // The survey has no middle answer: 1 to 4.
            [
              [
                each.column,
                new Map(
                  each.words.map(({ word, value }) => [
                    word,
                    value !== null && value > 3 ? value - 1 : value,
                  ]),
                ),
              ] as const,
            ]
          : [],
      ),
    ),
    leaveOut: of("totals").flatMap((each) => (each.kind === "totals" ? each.rows.map(({ row }) => row) : [])),
  };
}

describe.each(["publishers.md", "zh-CN/publishers.md"])("docs/%s", (name) => {
  const page = readFileSync(join(__dirname, "../../../docs", name), "utf8");
  const sections = page.split(/^## /m).slice(1);

  test("has an example for each publisher", () => expect(sections).toHaveLength(shown.length));

  test.each(shown.map((table, i) => [table.publisher, table, i] as const))(
    "%s: what is pasted, with the answers of the page, gives its last table",
    (_, { pasted, asked }, i) => {
      const tables = tablesIn(sections[i]);
      const [grid, questions] = tables;
      const result = tables[tables.length - 1];
      const cells = cellsOf(pasted);
      expect(grid.slice(1).map(([, ...row]) => row)).toEqual(cells.map((row) => row.map(seen)));
      const check = checkTable(cells);
      const rows = tables.length === 3 ? questions.slice(1) : [];
      const decisions = answersOf(rows, check);
      // Each question about cells has its answer on the page.
      expect([...decisions.symbols!.keys()].sort()).toEqual(
        asked.flatMap((each) => (each.startsWith("symbol ") ? [each.slice(7)] : [])).sort(),
      );
      expect(rows.length > 0).toBe(check.questions.some(({ kind }) => kind !== "repeated"));
      const clean = namedTable(cleanTable(cells, check, decisions), (place) => `Column ${place}`);
      const layout = findLayout(clean, newHeaders);
      const means = rows.some(([, answer]) => /mean|平均值/.test(answer));
      const made = !layout
        ? clean
        : reshape(
            clean,
            { ...layout, units: { ...layout.units!, several: means ? "mean" : "refuse" } },
            newHeaders,
          ).table;
      expect(result[0]).toEqual(made.header.map(seen));
      expect(result.slice(1)).toEqual(made.rows.map((row) => row.map((cell) => textOf(cell).trim())));
    },
  );
});
