import {
  fieldsLine,
  type FurtherFields,
  furtherFields,
  longestLine,
  mergeFields,
  readFieldsLine,
  renameFields,
  withFields,
} from "../../../src/sharing/presets/furtherFields";
import { type PresetFile, writePresetFile } from "../../../src/sharing/presets/presetFile";
import { readPresetFile } from "../../../src/sharing/presets/readPresetFile";
import { richPresets } from "../../support/richPresets";
import { workbookWords } from "../../../src/messages/languages";

const file = readPresetFile(writePresetFile(richPresets as unknown as PresetFile)).file as PresetFile;
const fields: FurtherFields = {
  license: "CC BY",
  presets: [{ name: "Equal", color: "blue" }],
  indicators: [{ name: "Pay", unit: "USD", levels: ["P1", { code: 7 }] }],
};

test("what a table has no place for is found, and only that", () => {
  expect(furtherFields(file)).toEqual(fields);
  const { license: _, ...known } = file;
  const plain = { ...known, presets: [file.presets[1]], indicators: [file.indicators[1]] };
  expect(furtherFields(plain as PresetFile)).toBeNull();
});

test("they come back with what the table says now", () => {
  const table = {
    source: "",
    presets: [
      { name: "EQUAL", source: "table 3" },
      { name: "New", source: "" },
    ],
    indicators: [
      { name: "Pay", direction: 1 as const, low: 5, high: "auto" as const, weights: [3, 1] },
      { name: "Safety", direction: 1 as const, low: "auto" as const, high: "auto" as const, weights: [0, 1] },
    ],
  };
  const exported = withFields(table, fields);
  expect(exported).toMatchObject({ source: "", license: "CC BY" });
  expect(exported.presets).toEqual([
    { name: "EQUAL", source: "table 3", color: "blue" },
    { name: "New", source: "" },
  ]);
  expect(exported.indicators).toEqual([
    {
      name: "Pay",
      direction: 1,
      low: 5,
      high: "auto",
      weights: [3, 1],
      unit: "USD",
      levels: ["P1", { code: 7 }],
    },
    { name: "Safety", direction: 1, low: "auto", high: "auto", weights: [0, 1] },
  ]);
  expect(withFields(table, null)).toBe(table);
});

test("the line is read back in either language; nothing to keep is no line, too much for a cell is told", () => {
  for (const language of ["en-US", "zh-CN"] as const) {
    const line = fieldsLine(fields, language) as string;
    expect(line.startsWith(workbookWords[language].fields)).toBe(true);
    expect(readFieldsLine(["Weights", line, "Source of Mine: x"])).toEqual(fields);
  }
  expect(readFieldsLine(["Weights", ""])).toBeNull();
  expect(fieldsLine(null, "en-US")).toBe("");
  expect(fieldsLine({ presets: [], indicators: [] }, "en-US")).toBe("");
  const rest = (fieldsLine({ ...fields, note: "" }, "en-US") as string).length;
  expect(fieldsLine({ ...fields, note: "x".repeat(longestLine - rest) }, "en-US")).toHaveLength(longestLine);
  expect(fieldsLine({ ...fields, note: "x".repeat(longestLine - rest + 1) }, "en-US")).toBeNull();
});

test("a line that somebody changed is unreadable or harmless", () => {
  const read = (words: string) => readFieldsLine([workbookWords["en-US"].fields + words]);
  for (const wrong of ["{", "7", "null", "[]", '{"presets":[]}', '{"presets":[1],"indicators":[]}'])
    expect(read(wrong)).toBe("unreadable");
  expect(read(`{"presets":${"[".repeat(400)}`)).toBe("unreadable");
  const evil = read(
    '{"__proto__":{"polluted":1},"presets":[{"name":"A","__proto__":{"x":1}}],"indicators":[]}',
  );
  expect(evil).toEqual({ presets: [{ name: "A" }], indicators: [] });
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
  // Numbers of the table are never taken from the line.
  const forged = read(
    '{"presets":[],"indicators":[{"name":"Pay","direction":-1,"weights":[9]}],"version":99}',
  );
  const { indicators } = withFields(file, forged as FurtherFields);
  expect(indicators[0]).toMatchObject({ direction: 1, weights: [1, 0.7] });
  expect(JSON.parse(writePresetFile(withFields(file, forged as FurtherFields)))).toMatchObject({
    version: 2,
  });
});

test("of two files the fields are put together; what is in the workbook already stands", () => {
  const added: FurtherFields = {
    license: "other",
    year: 2026,
    presets: [{ name: "Theirs", color: "red" }],
    indicators: [{ name: "pay", unit: "EUR", code: "p" }],
  };
  expect(mergeFields(fields, added)).toEqual({
    license: "CC BY",
    year: 2026,
    presets: [...fields.presets, ...added.presets],
    indicators: [{ ...fields.indicators[0], code: "p" }],
  });
});

test("a preset's fields go with its name, and away with it", () => {
  expect(renameFields(fields, "equal", "Ours").presets).toEqual([{ name: "Ours", color: "blue" }]);
  expect(renameFields(fields, "Equal", null).presets).toEqual([]);
  expect(renameFields(fields, "Other", "Ours")).toEqual(fields);
});
