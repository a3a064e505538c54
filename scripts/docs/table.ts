import { type Example, type ExampleCall, type Sheet } from "./example";

const escapeCell = (text: string) => text.replaceAll("|", "\\|");

/** A Markdown table. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escapeCell).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

const sheetTable = ({ columns, rows }: Sheet) =>
  markdownTable(
    ["", ...columns],
    rows.map((row) => [`**${row.number}**`, ...row.cells]),
  );

/** Spilled cells as a block of text, columns aligned: a table would turn the first row into a heading. */
function spill(result: ExampleCall["result"]): string {
  const widths = result[0].map((_, j) => Math.max(...result.map((row) => row[j].length)));
  const lines = result.map((row) =>
    row
      .map((cell, j) => cell.padEnd(widths[j]))
      .join("   ")
      .trimEnd(),
  );
  return ["```text", ...lines, "```"].join("\n");
}

/** An example as readers see it: the sheet, then each formula with what it returns. */
export function showExample({ sheet, calls }: Example): string {
  const parts = sheet.columns.length > 0 ? [sheetTable(sheet)] : [];
  for (const { formula, result } of calls) {
    const single = result.length === 1 && result[0].length === 1;
    parts.push(single ? `\`${formula}\` → ${result[0][0]}` : `\`${formula}\` →`);
    if (!single) parts.push(spill(result));
  }
  return parts.join("\n\n");
}
