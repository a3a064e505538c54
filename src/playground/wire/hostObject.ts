/** What stands for an object that does not exist; office.js turns it into isNullObject. */
export const nullObject = Symbol("null object");
export type NullObject = typeof nullObject;

/** What was to be read is not calculated yet: whoever reads settles the host and reads again. */
export class NotCalculated extends Error {}

/**
 * An object that office.js can reach. Its members carry the names of the wire (PascalCase); the executor finds them by
 * name, so a member that is missing answers ApiNotImplemented.
 */
export abstract class HostObject {
  /** Properties that `load()` without names returns. */
  static readonly scalars: readonly string[] = [];

  /** What office.js needs to find the object again in a later batch. */
  identity(): Record<string, unknown> {
    return {};
  }

  get scalarNames(): readonly string[] {
    return (this.constructor as typeof HostObject).scalars;
  }
}

/** An object with items that office.js loads as a list. */
export abstract class HostCollection<Item extends HostObject> extends HostObject {
  abstract list(): readonly Item[];

  get Count(): number {
    return this.list().length;
  }

  GetCount(): number {
    return this.list().length;
  }
}
