import { HostError, notImplemented } from "./hostError";
import { HostObject, NotCalculated, nullObject } from "./hostObject";
import { loaded } from "./loading";
import {
  ActionType,
  PathType,
  type Action,
  type ActionResult,
  type ProcessQueryBody,
  type ResponseBody,
} from "./messages";
import { callMember, ObjectPaths, type References, type Services, setMember } from "./objectPaths";

export interface QueryHost {
  readonly root: HostObject;
  readonly services: Services;
  readonly references: References;
  /** Everything written so far is in the cells, and all of them are calculated. */
  settle(): Promise<void>;
  /** Everything written so far is in the cells; of a workbook just opened some may throw NotCalculated. */
  settleSeen(): Promise<void>;
  /** Does what the add-in asks for, as its own doing. */
  act<Result>(act: () => Result): Result;
}

/** Runs one batch of office.js: a list of actions on objects given as paths. It knows nothing of Excel. */
export async function processQuery(body: ProcessQueryBody, host: QueryHost): Promise<ResponseBody> {
  const paths = new ObjectPaths(body.ObjectPaths, host.root, host.services, host.references);
  const results: ActionResult[] = [];
  const traceIds: number[] = [];
  let index = 0;
  try {
    // Nothing that changes cells is done twice.
    if (body.Actions.some((action) => changesCells(action, body))) await host.settle();
    for (; index < body.Actions.length; index++) {
      const action = body.Actions[index];
      if (action.ActionType === ActionType.trace) {
        // Event handlers attach when their trace comes back.
        traceIds.push(action.Id);
        results.push({ ActionId: action.Id, Value: null });
        continue;
      }
      if (readsCells(action, body)) await host.settleSeen();
      const act = () => run(action, paths, host.references);
      const value = await whenCalculated(host, () => host.act(act));
      if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
    }
    await host.settleSeen();
    return { Results: results, TraceIds: traceIds };
  } catch (error) {
    // What came before the failing action has happened; in Excel too.
    await host.settleSeen();
    return { Results: results, TraceIds: traceIds, Error: errorInfo(error, index) };
  }
}

/** Loading reads cells, and so do ranges that depend on what cells hold. */
function readsCells(action: Action, body: ProcessQueryBody): boolean {
  if (action.ActionType === ActionType.query || action.ActionType === ActionType.queryAsJson) return true;
  const path = body.ObjectPaths[action.ObjectPathId];
  return (
    action.ActionType === ActionType.instantiate && /^Get(Spill|Used|Surrounding)/.test(path?.Name ?? "")
  );
}

/** What office.js itself keeps the books with begins with an underscore, or is done by a service. */
function changesCells({ ActionType: type, Name, ObjectPathId }: Action, body: ProcessQueryBody): boolean {
  if (type === ActionType.setProperty || type === ActionType.update) return true;
  const ofService = body.ObjectPaths[ObjectPathId]?.ObjectPathType === PathType.service;
  return type === ActionType.method && !ofService && !Name.startsWith("_");
}

/** Acts again after everything has been calculated, where that was missing. */
async function whenCalculated<Result>(host: QueryHost, act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof NotCalculated)) throw error;
    await host.settle();
    return act();
  }
}

async function run(action: Action, paths: ObjectPaths, references: References): Promise<unknown> {
  const object = paths.resolve(action.ObjectPathId);
  switch (action.ActionType) {
    case ActionType.instantiate:
      return object === nullObject ? null : identity(object, references);
    case ActionType.query:
    case ActionType.queryAsJson:
      if (object === nullObject) return null;
      return { ...identity(object, references), ...loaded(object, selected(action)) };
    case ActionType.method:
      return runMethod(action, object, paths, references);
    case ActionType.setProperty:
      setMember(existing(object), action.Name, paths.arguments(action.ArgumentInfo)[0]);
      return undefined;
    case ActionType.update:
      update(existing(object), (paths.arguments(action.ArgumentInfo)[0] ?? {}) as Record<string, unknown>);
      return undefined;
    case ActionType.ensureUnchanged:
      return undefined;
    default:
      throw notImplemented(`action of type ${action.ActionType}`);
  }
}

async function runMethod(
  action: Action,
  object: HostObject | typeof nullObject,
  paths: ObjectPaths,
  references: References,
): Promise<unknown> {
  if (action.Name === "_KeepReference") {
    return object === nullObject ? null : { _ReferenceId: references.keep(object) };
  }
  if (action.Name === "_RemoveReference") {
    if (object !== nullObject) references.forget(object);
    return undefined;
  }
  if (action.Name === "_RemoveAllReferences") return undefined;
  const value = await callMember(existing(object), action.Name, paths.arguments(action.ArgumentInfo));
  if (value === undefined || value === nullObject) return null;
  return value instanceof HostObject ? identity(value, references) : value;
}

function selected(action: Action): string[] {
  return [...(action.QueryInfo?.Select ?? []), ...(action.QueryInfo?.Expand ?? [])];
}

/** range.set({...}): properties in camelCase, nested objects one level at a time. */
function update(object: HostObject, properties: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(properties)) {
    const pascal = name.charAt(0).toUpperCase() + name.slice(1);
    const nested = (object as unknown as Record<string, unknown>)[pascal];
    if (nested instanceof HostObject) update(nested, value as Record<string, unknown>);
    else setMember(object, pascal, value);
  }
}

function identity(object: HostObject, references: References): Record<string, unknown> {
  const reference = references.nameOf(object);
  return { ...object.identity(), ...(reference && { _ReferenceId: reference }) };
}

function existing(object: HostObject | typeof nullObject): HostObject {
  if (object === nullObject) throw new HostError("InvalidObjectPath", "The object does not exist.");
  return object;
}

function errorInfo(error: unknown, index: number): NonNullable<ResponseBody["Error"]> {
  const code = error instanceof HostError ? error.code : "GeneralException";
  if (!(error instanceof HostError)) console.error(error);
  const message = error instanceof Error ? error.message : String(error);
  return { Code: code, Message: message, Location: "", ActionIndex: index, HttpStatusCode: 400 };
}
