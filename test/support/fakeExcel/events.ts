import { type FakeContext } from "./proxy";
import { addressOf, type Area, overlap } from "./sheet";
import { type FakeTable } from "./workbook";

type Handler = (event: object) => Promise<void>;

/** Handlers of the workbook's events by their names, such as `worksheets.onChanged`. */
export class WorkbookEvents {
  private readonly handlers = new Set<readonly [string, Handler]>();

  /** Excel.WorksheetChangedEventArgs and, for each table that it touches, Excel.TableChangedEventArgs. */
  changed(area: Area, tables: readonly FakeTable[], changeType = "RangeEdited"): void {
    const address = addressOf(area).replace(/^.*!/, "");
    const event = { worksheetId: area.sheet.id, address, changeType };
    this.raise("worksheets.onChanged", event);
    for (const table of tables)
      if (overlap(table.area, area)) this.raise("tables.onChanged", { ...event, tableId: table.name });
  }

  /** @param event as the types of office.js describe it, as far as anybody reads it. */
  raise(name: string, event: object): void {
    for (const [own, handler] of this.handlers) if (own === name) void handler(event);
  }

  /** The part of office.js of this name, for its collection. A handler hears what happens after the sync that adds it. */
  of(context: FakeContext, name: string) {
    return {
      add: (handler: Handler) => {
        const entry = [name, handler] as const;
        context.enqueue(() => void this.handlers.add(entry));
        return { context, remove: () => context.enqueue(() => void this.handlers.delete(entry)) };
      },
    };
  }
}
