import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type ExampleCall, type Sheet, exampleBlocks, parseExample } from "../../scripts/docs/example";
import { guideSources } from "../../scripts/docs/guides";
import { sourcePages } from "../../scripts/docs/source";
import { readMetadata } from "../../scripts/metadata";
import { loadBuiltFunctions } from "../support/builtFunctions";
import { type Functions, type Value, evaluate } from "../support/formula";
import { type LanguageTag, languageTags } from "../../src/messages/languages";

const { functions: metadata } = readMetadata();
const functionsIn = new Map(
  languageTags.map((tag): [LanguageTag, Functions] => [tag, { metadata, bodies: loadBuiltFunctions(tag) }]),
);
const [first] = languageTags;

const root = join(__dirname, "../..");
const hasExamples = ({ text }: { readonly text: string }) => exampleBlocks(text).length > 0;
const guides = guideSources().filter(hasExamples);
const pages: [string, string, Functions][] = [
  ...[...sourcePages().filter((page) => page.language === first || hasExamples(page)), ...guides].map(
    (page): [string, string, Functions] => [
      page.path,
      page.text,
      functionsIn.get(page.language) as Functions,
    ],
  ),
  ["README.md", readFileSync(join(root, "README.md"), "utf8"), functionsIn.get(first) as Functions],
];

test("guides with examples have as many in every language", () => {
  const shown = (tag: LanguageTag) =>
    guides
      .filter(({ language }) => language === tag)
      .map(({ name, text }) => [name, exampleBlocks(text).map((block) => parseExample(block).calls.length)]);
  expect(shown(first).length).toBeGreaterThan(0);
  for (const tag of languageTags) expect(shown(tag)).toEqual(shown(first));
});

interface ExcelError {
  readonly code: string;
  readonly message: string;
}

const isError = (cell: unknown): cell is ExcelError =>
  typeof cell === "object" && cell !== null && String((cell as ExcelError).code).startsWith("#");

function resultOf(call: ExampleCall, sheet: Sheet, functions: Functions): unknown[][] {
  let value: Value;
  try {
    value = evaluate(call.formula, sheet, functions);
  } catch (error) {
    if (!isError(error)) throw error;
    return [[error]];
  }
  return Array.isArray(value) ? value : [[value]];
}

/** A number agrees when it rounds to what is shown; all else must be the same. */
function agrees(cell: unknown, shown: string): boolean {
  if (isError(cell)) return shown === cell.code || shown === `${cell.code} ${cell.message}`;
  if (typeof cell === "number") {
    const text = shown.replace("−", "-");
    const decimals = /\.(\d+)$/.exec(text)?.[1].length ?? 0;
    return (
      text !== "" &&
      Math.abs(Number(text) - cell) <= 0.5 * 10 ** -decimals + 1e-9 * Math.max(1, Math.abs(cell))
    );
  }
  if (typeof cell === "boolean") return shown === String(cell).toUpperCase();
  return cell === shown;
}

const display = (cell: unknown) => (isError(cell) ? `${cell.code} ${cell.message}` : cell);

/** Pages of functions that take the name of a preset, and so a weights table. */
const tablePages = sourcePages().filter(({ id }) =>
  metadata
    .find((each) => each.id === id)
    ?.parameters.some(({ name }) => ["preset", "directions_or_preset"].includes(name)),
);

test.each(tablePages.map(({ path, id, text }) => [path, id, text]))(
  "%s has an example with a weights table",
  (_, id, text) => {
    const calls = exampleBlocks(text).flatMap((block) => {
      const { sheet, calls } = parseExample(block);
      const headers = sheet.rows[0]?.cells ?? [];
      return headers.includes("Indicator") || headers.includes("指标") ? calls : [];
    });
    expect(calls.some(({ formula }) => formula.startsWith(`=${id}(`))).toBe(true);
  },
);

describe.each(pages)("examples of %s", (_, text, functions) => {
  const calls = exampleBlocks(text).flatMap((block) => {
    const { sheet, calls } = parseExample(block);
    return calls.map((call): [string, ExampleCall, Sheet] => [call.formula, call, sheet]);
  });

  test("there is at least one", () => expect(calls.length).toBeGreaterThan(0));

  test.each(calls)("%s", (_formula, call, sheet) => {
    const result = resultOf(call, sheet, functions);
    const same =
      result.length === call.result.length &&
      result.every(
        (row, i) =>
          row.length === call.result[i].length && row.every((cell, j) => agrees(cell, call.result[i][j])),
      );
    // Where they differ, show both as tables.
    if (!same) expect(result.map((row) => row.map(display))).toEqual(call.result);
    expect(same).toBe(true);
  });
});
