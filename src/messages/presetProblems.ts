/** What is wrong with a file of presets as a whole, or with one entry of `indicators` or `presets` (1-based). */
export type PresetProblem =
  | {
      readonly code:
        | "tooLarge"
        | "tooDeep"
        | "notJson"
        | "notPresets"
        | "newerVersion"
        | "nothingUsable"
        | "tooMany"
        | "sourceTooLong"
        | "fieldsTooLong";
    }
  | { readonly code: PresetRowProblem; readonly row: number; readonly name: string };

export type PresetRowProblem =
  | "indicatorName"
  | "indicatorTwice"
  | "direction"
  | "goalpost"
  | "goalpostsOrder"
  | "weight"
  | "weightsCount"
  | "presetName"
  | "presetTwice";

/** What can be wrong with presets that somebody sends: with a file, or with a pasted column. */
export type PresetImportProblem =
  | PresetProblem
  | { readonly code: "rows" | "name" | "weight" | "direction" | "goalposts"; readonly column: number };
