import { type Language } from "./language";

/** What an indicator without a name is called. */
export function indicatorName(position: number, language: Language): string {
  return language === "zh-CN" ? `指标${position}` : `Indicator ${position}`;
}
