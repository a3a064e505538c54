import { languageTags, workbookWords } from "./languages";

/** Whether the header of a column sounds so, in any language. */
export function soundsLike(
  kind: "employment" | "time" | "yearColumn" | "lowerIsBetter",
  header: string,
): boolean {
  return languageTags.some((tag) => workbookWords[tag][kind].test(header));
}
