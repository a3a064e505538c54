import { number } from "../../messages/format";
import { type Block, type Cell, type MethodDocument } from "./document";

/** The document as GitHub-flavored Markdown. */
export function methodMarkdown({ title, sections }: MethodDocument): string {
  const parts = sections.flatMap(({ heading, blocks }) => [
    ...(heading === "" ? [] : [`## ${escaped(heading)}`]),
    ...blocks.map(blockText),
  ]);
  return `${[`# ${escaped(title)}`, ...parts].join("\n\n")}\n`;
}

function blockText(block: Block): string {
  if (block.kind === "text") return escaped(block.text);
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    line(block.header.map(escaped)),
    line(block.header.map(() => "---")),
    ...block.rows.map((row) => line(row.map(cellText))),
  ].join("\n");
}

function cellText(cell: Cell): string {
  if (typeof cell === "string") return escaped(cell);
  if (typeof cell === "number") return number(cell);
  return "share" in cell ? `${(cell.share * 100).toFixed(1)} %` : code(cell.formula);
}

/** Signs that Markdown would read are escaped, and a line break would end a table's row. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|#~]/g, "\\$&")
    .replace(/\s+/g, " ")
    .replace(/^([-+]|\d+[.)])/, "\\$1");
}

/** A table ends a cell at a bar even inside code, unless it is escaped; the fence is longer than any inside. */
function code(formula: string): string {
  const longest = Math.max(0, ...(formula.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = "`".repeat(longest + 1);
  const pad = formula.startsWith("`") || formula.endsWith("`") ? " " : "";
  return `${fence}${pad}${formula.replace(/\s+/g, " ").replaceAll("|", "\\|")}${pad}${fence}`;
}
