import { head } from "./layout";
import { leastWidths } from "./widths";
import { type SampleBlock, type SampleCell, type SampleSheet } from "./types";

const firstRow = 6;

/** The first sheet: a link to every other one, beside it the sentence that the sheet itself begins with. */
export function contentsOf(sheets: readonly SampleSheet[]): SampleSheet {
  const blocks: SampleBlock[] = [
    ...head({
      title: "Employment indices: a workbook of examples",
      shows: "Every figure is published, every result a live formula: choose a sheet.",
      source: "Sources: on each sheet, in its third line.",
      remark: "Cells in yellow are yours to change.",
    }),
    ...sheets.flatMap((sheet, index): SampleBlock[] => [
      { at: `A${firstRow + index}`, rows: [[sheet.name]], style: "link" },
      { at: `B${firstRow + index}`, rows: [[sentenceOf(sheet)]], style: "plain" },
    ]),
  ];
  const names = sheets.map(({ name }) => ({ at: "A1", rows: [[name]], style: "heading" as const }));
  const asTable = names.map((block) => ({ ...block, rows: [[...block.rows[0], null]] }));
  return {
    name: "Contents",
    tables: [],
    links: sheets.map(({ name }, index) => ({ at: `A${firstRow + index}`, sheet: name })),
    columnWidths: leastWidths(asTable, [], {}).slice(0, 1),
    blocks,
  };
}

function sentenceOf({ blocks }: SampleSheet): SampleCell {
  return blocks.find(({ at }) => at === "A2")?.rows[0][0] ?? null;
}
