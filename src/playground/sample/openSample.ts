import type { SampleBlock, SampleChart, SampleStyle, SampleWorkbook } from "../../../samples/types";
import type { Area, CellStyle, CellValue, EngineTable, InitialBlock, InitialSheet } from "../engine/engine";
import type { ChartPlot } from "../model/charts/chartStore";
import { tableHeaderStyle } from "../model/tables/tableLook";
import { areaOf } from "../../formula/a1";

const styles: Record<SampleStyle, CellStyle> = {
  title: { bold: true, fontSize: 16 },
  heading: { bold: true, fontSize: 11 },
  note: { fontColor: "#444444" },
  source: { italic: true, fontSize: 9, fontColor: "#595959" },
  result: { bold: true, fill: "#e8f3ec" },
  plain: {},
  choice: { bold: true, fill: "#fff4ce" },
  link: { fontColor: "#0563c1" },
};

export interface OpenedChart {
  readonly sheet: string;
  /** Excel's word, such as "XYScatter". */
  readonly type: string;
  readonly title: string;
  readonly at: Area;
  readonly plot: ChartPlot;
}

/** Sheets, tables, charts and drop-downs of a sample workbook, in the engine's terms. */
export function openSample(sample: SampleWorkbook): {
  sheets: InitialSheet[];
  tables: EngineTable[];
  charts: OpenedChart[];
  choices: { readonly cell: Area; readonly from: Area }[];
  links: { readonly from: Area; readonly to: string }[];
} {
  const ids = new Map(sample.sheets.map(({ name }, i) => [name, `sheet${i + 1}`]));
  const opened = sample.sheets.map((sheet, i) => {
    const id = `sheet${i + 1}`;
    const blocks = sheet.blocks.flatMap(ofOneFormat);
    const cellAt = (row: number, column: number): CellValue =>
      blocks.reduce<CellValue>(
        (found, block) => block.rows[row - block.row]?.[column - block.column] ?? found,
        null,
      );
    const tables = sheet.tables.map(({ name, range }): EngineTable => {
      const area = { sheet: id, ...areaOf(range) };
      const headers = Array.from({ length: area.columns }, (_, c) =>
        String(cellAt(area.row, area.column + c) ?? ""),
      );
      return { name, area, headers };
    });
    const headerRows = tables.map(({ area, headers }) => ({
      row: area.row,
      column: area.column,
      rows: [headers],
      style: tableHeaderStyle,
    }));
    const initial: InitialSheet = {
      id,
      name: sheet.name,
      columnWidths: sheet.columnWidths ?? [],
      blocks: [...blocks, ...headerRows],
    };
    const charts = (sheet.charts ?? []).map((chart) => openedChart(id, chart));
    const choices = (sheet.choices ?? []).map(({ at, from }) => ({
      cell: { sheet: id, ...areaOf(at) },
      from: { sheet: id, ...areaOf(from) },
    }));
    const links = (sheet.links ?? []).flatMap(({ at, sheet: name }) => {
      const to = ids.get(name);
      return to ? [{ from: { sheet: id, ...areaOf(at) }, to }] : [];
    });
    return { initial, tables, charts, choices, links };
  });
  return {
    sheets: opened.map((sheet) => sheet.initial),
    tables: opened.flatMap((sheet) => sheet.tables),
    charts: opened.flatMap((sheet) => sheet.charts),
    choices: opened.flatMap((sheet) => sheet.choices),
    links: opened.flatMap((sheet) => sheet.links),
  };
}

/** The engine's blocks have one format each: of one that has several come columns, or cells. */
function ofOneFormat({ at, rows, style = "plain", format }: SampleBlock): InitialBlock[] {
  const { row, column } = areaOf(at);
  const look = { style: styles[style] };
  if (typeof format !== "object") return [{ ...look, row, column, rows, numberFormat: format }];
  if (typeof format[0] === "string")
    return (format as readonly string[]).map((numberFormat, j) => {
      const own = rows.map((cells) => [cells[j]]);
      return { ...look, row, column: column + j, rows: own, numberFormat };
    });
  return (format as readonly (readonly string[])[]).flatMap((formats, i) =>
    formats.map((numberFormat, j) => {
      return { ...look, row: row + i, column: column + j, rows: [[rows[i][j]]], numberFormat };
    }),
  );
}

const chartTypes = { line: "XYScatterLinesNoMarkers", column: "ColumnClustered", scatter: "XYScatter" };

function openedChart(sheet: string, chart: SampleChart): OpenedChart {
  const area = (address: string) => ({ sheet, ...areaOf(address) });
  const series = chart.series.map(({ name, values }) => ({ name, values: area(values) }));
  const { kind, title, horizontalTitle, verticalTitle } = chart;
  const plot = { kind, horizontal: area(chart.horizontal), horizontalTitle, verticalTitle, series };
  return { sheet, type: chartTypes[kind], title, at: area(chart.at), plot };
}
