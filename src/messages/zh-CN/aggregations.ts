import { type Aggregation } from "../../core/options";

/** As the pane lists them. */
export const aggregationNames: Readonly<Record<Aggregation, string>> = {
  arithmetic: "加权算术平均",
  geometric: "几何平均",
  harmonic: "调和平均",
  min: "最弱指标",
  sum: "加权求和",
};

/** What each means, in a line. */
export const aggregationHints: Readonly<Record<Aggregation, string>> = {
  arithmetic: "高分可以完全弥补低分",
  geometric: "低分影响更大；有零则为零",
  harmonic: "低分影响大得多",
  min: "取决于最弱的一项指标",
  sum: "权重按表中数值原样使用",
};

/** As the method text says it. */
export const aggregationSentences: Readonly<Record<Aggregation, string>> = {
  arithmetic: "加权算术平均 Σ w·x：高值可完全弥补低值。",
  geometric: "加权几何平均 Π x^w：低值影响更大；有 0 则为 0，有负值则没有分数。",
  harmonic: "加权调和平均 1/Σ(w/x)：低值影响大得多；有 0 则为 0，有负值则没有分数。",
  min: "最低值：其他指标无法弥补。",
  sum: "加权求和 Σ w·x，权重按给定数值原样使用。",
};

/** The generalized mean, which has no word. */
export const powerName = (power: string) => `广义平均，p = ${power}`;
export const powerSentence = (power: string) =>
  `加权广义平均 (Σ w·x^p)^(1/p)，p = ${power}：p 越小，低值影响越大；有负值则没有分数。`;
