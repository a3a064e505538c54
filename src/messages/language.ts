export type Language = "en-US" | "zh-CN";

/** The catalogue for a language tag such as zh-CN, zh-Hans or en-GB; English for all others. */
export function languageOf(tag: string | null | undefined): Language {
  return tag?.toLowerCase().startsWith("zh") ? "zh-CN" : "en-US";
}
