import { type Normalization } from "../../core/options";

/** As the pane lists them. */
export const normalizationNames: Readonly<Record<Normalization, string>> = {
  minmax: "极差归一化，0 至 100",
  minmax1: "极差归一化，1 至 100",
  zscore: "标准分",
  percentile: "百分位排名",
  ratio: "与最优值之比",
  none: "不处理：使用原值",
};

/** What each means, in a line. */
export const normalizationHints: Readonly<Record<Normalization, string>> = {
  minmax: "0 = 本表最低，而非质量为零；100 = 本表最高",
  minmax1: "同极差归一化，但不含零，适合几何平均",
  zscore: "与均值相差多少个标准差",
  percentile: "低于该评价对象的比例，不看差距大小",
  ratio: "占最优值的百分比；要求数值大于 0",
  none: "用于已在同一量纲上的数据",
};

/** As the method text says it. */
export const normalizationSentences: Readonly<Record<Normalization, string>> = {
  minmax: "各指标换算到 0 至 100：100·(x − 下限)/(上限 − 下限)；越小越好的指标取 100 减去该值。",
  minmax1: "各指标换算到 1 至 100：1 + 99·(x − 下限)/(上限 − 下限)；越小越好的指标取 101 减去该值。",
  zscore: "各指标以距均值的标准差数表示：(x − 均值)/s，s 以 n − 1 为分母；越小越好的指标变号。",
  percentile:
    "各指标换算为百分位排名：100·(r − 1)/(m − 1)，r 为该值在 m 个有效值中的名次，相同的值取最低名次；越小越好的指标反向排名。",
  ratio: "各指标以最优值的百分比表示：100·x/最大值；越小越好的指标为 100·最小值/x。",
  none: "指标按原值使用，不换算到同一量纲；越小越好的指标变号。",
};
