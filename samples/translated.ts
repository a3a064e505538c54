import { constantOf, textConstant } from "../src/formula/constants";
import { sheetOf, withinQuotes } from "../src/formula/sheetName";
import { readStructured, structuredText } from "../src/formula/structured";
import { type Token, tokenize } from "../src/formula/tokens";
import { leastWidths } from "./widths";
import {
  type SampleBlock,
  type SampleCell,
  type SampleChart,
  type SampleSheet,
  type SampleWorkbook,
} from "./types";

/** Words of another language by the English ones; what is not among them stays, such as names of tables and functions. */
export type Words = Readonly<Record<string, string>>;

/** The same workbook in other words: cells, headers, sheet names, charts, and what formulas name of these. */
export function translated({ sheets }: SampleWorkbook, words: Words): SampleWorkbook {
  return { sheets: sheets.map((sheet) => sheetIn(sheet, words)) };
}

function sheetIn(sheet: SampleSheet, words: Words): SampleSheet {
  const word = (text: string) => words[text] ?? text;
  const blocks = sheet.blocks.map((block): SampleBlock => ({
    ...block,
    rows: block.rows.map((row) => row.map((cell) => cellIn(cell, words))),
  }));
  return {
    ...sheet,
    name: word(sheet.name),
    blocks,
    columnWidths: sheet.room ? leastWidths(blocks, sheet.tables, sheet.room) : sheet.columnWidths,
    ...(sheet.links && { links: sheet.links.map(({ at, sheet: to }) => ({ at, sheet: word(to) })) }),
    ...(sheet.charts && { charts: sheet.charts.map((chart) => chartIn(chart, word)) }),
  };
}

function chartIn(chart: SampleChart, word: (text: string) => string): SampleChart {
  return {
    ...chart,
    title: word(chart.title),
    horizontalTitle: word(chart.horizontalTitle),
    verticalTitle: word(chart.verticalTitle),
    series: chart.series.map(({ name, values }) => ({ name: word(name), values })),
  };
}

function cellIn(cell: SampleCell, words: Words): SampleCell {
  if (typeof cell !== "string") return cell;
  return cell.startsWith("=") ? formulaIn(cell, words) : (words[cell] ?? cell);
}

/** Texts in quotes, headers in structured references and names of sheets. */
function formulaIn(formula: string, words: Words): string {
  const tokens = tokenize(formula);
  return tokens.map((token, i) => tokenIn(token, tokens[i - 1], words)).join("");
}

function tokenIn({ kind, text }: Token, before: Token | undefined, words: Words): string {
  const word = (given: string) => words[given] ?? given;
  const told = (constant: string) => textConstant(word(String(constantOf(constant))));
  if (kind === "text") return told(text);
  if (kind === "braces") return text.replace(/"[^"]*"/g, told);
  if (kind === "quoted") {
    const name = sheetOf(`${text}!A1`);
    return name === null ? text : `'${withinQuotes(word(name))}'`;
  }
  if (kind === "brackets" && before?.kind === "word") {
    const reference = readStructured(before.text, text);
    if (!reference?.columns) return text;
    const columns = { first: word(reference.columns.first), last: word(reference.columns.last) };
    return structuredText({ ...reference, columns }).slice(before.text.length);
  }
  return text;
}
