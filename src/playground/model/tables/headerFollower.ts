import type { Engine } from "../../engine/engine";
import { intersection } from "../ranges/areas";
import type { TableStore } from "./tableStore";

/** Watches the tables' header cells, whoever edits them. */
export function followHeaders(engine: Engine, tables: TableStore): void {
  let following = false;
  engine.events.onChange(({ area, kind }) => {
    if (following) return;
    for (const table of tables.list()) {
      if (!intersection(tables.headerArea(table), area)) continue;
      following = true;
      try {
        // Moved cells keep their names; only an edited header renames its column.
        if (kind === "cells") tables.followHeaders(table);
        else if (kind === "moved") tables.followMoved(table);
      } finally {
        following = false;
      }
    }
  });
}
