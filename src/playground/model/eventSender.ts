import type { EventEntry } from "../wire/messages";

/** office.js' numbers for the events the host sends. */
export const eventType = {
  selectionChanged: 2,
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetRowSorted: 19,
  worksheetColumnSorted: 20,
  worksheetNameChanged: 25,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** The target of events of the whole workbook, by office.js' convention. */
export const workbookTarget = "Workbook";

/** Sends events to the pane, but only those somebody has registered for. */
export class EventSender {
  /** How often each is registered: office.js does it for every context that has handlers, and takes each back by itself. */
  private readonly registered = new Map<string, number>();
  private send: (entries: readonly EventEntry[]) => void = () => undefined;

  connect(send: (entries: readonly EventEntry[]) => void): void {
    this.send = send;
    // A page that has just been loaded has registered nothing yet.
    this.registered.clear();
  }

  register(type: number, target: string): void {
    this.count(type, target, 1);
  }

  unregister(type: number, target: string): void {
    this.count(type, target, -1);
  }

  private count(type: number, target: string, more: 1 | -1): void {
    const key = `${type} ${target}`;
    this.registered.set(key, Math.max(0, (this.registered.get(key) ?? 0) + more));
  }

  /** For the selection event of the document, for which office.js does not register with the workbook. */
  fireAlways(type: number, targetId: string, message: object): void {
    this.send([{ messageCategory: 65536, messageType: type, targetId, message: JSON.stringify(message) }]);
  }

  /** @param targets an event of a sheet goes to listeners of the sheet and to those of all sheets */
  fire(type: number, targets: readonly string[], message: object): void {
    const entries = targets
      .filter((target) => (this.registered.get(`${type} ${target}`) ?? 0) > 0)
      .map((targetId) => ({
        messageCategory: 65536 as const,
        messageType: type,
        targetId,
        message: JSON.stringify(message),
      }));
    if (entries.length > 0) this.send(entries);
  }
}
