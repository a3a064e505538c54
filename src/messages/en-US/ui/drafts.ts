import { grouped } from "../../grouped";
import { plural } from "../grammar";

/** Drafts of locked presets, and what is asked before one is lost or the official index changes. */
export const drafts = {
  draftOf: (preset: string) => `A draft of ${preset}; the sheet keeps its weights.`,
  moved: (units: number, preset: string) =>
    units === 0
      ? `The ranks are those of ${preset}.`
      : `${grouped(units)} ${plural(units, "unit has another rank", "units have another rank")} than with ${preset}.`,
  keep: "Keep as new preset…",
  discard: "Discard",
  variantOf: (preset: string) => `${preset}, my variant`,
  questions: {
    leaveDraft: (preset: string) => `The draft of ${preset} is not kept. Go on without it?`,
    changeAll: (preset: string) =>
      `Directions, goalposts and dimensions hold for all presets of the table: the index of ${preset}, which is locked, changes too. Go on?`,
  },
  agree: { leaveDraft: "Discard the draft", changeAll: "Change for all" },
  first: (preset: string) =>
    `The weights shown are a draft of ${preset}. Keep it as a preset or discard it, then insert.`,
  lost: (preset: string) => `${preset} is no longer in the table. Your draft of it can be kept as a preset.`,
};
