import { accessDenied, itemNotFound } from "../../../src/playground/wire/hostError";
import {
  HostCollection,
  HostObject,
  NotCalculated,
  nullObject,
} from "../../../src/playground/wire/hostObject";
import type { Action, ProcessQueryBody } from "../../../src/playground/wire/messages";
import { References } from "../../../src/playground/wire/objectPaths";
import { processQuery } from "../../../src/playground/wire/processQuery";

class Leaf extends HostObject {
  static override readonly scalars = ["Name", "Size"];
  Size = 1;

  constructor(readonly Name: string) {
    super();
  }

  override identity() {
    return { Id: this.Name };
  }
  get Fixed() {
    return 7;
  }
  Grow(by: number) {
    this.Size += by;
    return this.Size;
  }
  Refuse() {
    throw accessDenied();
  }
  /** A formula's result, until the host has been settled. */
  calculated = false;
  get Result() {
    if (!this.calculated) throw new NotCalculated();
    return 42;
  }
}

class Leaves extends HostCollection<Leaf> {
  static override readonly scalars = ["Count"];
  readonly leaves = [new Leaf("a"), new Leaf("b")];

  list() {
    return this.leaves;
  }
  GetItem(name: string) {
    const found = this.leaves.find((leaf) => leaf.Name === name);
    if (!found) throw itemNotFound();
    return found;
  }
  GetItemOrNullObject(name: string) {
    return this.leaves.find((leaf) => leaf.Name === name) ?? nullObject;
  }
}

class Root extends HostObject {
  readonly Leaves = new Leaves();
}

function tree() {
  const root = new Root();
  let settled = 0;
  const host = {
    root,
    services: {},
    references: new References(),
    settle: async () => root.Leaves.leaves.forEach((leaf) => (leaf.calculated = true)),
    settleSeen: async () => void settled++,
    act: <Result>(act: () => Result) => act(),
  };
  const paths: ProcessQueryBody["ObjectPaths"] = {
    1: { ObjectPathType: 1, Name: "" },
    2: { ObjectPathType: 4, Name: "Leaves", ParentObjectPathId: 1 },
    3: { ObjectPathType: 5, Name: "", ParentObjectPathId: 2, ArgumentInfo: { Arguments: ["a"] } },
    4: {
      ObjectPathType: 3,
      Name: "GetItemOrNullObject",
      ParentObjectPathId: 2,
      ArgumentInfo: { Arguments: ["z"] },
    },
    5: { ObjectPathType: 4, Name: "Missing", ParentObjectPathId: 1 },
    6: { ObjectPathType: 4, Name: "constructor", ParentObjectPathId: 1 },
    7: { ObjectPathType: 2, Name: "toString" },
  };
  const run = (...actions: Partial<Action>[]) =>
    processQuery(
      { Actions: actions.map((action, i) => ({ Id: i + 1, ...action }) as Action), ObjectPaths: paths },
      host,
    );
  return { root, run, settledTimes: () => settled };
}

test("loading: named properties, all scalars, items", async () => {
  const { run } = tree();
  const { Results } = await run(
    { ActionType: 2, ObjectPathId: 3, QueryInfo: { Select: ["size"] } },
    { ActionType: 2, ObjectPathId: 3 },
    { ActionType: 2, ObjectPathId: 2, QueryInfo: { Select: ["items/name"] } },
    { ActionType: 2, ObjectPathId: 1, QueryInfo: { Select: ["leaves/items/size"] } },
  );
  expect(Results.map((result) => result.Value)).toEqual([
    { Id: "a", Size: 1 },
    { Id: "a", Name: "a", Size: 1 },
    { _Items: [{ Id: "a", Name: "a" }, { Id: "b", Name: "b" }] }, // oxfmt-ignore
    { Leaves: { _Items: [{ Id: "a", Size: 1 }, { Id: "b", Size: 1 }] } }, // oxfmt-ignore
  ]);
});

test("a null object answers null, and so does what hangs from it", async () => {
  const { run } = tree();
  const { Results, Error: failure } = await run(
    { ActionType: 1, ObjectPathId: 4 },
    { ActionType: 2, ObjectPathId: 4, QueryInfo: { Select: ["size"] } },
  );
  expect(failure).toBeUndefined();
  expect(Results.map((result) => result.Value)).toEqual([null, null]);
});

test("methods, properties, updates, traces", async () => {
  const { run, root } = tree();
  const { Results, TraceIds } = await run(
    { ActionType: 3, Name: "Grow", ObjectPathId: 3, ArgumentInfo: { Arguments: [2] } },
    { ActionType: 4, Name: "Size", ObjectPathId: 3, ArgumentInfo: { Arguments: [10] } },
    { ActionType: 5, ObjectPathId: 0 },
    { ActionType: 7, ObjectPathId: 3, ArgumentInfo: { Arguments: [{ size: 11 }] } },
    { ActionType: 3, Name: "_KeepReference", ObjectPathId: 3 },
  );
  expect(Results.map((result) => result.Value)).toEqual([3, null, { _ReferenceId: "reference1" }]);
  expect(TraceIds).toEqual([3]);
  expect(root.Leaves.leaves[0].Size).toBe(11);
});

test.each([
  ["a missing member", { ActionType: 1, ObjectPathId: 5 }, "ApiNotImplemented"],
  ["a member that is JavaScript's own", { ActionType: 1, ObjectPathId: 6 }, "ApiNotImplemented"],
  ["an unknown service", { ActionType: 1, ObjectPathId: 7 }, "ApiNotImplemented"],
  ["an unknown path", { ActionType: 1, ObjectPathId: 99 }, "InvalidObjectPath"],
  ["a refusal", { ActionType: 3, Name: "Refuse", ObjectPathId: 3 }, "AccessDenied"],
  [
    "a fixed property",
    { ActionType: 4, Name: "Fixed", ObjectPathId: 3, ArgumentInfo: { Arguments: [1] } },
    "ApiNotImplemented",
  ],
  ["a method of nothing", { ActionType: 3, Name: "Grow", ObjectPathId: 4 }, "InvalidObjectPath"],
])("%s is an error that names its action", async (_, action, code) => {
  const { run } = tree();
  const { Error: failure, Results } = await run({ ActionType: 1, ObjectPathId: 3 }, action);
  expect(failure).toMatchObject({ Code: code, ActionIndex: 1 });
  expect(Results).toHaveLength(1);
});

test("cells are settled before each load and at the end, not after each write", async () => {
  const { run, settledTimes } = tree();
  await run(
    { ActionType: 4, Name: "Size", ObjectPathId: 3, ArgumentInfo: { Arguments: [2] } },
    { ActionType: 4, Name: "Size", ObjectPathId: 3, ArgumentInfo: { Arguments: [3] } },
    { ActionType: 2, ObjectPathId: 3 },
  );
  expect(settledTimes()).toBe(2);
});

test("what is not calculated yet is calculated before it is loaded", async () => {
  const { run, root } = tree();
  const load = (name: string) => run({ ActionType: 2, ObjectPathId: 3, QueryInfo: { Select: [name] } });
  await load("size");
  expect(root.Leaves.leaves[0].calculated).toBe(false);
  expect((await load("result")).Results[0].Value).toEqual({ Id: "a", Result: 42 });
});

test.each([
  ["a property that is set", { ActionType: 4, Name: "Size", ArgumentInfo: { Arguments: [1] } }, true],
  ["an update", { ActionType: 7, ArgumentInfo: { Arguments: [{ size: 1 }] } }, true],
  ["a method", { ActionType: 3, Name: "Grow", ArgumentInfo: { Arguments: [1] } }, true],
  ["office.js' own bookkeeping", { ActionType: 3, Name: "_KeepReference" }, false],
  ["an object that is only named", { ActionType: 1 }, false],
])("%s waits for all calculation: %p", async (_, action, waits) => {
  const { run, root } = tree();
  await run({ ObjectPathId: 3, ...action });
  expect(root.Leaves.leaves[0].calculated).toBe(waits);
});
