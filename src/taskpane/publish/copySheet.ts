import { layOut } from "../../sharing/publish/layOut";
import { type PublishedColumn, type PublishedSheet } from "../../sharing/publish/publishedSheet";
import { type Copy } from "../state/index/inserting";
import { accent } from "./barColors";

/** Figures as they are at this moment, as a sheet to show to others. */
export function copySheet({ name, title, header, rows, formats, heat, chart, note }: Copy): PublishedSheet {
  const columns = header.map((heading, at): PublishedColumn => {
    const numbers = rows.some((row) => typeof row[at] === "number");
    return { heading, format: formats[at], align: numbers ? "right" : "left" };
  });
  return layOut({
    name,
    title,
    lines: note === undefined ? [] : [{ cell: note, kind: "text" }],
    table: {
      columns,
      rows: rows.length,
      body: rows,
      heat: heat ? { from: 1, to: header.length - 1 } : null,
    },
    aside: null,
    chart: chart ? { color: accent, from: 0, to: 1, ...chart } : null,
    live: false,
  });
}
