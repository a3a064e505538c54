import {
  type PublishedCell,
  type PublishedLine,
  type PublishedPage,
  type PublishedSheet,
  type PublishedTable,
} from "../../sharing/publish/publishedSheet";
import { cellText } from "../cells/cellText";
import { type Content } from "../cells/heldCells";
import { putFormats, putRows } from "../cells/putRows";
import { onNewSheet } from "../insert/newSheet";
import { pageMargin } from "../../sharing/publish/page";
import { usualRow } from "../../sharing/publish/layOut";
import { addBars, addHeat } from "./cellLooks";
import { addPublishedChart } from "./publishedChart";
import { type PublishedAt } from "./publishContract";

/** Of headers and rules, on white paper and in every theme of Excel. */
const colors = { header: "#E7EDF4", rule: "#9AA8B8", note: "#5A6673" } as const;

const sizes = { title: 16, text: 11, note: 9 } as const;

/** Writes a sheet of its own and shows it; where Excel refuses in the middle, it is taken out again. */
export function writePublishedSheet(plan: PublishedSheet): Promise<PublishedAt> {
  return onNewSheet(plan.name, async (context, sheet) => {
    sheet.showGridlines = false;
    plan.widths.forEach((width, column) => {
      sheet.getCell(0, column).format.columnWidth = width;
    });
    plan.lines.forEach((line, row) => putLine(sheet.getRangeByIndexes(row, 0, 1, plan.widths.length), line));
    const top = plan.page.titleRow + 1;
    sheet.getRangeByIndexes(top, 0, plan.lastRow - top + 1, 1).format.rowHeight = usualRow;
    for (const table of plan.tables) await putTable(context, sheet, table);
    if (plan.chart) addPublishedChart(sheet, plan.chart);
    setUpPage(sheet, plan);
    sheet.activate();
    sheet.getRange("A1").select();
    await context.sync();
    return { sheet: sheet.name };
  });
}

/** One cell over all columns, so that it wraps within the page. */
function putLine(range: Excel.Range, { cell, kind, height }: PublishedLine): void {
  range.merge();
  putContents(range.getCell(0, 0), [[cell]]);
  const { format } = range;
  format.wrapText = true;
  format.verticalAlignment = "Top";
  format.rowHeight = height;
  format.font.size = sizes[kind];
  if (kind === "title") format.font.bold = true;
  if (kind === "note") format.font.color = colors.note;
}

async function putTable(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { row, column, headerHeight, rowHeight, columns, rows, body, heat }: PublishedTable,
): Promise<void> {
  const header = sheet.getRangeByIndexes(row, column, 1, columns.length);
  putContents(header, [columns.map(({ heading }) => heading)]);
  const { format } = header;
  format.font.bold = true;
  format.fill.color = colors.header;
  format.wrapText = true;
  format.verticalAlignment = "Center";
  format.rowHeight = headerHeight;
  rule(header);
  columns.forEach(({ joined, align }, at) => {
    if (joined) header.getCell(0, at).getResizedRange(0, 1).merge();
    header.getCell(0, at).format.horizontalAlignment = joined ? "Center" : sides[align];
  });
  if (rows === 0) return;
  const first = header.getCell(0, 0).getOffsetRange(1, 0);
  const cells = first.getResizedRange(rows - 1, columns.length - 1);
  cells.format.rowHeight = rowHeight;
  cells.format.verticalAlignment = "Center";
  columns.forEach(({ align, bold, wraps, bar }, at) => {
    const own = cells.getColumn(at);
    own.format.horizontalAlignment = sides[align];
    if (wraps) own.format.wrapText = true;
    if (bold) own.format.font.bold = true;
    if (bar) addBars(own, bar);
  });
  if (heat) addHeat(cells.getColumn(heat.from).getResizedRange(0, heat.to - heat.from));
  rule(cells.getRow(rows - 1));
  const formats = Array.from({ length: rows }, (_, line) =>
    columns.map(({ format: code }) => (typeof code === "string" ? code : code[line])),
  );
  await putRows(context, first, formats, putFormats);
  await putRows(context, first, body, putContents);
}

const sides = { left: "Left", center: "Center", right: "Right" } as const;

function rule(range: Excel.Range): void {
  const edge = range.format.borders.getItem("EdgeBottom");
  edge.style = "Continuous";
  edge.color = colors.rule;
}

/** A blank beside a formula is left to what the formula fills. */
function putContents(range: Excel.Range, rows: readonly (readonly PublishedCell[])[]): void {
  const fills = rows.some((row) => row.some((cell) => typeof cell === "object"));
  range.formulas = rows.map((row) => row.map((cell) => contentOf(cell, fills)));
}

function contentOf(cell: PublishedCell, fills: boolean): Content | null {
  if (typeof cell === "object") return cell.formula;
  if (cell === "" && fills) return null;
  return typeof cell === "string" ? cellText(cell) : cell;
}

function setUpPage(sheet: Excel.Worksheet, { page, widths }: PublishedSheet): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = page.landscape ? "Landscape" : "Portrait";
  pageLayout.zoom = page.one
    ? { horizontalFitToPages: 1, verticalFitToPages: 1 }
    : { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.leftMargin = pageMargin;
  pageLayout.rightMargin = pageMargin;
  pageLayout.topMargin = pageMargin;
  pageLayout.bottomMargin = pageMargin;
  const rows = page.rows ?? page.titleRow + 1;
  const area = sheet.getRangeByIndexes(0, 0, rows, widths.length);
  // Whole columns grow with what formulas fill.
  pageLayout.setPrintArea(page.rows === null ? area.getEntireColumn() : area);
  if (!page.one) setTitleRows(sheet, page);
}

/** Every page repeats the header. */
function setTitleRows(sheet: Excel.Worksheet, { titleRow }: PublishedPage): void {
  sheet.pageLayout.setPrintTitleRows(`$${titleRow + 1}:$${titleRow + 1}`);
}
