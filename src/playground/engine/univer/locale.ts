import { LocaleType, type ILocales } from "@univerjs/core";

/** The grid's own words, loaded for the one language in use. */
export async function gridLocale(
  language: "en-US" | "zh-CN",
): Promise<{ locale: LocaleType; locales: ILocales }> {
  const { words } = language === "zh-CN" ? await import("./locales/zhCN") : await import("./locales/enUS");
  const locale = language === "zh-CN" ? LocaleType.ZH_CN : LocaleType.EN_US;
  return { locale, locales: { [locale]: words } };
}
