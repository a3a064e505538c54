import type { SampleStyle, SampleWorkbook } from "../../../samples/types";
import type { CellStyle, CellValue, EngineTable, InitialSheet } from "../engine/engine";
import { tableHeaderStyle } from "../model/tableLook";
import { parseAddress } from "../references/a1";

const styles: Record<SampleStyle, CellStyle> = {
  title: { bold: true, fontSize: 16 },
  heading: { bold: true, fontSize: 11 },
  note: { fontColor: "#444444" },
  source: { italic: true, fontSize: 9, fontColor: "#595959" },
  result: { bold: true, fill: "#e8f3ec" },
  plain: {},
};

/** Sheets and tables of a sample workbook, in the engine's terms. */
export function openSample(sample: SampleWorkbook): { sheets: InitialSheet[]; tables: EngineTable[] } {
  const opened = sample.sheets.map((sheet, i) => {
    const id = `sheet${i + 1}`;
    const blocks = sheet.blocks.map((block) => {
      const { row, column } = rectangle(block.at);
      return {
        row,
        column,
        rows: block.rows,
        style: styles[block.style ?? "plain"],
        numberFormat: block.format,
      };
    });
    const cellAt = (row: number, column: number): CellValue =>
      blocks.reduce<CellValue>(
        (found, block) => block.rows[row - block.row]?.[column - block.column] ?? found,
        null,
      );
    const tables = sheet.tables.map(({ name, range }): EngineTable => {
      const area = { sheet: id, ...rectangle(range) };
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
    return { initial, tables };
  });
  return { sheets: opened.map((sheet) => sheet.initial), tables: opened.flatMap((sheet) => sheet.tables) };
}

function rectangle(address: string) {
  const parsed = parseAddress(address, { rows: 1, columns: 1 });
  if (!parsed) throw new Error(`The sample workbook has no valid address "${address}"`);
  return parsed.rectangle;
}
