/** What each worked example of a function asks. */
export const questions = {
  "How far women and men work in different occupations, by every measure.":
    "用各种指标衡量女性与男性的职业差异。",
  "How unequal median pay is between the occupation groups, weighted by women's jobs.":
    "各职业组薪酬中位数的不平等程度，按女性岗位加权。",
  "The same, weighted by men's jobs.": "同上，按男性岗位加权。",
  "How exposed women's jobs are to language models (a task's exposure is no lost job).":
    "女性岗位对语言模型的暴露程度（任务受影响不等于失去岗位）。",
  "The same for men's jobs.": "男性岗位，同上。",
  "Output per worker of the US industries with its extreme values pulled in (the JRC's winsorizing rule).":
    "美国各行业的人均产出，极端值已收敛（JRC 的缩尾规则）。",
  "What the three OECD indicators look like: gaps, spread, skew, outliers.":
    "经合组织三项指标的概况：缺失、离散、偏度、异常值。",
  "Do the OECD indicators measure the same thing? Spearman rank correlation of each pair.":
    "经合组织的指标衡量同一事物吗？两两之间的 Spearman 秩相关。",
  "Which of these correlations could chance alone have made? Two-sided p-value of each pair.":
    "哪些相关可能只是偶然？每对的双侧 p 值。",
  "How many countries does each of them come from?": "每个相关系数来自多少个国家？",
  "Do the five dimensions of the ten industries belong together? Cronbach's alpha, standardized.":
    "十个行业的五个维度是否一致？Cronbach α（按相关系数计算）。",
  "How many independent things do the five dimensions measure? Principal components.":
    "五个维度衡量了多少独立的事物？主成分分析。",
  "Weights that follow from the data: CRITIC gives more to a dimension that varies much and repeats others little.":
    "由数据得出的权重：CRITIC 给差异大、与其他维度重复少的维度更大权重。",
  "Gini: more for a dimension whose values are unequal, as they stand.": "Gini：原始数值越不均，权重越大。",
  "MEREC: more for a dimension without which the scores would change most.":
    "MEREC：去掉后得分变化越大，权重越大。",
  "Balance: weights with which all three OECD indicators have the same correlation with the index.":
    "均衡法：使经合组织三项指标与指数的相关系数相等的权重。",
  "Weights from pairwise judgments: pay counts twice as much as safety and five times as much as training.":
    "由两两比较得出的权重：薪酬的重要性是安全的两倍、培训的五倍。",
  "Three experts, one matrix below the other: the weights of all, and how consistent each one's judgments are.":
    "三位专家，矩阵上下排列：综合权重，以及每人判断的一致性。",
  "Two scores a job: its reward (pay, benefits) and its work (conditions, satisfaction, training).":
    "每个岗位两个得分：回报（薪酬、福利）与工作（条件、满意度、培训）。",
  "Each industry under its own most favorable weights: 1 means no other does better with them.":
    "每个行业使用对自己最有利的权重：1 表示用这些权重没有其他行业更好。",
  "Mazziotta–Pareto index: the mean around 100, less a penalty for uneven dimensions.":
    "Mazziotta–Pareto 指数：以 100 为中心的均值，减去维度不均的惩罚。",
  "Copeland score: against how many industries does each win a weighted vote of the dimensions, less losses?":
    "Copeland 得分：各维度加权投票，胜过的行业数减去负于的行业数。",
  "How close does each industry come to the best of every dimension, how far is it from the worst (0 to 1)?":
    "每个行业离各维度最好值多近、离最差值多远（0 至 1）？",
  "Which place has each industry by pay alone, 1 for the highest?": "只看薪酬，每个行业排第几（1 为最高）？",
  "And within two groups, industries that train well and the others?":
    "在培训好的行业与其余行业这两组之内呢？",
  "Borda points: the weighted mean, over the dimensions, of how many industries each leaves behind.":
    "Borda 分：各维度上领先的行业数，按权重平均。",
  "The three OECD indicators with their gaps filled by the median: a guess, to be said where it is used.":
    "经合组织三项指标，缺失以中位数补全：这是推测，使用时应注明。",
  "The same by Esteban-Marquillas: what part of the regional shift goes with Australia's own specialization.":
    "同上，用 Esteban-Marquillas 方法：地区偏离中有多少与澳大利亚自身的专业化有关。",
  "The rise of US mean pay 2000–2014 in three parts: within, between, and both at once, USD.":
    "2000–2014 年美国平均薪酬的上升分为三部分：行业内、行业间与两者交互，美元。",
  "Do industries with pay above the median have a better index, and how much of the variance lies between the two groups?":
    "薪酬高于中位数的行业指数更好吗？两组之间占方差的多少？",
  "What if pay rose by 10 % in the industries below the median, on the scale of today? No prediction: all else stays the same.":
    "若低于中位数的行业薪酬提高 10 %，按现有标度会怎样？这不是预测：其余一切不变。",
  "Do pay and working conditions, each from 0 to 100, go together?":
    "薪酬与工作条件（各为 0 至 100）是否协调？",
  "Mean QEI of all jobs and its standard error, were the industries clusters drawn at random.":
    "若各行业为随机抽取的整群，全部岗位的平均 QEI 及其标准误。",
  "In how many dimensions is a job good enough, and is it in three of the five?":
    "岗位在多少个维度达标，五个维度中是否有三个达标？",
  "What the document's own framework consists of.": "原文档自己的框架由什么组成。",
  "A weight is not an importance: how much of the index's variance each dimension decides.":
    "权重不等于重要性：每个维度决定指数方差的多少。",
  "Each industry's rank when every weight may be a quarter higher or lower (1,000 draws, seed 1).":
    "每个权重可高低四分之一时各行业的名次（模拟 1,000 次，种子 1）。",
  "Which choice moves the ranks, a weight, the normalization or the aggregation? Shares of the variance (Sobol).":
    "哪项选择影响名次：权重、归一化还是合成？占方差的比重（Sobol）。",
  "How many places the ranking moves when one dimension is left out.": "去掉一个维度时名次移动多少位。",
  "At which weight of each dimension do the close industries H and I change places?":
    "各维度权重为多少时，相近的行业 H 与 I 互换名次？",
  "Is there any weighting, each weight at least 5 %, that ranks the industry first? With which weights?":
    "每个权重至少 5 % 时，是否有某组权重使该行业居首？是哪些权重？",
  "Every diversity measure of Australia's employment in 2014.": "2014 年澳大利亚就业的各种多样性指标。",
  "How far Australia's structure moved from 2000 to 2014, by every measure.":
    "用各种指标衡量 2000 至 2014 年澳大利亚结构的变动。",
  "Where Australia employs a larger share than the United States (above 1), 2014.":
    "2014 年澳大利亚哪些行业的就业份额大于美国（大于 1）。",
  "How different Australia's structure is from that of the United States: Krugman index, 2014.":
    "2014 年澳大利亚的结构与美国有多大差异：Krugman 指数。",
  "Australia's change of employment 2000–2014 against the growth of US industries, thousand.":
    "2000–2014 年澳大利亚就业的变动，对照美国各行业的增长，千人。",
  "Which US industries produce more (above 0) or less than their share of employment, 2014.":
    "2014 年美国哪些行业的产出份额高于（大于 0）或低于就业份额。",
  "Has US employment become less even since 1990?": "1990 年以来美国就业是否变得更不均匀？",
  "Where the straight line leads in the five years after 2018, with its 95 % interval.":
    "2018 年后五年直线走向何处，附 95 % 区间。",
  "Evenness of US industries as index numbers, 2000 = 100.": "美国行业均匀度的定基指数，2000 年 = 100。",
  "Are exposed occupation groups better paid? Log median pay on exposure, weighted by employment.":
    "暴露的职业组薪酬更高吗？薪酬中位数的对数对暴露程度回归，按就业加权。",
  "Log median pay of large and small occupation groups: how much of the gap goes with exposure? With 11 groups each SE exceeds the gap.":
    "大小职业组薪酬中位数的对数：差距有多少与暴露程度有关？各仅 11 组，标准误大于差距。",
  "Did the evenness of US employment shift with the crisis of 2008?":
    "美国就业的均匀度是否随 2008 年危机改变？",
  "Did US industries with lower pay catch up from 2000 to 2014?": "2000 至 2014 年低薪行业是否追赶？",
  "Projected jobs 2020–2030 at today's pay: in which exposure group does mean pay change?":
    "按现有薪酬计算 2020–2030 年的预计岗位：哪个暴露组的平均薪酬会变？",
  "Are exposed groups projected to grow less? Projected growth (2020 = 100) on exposure, weighted by employment.":
    "暴露的职业组预计增长更少吗？预计增长（2020 = 100）对暴露程度回归，按就业加权。",
};
