import { type starting as english } from "../../en-US/ui/startingPoints";

/** Starting points for weights: frameworks, pairwise comparison, expert budgets; goalposts and tipping points. */
export const starting: typeof english = {
  framework: "已发表的框架…",
  pairwise: "两两比较（AHP）…",
  experts: "多位专家…",
  frameworkLabel: "框架",
  bySource: "权重由来源规定",
  neutral: "来源未规定权重；等权为本工具所设",
  dimensionFor: (indicator) => `${indicator} 所属维度`,
  notUsed: "不使用",
  uncovered: (names) => `此处没有对应指标：${names}。`,
  addPreset: (name) => `添加为预设 ${name}`,
  frameworkOf: (title, year) => `${title}（${year}）`,
  source: "来源",
  apply: "采用这些权重",
  pairQuestion: "行指标的重要性是列指标的几倍？在对角线上方键入 1 至 9；列指标更重要时键入 /2 至 /9。",
  matrix: "各指标两两比较",
  compared: (a, b) => `${a} 与 ${b} 相比`,
  comparison: (a, b, judgment) =>
    judgment === 1
      ? `${a} 与 ${b} 同等重要`
      : judgment > 1
        ? `${a} 为 ${b} 的 ${judgment} 倍`
        : `${b} 为 ${a} 的 ${Math.round(1 / judgment)} 倍`,
  worst: "请先检查此处",
  worstOf: (comparison) => `${comparison}，请先检查此处`,
  consistency: (ratio, verdict) => `一致性比率 ${ratio}。${verdict}`,
  consistent: "不超过 0.10：一致性可接受。",
  inconsistent: (a, b) => `超过 0.10：判断相互矛盾。请先检查 ${a} 与 ${b} 的比较。`,
  unrated: "指标超过 15 个，没有可用的比率。",
  expertsHint: "每位专家分配 100 分，权重取各专家的平均值。",
  expert: (number) => `专家 ${number}`,
  points: (expert, indicator) => `${expert} 给 ${indicator} 的分数`,
  addExpert: "添加专家",
  left: (points) => `剩余 ${points}`,
  over: (points) => `超出 ${points}`,
  spread: "范围",
  byPairs: (ratio) => `AHP，一致性比率 ${ratio}`,
  byPairsUnrated: "AHP，无一致性比率（指标超过 15 个）",
  byExperts: (count) => `${count} 位专家的预算分配`,
  foundBy: (how, date, weights) => `${how}，${date}（权重：${weights}）`,
  tie: (weight, a, b) => `权重为 ${weight} 时，${a} 与 ${b} 持平`,
  tieLegend: (a, b) => `${a} 与 ${b} 持平之处`,
  details: "方向与目标值",
  low: "下限",
  high: "上限",
  lowOf: (name) => `${name} 的下限`,
  highOf: (name) => `${name} 的上限`,
  auto: "auto",
  goalpostsHint: "极差归一化所用的固定上下限；留空 = 取数据的最小值和最大值。",
  goalpostOrder: "下限必须小于上限。",
};
