import type { Area, CellInput, Engine } from "../engine/engine";

/**
 * office.js cuts a write of more than 1,500 cells into slices of rows. Slices that continue each other are put together
 * again before the grid sees them: one write, one calculation, one step to undo.
 */
export class WriteQueue {
  private waiting: { area: Area; rows: CellInput[][] } | null = null;

  constructor(private readonly engine: Engine) {}

  write(area: Area, rows: readonly (readonly CellInput[])[]): void {
    const { waiting } = this;
    if (waiting && continues(waiting.area, area)) {
      for (const row of rows) waiting.rows.push([...row]);
      waiting.area = { ...waiting.area, rows: waiting.area.rows + area.rows };
      return;
    }
    this.flush();
    this.waiting = { area, rows: rows.map((row) => [...row]) };
  }

  flush(): void {
    const { waiting } = this;
    if (!waiting) return;
    this.waiting = null;
    this.engine.cells.write(waiting.area, waiting.rows);
  }
}

function continues(before: Area, next: Area): boolean {
  return (
    before.sheet === next.sheet &&
    before.column === next.column &&
    before.columns === next.columns &&
    before.row + before.rows === next.row
  );
}
