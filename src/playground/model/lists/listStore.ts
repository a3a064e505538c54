import type { Area, Engine } from "../../engine/engine";

/** A cell that takes one of the values in other cells, as a list of Excel's data validation allows. */
export interface CellList {
  cell: Area;
  /** A formula without "=", or the cells themselves, which move with what stands in them. */
  source: string | Area;
  /** What Excel says beside the cell when it is selected; the playground keeps it only. */
  prompt: unknown;
}

/** The cells of the workbook with a list. They move with what stands in them, and go with it. */
export class ListStore {
  private readonly lists = new Map<CellList, () => void>();

  constructor(private readonly engine: Engine) {}

  at({ sheet, row, column }: Pick<Area, "sheet" | "row" | "column">): CellList | undefined {
    return [...this.lists.keys()].find(
      ({ cell }) => cell.sheet === sheet && cell.row === row && cell.column === column,
    );
  }

  put(cell: Area, source: string | Area): void {
    this.remove(cell);
    const list: CellList = { cell, source, prompt: null };
    const { events } = this.engine;
    const follow = (area: Area, moved: (area: Area) => void) =>
      events.watch(area, (to) => (to ? moved(to) : this.forget(list)));
    const stops = [follow(cell, (to) => (list.cell = to))];
    if (typeof source !== "string") stops.push(follow(source, (to) => (list.source = to)));
    this.lists.set(list, () => stops.forEach((stop) => stop()));
  }

  remove(cell: Area): void {
    const found = this.at(cell);
    if (found) this.forget(found);
  }

  private forget(list: CellList): void {
    this.lists.get(list)?.();
    this.lists.delete(list);
  }
}
