import { HostError, notImplemented } from "./hostError";
import { HostObject, nullObject, type NullObject } from "./hostObject";
import { PathType, type ArgumentInfo, type ObjectPath, type ProcessQueryBody } from "./messages";

export type Found = HostObject | NullObject;
export type Services = Readonly<Record<string, HostObject>>;

/** Objects that office.js keeps across batches under a name the host gave them. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly names = new Map<HostObject, string>();
  private count = 0;

  keep(object: HostObject): string {
    const known = this.names.get(object);
    if (known) return known;
    const name = `reference${++this.count}`;
    this.objects.set(name, object);
    this.names.set(object, name);
    return name;
  }

  nameOf(object: HostObject): string | undefined {
    return this.names.get(object);
  }

  get(name: string): HostObject {
    const object = this.objects.get(name);
    if (!object) throw new HostError("InvalidReference", "The reference is no longer valid.");
    return object;
  }

  forget(object: HostObject): void {
    const name = this.names.get(object);
    if (name) this.objects.delete(name);
    this.names.delete(object);
  }
}

/** Turns the object paths of one batch into objects of the model, each once. */
export class ObjectPaths {
  private readonly found = new Map<number, Found>();

  constructor(
    private readonly paths: ProcessQueryBody["ObjectPaths"],
    private readonly root: HostObject,
    private readonly services: Services,
    private readonly references: References,
  ) {}

  resolve(id: number): Found {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw new HostError("InvalidObjectPath", `There is no object path ${id}.`);
    const object = this.find(path);
    this.found.set(id, object);
    return object;
  }

  arguments(info: ArgumentInfo | undefined): unknown[] {
    return (info?.Arguments ?? []).map((argument, i) => {
      const path = info?.ReferencedObjectPathIds?.[i];
      if (!path) return argument;
      const object = this.resolve(path);
      if (object === nullObject) throw new HostError("InvalidObjectPath", "The object does not exist.");
      return object;
    });
  }

  private find(path: ObjectPath): Found {
    switch (path.ObjectPathType) {
      case PathType.root:
        return this.root;
      case PathType.service:
        if (!Object.hasOwn(this.services, path.Name)) throw notImplemented(path.Name);
        return this.services[path.Name];
      case PathType.reference:
        return this.references.get(path.Name);
      case PathType.nullObject:
        return nullObject;
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === nullObject) return nullObject;
    const found =
      path.ObjectPathType === PathType.property
        ? member(parent, path.Name)
        : callMember(
            parent,
            path.ObjectPathType === PathType.indexer ? "GetItem" : path.Name,
            this.arguments(path.ArgumentInfo),
          );
    return found instanceof HostObject ? found : nullObject;
  }
}

export function member(object: HostObject, name: string): unknown {
  if (!/^[A-Z_]/.test(name) || !(name in object)) throw notImplemented(`${object.constructor.name}.${name}`);
  return (object as unknown as Record<string, unknown>)[name];
}

export function setMember(object: HostObject, name: string, value: unknown): void {
  member(object, name);
  const settable = writable(object, name);
  if (!settable) throw notImplemented(`way to set ${object.constructor.name}.${name}`);
  (object as unknown as Record<string, unknown>)[name] = value;
}

export function callMember(object: HostObject, name: string, args: readonly unknown[]): unknown {
  const method = member(object, name);
  if (typeof method !== "function") throw notImplemented(`method ${object.constructor.name}.${name}`);
  return method.apply(object, args);
}

function writable(object: HostObject, name: string): boolean {
  for (let holder: object | null = object; holder; holder = Object.getPrototypeOf(holder) as object | null) {
    const descriptor = Object.getOwnPropertyDescriptor(holder, name);
    if (descriptor) return descriptor.set !== undefined || descriptor.writable === true;
  }
  return false;
}
