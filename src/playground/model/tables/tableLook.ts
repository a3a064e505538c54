import type { Engine } from "../../engine/engine";
import type { TableRecord } from "./tableStore";

/** The look of a table's header row; Excel's medium blue style, dark enough for white letters (7:1). */
export const tableHeaderStyle = { bold: true, fill: "#1f4e79", fontColor: "#ffffff", wrap: true } as const;

export function drawTable(engine: Engine, table: TableRecord): void {
  engine.layout.setStyle({ ...table.area, rows: 1 }, tableHeaderStyle);
}
