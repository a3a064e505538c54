/**
 * Notes (ExcelApi 1.18) are not in the last office.js that Microsoft has put on npm (1.1.110); the one on its CDN has
 * them. These classes add them on top of its own runtime, with the members that @types/office-js describes and the
 * add-in uses, so that requests go the same way as all others.
 */
interface Runtime {
  readonly BatchApiHelper: {
    createPropertyObject(
      type: unknown,
      parent: object,
      name: string,
      collection: boolean,
      flags: number,
    ): object;
    createMethodObject(
      type: unknown,
      parent: object,
      name: string,
      operation: number,
      given: readonly unknown[],
      collection: boolean,
      invalidAfterRequest: boolean,
      byId: string | null,
      flags: number,
    ): object;
    invokeMethod(
      parent: object,
      name: string,
      operation: number,
      given: readonly unknown[],
      flags: number,
    ): unknown;
    invokeSetProperty(parent: object, name: string, value: unknown, flags: number): void;
  };
  readonly Utility: {
    load(object: object, options: unknown): object;
    fixObjectPathIfNecessary(object: object, value: unknown): void;
    throwIfNotLoaded(name: string, value: unknown, type: string, isNull: boolean): void;
  };
  readonly ClientObject: new (...given: never[]) => { _isNull: boolean; _handleResult(value: unknown): void };
}

interface ExcelNamespace {
  readonly Worksheet: { readonly prototype: object };
  NoteCollection?: unknown;
}

/** Operation types and flags of office.js: reading needs no undo, and a path that can be made again is kept. */
const [reads, writes] = [1, 0];
const restorable = 4;

/** Adds `worksheet.notes` once office.js is there; nothing where it brings its own. */
export function installNotes(excel: ExcelNamespace | undefined, runtime: Runtime | undefined): void {
  if (!excel?.Worksheet || !runtime?.BatchApiHelper || "notes" in excel.Worksheet.prototype) return;
  const { BatchApiHelper, Utility, ClientObject } = runtime;

  class Note extends ClientObject {
    private text: string | undefined;

    get _className(): string {
      return "Note";
    }
    get _scalarPropertyNames(): readonly string[] {
      return ["content"];
    }
    get _scalarPropertyOriginalNames(): readonly string[] {
      return ["Content"];
    }
    get _scalarPropertyUpdateable(): readonly boolean[] {
      return [true];
    }
    get content(): string {
      Utility.throwIfNotLoaded("content", this.text, "Note", this._isNull);
      return this.text as string;
    }
    set content(text: string) {
      this.text = text;
      BatchApiHelper.invokeSetProperty(this, "Content", text, 0);
    }
    delete(): void {
      BatchApiHelper.invokeMethod(this, "Delete", writes, [], 0);
    }
    load(options?: unknown): object {
      return Utility.load(this, options);
    }
    override _handleResult(value: unknown): void {
      super._handleResult(value);
      if (value === null || value === undefined) return;
      Utility.fixObjectPathIfNecessary(this, value);
      const { Content: text } = value as { Content?: string };
      if (text !== undefined) this.text = text;
    }
  }

  class NoteCollection extends ClientObject {
    get _className(): string {
      return "NoteCollection";
    }
    get _isCollection(): boolean {
      return true;
    }
    add(cellAddress: unknown, content: unknown): object {
      const given = [cellAddress, content];
      return BatchApiHelper.createMethodObject(Note, this, "Add", writes, given, false, true, null, 0);
    }
    getItemOrNullObject(key: string): object {
      const name = "GetItemOrNullObject";
      return BatchApiHelper.createMethodObject(
        Note,
        this,
        name,
        reads,
        [key],
        false,
        false,
        null,
        restorable,
      );
    }
  }

  excel.NoteCollection = NoteCollection;
  Object.defineProperty(excel.Worksheet.prototype, "notes", {
    configurable: true,
    get(this: object) {
      return BatchApiHelper.createPropertyObject(NoteCollection, this, "Notes", true, restorable);
    },
  });
}
