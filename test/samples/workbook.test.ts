import { insertSample } from "../../samples/insertSample";
import { type SampleSheet, type SampleWorkbook } from "../../samples/types";
import { sampleSheetNames, sampleWorkbook } from "../../samples/workbook";
import { sampleWorkbooks } from "../../samples/workbooks";
import { languageTags } from "../../src/messages/languages";
import { looksLikeCell } from "../../src/formula/cellLike";
import { refusedVariable } from "../../src/formula/scope";
import { blockRectangle, cellAt, formulasOf, overlap, rectangle } from "./sheetGeometry";

const tablesOf = (workbook: SampleWorkbook) =>
  new Map(
    workbook.sheets.flatMap((sheet) =>
      sheet.tables.map(({ name, range }) => {
        const { top, left, right } = rectangle(range);
        const headers = Array.from({ length: right - left + 1 }, (_, index) =>
          cellAt(sheet, top, left + index),
        );
        return [name, headers] as const;
      }),
    ),
  );
const sheets = languageTags.flatMap((tag) => {
  const workbook = sampleWorkbooks[tag]();
  const tables = tablesOf(workbook);
  return workbook.sheets.map((sheet): [string, string, SampleSheet, typeof tables] => [
    tag,
    sheet.name,
    sheet,
    tables,
  ]);
});

describe("the workbook as a whole", () => {
  it("names each sheet once, as Excel allows", () => {
    expect(new Set(sampleSheetNames).size).toBe(sampleSheetNames.length);
    for (const name of sampleSheetNames) expect(name).toMatch(/^[^\\/?*[\]:]{1,31}$/);
  });

  it("names each table once", () => {
    const names = sampleWorkbook.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[A-Za-z_]\w*$/);
    expect(names.filter(looksLikeCell)).toEqual([]);
  });

  it("offers the pane the worked example's table and presets", () => {
    const { dataTable, presetsTable } = insertSample;
    expect(dataTable.rows.every((row) => row.length === dataTable.header.length)).toBe(true);
    expect(presetsTable.header.slice(0, 6)).toEqual([
      "Indicator",
      "Direction",
      "Low",
      "High",
      "Equal",
      "Balanced",
    ]);
    expect(presetsTable.rows.map(([name]) => name)).toEqual(dataTable.header.slice(1, 6));
    expect(presetsTable.rows.every((row) => row.length === presetsTable.header.length)).toBe(true);
  });
});

describe.each(sheets)("in %s, sheet %s", (_tag, _name, sheet, tables) => {
  it("has a title, a sentence and a source line", () => {
    const styles = ["A1", "A2", "A3"].map((at) => sheet.blocks.find((block) => block.at === at)?.style);
    expect(styles).toEqual(["title", "plain", "source"]);
    expect(String(cellAt(sheet, 1, 0))).toMatch(/[.:。：]$/);
    expect(String(cellAt(sheet, 2, 0))).toMatch(/^(Sources?: |来源：)/);
  });

  it("writes no cell twice and lets no spill meet another block", () => {
    const areas = sheet.blocks.map((block) => ({
      at: block.at,
      area: blockRectangle(block),
      rows: block.rows,
    }));
    for (const block of areas)
      expect(block.rows.every((row) => row.length === block.rows[0].length)).toBe(true);
    const clashes = areas.flatMap((one, index) =>
      areas
        .slice(index + 1)
        .filter((other) => overlap(one.area, other.area))
        .map((other) => `${one.at} × ${other.at}`),
    );
    expect(clashes).toEqual([]);
  });

  it("keeps formulas out of tables and one empty column away from them", () => {
    const beside = sheet.tables
      .map(({ range }) => rectangle(range))
      .map((area) => ({ ...area, right: area.right + 1 }));
    const swallowed = sheet.blocks
      .filter((block) => block.rows.flat().some((cell) => typeof cell === "string" && cell.startsWith("=")))
      .filter((block) => beside.some((area) => overlap(area, blockRectangle(block))));
    expect(swallowed.map(({ at }) => at)).toEqual([]);
  });

  it("leaves a row free below each table, and its headers are texts that differ", () => {
    for (const { range } of sheet.tables) {
      const { top, left, bottom, right } = rectangle(range);
      const headers = Array.from({ length: right - left + 1 }, (_, index) =>
        cellAt(sheet, top, left + index),
      );
      expect(headers.every((header) => typeof header === "string" && header !== "")).toBe(true);
      expect(new Set(headers).size).toBe(headers.length);
      headers.forEach((_, index) => expect(cellAt(sheet, bottom + 1, left + index)).toBeNull());
    }
  });

  it("writes formulas that every engine here can read", () => {
    for (const { formula } of formulasOf(sheet)) {
      const code = formula.replace(/"[^"]*"/g, '""');
      expect(code.split("(").length).toBe(code.split(")").length);
      expect(code.split("[").length).toBe(code.split("]").length);
      // A spill reference (E1#) and CHOOSE over arrays do not work in the playground's engine.
      expect(code).not.toMatch(/[A-Z]\d+#/);
      expect(code).not.toMatch(/\bCHOOSE\(|\bINDIRECT\(|\bOFFSET\(|\bRAND|\bNOW\(|\bTODAY\(/);
      expect(formula.length).toBeLessThan(8192);
    }
  });

  it("calls no variable like a cell: Excel would repair the file and remove the formula", () => {
    for (const { formula } of formulasOf(sheet)) expect(refusedVariable(formula)).toBeNull();
  });

  it("refers to tables, columns and cells that exist", () => {
    for (const { formula } of formulasOf(sheet)) {
      const code = formula.replace(/"[^"]*"/g, '""');
      for (const [, table, specifier] of code.matchAll(/([A-Za-z_]\w*)(\[(?:\[[^\]]*\]|[^[\]])*\])/g)) {
        expect([...tables.keys()]).toContain(table);
        const parts = [...specifier.matchAll(/\[([^[\]]+)\]/g)].map((part) => part[1]);
        const columns = (parts.length > 0 ? parts : [specifier.slice(1, -1)]).filter(
          (part) => !part.startsWith("#"),
        );
        for (const column of columns) expect(tables.get(table)).toContain(column);
      }
      const withoutTables = code
        .replace(/[A-Za-z_]\w*\[(?:\[[^\]]*\]|[^[\]])*\]/g, "")
        .replace(/'[^']+'!\$?[A-Z]+\$?\d+(:\$?[A-Z]+\$?\d+)?/g, "");
      for (const [range] of withoutTables.matchAll(/\$?\b[A-Z]{1,2}\$?\d+(:\$?[A-Z]{1,2}\$?\d+)?\b/g)) {
        const area = rectangle(range);
        expect(sheet.blocks.some((block) => overlap(area, blockRectangle(block)))).toBe(true);
      }
    }
  });

  it("opens with a choice that its list offers, and nothing else in it", () => {
    for (const { at, from } of sheet.choices ?? []) {
      const [place, list] = [rectangle(at), rectangle(from)];
      const offered = Array.from(
        { length: (list.bottom - list.top + 1) * (list.right - list.left + 1) },
        (_, i) =>
          cellAt(
            sheet,
            list.top + (list.bottom > list.top ? i : 0),
            list.left + (list.bottom > list.top ? 0 : i),
          ),
      );
      expect(offered.every((text) => typeof text === "string" && text !== "")).toBe(true);
      expect(offered).toContain(cellAt(sheet, place.top, place.left));
    }
  });

  it("draws its charts from ranges of equal length with text labels", () => {
    for (const chart of sheet.charts ?? []) {
      const size = (range: string): number => rectangle(range).bottom - rectangle(range).top + 1;
      for (const series of chart.series) expect(size(series.values)).toBe(size(chart.horizontal));
      expect(chart.title && chart.horizontalTitle && chart.verticalTitle).toBeTruthy();
    }
  });
});

test("an index over a table is given in table form; over anything else it is the definition to the letter", () => {
  const calls = sampleWorkbook.sheets
    .flatMap(formulasOf)
    .flatMap(({ formula }) => [
      ...formula.matchAll(
        /(?<![\w.])(QEI(?:\.(?:CONTRIBUTIONS|EXPLAIN|SENSITIVITY|LEAVEOUT|IMPORTANCE|TIPPING|OUTRANK|SCORES|RANKING|PROFILE))?)\(([^,]*), ([^,]*)/g,
      ),
    ]);
  expect(calls.length).toBeGreaterThan(9);
  for (const [, name, data, weights] of calls)
    expect([name, data, weights]).toEqual([
      name,
      expect.stringMatching(/^(\w+\[#All\]|TRANSPOSE\(.*)$/),
      expect.stringMatching(/^((\w*Weights|ExampleTree)\[#All\]|TRANSPOSE\(.*)$/),
    ]);
});

describe("worked examples", () => {
  const contract =
    "QEI QEI.NORMALIZE QEI.DIMENSIONS QEI.WEIGHTS QEI.CONTRIBUTIONS QEI.EXPLAIN ESI ESI.DETAIL QEI.CLEAN QEI.STATS QEI.CORRELATION QEI.ALPHA QEI.PCA QEI.AHP QEI.BOD QEI.MPI QEI.OUTRANK QEI.TOPSIS QEI.COUPLING QEI.SURVEY QEI.RANK QEI.GROUPS QEI.SCENARIO QEI.COUNT QEI.FRAMEWORK QEI.IMPORTANCE QEI.SENSITIVITY QEI.LEAVEOUT QEI.TIPPING QEI.CANLEAD QEI.SCORES QEI.RANKING QEI.PROFILE ESI.DIVERSITY ESI.CHANGE ESI.QUOTIENT ESI.SPECIALIZATION ESI.SEGREGATION ESI.INEQUALITY ESI.AISCORES ESI.SHIFTSHARE ESI.DECOMPOSE ESI.DEVIATION ESI.QUINTILES QEI.TREND QEI.FORECAST QEI.REBASE QEI.REGRESSION QEI.GAP QEI.BREAK QEI.CONVERGENCE ESI.EXPOSURE ESI.RISK ESI.IMPACT QEI.DID";

  it.each(contract.split(" "))("%s stands on a sheet", (name) => {
    const called = sampleWorkbook.sheets
      .flatMap(formulasOf)
      .map(({ formula }) => formula.replace(/"[^"]*"/g, '""'));
    const call = new RegExp(`(^|[^A-Z.])${name.replace(".", "\\.")}\\(`);
    expect(called.some((formula) => call.test(formula))).toBe(true);
  });
});
