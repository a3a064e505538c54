import { HostCollection, HostObject, nullObject } from "./hostObject";
import { member } from "./objectPaths";

/** "items/name" → ["Items", "Name"]: office.js asks in camelCase, the wire answers in PascalCase. */
function pathOf(selected: string): string[] {
  return selected.split("/").map((name) => name.charAt(0).toUpperCase() + name.slice(1));
}

/** What office.js asked to load of an object: every scalar where it named nothing. */
export function loaded(object: HostObject, selected: readonly string[]): Record<string, unknown> {
  const paths = selected.map(pathOf).filter((path) => path[0] !== "$none");
  return object instanceof HostCollection
    ? loadedCollection(object, paths)
    : loadedObject(object, paths, selected.length === 0);
}

function loadedObject(
  object: HostObject,
  paths: readonly string[][],
  everything: boolean,
): Record<string, unknown> {
  const values: Record<string, unknown> = { ...object.identity() };
  for (const path of everything ? object.scalarNames.map((name) => [name]) : paths) put(values, object, path);
  return values;
}

function loadedCollection(
  collection: HostCollection<HostObject>,
  paths: readonly string[][],
): Record<string, unknown> {
  const values: Record<string, unknown> = { ...collection.identity() };
  const own = paths.filter(([first]) => first !== "Items" && first in collection);
  // Without "items/" office.js means the items' properties all the same.
  const ofItems = paths
    .filter((path) => !own.includes(path))
    .map((path) => (path[0] === "Items" ? path.slice(1) : path))
    .filter((path) => path.length > 0);
  for (const path of own) put(values, collection, path);
  values._Items = collection.list().map((item) => loadedObject(item, ofItems, ofItems.length === 0));
  return values;
}

function put(values: Record<string, unknown>, object: HostObject, path: readonly string[]): void {
  const [name, ...rest] = path;
  const value = member(object, name);
  if (value === nullObject) {
    values[name] = { _IsNull: true };
  } else if (value instanceof HostObject) {
    const nested = loadedNested(value, rest);
    values[name] = { ...(values[name] as object | undefined), ...nested };
  } else {
    values[name] = value;
  }
}

function loadedNested(object: HostObject, rest: readonly string[]): Record<string, unknown> {
  if (object instanceof HostCollection) return loadedCollection(object, rest.length > 0 ? [[...rest]] : []);
  return loadedObject(object, rest.length > 0 ? [[...rest]] : [], rest.length === 0);
}
