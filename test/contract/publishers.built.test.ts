import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Sheet } from "../../scripts/docs/example";
import { readMetadata } from "../../scripts/metadata";
import { languageTags } from "../../src/messages/languages";
import { loadBuiltFunctions } from "../support/builtFunctions";
import { evaluate } from "../support/formula";

const { functions: metadata } = readMetadata();
const pages = ["publishers.md", "zh-CN/publishers.md"];

/** The last table of a section, its header in row 1 and its first column in A. */
function lastTable(section: string): Sheet {
  const tables = section.match(/(?:^\|.*\|\n)+/gm) ?? [];
  const [header, , ...rows] = tables[tables.length - 1].trim().split("\n");
  const cellsOf = (line: string) =>
    line
      .slice(1, -1)
      .split("|")
      .map((cell) => cell.trim());
  const lines = [header, ...rows].map(cellsOf);
  return {
    columns: lines[0].map((_, i) => String.fromCharCode(65 + i)),
    rows: lines.map((cells, i) => ({ number: i + 1, cells })),
  };
}

/** What each row is called: by the first column of words that differ, else of cells that do, else by two columns. */
function namesOf({ columns, rows: [, ...rows] }: Sheet): string[] {
  const different = columns
    .map((_, at) => rows.map(({ cells }) => cells[at]))
    .filter((cells) => new Set(cells).size === cells.length && cells.every((cell) => !/^[\d.]*$/.test(cell)));
  const words = different.find((cells) => cells.every((cell) => /\p{Ll}|\p{Script=Han}/u.test(cell)));
  return words ?? different[0] ?? rows.map(({ cells: [one, other] }) => `${one} ${other}`);
}

/** Ranks, names and scores, best first; units without an index behind them. */
function ranking(sheet: Sheet, scores: readonly unknown[]): string {
  const units = namesOf(sheet).map((name, i) => ({ name, score: scores[i] }));
  const ranked = units.flatMap(({ name, score }) => (typeof score === "number" ? [{ name, score }] : []));
  ranked.sort((a, b) => b.score - a.score);
  const shown = (score: number) => String(Math.round(score * 10) / 10);
  return [
    ...ranked.map(({ name, score }, i) => `${i + 1}. ${name} ${shown(score)}`),
    ...units.flatMap(({ name, score }) => (typeof score === "number" ? [] : [`${name} #N/A`])),
  ].join("; ");
}

describe.each(pages.map((page, i) => [page, languageTags[i]] as const))("docs/%s", (name, tag) => {
  const page = readFileSync(join(__dirname, "../../docs", name), "utf8");
  const sections = page.split(/^## /m).slice(1);
  const functions = { metadata, bodies: loadBuiltFunctions(tag) };

  test.each(sections.map((section) => [section.split("\n")[0], section] as const))(
    "%s ends at an index and its ranking",
    (title, section) => {
      const [, formula, shown] = /`(=[^`]+)` → (.+)$/m.exec(section) ?? [];
      // Counts of employment are no qualities of jobs.
      if (title.includes("Destatis")) return expect(formula).toBeUndefined();
      const sheet = lastTable(section);
      const result = evaluate(formula, sheet, functions) as unknown[][];
      expect(ranking(sheet, result.flat())).toBe(shown);
    },
  );
});
