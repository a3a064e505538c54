import { HostError } from "../../wire/hostError";
import { HostCollection, HostObject, nullObject, type NullObject } from "../../wire/hostObject";
import { type CellNote } from "./noteStore";
import type { WorkbookState } from "../workbookState";

/** Excel.NoteCollection of one sheet. */
export class Notes extends HostCollection<Note> {
  constructor(
    private readonly state: WorkbookState,
    private readonly sheet: string,
  ) {
    super();
  }

  list(): Note[] {
    return this.state.notes.of(this.sheet).map((note) => new Note(this.state, note));
  }

  Add(cell: unknown, content: unknown): Note {
    const area = this.areaOf(cell);
    if (area.rows !== 1 || area.columns !== 1) throw invalidCell();
    this.state.allowChange(this.sheet);
    if (this.state.notes.at(area)) throw new HostError("InvalidOperation", "The cell already has a note.");
    return new Note(this.state, this.state.notes.add(area, String(content)));
  }

  GetItemOrNullObject(cell: unknown): Note | NullObject {
    const note = this.state.notes.at(this.areaOf(cell));
    return note ? new Note(this.state, note) : nullObject;
  }

  private areaOf(cell: unknown) {
    try {
      return this.state.area(String(cell), this.sheet);
    } catch {
      throw invalidCell();
    }
  }
}

/** Excel.Note. */
export class Note extends HostObject {
  static override readonly scalars = ["Content"];

  constructor(
    private readonly state: WorkbookState,
    private readonly note: CellNote,
  ) {
    super();
  }

  get Content(): string {
    return this.note.content;
  }
  set Content(content: string) {
    this.state.allowChange(this.note.area.sheet);
    this.note.content = content;
  }
  Delete(): void {
    this.state.allowChange(this.note.area.sheet);
    this.state.notes.remove(this.note);
  }
  GetLocation(): HostObject {
    return this.state.objects.range(this.note.area);
  }
}

const invalidCell = () => new HostError("InvalidCellAddress", "A note needs the address of one cell.");
