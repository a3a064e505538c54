import { looksLikeCell } from "../../../src/formula/cellLike";
import { areaOf } from "./evaluate";
import { OfficeError } from "./host";
import { Collection, type FakeContext, Proxy } from "./proxy";
import { checkFormula, FakeRange } from "./ranges";
import { cellKey, place, type Sheet } from "./sheet";
import { type FakeName } from "./workbook";

/** Excel.NamedItem. */
export class FakeNamedItem extends Proxy<FakeName> {
  protected readonly properties = {
    name: ({ name }: FakeName) => name,
    formula: ({ formula }: FakeName) => formula,
  };

  get name() {
    return this.read<string>("name");
  }
  get formula() {
    return this.read<string>("formula");
  }
  set formula(text: string) {
    this.write("formula", text, (item) => {
      this.host.admit(null);
      item.formula = text;
    });
  }
  delete(): void {
    this.act((item) => {
      this.host.admit(null);
      this.host.book.removeName(item);
    });
  }
  getRangeOrNullObject(): FakeRange {
    return new FakeRange(this.context, () => null, true);
  }
}

/** Excel.NamedItemCollection: of the workbook, or of a sheet. */
export class FakeNames extends Collection<FakeNamedItem> {
  constructor(
    context: FakeContext,
    private readonly sheet: () => Sheet | null,
  ) {
    super(context);
  }

  protected list(): FakeNamedItem[] {
    return this.own().map((item) => new FakeNamedItem(this.context, () => item));
  }
  getItem(name: string): FakeNamedItem {
    return new FakeNamedItem(this.context, () => this.find(name));
  }
  getItemOrNullObject(name: string): FakeNamedItem {
    return new FakeNamedItem(this.context, () => this.find(name), true);
  }
  add(name: string, formula: string): FakeNamedItem {
    const find = () => {
      this.context.host.admit(null);
      if (this.find(name)) throw new OfficeError("InvalidArgument", "The name is there already.");
      if (looksLikeCell(name)) throw new OfficeError("InvalidArgument", "The name is a cell.");
      checkFormula(formula);
      this.context.host.book.addName(name, formula, this.sheet()?.name ?? null);
      return this.find(name);
    };
    return new FakeNamedItem(this.context, find, false, formula);
  }

  private own(): FakeName[] {
    return this.context.host.book.names.filter(({ sheet }) => sheet === this.sheet());
  }
  private find(name: string): FakeName | null {
    return this.own().find((item) => item.name.toLowerCase() === name.toLowerCase()) ?? null;
  }
}

interface NotePlace {
  readonly sheet: Sheet;
  readonly key: string;
}

/** Excel.Note. */
export class FakeNote extends Proxy<NotePlace> {
  protected readonly properties = { content: ({ sheet, key }: NotePlace) => sheet.notes.get(key) ?? "" };

  get content() {
    return this.read<string>("content");
  }
  set content(text: string) {
    this.write("content", text, ({ sheet, key }) => {
      this.host.admit(sheet);
      sheet.notes.set(key, text);
    });
  }
  delete(): void {
    this.act(({ sheet, key }) => {
      this.host.admit(sheet);
      sheet.notes.delete(key);
    });
  }
}

/** Excel.Comment, a thread. */
class FakeComment extends Proxy<NotePlace> {
  protected readonly properties = { id: ({ key }: NotePlace) => key };
  getLocation(): FakeRange {
    return new FakeRange(this.context, () => {
      const { sheet, key } = this.target();
      const [row, column] = place(key);
      return { sheet, row, column, rows: 1, columns: 1 };
    });
  }
}

/**
 * Excel.CommentCollection of a sheet: threads only, no notes. Source: Microsoft, Work with comments using the Excel JavaScript
 * API; office-js#1416: a cell cannot be asked for its comment without an error where it has none.
 */
export class FakeComments extends Collection<FakeComment> {
  constructor(
    context: FakeContext,
    private readonly sheet: () => Sheet,
  ) {
    super(context);
  }

  protected list(): FakeComment[] {
    const sheet = this.sheet();
    return [...sheet.comments.keys()].map((key) => new FakeComment(this.context, () => ({ sheet, key })));
  }
}

/** Excel.NoteCollection of a sheet; came with ExcelApi 1.18. */
export class FakeNotes {
  constructor(
    private readonly context: FakeContext,
    private readonly sheet: () => Sheet,
  ) {}

  getItemOrNullObject(address: string): FakeNote {
    const find = () => (this.sheet().notes.has(keyOf(address)) ? this.place(address) : null);
    return new FakeNote(this.context, find, true);
  }
  add(address: string, content: string): FakeNote {
    const find = () => {
      const { sheet, key } = this.place(address);
      this.context.host.admit(sheet);
      // Source: Microsoft, The difference between threaded comments and notes: a cell has one or the other.
      if (sheet.comments.has(key))
        throw new OfficeError("InvalidArgument", "The cell has a threaded comment.");
      if (sheet.notes.has(key)) throw new OfficeError("InvalidArgument", "The cell has a note already.");
      sheet.notes.set(key, content);
      return { sheet, key };
    };
    return new FakeNote(this.context, find, false, content);
  }

  private place(address: string): NotePlace {
    this.context.host.require(18, "NoteCollection");
    return { sheet: this.sheet(), key: keyOf(address) };
  }
}

function keyOf(address: string): string {
  const { row, column } = areaOf(address.slice(address.lastIndexOf("!") + 1));
  return cellKey(row, column);
}
