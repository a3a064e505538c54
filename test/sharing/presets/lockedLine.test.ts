import fc from "fast-check";
import { languageTags } from "../../../src/messages/languages";
import { lockedLine, readLockedLine, withLocked } from "../../../src/sharing/presets/lockedLine";

test("the line reads well, and both languages are understood, as people write them", () => {
  expect(lockedLine(["Equal", "HDI"], "en-US")).toBe("Locked presets: Equal; HDI");
  expect(lockedLine(["Equal", "HDI"], "zh-CN")).toBe("已锁定的预设：Equal; HDI");
  const read = (line: string) => readLockedLine(["Weights of 2026", line, ""]);
  expect(read("locked presets: Equal ;HDI;")).toEqual({
    at: 1,
    language: "en-US",
    presets: ["Equal", "HDI"],
  });
  expect(read("已锁定的预设：等权；人类发展指数")?.presets).toEqual(["等权", "人类发展指数"]);
  expect(read('Locked presets: "A; B"; C "D"')?.presets).toEqual(["A; B", 'C "D"']);
  expect(read("Locked presets: ")).toBeNull();
  expect(lockedLine([], "en-US")).toBe("");
});

test("whatever presets are called, the line names them again", () => {
  const name = fc.oneof(
    fc.string({ minLength: 1 }),
    fc.string({ unit: fc.constantFrom(...'";； a，,'), minLength: 1 }),
  );
  fc.assert(
    fc.property(
      fc.array(name, { minLength: 1, maxLength: 5 }),
      fc.constantFrom(...languageTags),
      (names, tag) => {
        const spelled = names.filter((each) => each.trim() !== "");
        fc.pre(spelled.length > 0);
        expect(readLockedLine([lockedLine(spelled, tag)])?.presets).toEqual(spelled);
      },
    ),
  );
});

test("a preset is locked once, and unlocking leaves the others", () => {
  const locked = withLocked(["Equal", "gone"], ["equal", "HDI"], true);
  expect(locked).toEqual(["gone", "equal", "HDI"]);
  expect(withLocked(locked, ["EQUAL"], false)).toEqual(["gone", "HDI"]);
});
