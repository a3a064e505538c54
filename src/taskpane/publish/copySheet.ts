import { layOut, type TablePart } from "../../sharing/publish/layOut";
import { type PublishedColumn, type PublishedSheet } from "../../sharing/publish/publishedSheet";
import { type Copy } from "../state/index/inserting";
import { accent } from "./barColors";

/** Figures as they are at this moment, as a sheet to show to others. */
export function copySheet({ name, title, heat, chart, note, aside, ...figures }: Copy): PublishedSheet {
  return layOut({
    name,
    title,
    lines: note === undefined ? [] : [{ cell: note, kind: "text" }],
    table: { ...tableOf(figures), heat: heat ? { from: 1, to: figures.header.length - 1 } : null },
    aside: aside ? tableOf(aside) : null,
    chart: chart ? { color: accent, from: 0, to: 1, ...chart } : null,
    live: false,
  });
}

function tableOf({ header, rows, formats }: Pick<Copy, "header" | "rows" | "formats">): TablePart {
  const columns = header.map((heading, at): PublishedColumn => {
    const numbers = rows.some((row) => typeof row[at] === "number");
    return { heading, format: formats[at], align: numbers ? "right" : "left" };
  });
  return { columns, rows: rows.length, body: rows };
}
