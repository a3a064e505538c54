import { isBlankName, keyIn } from "../../cells/tables/names";
import { beginning } from "../../core/errors/cut";
import * as v from "valibot";
import { type PresetProblem, type PresetRowProblem } from "../../messages/presetProblems";
import { dimensionKeys, treeProblem } from "./fileTree";
import { parseHostileJson } from "./hostileJson";
import { type Fields, isFields, type Migrations, migrations } from "./migrations";
import {
  indicatorSchema,
  type PresetColumn,
  type PresetFile,
  presetFileType,
  presetFileVersion,
  type PresetIndicator,
  presetSchema,
} from "./presetFile";

/** More would not fit a worksheet that people read. */
const mostIndicators = 1000;
const mostPresets = 200;
/** Characters; a cell takes 32,767, and its line says of which preset it is the source. */
const longestSource = 30_000;

export interface PresetPreview {
  /** What can be imported; null where nothing can. */
  readonly file: PresetFile | null;
  readonly problems: readonly PresetProblem[];
}

/** Reads a file from outside. Entries that cannot be used are left out and reported by row; the others stand. */
export function readPresetFile(text: string, steps: Migrations = migrations): PresetPreview {
  const parsed = parseHostileJson(text);
  if ("failure" in parsed) return refused(parsed.failure);
  const raw = parsed.value;
  if (!isFields(raw) || raw.type !== presetFileType) return refused("notPresets");
  if (typeof raw.version !== "number" || !Number.isInteger(raw.version)) return refused("notPresets");
  if (raw.version > presetFileVersion) return refused("newerVersion");
  const file = migrated(raw, raw.version, steps);
  if (!Array.isArray(file?.presets) || !Array.isArray(file.indicators)) return refused("notPresets");
  if (file.presets.length > mostPresets || file.indicators.length > mostIndicators) return refused("tooMany");

  const problems: PresetProblem[] = [];
  const columns = readPresets(file.presets, problems);
  const kept = columns.map(({ at }) => at);
  const indicators = readIndicators(file.indicators, file.presets.length, kept, problems);
  if (indicators.length === 0 || columns.length === 0) {
    return { file: null, problems: [...problems, { code: "nothingUsable" }] };
  }
  const broken = brokenTree(indicators, problems);
  if (broken) return { file: null, problems: [...problems, broken] };
  const presets = columns.map(({ preset }) => ({
    ...preset,
    source: beginning(preset.source, longestSource),
  }));
  const given = typeof file.source === "string" ? file.source : "";
  if ([given, ...columns.map(({ preset }) => preset.source)].some(({ length }) => length > longestSource))
    problems.push({ code: "sourceTooLong" });
  const source = beginning(given, longestSource);
  return {
    file: { ...file, type: presetFileType, version: presetFileVersion, source, presets, indicators },
    problems,
  };
}

/** Half a tree would be another index: it is refused as a whole. */
function brokenTree(
  indicators: readonly PresetIndicator[],
  problems: readonly PresetProblem[],
): PresetProblem | null {
  const dimensions = dimensionKeys(indicators);
  const kept = new Set(indicators.map(({ name }) => keyIn(name)));
  const isLost = (key: string) => dimensions.has(key) && !kept.has(key);
  if (problems.some((each) => "name" in each && isLost(keyIn(each.name)))) return { code: "dimensionNeeded" };
  const problem = treeProblem(indicators);
  return problem && { code: "tree", problem };
}

function refused(code: Exclude<PresetProblem["code"], PresetRowProblem | "tree">): PresetPreview {
  return { file: null, problems: [{ code }] };
}

function migrated(file: Fields, from: number, steps: Migrations): Fields | null {
  let result = file;
  for (let version = from; version < presetFileVersion; version++) {
    const step = steps[version];
    if (!step) return null;
    result = step(result);
  }
  return result;
}

function readPresets(
  raw: readonly unknown[],
  problems: PresetProblem[],
): { preset: PresetColumn; at: number }[] {
  const names = new Set<string>();
  return raw.flatMap((entry, at) => {
    const read = v.safeParse(presetSchema, entry);
    const name = read.success ? keyIn(read.output.name) : "";
    if (!read.success || names.has(name)) {
      problems.push({ code: read.success ? "presetTwice" : "presetName", row: at + 1, name: nameOf(entry) });
      return [];
    }
    names.add(name);
    return [{ preset: read.output, at }];
  });
}

function readIndicators(
  raw: readonly unknown[],
  presets: number,
  kept: readonly number[],
  problems: PresetProblem[],
): PresetIndicator[] {
  const names = new Set<string>();
  const dimensions = dimensionKeys(
    raw.flatMap((entry) =>
      isFields(entry) && typeof entry.dimension === "string" ? [{ dimension: entry.dimension }] : [],
    ),
  );
  return raw.flatMap((entry, at) => {
    const read = v.safeParse(indicatorSchema, entry);
    const code = read.success
      ? indicatorProblem(read.output, presets, names, dimensions)
      : schemaProblem(read.issues);
    if (!read.success || code) {
      problems.push({ code: code ?? "indicatorName", row: at + 1, name: nameOf(entry) });
      return [];
    }
    names.add(keyIn(read.output.name));
    return [{ ...read.output, weights: kept.map((column) => read.output.weights[column]) }];
  });
}

function indicatorProblem(
  { name, dimension, direction, low, high, weights }: PresetIndicator,
  presets: number,
  names: ReadonlySet<string>,
  dimensions: ReadonlySet<string>,
): PresetRowProblem | null {
  if (isBlankName(name)) return "indicatorName";
  if (names.has(keyIn(name))) return "indicatorTwice";
  if (dimension !== undefined && dimension !== "" && isBlankName(dimension)) return "dimension";
  if (direction === undefined && !dimensions.has(keyIn(name))) return "direction";
  if (weights.length !== presets) return "weightsCount";
  return typeof low === "number" && typeof high === "number" && low >= high ? "goalpostsOrder" : null;
}

/** The first of them is told. */
const fieldProblems: readonly (readonly [field: string, PresetRowProblem])[] = [
  ["name", "indicatorName"],
  ["dimension", "dimension"],
  ["direction", "direction"],
  ["normalization", "normalization"],
  ["aggregation", "aggregation"],
  ["coverage", "coverage"],
  ["weights", "weight"],
];

function schemaProblem(issues: readonly v.BaseIssue<unknown>[]): PresetRowProblem {
  const fields = new Set(issues.map(({ path }) => String(path?.[0]?.key ?? "name")));
  return fieldProblems.find(([field]) => fields.has(field))?.[1] ?? "goalpost";
}

/** For the message; shortened, because the file may hold anything. */
function nameOf(entry: unknown): string {
  const name = isFields(entry) ? entry.name : undefined;
  return typeof name === "string" ? beginning(name.trim(), 40) : "";
}
