import { type Pattern, type QualityGroups } from "../core/structure/quintiles";
import { type Language } from "./language";

const patternEnglish: Record<Pattern, string> = {
  upgrading: "Upgrading: jobs grew more at the top than at the bottom",
  downgrading: "Downgrading: jobs grew more at the bottom than at the top",
  polarization: "Polarization: jobs grew more at both ends than in the middle",
  middle: "Growth of the middle: jobs grew less at both ends",
  even: "No pattern: the groups grew alike",
};

const patternChinese: Record<Pattern, string> = {
  upgrading: "升级：高质量组的就业增长快于低质量组",
  downgrading: "降级：低质量组的就业增长快于高质量组",
  polarization: "极化：两端的就业增长快于中间",
  middle: "中间增长：两端的就业增长慢于中间",
  even: "无明显模式：各组增长相同",
};

/** The pattern of change over quality groups, with the growth it rests on. */
export function patternNote(
  { pattern, growth }: Pick<QualityGroups, "pattern" | "growth">,
  language: Language,
): string {
  const { lowest, middle, highest } = growth;
  const chinese = language === "zh-CN";
  const parts = [
    [chinese ? "最低" : "lowest", lowest],
    ...(Number.isNaN(middle) ? [] : [[chinese ? "中间" : "middle", middle]]),
    [chinese ? "最高" : "highest", highest],
  ] as [string, number][];
  const figures = parts.map(([name, value]) => `${name} ${percent(value)}`);
  return chinese
    ? `${patternChinese[pattern]}（${figures.join("，")}）`
    : `${patternEnglish[pattern]} (${figures.join(", ")})`;
}

function percent(fraction: number): string {
  const text = (100 * fraction).toFixed(1);
  return `${Number(text) > 0 ? "+" : ""}${Number(text) === 0 ? "0.0" : text}%`;
}

/** Points from which Newey–West errors can be relied on. */
const enoughPoints = 20;

/** What a regression on observed data can say. */
export function associationNote(language: Language): string {
  return language === "zh-CN" ? "相关关系，并非因果证明" : "association, not proof of cause";
}

/** What a break at an event can say, and a caution where the series is short. */
export function breakNote(points: number, language: Language): string {
  const chinese = language === "zh-CN";
  if (points >= enoughPoints) return associationNote(language);
  const caution = chinese
    ? `仅 ${points} 个点，少于 ${enoughPoints} 个，标准误与 p 值仅供参考`
    : `${points} points are fewer than ${enoughPoints}, so errors and p are rough`;
  return `${associationNote(language)}${chinese ? "；" : "; "}${caution}`;
}
