import { sampleFileName, sampleWorkbooks } from "../../samples/workbooks";
import { shownNumber } from "../../samples/shownNumber";
import { formatAt, type SampleSheet } from "../../samples/types";
import { textPixels, widestText } from "../../samples/widths";
import { cellAddress, placeOf } from "../../src/formula/a1";
import { languageTags } from "../../src/messages/languages";
import { cellsOf, partsOf, sampleFileOf, valueOf } from "../sharing/xlsx/fileCells";

type Shown = number | string | boolean | null;

/** What a reader sees in each cell of a sheet: what is written, and what the file says formulas give. */
function shownCells(sheet: SampleSheet, xml: string): Map<string, Shown> {
  const shown = new Map<string, Shown>();
  for (const { at, rows } of sheet.blocks) {
    const { row, column } = placeOf(at);
    rows.forEach((cells, i) =>
      cells.forEach((cell, j) => {
        if (cell !== null) shown.set(cellAddress(row + i, column + j), cell);
      }),
    );
  }
  for (const cell of cellsOf(xml)) {
    const { value } = valueOf(cell);
    if (value !== null) shown.set(cell.address, value);
  }
  return shown;
}

function formatsOf(sheet: SampleSheet): Map<string, string> {
  const formats = new Map<string, string>();
  for (const { at, rows, format } of sheet.blocks) {
    const { row, column } = placeOf(at);
    rows.forEach((cells, i) =>
      cells.forEach((_, j) => {
        const own = formatAt(format, i, j);
        if (own !== undefined) formats.set(cellAddress(row + i, column + j), own);
      }),
    );
  }
  return formats;
}

const workbooks = languageTags.map(
  (tag) => [tag, sampleWorkbooks[tag](), partsOf(sampleFileOf(sampleFileName(tag)))] as const,
);

describe.each(workbooks)("in %s", (_tag, workbook, parts) => {
  it.each(workbook.sheets.map(({ name }, i) => [name, i] as const))(
    "%s: no number and no text is cut off",
    (_name, i) => {
      const sheet = workbook.sheets[i];
      const shown = shownCells(sheet, parts[`xl/worksheets/sheet${i + 1}.xml`]);
      const formats = formatsOf(sheet);
      const cut: string[] = [];
      for (const [address, value] of shown) {
        const { row, column } = placeOf(address);
        const width = sheet.columnWidths?.[column] ?? 64;
        const format = formats.get(address) ?? "General";
        const beside = shown.get(cellAddress(row, column + 1)) ?? "";
        // Excel rounds a number without a format to the room there is.
        if (typeof value === "number" && format !== "General") {
          const text = shownNumber(value, format);
          if (textPixels(text) + 4 > width) cut.push(`${address} ${text} in ${width} pixels`);
        } else if (
          typeof value === "string" &&
          beside !== "" &&
          textPixels(value) > width &&
          width < widestText
        )
          cut.push(`${address} ${value.slice(0, 50)} (${Math.round(textPixels(value))}) in ${width} pixels`);
      }
      expect(cut).toEqual([]);
    },
  );
});
