/** What can be wrong with presets that somebody sends: with all of them, with an entry, or with a pasted column. */
export type PresetImportProblem =
  | {
      readonly code:
        "tooLarge" | "tooDeep" | "notJson" | "notPresets" | "newerVersion" | "nothingUsable" | "tooMany";
    }
  | {
      readonly code:
        | "indicatorName"
        | "indicatorTwice"
        | "direction"
        | "goalpost"
        | "goalpostsOrder"
        | "weight"
        | "weightsCount"
        | "presetName"
        | "presetTwice";
      readonly row: number;
      readonly name: string;
    }
  | { readonly code: "rows" | "name" | "weight" | "direction" | "goalposts"; readonly column: number };
