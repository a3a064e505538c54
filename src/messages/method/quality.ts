import {
  type Aggregation,
  type GapFilling,
  type Normalization,
  type OutlierTreatment,
  type WeightScheme,
} from "../../core/options";
import { plural } from "../plural";
import { type Bilingual } from "../ui/bilingual";

const english = {
  title: "Method: Quality of Employment Index (QEI)",
  subject: (units: string, indicators: string) =>
    `The Quality of Employment Index (QEI) gives ${plural(units, "one unit", `each of ${units} units`)} one score from ${indicators} ${plural(indicators, "indicator", "indicators")}.`,
  subjectUnknown: "The Quality of Employment Index (QEI) gives each unit one score.",
  data: (text: string) => `Data: ${text}`,
  indicators: "Indicators",
  indicator: "Indicator",
  nameless: (position: string) => `Indicator ${position}`,
  dimension: "Dimension",
  dimensions: "Dimensions",
  direction: "Direction",
  higher: "more is better",
  lower: "less is better",
  least: "Lowest in the data",
  most: "Highest in the data",
  low: "Low goalpost",
  high: "High goalpost",
  fromData: "from the data",
  missingCount: "Missing values",
  byFormula: "as the formula gives it",
  treatment: "Data treatment",
  untreated: "The data are used as they are: no outlier is treated and no gap is filled.",
  outliers: {
    none: "Outliers stay as they are.",
    winsorize: (limit: string) =>
      `Outliers are winsorized: while a column has an absolute skewness of 2 or more and an excess kurtosis of 3.5 or more, its extreme values on the skewed side take the next value; a column in which more than ${limit} points would be moved keeps the values reached until then.`,
    treat: (limit: string) =>
      `Outliers are winsorized (absolute skewness of 2 or more and excess kurtosis of 3.5 or more, at most ${limit} points a column); where that is not enough, the column is transformed by logarithms instead.`,
    iqr: (limit: string) =>
      `Values more than ${limit} interquartile ranges beyond the quartiles are moved to that limit.`,
    mad: (limit: string) =>
      `Values more than ${limit} robust standard deviations (from the median absolute deviation) from the median are moved to that limit.`,
    drop: (limit: string) =>
      `Values more than ${limit} interquartile ranges beyond the quartiles are left out as missing.`,
  } satisfies Record<OutlierTreatment, string | ((limit: string) => string)>,
  gapsByLabel: "Gaps are filled from rows of the same label only, such as the same unit.",
  gaps: {
    keep: "Gaps are not filled.",
    mean: "Gaps are filled with the column's mean.",
    median: "Gaps are filled with the column's median.",
    linear: "Gaps are filled by linear interpolation down the column; gaps at its ends stay.",
    previous: "Gaps are filled with the last value above them.",
  } satisfies Record<GapFilling, string>,
  otherStep: (name: string) => `Before that the data pass through ${name}; see the formula.`,
  normalization: "Normalization",
  normalizations: {
    minmax:
      "Each indicator is brought to a scale from 0 to 100: 100·(x − low)/(high − low); 100 minus that where less is better.",
    minmax1:
      "Each indicator is brought to a scale from 1 to 100: 1 + 99·(x − low)/(high − low); 101 minus that where less is better.",
    zscore:
      "Each indicator is expressed in standard deviations from its mean: (x − mean)/s, s with n − 1; with the opposite sign where less is better.",
    percentile:
      "Each indicator becomes a percentile rank: 100·(r − 1)/(m − 1), r the rank of the value among the m present ones; equal values take the lowest rank. Where less is better the ranks run the other way.",
    ratio:
      "Each indicator is expressed in per cent of the best value: 100·x/highest; 100·lowest/x where less is better.",
    none: "The indicators are used as they are, without a common scale; where less is better the value counts with the opposite sign.",
  } satisfies Record<Normalization, string>,
  extremes:
    "Low and high are the lowest and the highest value of the indicator in these data: 0 means lowest here, not zero quality, and a further unit can change the scores of all.",
  extremes1:
    "Low and high are the lowest and the highest value of the indicator in these data: 1 means lowest here, not zero quality, and a further unit can change the scores of all.",
  goalposts:
    "Low and high are fixed goalposts, or the data's own extremes where the table says so; values beyond a goalpost are clipped to the scale.",
  combined: (rule: string) =>
    `The normalized indicators are first combined into dimensions by the ${rule} Weights are relative within a dimension.`,
  combinedPlain: (rule: string) =>
    `The indicators are first combined into dimensions by the ${rule} Weights are relative within a dimension.`,
  combinedUnknown: "The indicators are first combined into dimensions as the formula says.",
  weights: "Weights",
  weight: "Weight",
  share: "Share",
  scaled: "Weights are scaled to sum to 1.",
  asGiven: "Weights are used exactly as given; they are not scaled.",
  ignored: (names: string) => `Weight 0, and so not part of the index: ${names}.`,
  preset: (column: string, table: string) => `Preset ${column} of the table ${table}.`,
  origins: {
    equal: "All weigh the same: equal weights express no view on which matters more.",
    asked: (scheme: string) => `The weights follow from the data: ${scheme}.`,
    coincide: (scheme: string) =>
      `The weights are those that follow from these data: ${scheme}, to six decimals.`,
    byFramework: (title: string, year: string) => `The weights are those that ${title} (${year}) prescribes.`,
    neutralFramework: (title: string, year: string) =>
      `The indicators follow ${title} (${year}), which sets no weights; equal weights for its dimensions are the choice of this add-in.`,
    namedByFramework: (title: string, year: string) =>
      `The preset is named after ${title} (${year}), whose weights it takes for the dimensions that the indicators stand for.`,
    namedNeutral: (title: string, year: string) =>
      `The preset is named after ${title} (${year}), which sets no weights; its dimensions weigh the same by the choice of this add-in.`,
    pairwise:
      "The weights come from pairwise comparisons (analytic hierarchy process, principal eigenvector).",
    consistency: (ratio: string) => `Their consistency ratio is ${ratio}; 0.10 or less is acceptable.`,
    experts: "The weights are the mean of several experts' budgets of 100 points (budget allocation).",
    words: (words: string) => `Origin of the weights: ${words}`,
    hand: "No scheme of this add-in gives these weights for these data: they count as set by hand.",
    judged: "The weights were set by hand.",
    formula: "The weights are what the formula below computes.",
  },
  schemes: {
    stdev: "proportional to the standard deviation of the min-max values",
    entropy: "entropy weights on min-max values (w ∝ 1 − e, e the entropy of the shares p = x/Σx over ln n)",
    entropyraw:
      "entropy weights on the values as measured (w ∝ 1 − e, e the entropy of the shares p = x/Σx over ln n)",
    critic:
      "CRITIC weights (standard deviation times the sum of 1 − r over all indicators, on min-max values)",
    pca: "absolute loadings on the first principal component of the correlation matrix",
  } satisfies Record<Exclude<WeightScheme, "equal">, string>,
  aggregation: "Aggregation",
  aggregations: {
    arithmetic: "weighted arithmetic mean Σ w·x: a high value makes up fully for a low one.",
    geometric:
      "weighted geometric mean Π x^w: low values count more; a 0 gives 0, a negative value gives no score.",
    harmonic:
      "weighted harmonic mean 1/Σ(w/x): low values count much more; a 0 gives 0, a negative value gives no score.",
    min: "lowest value of all: nothing makes up for it.",
    sum: "weighted sum Σ w·x with the weights exactly as given.",
  } satisfies Record<Aggregation, string>,
  score: (rule: string) => `The score is the ${rule}`,
  missing: "Missing values",
  missingRule: (share: string) =>
    `Blank cells, "n/a" and #N/A are missing, never zero. A unit's missing indicators are left out and its other weights scaled up; a unit with less than ${share} of its indicators gets no score.`,
  missingMin: (share: string) =>
    `Blank cells, "n/a" and #N/A are missing, never zero. A unit's missing indicators are left out; a unit with less than ${share} of its indicators gets no score.`,
  missingSum:
    'Blank cells, "n/a" and #N/A are missing, never zero. A unit with a missing indicator gets no score.',
};

const chinese: typeof english = {
  title: "方法说明：就业质量指数（QEI）",
  subject: (units, indicators) =>
    `就业质量指数（QEI）用 ${indicators} 项指标为 ${units} 个单位各打一个分数。`,
  subjectUnknown: "就业质量指数（QEI）为每个单位打一个分数。",
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
  low: "下限参照值",
  high: "上限参照值",
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
  gapsByLabel: "缺失值只用同一标签（例如同一单位）的行填补。",
  gaps: {
    keep: "缺失值不填补。",
    mean: "缺失值以该列均值填补。",
    median: "缺失值以该列中位数填补。",
    linear: "缺失值沿列线性插值；列首尾的缺失保留。",
    previous: "缺失值以其上方最后一个值填补。",
  },
  otherStep: (name) => `在此之前数据经过 ${name}，见公式。`,
  normalization: "标准化",
  normalizations: {
    minmax: "各指标换算到 0 至 100：100·(x − 下限)/(上限 − 下限)；越小越好的指标取 100 减去该值。",
    minmax1: "各指标换算到 1 至 100：1 + 99·(x − 下限)/(上限 − 下限)；越小越好的指标取 101 减去该值。",
    zscore: "各指标以距均值的标准差数表示：(x − 均值)/s，s 以 n − 1 为分母；越小越好的指标变号。",
    percentile:
      "各指标换算为百分位次：100·(r − 1)/(m − 1)，r 为该值在 m 个有效值中的名次，相同的值取最低名次；越小越好的指标反向排名。",
    ratio: "各指标以最优值的百分比表示：100·x/最大值；越小越好的指标为 100·最小值/x。",
    none: "指标按原值使用，不换算到同一量纲；越小越好的指标变号。",
  },
  extremes:
    "下限和上限为该指标在这些数据中的最小值和最大值：0 表示此处最低，而非质量为零；增加一个单位可能改变所有分数。",
  extremes1:
    "下限和上限为该指标在这些数据中的最小值和最大值：1 表示此处最低，而非质量为零；增加一个单位可能改变所有分数。",
  goalposts: "下限和上限为固定的参照值，表中注明处取数据的最小值或最大值；超出参照值的数据截到量表端点。",
  combined: (rule) => `标准化后的指标先按以下方式合成为维度：${rule}权重为维度内的相对权重。`,
  combinedPlain: (rule) => `指标先按以下方式合成为维度：${rule}权重为维度内的相对权重。`,
  combinedUnknown: "指标先按公式合成为维度。",
  weights: "权重",
  weight: "权重",
  share: "占比",
  scaled: "权重按合计为 1 换算。",
  asGiven: "权重按给定数值原样使用，不作换算。",
  ignored: (names) => `权重为 0、因而不进入指数：${names}。`,
  preset: (column, table) => `表格 ${table} 中的方案 ${column}。`,
  origins: {
    equal: "各项权重相同：等权不代表任何倾向。",
    asked: (scheme) => `权重由数据得出：${scheme}。`,
    coincide: (scheme) => `权重与由这些数据得出的一致（六位小数）：${scheme}。`,
    byFramework: (title, year) => `权重为 ${title}（${year}）所规定。`,
    neutralFramework: (title, year) =>
      `指标依据 ${title}（${year}），该框架未规定权重；各维度等权为本加载项所设。`,
    namedByFramework: (title, year) => `方案以 ${title}（${year}）命名，按指标所属维度采用其权重。`,
    namedNeutral: (title, year) =>
      `方案以 ${title}（${year}）命名，该框架未规定权重；各维度等权为本加载项所设。`,
    pairwise: "权重来自两两比较（层次分析法，主特征向量）。",
    consistency: (ratio) => `一致性比率为 ${ratio}；不超过 0.10 可以接受。`,
    experts: "权重为多位专家各分配 100 分的平均值（预算分配法）。",
    words: (words) => `权重来源：${words}`,
    hand: "本加载项的各种方法用这些数据都得不出这组权重，视为人工设定。",
    judged: "权重由人工设定。",
    formula: "权重由下面的公式计算。",
  },
  schemes: {
    stdev: "与极差标准化值的标准差成正比",
    entropy: "对极差标准化值的熵权（w ∝ 1 − e，e 为占比 p = x/Σx 的熵除以 ln n）",
    entropyraw: "对原始值的熵权（w ∝ 1 − e，e 为占比 p = x/Σx 的熵除以 ln n）",
    critic: "CRITIC 权重（在极差标准化值上，标准差乘以 1 − r 对各指标之和）",
    pca: "相关矩阵第一主成分载荷的绝对值",
  },
  aggregation: "合成",
  aggregations: {
    arithmetic: "加权算术平均 Σ w·x：高值可完全弥补低值。",
    geometric: "加权几何平均 Π x^w：低值影响更大；有 0 则为 0，有负值则没有分数。",
    harmonic: "加权调和平均 1/Σ(w/x)：低值影响大得多；有 0 则为 0，有负值则没有分数。",
    min: "最低值：其他指标无法弥补。",
    sum: "加权求和 Σ w·x，权重按给定数值原样使用。",
  },
  score: (rule) => `分数为${rule}`,
  missing: "缺失值",
  missingRule: (share) =>
    `空白单元格、“n/a”和 #N/A 为缺失值，绝不按零处理。单位缺失的指标不计入，其余权重相应放大；有效指标少于 ${share} 的单位没有分数。`,
  missingMin: (share) =>
    `空白单元格、“n/a”和 #N/A 为缺失值，绝不按零处理。单位缺失的指标不计入；有效指标少于 ${share} 的单位没有分数。`,
  missingSum: "空白单元格、“n/a”和 #N/A 为缺失值，绝不按零处理。有指标缺失的单位没有分数。",
};

/** How a QEI is computed, in the words of a paper's appendix. */
export const qualityMethodTexts: Bilingual<typeof english> = { "en-US": english, "zh-CN": chinese };
