import { languageTags, workbookWords } from "./languages";

/** Whether the header of a column or the name of a sheet sounds so, in any language. */
export function soundsLike(
  kind: "employment" | "time" | "yearColumn" | "unnamedSheet" | "lowerIsBetter",
  header: string,
): boolean {
  return languageTags.some((tag) => workbookWords[tag][kind].test(header));
}
