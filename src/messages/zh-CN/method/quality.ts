import { aggregationSentences } from "../aggregations";
import { normalizationSentences } from "../normalizations";
import { type qualityMethod as english } from "../../en-US/method/quality";

/** How a QEI is computed, in the words of a paper's appendix. */
export const qualityMethod: typeof english = {
  title: "方法说明：就业质量指数（QEI）",
  subject: (units, indicators) =>
    `就业质量指数（QEI）用 ${indicators} 项指标为 ${units} 个评价对象各打一个分数。`,
  subjectUnknown: "就业质量指数（QEI）为每个评价对象打一个分数。",
  data: (text) => `数据：${text}`,
  indicators: "指标",
  indicator: "指标",
  nameless: (position) => `指标${position}`,
  dimension: "维度",
  dimensions: "维度",
  direction: "方向",
  higher: "越大越好",
  lower: "越小越好",
  least: "数据最小值",
  most: "数据最大值",
  low: "下限",
  high: "上限",
  fromData: "取自数据",
  missingCount: "缺失值个数",
  byFormula: "由公式给出",
  treatment: "数据处理",
  untreated: "数据按原样使用：未处理异常值，也未填补缺失值。",
  outliers: {
    none: "异常值保持原样。",
    winsorize: (limit) =>
      `异常值作缩尾处理：当某列的偏度绝对值不小于 2 且超额峰度不小于 3.5 时，偏斜一侧的极端值取其相邻值；需移动的点超过 ${limit} 个时，该列停在此前达到的数值。`,
    treat: (limit) =>
      `异常值作缩尾处理（偏度绝对值不小于 2 且超额峰度不小于 3.5，每列最多 ${limit} 个点）；仍不足时，该列改用对数变换。`,
    iqr: (limit) => `超出四分位数 ${limit} 倍四分位距的值移到该界限。`,
    mad: (limit) => `偏离中位数超过 ${limit} 个稳健标准差（由绝对中位差得出）的值移到该界限。`,
    drop: (limit) => `超出四分位数 ${limit} 倍四分位距的值作为缺失值剔除。`,
  },
  gapsByLabel: "缺失值只用同一标签（例如同一评价对象）的行填补。",
  gaps: {
    keep: "缺失值不填补。",
    mean: "缺失值以该列均值填补。",
    median: "缺失值以该列中位数填补。",
    linear: "缺失值沿列线性插值；列首尾的缺失保留。",
    previous: "缺失值以其上方最后一个值填补。",
  },
  otherStep: (name) => `在此之前数据经过 ${name}，见公式。`,
  normalization: "归一化",
  normalizations: normalizationSentences,
  extremes:
    "下限和上限为该指标在这些数据中的最小值和最大值：0 表示此处最低，而非质量为零；增加一个评价对象可能改变所有分数。",
  extremes1:
    "下限和上限为该指标在这些数据中的最小值和最大值：1 表示此处最低，而非质量为零；增加一个评价对象可能改变所有分数。",
  goalposts: "下限和上限为固定的目标值，表中注明处取数据的最小值或最大值；超出目标值的数据截到量表端点。",
  combined: (rule) => `归一化后的指标先按以下方式合成为维度：${rule}权重为维度内的相对权重。`,
  combinedPlain: (rule) => `指标先按以下方式合成为维度：${rule}权重为维度内的相对权重。`,
  combinedUnknown: "指标先按公式合成为维度。",
  weights: "权重",
  weight: "权重",
  share: "占比",
  scaled: "权重按合计为 1 换算。",
  asGiven: "权重按给定数值原样使用，不作换算。",
  ignored: (names) => `权重为 0、因而不进入指数：${names}。`,
  preset: (column, table) => `表格 ${table} 中的预设 ${column}。`,
  origins: {
    equal: "各项权重相同：等权不代表任何倾向。",
    asked: (scheme) => `权重由数据得出：${scheme}。`,
    coincide: (scheme) => `权重与由这些数据得出的一致（六位小数）：${scheme}。`,
    byFramework: (title, year) => `权重为 ${title}（${year}）所规定。`,
    neutralFramework: (title, year) =>
      `指标依据 ${title}（${year}），该框架未规定权重；各维度等权为本加载项所设。`,
    namedByFramework: (title, year) => `预设以 ${title}（${year}）命名，按指标所属维度采用其权重。`,
    namedNeutral: (title, year) =>
      `预设以 ${title}（${year}）命名，该框架未规定权重；各维度等权为本加载项所设。`,
    pairwise: "权重来自两两比较（层次分析法，主特征向量）。",
    consistency: (ratio) => `一致性比率为 ${ratio}；不超过 0.10 可以接受。`,
    experts: "权重为多位专家各分配 100 分的平均值（预算分配法）。",
    words: (words) => `权重来源：${words}`,
    hand: "本加载项的各种方法用这些数据都得不出这组权重，视为人工设定。",
    judged: "权重由人工设定。",
    formula: "权重由下面的公式计算。",
  },
  schemes: {
    stdev: "与极差归一化值的标准差成正比",
    entropy: "对极差归一化值的熵权（w ∝ 1 − e，e 为占比 p = x/Σx 的熵除以 ln n）",
    entropyraw: "对原始值的熵权（w ∝ 1 − e，e 为占比 p = x/Σx 的熵除以 ln n）",
    critic: "CRITIC 权重（在极差归一化值上，标准差乘以 1 − r 对各指标之和）",
    pca: "相关矩阵第一主成分载荷的绝对值",
  },
  aggregation: "合成",
  aggregations: aggregationSentences,
  score: (rule) => `分数为${rule}`,
  missing: "缺失值",
  missingRule: (share) =>
    `空白单元格、“n/a”和 #N/A 为缺失值，绝不按零处理。评价对象缺失的指标不计入，其余权重相应放大；有效指标少于 ${share} 的评价对象没有分数。`,
  missingMin: (share) =>
    `空白单元格、“n/a”和 #N/A 为缺失值，绝不按零处理。评价对象缺失的指标不计入；有效指标少于 ${share} 的评价对象没有分数。`,
  missingSum: "空白单元格、“n/a”和 #N/A 为缺失值，绝不按零处理。有指标缺失的评价对象没有分数。",
};
