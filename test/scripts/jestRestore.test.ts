const restoring = jest.requireActual<(objects: object[]) => () => void>("../../scripts/jestRestore");

test("what a file adds, changes and deletes is as it was for the next one", () => {
  const added = Symbol("added");
  class Base {
    focus(): string {
      return "own";
    }
  }
  const { focus } = Base.prototype;
  const globals: Record<string | symbol, unknown> = { kept: 1, changed: 2, deleted: 3 };
  const restore = restoring([globals, Base.prototype]);
  Object.assign(globals, { changed: 5, added: 6, [added]: 7 });
  delete globals.deleted;
  Base.prototype.focus = () => "patched";
  Object.defineProperty(globals, "hidden", { value: 8, configurable: true });
  restore();
  expect(Reflect.ownKeys(globals).sort()).toEqual(["changed", "deleted", "kept"]);
  expect(globals).toEqual({ kept: 1, changed: 2, deleted: 3 });
  expect(Base.prototype.focus).toBe(focus);
});
