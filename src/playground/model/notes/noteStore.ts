import type { Area, Engine } from "../../engine/engine";

export interface CellNote {
  area: Area;
  content: string;
}

/** The notes of the workbook. They move with their cells, and go with them. */
export class NoteStore {
  private readonly notes = new Map<CellNote, () => void>();

  constructor(private readonly engine: Engine) {}

  of(sheet: string): CellNote[] {
    return [...this.notes.keys()].filter(({ area }) => area.sheet === sheet);
  }

  at({ sheet, row, column }: Pick<Area, "sheet" | "row" | "column">): CellNote | undefined {
    return this.of(sheet).find(({ area }) => area.row === row && area.column === column);
  }

  add(area: Area, content: string): CellNote {
    const note: CellNote = { area, content };
    const stop = this.engine.events.watch(area, (moved) => {
      if (moved) note.area = moved;
      else this.remove(note);
    });
    this.notes.set(note, stop);
    return note;
  }

  remove(note: CellNote): void {
    this.notes.get(note)?.();
    this.notes.delete(note);
  }
}
