import { type Host, OfficeError } from "./host";
import { jsonBytes, overhead } from "./payload";

/** Collects commands until sync. Source: Microsoft, Application-specific API model. */
export class FakeContext {
  private queue: (() => void)[] = [];
  private requested = 0;
  private running = false;
  private answers: { readonly bytes: number; readonly take: () => void }[] = [];
  readonly trackedObjects = { add: () => undefined, remove: () => undefined };
  ended = false;

  constructor(readonly host: Host) {}

  /** @param bytes of the request. */
  enqueue(action: () => void, bytes: number = overhead.command): void {
    if (this.ended) throw new OfficeError("InvalidObjectPath", "The run of this object has ended.");
    // The items of a collection are made while it is loaded.
    if (this.running) action();
    else {
      this.queue.push(action);
      this.requested += bytes;
    }
  }

  /** What a command of the batch tells; it is known once the answer is there. */
  answer(bytes: number, take: () => void = () => undefined): void {
    this.answers.push({ bytes, take });
  }

  async sync<Result>(passed?: Result): Promise<Result | undefined> {
    const [actions, bytes] = [this.queue, this.requested];
    [this.queue, this.requested, this.answers] = [[], 0, []];
    if (actions.length === 0) return passed;
    await this.host.run(bytes, () => this.perform(actions));
    this.takeAnswers();
    return passed;
  }

  /** @returns the bytes of the answer. */
  private perform(actions: readonly (() => void)[]): number {
    this.running = true;
    try {
      for (const action of actions) action();
    } catch (error) {
      // The answer tells of an error as well as of what came before it.
      this.takeAnswers();
      throw error;
    } finally {
      this.running = false;
    }
    return this.answers.reduce((sum, { bytes }) => sum + bytes, 0);
  }

  private takeAnswers(): void {
    for (const { take } of this.answers) take();
  }
}

/**
 * A stand-in for something of the workbook: made when the code asks for it, found when its batch runs, and read only after
 * load and sync. A property that was written reads as written until it is loaded again.
 * Source: Microsoft, Application-specific API model (proxy objects, load, *OrNullObject).
 */
export abstract class Proxy<Target extends object> {
  private found: Target | null | undefined;
  private readonly known = new Map<string, unknown>();
  private readonly parts = new Map<string, unknown>();

  /**
   * @param find looks for the target when the batch runs. @param nullable of an `OrNullObject` method.
   * @param given what the method that makes it takes to a cell.
   */
  constructor(
    readonly context: FakeContext,
    private readonly find: () => Target | null,
    private readonly nullable = false,
    given: unknown = "",
  ) {
    context.enqueue(
      () => {
        this.lookUp();
        context.answer(overhead.answer);
      },
      overhead.object + jsonBytes(given),
    );
  }

  private lookUp(): Target | null {
    const target = this.find();
    if (!target && !this.nullable)
      throw new OfficeError("ItemNotFound", "The requested resource doesn't exist.");
    this.found = target;
    return target;
  }

  /** The properties that can be loaded, as they are now. */
  protected abstract readonly properties: Readonly<Record<string, (target: Target) => unknown>>;

  get isNullObject(): boolean {
    if (this.found === undefined) throw notLoaded("isNullObject");
    return this.found === null;
  }

  load(names: string | readonly string[]): this {
    const wanted = typeof names === "string" ? names.split(",").map((name) => name.trim()) : names;
    this.context.enqueue(() => {
      if (this.found === null) return;
      for (const name of wanted) this.take(name);
    });
    return this;
  }

  protected take(name: string): void {
    const read = this.properties[name];
    if (!read) throw new OfficeError("InvalidArgument", `There is no property ${name}.`);
    const value = structuredClone(read(this.target()));
    this.context.answer(jsonBytes(value), () => this.known.set(name, value));
  }

  /** office.js makes the object of a property once: what is loaded through it is there when it is asked for again. */
  protected once<Part>(name: string, make: () => Part): Part {
    if (!this.parts.has(name)) this.parts.set(name, make());
    return this.parts.get(name) as Part;
  }

  protected get host(): Host {
    return this.context.host;
  }

  /** What the proxy stands for, while its batch runs. */
  target(): Target {
    // A batch that failed before it came to the object leaves it to the next.
    const target = this.found === undefined ? this.lookUp() : this.found;
    if (!target) throw new OfficeError("InvalidObjectPath", "The object does not exist.");
    return target;
  }

  /** A property as last loaded or written. */
  protected read<Value>(name: string): Value {
    if (!this.known.has(name)) throw notLoaded(name);
    return this.known.get(name) as Value;
  }

  protected write(name: string, value: unknown, change: (target: Target) => void): void {
    this.known.set(name, value);
    this.act(change, overhead.command + jsonBytes(value));
  }

  /** @param bytes of the request. */
  protected act(change: (target: Target) => void, bytes?: number): void {
    this.context.enqueue(() => change(this.target()), bytes);
  }
}

function notLoaded(name: string): OfficeError {
  return new OfficeError(
    "PropertyNotLoaded",
    `The property ${name} is not available. Load it and sync first.`,
  );
}

/** A list of proxies, there after `items/…` was loaded. */
export abstract class Collection<Item extends { load(names: readonly string[]): unknown }> {
  private all: Item[] | undefined;

  constructor(readonly context: FakeContext) {}

  /** A proxy for each item there is now. */
  protected abstract list(): Item[];

  get items(): Item[] {
    if (!this.all) throw notLoaded("items");
    return this.all;
  }

  load(names: string): this {
    const wanted = names.split(",").map((name) => name.trim().replace(/^items\//, ""));
    this.context.enqueue(() => {
      this.all = this.list();
      for (const item of this.all) item.load(wanted);
    });
    return this;
  }
}
