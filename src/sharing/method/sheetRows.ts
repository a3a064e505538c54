import { type Block, type Cell, type MethodDocument } from "./document";

/** What a worksheet is to show: rows of equal width, and how the rows look. */
export interface MethodSheet {
  readonly rows: readonly (readonly (string | number)[])[];
  /** A number format for each cell. */
  readonly formats: readonly (readonly string[])[];
  /** Rows in bold, from 0: the title, headings and the heads of tables. */
  readonly headings: readonly number[];
  /** Rows of running text, from 0: one cell, wrapped over the whole width. */
  readonly paragraphs: readonly number[];
}

/** Lays the document out row by row; formulas are texts to read. */
export function methodSheet({ title, sections }: MethodDocument): MethodSheet {
  const lines: { cells: readonly Cell[]; kind: "heading" | "paragraph" | "cells" }[] = [];
  const heading = (text: string) => lines.push({ cells: [text], kind: "heading" });
  const blank = () => lines.push({ cells: [], kind: "cells" });
  heading(title);
  for (const section of sections) {
    blank();
    if (section.heading !== "") heading(section.heading);
    for (const block of section.blocks) lines.push(...blockLines(block));
  }
  const width = Math.max(...lines.map(({ cells }) => cells.length));
  const padded = (cells: readonly Cell[]) =>
    Array.from({ length: width }, (_, column): Cell => cells[column] ?? "");
  const at = (kind: "heading" | "paragraph") =>
    lines.flatMap((line, row) => (line.kind === kind ? [row] : []));
  return {
    rows: lines.map(({ cells }) => padded(cells).map(valueOf)),
    formats: lines.map(({ cells }) =>
      padded(cells).map((cell) => (typeof cell === "object" && "share" in cell ? "0.0%" : "General")),
    ),
    headings: at("heading"),
    paragraphs: at("paragraph"),
  };
}

function blockLines(block: Block) {
  if (block.kind === "text") return [{ cells: [block.text], kind: "paragraph" as const }];
  return [
    { cells: block.header, kind: "heading" as const },
    ...block.rows.map((cells) => ({ cells, kind: "cells" as const })),
  ];
}

function valueOf(cell: Cell): string | number {
  if (typeof cell !== "object") return cell;
  return "share" in cell ? cell.share : cell.formula;
}
