import type { ILanguagePack } from "@univerjs/core";

/** The grid's own words, loaded for the one language in use. */
export async function gridWords(language: "en-US" | "zh-CN"): Promise<ILanguagePack> {
  const { words } = language === "zh-CN" ? await import("./locales/zhCN") : await import("./locales/enUS");
  return words;
}
