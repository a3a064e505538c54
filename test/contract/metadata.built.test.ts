import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type FunctionMetadata, readMetadata } from "../../scripts/metadata";
import { looksLikeCell } from "../../src/formula/cellLike";
import { syntaxOf } from "../../scripts/docs/page";

const metadata = readMetadata();

describe("signatures", () => {
  // Ids, parameter names and their order are in users' workbooks and never change: add lines, change none.
  const released = readFileSync(join(__dirname, "signatures.txt"), "utf8").trim().split("\n");

  test("functions.json has exactly the functions of signatures.txt", () => {
    expect(metadata.functions.map(syntaxOf).sort()).toEqual([...released].sort());
  });

  test("optional parameters come last", () => {
    for (const { parameters } of metadata.functions) {
      const firstOptional = parameters.findIndex((parameter) => parameter.optional);
      if (firstOptional >= 0)
        expect(parameters.slice(firstOptional).every((parameter) => parameter.optional)).toBe(true);
    }
  });
});

describe("names", () => {
  test.each(metadata.functions.map((item): [string, FunctionMetadata] => [item.id, item]))(
    "%s is legal",
    (_, { id, name }) => {
      expect(name).toBe(id);
      expect(id).toMatch(/^(QEI|ESI)(\.[A-Z][A-Z0-9_]*)?$/);
      expect(id.length).toBeGreaterThanOrEqual(3);
      expect(id.length).toBeLessThanOrEqual(128);
      expect(looksLikeCell(id)).toBe(false);
    },
  );

  test("ids differ", () => {
    const ids = metadata.functions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("what Excel is told", () => {
  test("error cells reach the functions, by the one flag that does not make Excel LTSC 2021 crash", () => {
    expect(metadata.allowCustomDataForDataTypeAny).toBe(true);
    expect(metadata.allowErrorForDataTypeAny).toBeUndefined();
  });

  test("every function and parameter is described in a sentence", () => {
    for (const { id, description, parameters } of metadata.functions) {
      for (const text of [description, ...parameters.map((parameter) => parameter.description)]) {
        expect(`${id}: ${text}`).toMatch(/: [A-Za-z0-9][^]{8,}[.?]$/);
      }
    }
  });

  test("ranges are of type any, so that Excel converts nothing", () => {
    const ranges = metadata.functions.flatMap(({ parameters }) =>
      parameters.filter((parameter) => parameter.dimensionality === "matrix"),
    );
    expect(ranges.length).toBeGreaterThan(0);
    expect(ranges.filter((parameter) => parameter.type !== "any")).toEqual([]);
  });
});
