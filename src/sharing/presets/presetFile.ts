import * as v from "valibot";
import { aggregations, normalizations, powerLimit, powerWords } from "../../core/options";

export const presetFileType = "employment-indices/presets";
/** Version 2 has dimensions, and methods of single rows. */
export const presetFileVersion = 2;

const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(255));

/** `auto` leaves a goalpost to the data. */
const goalpost = v.union([v.pipe(v.number(), v.finite()), v.literal("auto")]);

/** p of the generalized mean; one whose mean has a name is that word, as a 0 in a cell would be a blank. */
const power = v.pipe(
  v.number(),
  v.minValue(-powerLimit),
  v.maxValue(powerLimit),
  v.transform((p) => powerWords.get(p) ?? p),
);

/**
 * A row of the weights table: an indicator, or a dimension that other rows stand in. What a row leaves out is as the index
 * has it. Fields that this version does not know are kept.
 */
export const indicatorSchema = v.looseObject({
  name,
  /** The dimension that it stands in; left out: directly below the index. */
  dimension: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(255))),
  /** A dimension needs none. */
  direction: v.optional(v.picklist([1, -1])),
  low: v.optional(goalpost, "auto"),
  high: v.optional(goalpost, "auto"),
  normalization: v.optional(v.picklist(normalizations)),
  /** Of a dimension: how its parts are combined, and the least share of them that a unit must have. */
  aggregation: v.optional(v.union([v.picklist(aggregations), power])),
  coverage: v.optional(v.pipe(v.number(), v.gtValue(0), v.maxValue(1))),
  /** In the order of the file's presets. */
  weights: v.array(v.pipe(v.number(), v.finite(), v.minValue(0))),
});

/** One column of weights and where it comes from. */
export const presetSchema = v.looseObject({
  name,
  source: v.optional(v.string(), ""),
});

export type PresetIndicator = v.InferOutput<typeof indicatorSchema>;
export type PresetColumn = v.InferOutput<typeof presetSchema>;

/** Presets without the marks of a file. */
export interface PresetContent {
  /** Who or what the definition comes from, in words. */
  readonly source: string;
  readonly presets: readonly PresetColumn[];
  readonly indicators: readonly PresetIndicator[];
}

/** Presets as they travel from one workbook to another. */
export interface PresetFile extends PresetContent {
  readonly type: typeof presetFileType;
  readonly version: number;
  readonly [unknown: string]: unknown;
}

/** @returns the text of a file that `readPresetFile` takes. */
export function writePresetFile(file: PresetContent): string {
  const marks = { type: presetFileType, version: presetFileVersion };
  // First, so that a person sees what the file is; and once more, so that no field of the content replaces them.
  return `${JSON.stringify({ ...marks, ...file, ...marks }, null, 2)}\n`;
}
