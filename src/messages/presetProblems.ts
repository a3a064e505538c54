import { type Problem } from "../core/errors";
import { describeProblem } from "./problems";
import { type ShareLanguage } from "./words";

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
        | "fieldsTooLong"
        | "dimensionNeeded";
    }
  /** The rows are no tree, as functions tell it. */
  | { readonly code: "tree"; readonly problem: Problem }
  | { readonly code: PresetRowProblem; readonly row: number; readonly name: string };

export type PresetRowProblem =
  | "indicatorName"
  | "indicatorTwice"
  | "dimension"
  | "direction"
  | "goalpost"
  | "goalpostsOrder"
  | "normalization"
  | "aggregation"
  | "coverage"
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
  words: Pick<ShareLanguage, "presetProblems" | "presetProblemPlaces" | "errors" | "sentences">,
): string {
  const said = words.presetProblems[problem.code];
  const places = words.presetProblemPlaces;
  if (problem.code === "tree") return words.sentences(said, describeProblem(problem.problem, words));
  if ("column" in problem && problem.code !== "rows") return places.column(problem.column, said);
  if (!("row" in problem)) return said;
  const isPreset = problem.code === "presetName" || problem.code === "presetTwice";
  return places[isPreset ? "preset" : "indicator"](problem.row, problem.name, said);
}
