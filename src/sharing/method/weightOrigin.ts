import { readExpertWeights } from "../../cells/arguments/expertWeights";
import { groupHierarchy } from "../../core/weight/pairwise/groupHierarchy";
import { type Framework } from "../../core/frameworks/framework";
import { findFramework, frameworks } from "../../core/frameworks/registry";
import { type Matrix } from "../../core/matrix";
import { type Direction, type WeightScheme, weightSchemes } from "../../core/options";
import { scaleToOne } from "../../core/weight/checkWeights";
import { schemeWeights } from "../../core/weight/schemes/schemeWeights";
import { isLeftOut, matrixIn, numbersIn, orNull, textOf } from "../reading/arguments";
import { evaluate } from "../reading/evaluate";
import { indexCallOf } from "../reading/indexFormula";
import { type Source } from "../reading/source";
import { sourceOf } from "./sourceLine";
import { type ReadCells, type WorkbookReader } from "../reading/workbookReader";

/** Where weights come from. */
export type WeightOrigin =
  | { readonly kind: "equal" }
  /** The parts of each dimension, and of the index. */
  | { readonly kind: "equalWithin" }
  /** `asked`: the formula names the scheme. Else the numbers are those that it gives for these data. */
  | { readonly kind: "scheme"; readonly scheme: Exclude<WeightScheme, "equal">; readonly asked: boolean }
  /** `asked`: the formula names the framework. Else the preset has its name. */
  | { readonly kind: "framework"; readonly framework: Framework; readonly asked: boolean }
  /** Experts whose judgments are combined; null = the consistency ratio is not known here. */
  | { readonly kind: "pairwise"; readonly experts: number; readonly consistency: number | null }
  | { readonly kind: "experts" }
  /** Words that stand above the presets table, or that the user gave. */
  | { readonly kind: "words"; readonly words: string }
  /** Not a scheme's numbers, and nothing says where they come from. */
  | { readonly kind: "hand" }
  /** Set by hand, as the user says. */
  | { readonly kind: "judged" }
  /** Only the formula knows. */
  | { readonly kind: "formula" };

export interface FoundWeights {
  /** As given; null where only the formula knows. */
  readonly given: Float64Array | null;
  readonly origin: WeightOrigin;
  /** Table and column of a preset. */
  readonly preset: { readonly table: string; readonly column: string } | null;
}

export interface WeighedData {
  readonly data: Matrix | null;
  readonly directions: readonly Direction[] | null;
  readonly count: number | null;
  readonly names: readonly string[] | null;
}

/** Weights that differ by less are the same: the pane writes at least this many digits. */
const sameWeight = 1e-6;

/** What the weights argument of QEI stands for. @param sum under `sum` weights that are left out are 1 each. */
export async function findWeights(
  source: Source,
  weighed: WeighedData,
  sum: boolean,
  reader: WorkbookReader,
): Promise<FoundWeights> {
  const { count } = weighed;
  if (source.kind === "omitted") {
    const given = count === null ? null : new Float64Array(count).fill(sum ? 1 : 1 / count);
    return { given, origin: { kind: "equal" }, preset: null };
  }
  if (source.kind === "transposed") return findWeights(source.of, weighed, sum, reader);
  if (source.kind === "call") return { ...(await fromCall(source, weighed, reader)), preset: null };
  const read = await evaluate(source, reader, weighed.names);
  const word = read && (await textOf(source, reader));
  if (word) return { ...fromWord(word, weighed), preset: null };
  const given = numbersIn(read);
  const preset = presetOf(source);
  return { given, origin: await originOf(given, read, preset, weighed, reader), preset };
}

function fromWord(word: string, { data, directions, count }: WeighedData): Omit<FoundWeights, "preset"> {
  const scheme = weightSchemes.find((each) => each === word.toLowerCase());
  if (scheme) {
    const given = orNull(() => data && directions && schemeWeights(data, scheme, directions));
    if (scheme === "equal" && count !== null)
      return { given: new Float64Array(count).fill(1 / count), origin: { kind: "equal" } };
    return {
      given,
      origin: scheme === "equal" ? { kind: "equal" } : { kind: "scheme", scheme, asked: true },
    };
  }
  const framework = findFramework(word);
  if (!framework) return { given: null, origin: { kind: "formula" } };
  const given = scaleToOne(Float64Array.from(framework.dimensions, ({ weight }) => weight));
  return { given, origin: { kind: "framework", framework, asked: true } };
}

/** Weights that another function of ours computes inside the formula, or in the cells that it points to. */
async function fromCall(
  { function: name, arguments: given }: Extract<Source, { kind: "call" }>,
  weighed: WeighedData,
  reader: WorkbookReader,
): Promise<Omit<FoundWeights, "preset">> {
  const [first, second, third] = given;
  if (name === "QEI.WEIGHTS") {
    const word = second ? await textOf(second, reader) : "equal";
    return fromWord(word ?? "equal", weighed);
  }
  if (name === "QEI.FRAMEWORK" && first) return fromWord((await textOf(first, reader)) ?? "", weighed);
  if (name === "QEI.AHP" && first) {
    const judgments = matrixIn(await evaluate(first, reader));
    const weights = isLeftOut(third) ? { cells: [[null]] } : await evaluate(third, reader);
    const result = orNull(
      () => judgments && weights && groupHierarchy(judgments, readExpertWeights(weights.cells, judgments)),
    );
    const ratio = result?.together.consistencyRatio ?? NaN;
    return {
      given: result?.together.weights ?? null,
      origin: {
        kind: "pairwise",
        experts: result?.experts.length ?? 1,
        consistency: Number.isNaN(ratio) ? null : ratio,
      },
    };
  }
  return { given: null, origin: { kind: "formula" } };
}

function presetOf(source: Source): FoundWeights["preset"] {
  const reference =
    source.kind === "lookup" ? source.columns[0] : source.kind === "reference" ? source.reference : null;
  return reference?.kind === "columns" && reference.first !== null && reference.first === reference.last
    ? { table: reference.table, column: reference.first }
    : null;
}

async function originOf(
  given: Float64Array | null,
  read: ReadCells | null,
  preset: FoundWeights["preset"],
  weighed: WeighedData,
  reader: WorkbookReader,
): Promise<WeightOrigin> {
  const call = read?.formula ? indexCallOf(read.formula) : null;
  if (call) return (await fromCall(call, weighed, reader)).origin;
  return (
    (await wordsAbove(preset, reader)) ??
    (given ? (namedOrigin(preset) ?? numbersOrigin(given, weighed)) : { kind: "formula" })
  );
}

/** What the lines above its table say of a preset. */
export async function wordsAbove(
  preset: FoundWeights["preset"],
  reader: WorkbookReader,
): Promise<WeightOrigin | null> {
  const words = preset ? sourceOf(await reader.linesAbove(preset.table), preset.column) : "";
  return words === "" ? null : { kind: "words", words };
}

/** A framework that a preset is named after. */
export function namedOrigin(preset: FoundWeights["preset"]): WeightOrigin | null {
  const framework = preset && frameworks.find(({ id }) => isNamedAfter(preset.column, id));
  return framework ? { kind: "framework", framework, asked: false } : null;
}

/** What the numbers themselves tell. @param given one weight per indicator, at least 0. */
export function numbersOrigin(given: Float64Array, weighed: WeighedData): WeightOrigin {
  return coincidence(given, weighed) ?? { kind: "hand" };
}

/** The pane names a framework's preset by its id, and adds a number where that is taken. */
function isNamedAfter(preset: string, id: string): boolean {
  const name = preset.trim().toLowerCase();
  return name === id || (name.startsWith(`${id} `) && /^\d+$/.test(name.slice(id.length + 1)));
}

/** The scheme that gives these weights for these data, so that nobody takes computed numbers for a judgment. */
function coincidence(given: Float64Array, { data, directions }: WeighedData): WeightOrigin | null {
  const total = given.reduce((sum, weight) => sum + weight, 0);
  const agrees = (weights: Float64Array | null) =>
    weights?.length === given.length &&
    weights.every((weight, i) => Math.abs(weight - given[i] / total) <= sameWeight);
  if (agrees(new Float64Array(given.length).fill(1 / given.length))) return { kind: "equal" };
  for (const scheme of weightSchemes) {
    if (
      scheme !== "equal" &&
      agrees(orNull(() => data && directions && schemeWeights(data, scheme, directions)))
    )
      return { kind: "scheme", scheme, asked: false };
  }
  return null;
}
