import {
  type AnalyzeWords,
  type CheckWords,
  type ComparedWords,
  type PublishWords,
  type ShareLanguage,
  type TreatWords,
} from "../../src/messages/words";
import {
  english,
  spokenByAnalyze,
  spokenByCheck,
  spokenByComparison,
  spokenByPublishing,
  spokenByTreatment,
} from "./languages";

/** Marks whatever comes from the catalogue. */
const [open, close] = "⟦⟧";

function marked(value: unknown): unknown {
  if (typeof value === "string") return open + accented(value) + close;
  if (typeof value === "function")
    return (...parameters: unknown[]) => marked((value as (...given: unknown[]) => unknown)(...parameters));
  if (value instanceof Map) return new Map([...value].map(([key, inner]) => [key, marked(inner)]));
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(marked);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, marked(inner)]));
}

/** English with accents on its vowels, so that it can be read and is no English. */
function accented(text: string): string {
  return text.replace(/[aeiou]/g, (vowel) => `${vowel}\u0301`.normalize("NFC"));
}

/** A language that nobody speaks: every text of the catalogue in brackets, names of the user's in them as they are. */
export const pseudo: ShareLanguage = { ...(marked(english) as ShareLanguage), tag: english.tag };

/** What is said of changes in it. */
export const pseudoChanges = marked(spokenByAnalyze[english.tag]) as AnalyzeWords;

/** What the guided check says in it. */
export const pseudoCheck = marked(spokenByCheck[english.tag]) as CheckWords;

/** What is said of several presets in it. */
export const pseudoComparison = marked(spokenByComparison[english.tag]) as ComparedWords;

/** What publishing says in it. */
export const pseudoPublishing = marked(spokenByPublishing[english.tag]) as PublishWords;

/** What is said of outliers and gaps in it. */
export const pseudoTreatment = marked(spokenByTreatment[english.tag]) as TreatWords;

/** What of a text stands outside the brackets, which may be nested. */
export function outsideCatalogue(text: string): string {
  let depth = 0;
  let rest = "";
  for (const character of text) {
    if (character === open) depth++;
    else if (character === close) depth--;
    else if (depth === 0) rest += character;
  }
  return rest;
}
