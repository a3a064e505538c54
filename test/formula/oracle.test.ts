import * as published from "@borgar/fx";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sampleWorkbook } from "../../samples/workbook";
import { exampleBlocks, parseExample } from "../../scripts/docs/example";
import { columnLetters, columnNumber, rectangleAddress, rectangleOf } from "../../src/formula/a1";
import {
  correlationFormula,
  type IndexByName,
  indexFormula,
  leadersFormula,
} from "../../src/formula/inserted/indexByName";
import { localPart, sheetOf, withSheet } from "../../src/formula/sheetName";
import { structuredReferencesIn, structuredText } from "../../src/formula/structured";
import { type TokenKind, tokenize } from "../../src/formula/tokens";
import { portableNames } from "../../src/sharing/portable/portableNames";

/*
 * Another reader of Excel's formulas, @borgar/fx, written by others: what both read alike is no fault that the product and
 * the playground share. Where they differ, the difference is named here with what decides.
 *
 * It does not stand inside src/formula: its tokens and structured references take 9.0 kB gzipped, with calls 10.2, all that
 * reads there 4.6; a formula of 8,192 apostrophes takes it seconds; and it reads two references side by side wrongly.
 */
interface Fx {
  tokenize(
    formula: string,
    options: { mergeRefs: boolean; negativeNumbers: boolean },
  ): { type: string; value: string }[];
  parseStructRef(reference: string): { table: string; sections: string[]; columns: string[] } | undefined;
  parseA1Ref(reference: string): {
    context: string[];
    range: { top: number; left: number; bottom: number; right: number };
  };
  stringifyA1Ref(reference: { context: string[]; range: Record<string, number> }): string;
  toCol(column: number): string;
  fromCol(letters: string): number;
}
const fx = published as unknown as Fx;

/** Source: Microsoft, Using structured references with Excel tables; Overview of formulas; LET, LAMBDA and XLOOKUP functions. */
const documented = [
  "=SUM(DeptSales[Sales Amount])",
  "=DeptSales[[#Totals],[Sales Amount]]",
  "=DeptSales[[Sales Person]:[Region]]",
  "=DeptSales[[#Headers],[#Data],[% Commission]]",
  "=DeptSales[[#This Row], [Commission Amount]]",
  "=DeptSales[ [Sales Person]:[Region] ]",
  "=DeptSalesFYSummary[[Total $ Amount]]",
  "=DeptSalesFYSummary['#OfItems]",
  "=SUM(A1:A10, B2:$C$5)*-2%+1.5E-3",
  "='Quarterly Data'!D3+[SourceWorkbook.xlsx]Sheet1!$A$1",
  "={10,20,30;40,50,60}",
  '=IF(A2="","",{TRUE,#N/A})',
  "=B4:C6 C5:D7",
  '=LET(filterCriteria,"Fred",filteredRange,FILTER(A2:D8,A2:A8=filterCriteria),IF(ISBLANK(filteredRange),"-",filteredRange))',
  "=LAMBDA(temp, (5/9) * (temp-32))(104)",
  "=XLOOKUP(B2,B5:B14,C5:D14)",
  "=SUM(G5#,Sheet2!A1#)",
  "=@A1:A10",
];

const index: IndexByName = {
  dataTable: "Jobs",
  header: ["Industry", "Pay [net], workers'", "Hours ] #", "a@b", "薪酬", "2024"],
  indicators: ["Pay [net], workers'", "Hours ] #", "薪酬", "2024"],
  presetsTable: "Weights",
  columns: { indicator: "Indicator", direction: "Direction", low: "Low", high: "High" },
  preset: "Ann's, [2]",
  namesAsTexts: true,
  normalization: "minmax",
  aggregation: "arithmetic",
  useGoalposts: true,
  goalpostsAdjacent: false,
  writesBlanks: true,
  writesPresetsBlanks: true,
};

const pages = join(__dirname, "../../docs/source/functions");
const examples = readdirSync(pages).flatMap((page) =>
  exampleBlocks(readFileSync(join(pages, page), "utf8")).flatMap((block) =>
    parseExample(block).calls.map(({ formula }) => formula),
  ),
);
const sample = sampleWorkbook.sheets.flatMap(({ blocks }) =>
  blocks.flatMap(({ rows }) =>
    rows.flat().filter((cell) => typeof cell === "string" && cell.startsWith("=")),
  ),
) as string[];

const corpus: Readonly<Record<string, readonly string[]>> = {
  "Microsoft's documentation": documented,
  "the pane": [
    indexFormula(index),
    indexFormula(index, { functionName: "QEI.SENSITIVITY", own: "0.25, 1000" }),
    correlationFormula({ ...index, indicators: index.indicators.slice(0, 2) }),
    leadersFormula(index),
  ],
  "the sample workbook": sample,
  "the help": examples,
  "the portable names": portableNames.map(({ formula }) => `=${formula}`),
};

const kindOf: Readonly<Record<string, TokenKind>> = {
  func: "word",
  range: "word",
  range_named: "word",
  bool: "word",
  string: "text",
  context_quote: "quoted",
  structured: "brackets",
  number: "number",
  error: "error",
  whitespace: "space",
};

/** Where fx sees a piece of the given kind, ours must see the same piece; signs are compared by their text. */
function theirs(formula: string): string[] {
  const pieces: string[] = [];
  let braces = "";
  for (const { type, value } of fx.tokenize(formula, { mergeRefs: false, negativeNumbers: false })) {
    if (braces || value === "{") {
      // An array constant is one piece of ours.
      braces += value;
      if (type === "operator" && value === "}") {
        pieces.push(`braces ${braces}`);
        braces = "";
      }
    } else if (type === "context") pieces.push(...contextPieces(value));
    else if (type in kindOf) pieces.push(`${kindOf[type]} ${value}`);
    else pieces.push(...[...value].map((sign) => (type === "unknown" ? `unknown ${value}` : sign)));
  }
  return pieces;
}

/** A workbook's name in brackets before that of the sheet is a piece of its own. */
function contextPieces(value: string): string[] {
  const [, workbook = "", sheet] = /^(\[.*\])?(.*)$/.exec(value) ?? [];
  return [...(workbook ? [`brackets ${workbook}`] : []), `word ${sheet}`];
}

function ours(formula: string): string[] {
  const signs = new Set<TokenKind>(["open", "close", "comma", "other"]);
  return tokenize(formula).map(({ kind, text }) => (signs.has(kind) ? text : `${kind} ${text}`));
}

test.each(Object.entries(corpus))("the formulas of %s are cut into the same pieces", (_, formulas) => {
  expect(formulas.length).toBeGreaterThan(3);
  for (const formula of formulas) expect(ours(formula)).toEqual(theirs(formula));
});

test.each(Object.entries(corpus))("structured references of %s mean the same columns", (_, formulas) => {
  for (const formula of formulas) {
    for (const { start, end, ...reference } of structuredReferencesIn(formula)) {
      const { table, sections, columns } = fx.parseStructRef(formula.slice(start, end)) ?? {};
      const { first, last } = reference.columns ?? {};
      expect({ table, sections, columns }).toEqual({
        table: reference.table,
        sections: reference.sections.map((section) => section.slice(1).toLowerCase()),
        columns: first === undefined ? [] : first === last ? [first] : [first, last],
      });
    }
  }
});

test("headers with every printable sign come back from what we write", () => {
  for (let code = 32; code < 127; code++) {
    const header = `a${String.fromCharCode(code)}b`;
    const text = structuredText({
      table: "T",
      sections: ["#Headers"],
      columns: { first: header, last: "c" },
    });
    expect(fx.parseStructRef(text)).toMatchObject({
      table: "T",
      sections: ["headers"],
      columns: [header, "c"],
    });
  }
});

test("columns, addresses and sheets are named alike", () => {
  for (let column = 0; column < 16384; column += 7) {
    expect(columnLetters(column)).toBe(fx.toCol(column));
    expect(columnNumber(fx.toCol(column))).toBe(fx.fromCol(fx.toCol(column)));
  }
  const range = { top: 1, left: 1, bottom: 2, right: 30 };
  const area = { row: 1, column: 1, rows: 2, columns: 30 };
  for (const sheet of [
    "Data",
    "Q1",
    "R1C1",
    "it's",
    "2018",
    "Job quality",
    "A-B",
    "工作表",
    "XFD1",
    "TRUE1",
  ]) {
    const reference = withSheet(sheet, rectangleAddress(area));
    expect(fx.parseA1Ref(reference)).toMatchObject({ context: [sheet], range });
    const written = fx.stringifyA1Ref({ context: [sheet], range });
    expect([sheetOf(written), rectangleOf(localPart(written))]).toEqual([sheet, area]);
  }
});

// fx 5.1.3 takes what stands before the second reference for unknown. Microsoft, Using structured references, has
// =DeptSales[[Sales Person]:[Sales Amount]] DeptSales[[Region]:[% Commission]], the common cells of both.
test("two references with a space between them are two", () => {
  const formula = "=T[a] T[b]";
  expect(ours(formula)).toEqual(["=", "word T", "brackets [a]", "space  ", "word T", "brackets [b]"]);
  expect(theirs(formula)).not.toEqual(ours(formula));
});

// Microsoft, the same: a space may follow the first bracket and precede the last one. fx gives it to the header.
test("a space within the only brackets is layout", () => {
  expect(structuredReferencesIn("=T[ a ]")[0].columns?.first).toBe("a");
  expect(fx.parseStructRef("T[ a ]")?.columns).toEqual([" a "]);
});
