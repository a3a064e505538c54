import { isBlankName, keyIn } from "../../../src/cells/tables/names";
import fc from "fast-check";
import { deepestFile, largestFile, parseHostileJson } from "../../../src/sharing/presets/hostileJson";
import { type PresetFile, presetFileType, writePresetFile } from "../../../src/sharing/presets/presetFile";
import { readPresetFile } from "../../../src/sharing/presets/readPresetFile";

const good = {
  source: "A paper",
  presets: [
    { name: "Equal", source: "" },
    { name: "Balanced", source: "Own choice", color: "red" },
  ],
  indicators: [
    { name: "Pay", direction: 1, low: 0, high: "auto", weights: [1, 0.6], unit: "euro" },
    { name: "Hours", direction: -1, low: "auto", high: "auto", weights: [1, 0.4] },
  ],
  laterField: { kept: true },
} as const;
const text = (change: object = {}) =>
  JSON.stringify({ ...good, type: presetFileType, version: 2, ...change });
const codes = (given: string) => readPresetFile(given).problems.map(({ code }) => code);

test("what is written is read back, unknown fields included", () => {
  const { file, problems } = readPresetFile(writePresetFile(good as unknown as PresetFile));
  expect(problems).toEqual([]);
  expect(file).toEqual({ ...good, type: presetFileType, version: 2 });
});

test("property: any definition comes back as it was", () => {
  const name = fc
    .string({ minLength: 1, maxLength: 40 })
    .filter((each) => each.trim() === each && !isBlankName(each));
  const weight = fc.double({ min: 0, max: 1e6, noNaN: true }).map((x) => x + 0);
  const file = fc
    .tuple(
      fc.uniqueArray(name, { minLength: 1, maxLength: 4, selector: keyIn }),
      fc.uniqueArray(name, { minLength: 1, maxLength: 6, selector: keyIn }),
      fc.array(weight, { minLength: 24, maxLength: 24 }),
    )
    .map(([presets, indicators, weights]) => ({
      source: "",
      presets: presets.map((each) => ({ name: each, source: "" })),
      indicators: indicators.map((each, i) => ({
        name: each,
        direction: i % 2 ? 1 : -1,
        low: "auto",
        high: i,
        weights: weights.slice(i * 4, i * 4 + presets.length),
      })),
    }));
  fc.assert(
    fc.property(file, (given) => {
      const { file: read, problems } = readPresetFile(writePresetFile(given as unknown as PresetFile));
      expect(problems).toEqual([]);
      expect(read).toMatchObject(given);
    }),
  );
});

test("files that are none are refused with a reason", () => {
  expect(codes("{")).toEqual(["notJson"]);
  expect(codes("null")).toEqual(["notPresets"]);
  expect(codes('{"type":"something else"}')).toEqual(["notPresets"]);
  expect(codes(text({ version: 3 }))).toEqual(["newerVersion"]);
  expect(codes(text({ version: "2" }))).toEqual(["notPresets"]);
  expect(codes(text({ version: 0 }))).toEqual(["notPresets"]);
  expect(codes(text({ indicators: {} }))).toEqual(["notPresets"]);
  expect(codes(text({ indicators: [] }))).toEqual(["nothingUsable"]);
  expect(codes(text({ indicators: new Array(1001).fill(good.indicators[0]) }))).toEqual(["tooMany"]);
});

test("an older version is turned into this one", () => {
  const old = JSON.stringify({
    type: presetFileType,
    version: 0,
    columns: good.presets,
    indicators: good.indicators,
  });
  const steps = {
    0: ({ columns, ...rest }: Record<string, unknown>) => ({ ...rest, presets: columns }),
    1: (file: Record<string, unknown>) => file,
  };
  const { file } = readPresetFile(old, steps);
  expect(file?.presets).toHaveLength(2);
  expect(file?.version).toBe(2);
});

test("size, depth and keys of the prototype do no harm", () => {
  expect(codes(`"${"x".repeat(largestFile)}"`)).toEqual(["tooLarge"]);
  expect(codes("[".repeat(400_000))).toEqual(["tooDeep"]);
  expect(codes(text({ deep: JSON.parse("[".repeat(deepestFile) + "]".repeat(deepestFile)) }))).toEqual([
    "tooDeep",
  ]);
  const evil = text().replace(
    '"laterField"',
    '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"x"',
  );
  const { file } = readPresetFile(evil);
  expect(file).not.toBeNull();
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
  expect((file as unknown as { polluted?: number }).polluted).toBeUndefined();
  expect(Object.getPrototypeOf(file)).toBe(Object.prototype);
});

test("a megabyte of quotes, backslashes and brackets is refused at once", () => {
  for (const piece of ['\\"', '"', "\\", '"\\', '[\\"', '"[', "\\\n"]) {
    const hostile = `"${piece.repeat(largestFile / piece.length - 1)}`;
    const started = performance.now();
    expect(parseHostileJson(hostile)).toHaveProperty("failure");
    expect(performance.now() - started).toBeLessThan(5000);
  }
});

test("brackets within texts are no depth", () => {
  const value = ['\\"[[[', "[".repeat(99), "{\\", ["]]]"], { "[[": '"' }];
  expect(parseHostileJson(JSON.stringify(value))).toEqual({ value });
});

test("rows that cannot be used are named, the others stand", () => {
  const pay = good.indicators[0];
  const indicators = [
    pay,
    { ...pay, name: " pay " },
    { ...pay, name: " " },
    { ...pay, name: "A", direction: 0 },
    { ...pay, name: "B", low: "x" },
    { ...pay, name: "C", low: 5, high: 5 },
    { ...pay, name: "D", weights: [1, -1] },
    { ...pay, name: "E", weights: [1] },
    { ...pay, name: "F", weights: ["=1", 1] },
    7,
  ];
  const { file, problems } = readPresetFile(text({ indicators }));
  expect(file?.indicators.map(({ name }) => name)).toEqual(["Pay"]);
  expect(problems).toEqual([
    { code: "indicatorTwice", row: 2, name: "pay" },
    { code: "indicatorName", row: 3, name: "" },
    { code: "direction", row: 4, name: "A" },
    { code: "goalpost", row: 5, name: "B" },
    { code: "goalpostsOrder", row: 6, name: "C" },
    { code: "weight", row: 7, name: "D" },
    { code: "weightsCount", row: 8, name: "E" },
    { code: "weight", row: 9, name: "F" },
    { code: "indicatorName", row: 10, name: "" },
  ]);
});

test("a preset that cannot be used takes its weights with it", () => {
  const presets = [{ name: "" }, { name: "Balanced" }];
  const { file, problems } = readPresetFile(text({ presets }));
  expect(problems).toEqual([{ code: "presetName", row: 1, name: "" }]);
  expect(file?.indicators.map(({ weights }) => weights)).toEqual([[0.6], [0.4]]);
});

test("a source longer than its line may be is cut, and that is told", () => {
  const long = "x".repeat(30_001);
  for (const change of [{ source: long }, { presets: [{ name: "A", source: long }, good.presets[1]] }]) {
    const { file, problems } = readPresetFile(text(change));
    expect(problems).toEqual([{ code: "sourceTooLong" }]);
    expect(Math.max(...[file?.source, file?.presets[0].source].map((source) => source?.length ?? 0))).toBe(
      30_000,
    );
  }
  expect(codes(text({ source: "x".repeat(30_000) }))).toEqual([]);
});
