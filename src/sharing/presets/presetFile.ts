import * as v from "valibot";

export const presetFileType = "employment-indices/presets";
export const presetFileVersion = 1;

/** `auto` leaves a goalpost to the data. */
const goalpost = v.union([v.pipe(v.number(), v.finite()), v.literal("auto")]);

/** One indicator: a row of the presets table. Fields that this version does not know are kept. */
export const indicatorSchema = v.looseObject({
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(255)),
  direction: v.picklist([1, -1]),
  low: v.optional(goalpost, "auto"),
  high: v.optional(goalpost, "auto"),
  /** In the order of the file's presets. */
  weights: v.array(v.pipe(v.number(), v.finite(), v.minValue(0))),
});

/** One column of weights and where it comes from. */
export const presetSchema = v.looseObject({
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(255)),
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
