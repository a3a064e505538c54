import { type FakeContext } from "./proxy";
import { addressOf, type Area } from "./sheet";

type Handler = (event: object) => Promise<void>;

/** Handlers of the workbook's events by their names, such as `worksheets.onChanged`. */
export class WorkbookEvents {
  private readonly handlers = new Set<readonly [string, Handler]>();
  /** Excel.EventTriggerSource of what happens now; missing where this Excel does not tell (before ExcelApi 1.14). */
  triggerSource: "Unknown" | "ThisLocalAddin" | undefined = "Unknown";

  /** Excel.WorksheetChangedEventArgs. */
  changed(area: Area, changeType = "RangeEdited"): void {
    const address = addressOf(area).replace(/^.*!/, "");
    const event = { worksheetId: area.sheet.id, address, changeType, source: "Local" };
    this.raise("worksheets.onChanged", { ...event, triggerSource: this.triggerSource });
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
