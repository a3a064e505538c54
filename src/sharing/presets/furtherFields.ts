import { type LanguageTag, workbookWords } from "../../messages/languages";
import { openedLine, type OpenedLine } from "../method/sourceLine";
import { parseHostileJson } from "./hostileJson";
import { withoutMeaning } from "./migrations";
import { type PresetContent, type PresetFile, type PresetIndicator } from "./presetFile";

/** An entry of a file by its name, with the fields that a presets table has no place for. */
export interface NamedFields {
  readonly name: string;
  readonly [field: string]: unknown;
}

/** What a presets table has no place for: fields of a file that this version does not know. */
export interface FurtherFields {
  readonly presets: readonly NamedFields[];
  readonly indicators: readonly NamedFields[];
  readonly [field: string]: unknown;
}

/**
 * The line above a presets table that keeps them. They stand in a cell, for all to see, and not in a hidden store: so they
 * stay with the table when the workbook is saved, copied or opened elsewhere.
 */
export function openedFields(lines: readonly string[]): OpenedLine | null {
  return openedLine(lines, ({ fields }) => fields);
}

/** Characters that a cell of Excel takes. Source: Microsoft, Excel specifications and limits. */
export const longestLine = 32_767;

/** What a column of the weights table holds. */
const columns: ReadonlySet<string> = new Set([
  "dimension",
  "direction",
  "low",
  "high",
  "normalization",
  "aggregation",
  "coverage",
  "weights",
] satisfies (keyof PresetIndicator)[]);

function beyondColumns({ name, ...fields }: PresetIndicator): NamedFields {
  return { name, ...Object.fromEntries(Object.entries(fields).filter(([field]) => !columns.has(field))) };
}

/** @returns null where the table has a place for everything. */
export function furtherFields(file: PresetFile): FurtherFields | null {
  const { type: _type, version: _version, source: _source, presets, indicators, ...others } = file;
  const fields = {
    ...others,
    presets: presets.map(({ source: _, ...preset }) => preset).filter(saysMore),
    indicators: indicators.map(beyondColumns).filter(saysMore),
  };
  return isEmpty(fields) ? null : fields;
}

function saysMore(entry: NamedFields): boolean {
  return Object.keys(entry).length > 1;
}

function isEmpty({ presets, indicators, ...others }: FurtherFields): boolean {
  return presets.length + indicators.length + Object.keys(others).length === 0;
}

/** @returns "" where there is nothing to keep, null where one cell does not take it all. */
export function fieldsLine(fields: FurtherFields | null, language: LanguageTag): string | null {
  if (!fields || isEmpty(fields)) return "";
  const line = workbookWords[language].fields + JSON.stringify(fields);
  return line.length > longestLine ? null : line;
}

/** @returns null without such a line, and "unreadable" where somebody's change left no fields in it. */
export function readFieldsLine(lines: readonly string[]): FurtherFields | "unreadable" | null {
  const line = openedFields(lines);
  if (!line) return null;
  const parsed = parseHostileJson(line.words);
  if (!("value" in parsed) || typeof parsed.value !== "object" || parsed.value === null) return "unreadable";
  const { presets, indicators, ...others } = parsed.value as Record<string, unknown>;
  if (!isNamed(presets) || !isNamed(indicators)) return "unreadable";
  return { ...others, presets, indicators };
}

function isNamed(entries: unknown): entries is NamedFields[] {
  return (
    Array.isArray(entries) &&
    entries.every(
      (entry: unknown) =>
        typeof entry === "object" && entry !== null && "name" in entry && typeof entry.name === "string",
    )
  );
}

/** Fields of both; where both say something else, what is in the workbook already stands. */
export function mergeFields(held: FurtherFields, added: FurtherFields): FurtherFields {
  const merged = (own: readonly NamedFields[], other: readonly NamedFields[]) => [
    ...own.map((entry) => ({ ...sameName(other, entry.name), ...entry })),
    ...other.filter(({ name }) => !sameName(own, name)),
  ];
  return {
    ...added,
    ...held,
    presets: merged(held.presets, added.presets),
    indicators: merged(held.indicators, added.indicators),
  };
}

/** What is kept of a preset. */
export function fieldsOf({ presets }: FurtherFields, preset: string): NamedFields | undefined {
  return sameName(presets, preset);
}

/** A preset's fields go with its name; with null they go away. */
export function renameFields(fields: FurtherFields, preset: string, to: string | null): FurtherFields {
  const own = fieldsOf(fields, preset);
  const others = fields.presets.filter((entry) => entry !== own);
  return { ...fields, presets: own && to !== null ? [...others, { ...own, name: to }] : others };
}

/** A table's presets with the fields it has no place for; what the table itself says wins. */
export function withFields(exported: PresetContent, fields: FurtherFields | null): PresetContent {
  if (!fields) return exported;
  return {
    ...fields,
    ...exported,
    presets: exported.presets.map((preset) => ({ ...sameName(fields.presets, preset.name), ...preset })),
    indicators: exported.indicators.map((indicator) => ({
      ...withoutMeaning(sameName(fields.indicators, indicator.name)),
      ...indicator,
    })),
  };
}

function sameName(entries: readonly NamedFields[], name: string): NamedFields | undefined {
  return entries.find((entry) => entry.name.toLowerCase() === name.toLowerCase());
}
