import { formatAt, type SampleCell, type SampleChoice, type SampleLink, type SampleSheet } from "../types";
import { withSheet } from "../../src/formula/sheetName";
import { areaOf, placeOf, rectangleAddress } from "../../src/formula/a1";
import { addressAt, type CachedCell } from "./cached";
import { fileFormula } from "./fileFormula";
import { type Styles } from "./styles";
import { escapeXml, mainNamespace, officeRelations, xmlHead } from "./xml";

interface PlacedCell {
  readonly content: SampleCell;
  readonly look: number;
}

/** A worksheet part. Formulas are stored as dynamic arrays (`cm="1"`), else Excel would put an @ before them. */
export function sheetXml(
  sheet: SampleSheet,
  cached: ReadonlyMap<string, CachedCell>,
  styles: Styles,
  tableRelations: readonly string[],
): string {
  const cells = new Map<string, PlacedCell>();
  for (const { at, rows, style, format } of sheet.blocks) {
    rows.forEach((row, i) =>
      row.forEach((content, j) => {
        const address = addressAt(at, i, j);
        const look = styles.index(style, formatAt(format, i, j));
        // A blank of a later block marks an area; it takes nothing away.
        if (content !== null || !cells.has(address)) cells.set(address, { content, look });
      }),
    );
  }
  for (const address of cached.keys())
    if (!cells.has(address)) cells.set(address, { content: null, look: 0 });

  const rows = new Map<number, string[]>();
  const ordered = [...cells].sort(([a], [b]) => {
    const [first, second] = [placeOf(a), placeOf(b)];
    return first.row - second.row || first.column - second.column;
  });
  for (const [address, cell] of ordered) {
    const { row } = placeOf(address);
    rows.set(row, [...(rows.get(row) ?? []), cellXml(address, cell, cached.get(address))]);
  }
  const data = [...rows].map(([row, parts]) => `<row r="${row + 1}">${parts.join("")}</row>`).join("");
  const widths = (sheet.columnWidths ?? []).map(
    (pixels, i) =>
      `<col min="${i + 1}" max="${i + 1}" width="${Math.max(1, (pixels - 5) / 7).toFixed(2)}" customWidth="1"/>`,
  );
  const tables =
    tableRelations.length > 0
      ? `<tableParts count="${tableRelations.length}">${tableRelations.map((id) => `<tablePart r:id="${id}"/>`).join("")}</tableParts>`
      : "";
  return `${xmlHead}<worksheet xmlns="${mainNamespace}" xmlns:r="${officeRelations}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>${
    widths.length > 0 ? `<cols>${widths.join("")}</cols>` : ""
  }<sheetData>${data}</sheetData>${validationsXml(sheet.choices ?? [])}${linksXml(sheet.links ?? [])}${onPaper}${tables}</worksheet>`;
}

/** Lists whose values stand in other cells (ECMA-376 18.3.1.33); anything else is refused, as Excel does by itself. */
function validationsXml(choices: readonly SampleChoice[]): string {
  if (choices.length === 0) return "";
  const validations = choices.map(
    ({ at, from }) =>
      `<dataValidation type="list" showErrorMessage="1" sqref="${at}"><formula1>${rectangleAddress(areaOf(from), true)}</formula1></dataValidation>`,
  );
  return `<dataValidations count="${choices.length}">${validations.join("")}</dataValidations>`;
}

/** As wide as one page across. */
const onPaper =
  '<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup orientation="landscape" fitToWidth="1" fitToHeight="0"/>';

/** Links within the workbook, which need no relationship (ECMA-376 18.3.1.47). */
function linksXml(links: readonly SampleLink[]): string {
  if (links.length === 0) return "";
  const written = links.map(
    ({ at, sheet }) =>
      `<hyperlink ref="${at}" location="${escapeXml(withSheet(sheet, "A1"))}" display="${escapeXml(sheet)}"/>`,
  );
  return `<hyperlinks>${written.join("")}</hyperlinks>`;
}

function cellXml(address: string, { content, look }: PlacedCell, cached: CachedCell | undefined): string {
  const style = look > 0 ? ` s="${look}"` : "";
  if (typeof content === "string" && content.startsWith("=")) {
    const area = cached?.spill ?? address;
    const formula = `<f t="array" ref="${area}">${escapeXml(fileFormula(content))}</f>`;
    return `<c r="${address}"${style}${valueType(cached)} cm="1">${formula}${valueXml(cached)}</c>`;
  }
  if (content === null) {
    if (!cached || cached.value === null) return `<c r="${address}"${style}/>`;
    return `<c r="${address}"${style}${valueType(cached)}>${valueXml(cached)}</c>`;
  }
  if (typeof content === "number") return `<c r="${address}"${style}><v>${content}</v></c>`;
  if (typeof content === "boolean") return `<c r="${address}"${style} t="b"><v>${content ? 1 : 0}</v></c>`;
  return `<c r="${address}"${style} t="inlineStr"><is><t xml:space="preserve">${escapeXml(content)}</t></is></c>`;
}

function valueType(cached: CachedCell | undefined): string {
  if (cached?.error) return ' t="e"';
  if (typeof cached?.value === "string") return ' t="str"';
  return typeof cached?.value === "boolean" ? ' t="b"' : "";
}

function valueXml(cached: CachedCell | undefined): string {
  if (!cached || cached.value === null) return "";
  const { value } = cached;
  return `<v>${typeof value === "boolean" ? (value ? 1 : 0) : escapeXml(String(value))}</v>`;
}
