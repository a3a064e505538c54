import { type PaneWords } from "./words";

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

/** What is wrong, and with which entry, counted from 1. */
export function describePresetProblem(
  problem: PresetImportProblem,
  { presetProblems, presetProblemPlaces: places }: Pick<PaneWords, "presetProblems" | "presetProblemPlaces">,
): string {
  const words = presetProblems[problem.code];
  if ("column" in problem && problem.code !== "rows") return places.column(problem.column, words);
  if (!("row" in problem)) return words;
  const isPreset = problem.code === "presetName" || problem.code === "presetTwice";
  return places[isPreset ? "preset" : "indicator"](problem.row, problem.name, words);
}
