const wiod =
  "世界投入产出数据库 2016 版社会经济账户，美国（CC BY 4.0，已取整）；Timmer et al. (2015), Review of International Economics 23(3); doi:10.34894/PJ2M1C。";
const oecd =
  "经合组织就业质量数据库（OECD.Stat），2015 年；Cazes, Hijzen and Saint-Martin (2015), OECD SEM Working Paper 174。引用时注明经合组织。";

/** What stands above and beside the data of each sheet. */
export const sentences = {
  "Employment indices: a workbook of examples": "就业指数：示例工作簿",
  "Every figure is published, every result a live formula: choose a sheet.":
    "每个数字均有公开来源，每个结果都是实时公式：请选择工作表。",
  "Sources: on each sheet, in its third line.": "来源：见各工作表第三行。",
  "Cells in yellow are yours to change.": "黄色单元格可以更改。",

  "Ten industries: the naive sum and the normalized index": "十个行业：简单求和与归一化指数",
  "The same five weights give two rankings: once on the figures as they are, once on a common scale of 0 to 100.":
    "同样的五个权重得出两种排名：一次用原始数值，一次用 0 至 100 的统一标度。",
  "Source: the ten-industry worked example that defines QEI and ESI (own data, MIT).":
    "来源：定义 QEI 和 ESI 的十行业计算示例（自有数据，MIT）。",
  "Weights come from the table Weights, preset Example (0.3, 0.2, 0.1, 0.1, 0.1), looked up by name.":
    "权重取自表 Weights 的预设“示例”（0.3、0.2、0.1、0.1、0.1），按名称查找。",
  "QEI of one row, to the letter: ten salaries, ten weights, summed as given":
    "按定义计算的一行 QEI：十个薪酬乘以十个权重，直接求和",
  "ESI, to the letter: employment shares times the ten weights": "按定义计算的 ESI：就业份额乘以十个权重",
  "ESI, evenness: equal industries give 1": "ESI 均匀度：各行业相等时为 1",
  "of the naive sum of industry A is pay: the other weights decide nothing":
    "行业 A 的简单求和中薪酬所占的比重：其余权重不起作用",
  "A salary of 10,000 drowns scores of 4: the naive sum is pay times 0.3 and little else, whatever the other weights say.":
    "10,000 的薪酬淹没了 4 分的评分：无论其余权重如何，简单求和几乎就是薪酬乘以 0.3。",
  "Industries D, E and I all pay 11,000, so hundredths of a point decide between them; H, with the best conditions and the second-best satisfaction, is only fifth.":
    "行业 D、E、I 的薪酬都是 11,000，名次由百分之几分决定；H 的工作条件最好、满意度第二，却只排第五。",
  "Min-max brings every dimension to 0–100 first, so a weight of 0.2 counts for 0.2: H rises to third. That is why it is the default.":
    "极差归一化先把每个维度换算为 0–100，0.2 的权重便真正算作 0.2：H 升至第三。因此它是默认方法。",

  "Job quality in 36 countries, 2015": "2015 年 36 国的就业质量",
  "Earnings quality counts up, insecurity and job strain count down; a country with two of the three figures is still scored.":
    "收入质量越高越好，不安全和工作压力越低越好；三项数字有两项的国家仍有得分。",
  [`Source: OECD Job Quality database (OECD.Stat), 2015; Cazes, Hijzen and Saint-Martin (2015), OECD SEM Working Paper 174. With attribution to the OECD.`]: `来源：${oecd}`,
  "The OECD publishes three separate measures and refuses a single number: the weights below are ours (table CountryWeights). Gaps are left blank.":
    "经合组织分别公布三项指标，不合成一个数字：以下权重为本工具所设（表 CountryWeights）。缺失处留空。",
  "leads with the preset Balanced": "按预设“均衡”居首",
  "leads when earnings count for half: a rank is an answer to a weighting":
    "收入占一半权重时居首：名次是对某组权重的回答",
  "countries have a score": "个国家有得分",
  "of them have all three figures": "个国家三项数字齐全",
  "for Switzerland: it has one figure of three, below the coverage of 2/3":
    "瑞士：三项数字只有一项，低于 2/3 的覆盖要求",

  "Job quality in 36 countries, 2015: an index with dimensions": "2015 年 36 国的就业质量：分维度的指数",
  "Three levels: choose a preset in A7 and a country in A8, and every result follows.":
    "三级结构：在 A7 选择预设，在 A8 选择国家，所有结果随之变化。",
  "The dimensions are the OECD's, the weights and the total are ours. A gap stays within its dimension: Canada has two figures of eight, and still two of three dimensions.":
    "维度来自经合组织，权重和总指数为本工具所设。缺失只影响所在维度：加拿大八项数字有两项，三个维度仍有两个。",
  "Preset: choose another, and every result follows": "预设：另选一个，所有结果随之变化",
  "Preset: choose another, and the scores follow": "预设：另选一个，得分随之变化",
  "Country: choose another to take apart": "国家：另选一个加以分解",
  "leads with this preset": "按此预设居首",
  "Denmark leads with every preset. Belgium is second with Balanced, and third where earnings count for less.":
    "丹麦按每个预设都居首。比利时按“均衡”第二，收入权重较小时第三。",

  "US employment by supersector, 1990–2018": "1990–2018 年美国各大类行业的就业",
  "How balanced employment is over the fifteen supersectors, year by year, and how it changes.":
    "十五个大类行业的就业逐年有多均衡，以及如何变动。",
  "Source: US Bureau of Labor Statistics, Current Employment Statistics, thousand jobs, annual averages. Public domain.":
    "来源：美国劳工统计局，当期就业统计，千个岗位，年平均。公有领域。",
  "Evenness 1: every supersector employs the same number; 0: one employs all. Each row has its own formula.":
    "均匀度 1：各大类就业人数相同；0：全部集中于一类。每行各有公式。",
  "change of evenness from 1990 to 2018": "1990 至 2018 年均匀度的变动",
  "is the year in which evenness fell most": "年：均匀度下降最多的年份",
  "diversity (Gini–Simpson) in 2018": "2018 年的多样性（Gini–Simpson）",
  "of all jobs were in education and health services in 1990": "1990 年教育和卫生服务占全部岗位的比重",
  "of all jobs were in education and health services in 2018": "2018 年教育和卫生服务占全部岗位的比重",

  "Pay, hours and productivity in 19 US industries, 2014": "2014 年美国 19 个行业的薪酬、工时与生产率",
  "Which industries combine high pay and output with short hours, and how employment is spread over them.":
    "哪些行业薪酬和产出高而工时短，就业又如何分布。",
  "Source: World Input-Output Database 2016, Socio-Economic Accounts, United States (CC BY 4.0, rounded); Timmer et al. (2015), Review of International Economics 23(3); doi:10.34894/PJ2M1C.": `来源：${wiod}`,
  "Balanced gives Pay the weight 0: it is hours times hourly pay and would count twice. Output of real estate includes imputed rents.":
    "“均衡”给薪酬的权重为 0：它等于工时乘以小时薪酬，否则会重复计算。房地产业的产出包含虚拟房租。",
  "evenness over 19 industries": "19 个行业的均匀度",
  "diversity (Gini–Simpson)": "多样性（Gini–Simpson）",
  "USD: mean pay, weighted by employment": "美元：按就业加权的平均薪酬",
  "thousand in the primary sector: agriculture": "千人：第一产业（农业）",
  "thousand in the secondary sector: mining to construction": "千人：第二产业（采矿业至建筑业）",
  "thousand in the tertiary sector: services": "千人：第三产业（服务业）",
  "upgrading (layer: 1 primary to 3 services)": "产业升级（layer：第一产业为 1，服务业为 3）",

  "Weights, directions and goalposts": "权重、方向与目标值",
  "Each table belongs to one index and each column after High is a preset: edit a cell and every score follows.":
    "每张表属于一个指数，High 之后的每一列是一个预设：更改单元格，所有得分随之变化。",
  "Source: no source prescribes these weights. Example is the worked example's own; the other presets are ours, to be changed.":
    "来源：没有来源规定这些权重。“示例”是计算示例自带的；其余预设为本工具所设，可以更改。",
  'Direction 1: more is better; −1: less is better. auto: the goalpost is the lowest or highest value in the data. Weights are scaled to sum to 1, except by "sum".':
    "Direction 为 1：越大越好；−1：越小越好。auto：目标值取数据的最小值或最大值。除 sum 外，权重换算为总和 1。",

  "The ten industries once more: five indicators in two dimensions": "再看十个行业：两个维度的五项指标",
  "Two levels: choose a preset in A7, and the scores of both dimensions and of the index follow.":
    "两级结构：在 A7 选择预设，两个维度和指数的得分随之变化。",
  "As they are and summed, Example is the definition to the letter: 3,001.90 for industry A, of which Rewards are 3,000.30. Work first counts Work twice.":
    "用原始数值求和时，“示例”就是定义本身：行业 A 为 3,001.90，其中“回报”为 3,000.30。“工作优先”把“工作”计两次。",
  "is the industry that leads as they are, summed": "行业：按原始数值求和居首",
  "is the industry that leads on the common scale of 0 to 100": "行业：按 0 至 100 的统一标度居首",

  "What happened to pay and structure, and who is exposed to AI?":
    "薪酬与结构发生了什么变化，谁受人工智能影响？",
  "Three questions, each answered by figures with their formula beside them; the tables are on the sheets US industry change and AI exposure.":
    "三个问题，各由数字回答，公式列于其旁；数据在“美国行业变动”和“人工智能暴露”两张工作表。",
  "Sources: pay and structure: World Input-Output Database 2016, Socio-Economic Accounts, United States (CC BY 4.0, rounded); Timmer et al. (2015), Review of International Economics 23(3); doi:10.34894/PJ2M1C. Exposure: sheet AI exposure.": `来源：薪酬与结构：${wiod}暴露程度：见工作表“人工智能暴露”。`,
  "Pay is in current prices: compare it with consumer prices. Industries and occupation groups hide what happens inside them.":
    "薪酬为现价，请与消费价格比较。行业和职业组内部的变化在此看不到。",
  "Did pay per worker rise within industries, or by moving between them? (United States, 2000–2014)":
    "人均薪酬的上升来自行业内部，还是来自行业之间的转移？（美国，2000–2014 年）",
  "Mean pay 2000, USD": "2000 年平均薪酬，美元",
  "Mean pay 2014, USD": "2014 年平均薪酬，美元",
  "Rise within industries, USD": "行业内部的上升，美元",
  "Rise from moving between industries, USD": "行业之间转移带来的变动，美元",
  "Rise of mean pay": "平均薪酬的上升",
  "Rise of consumer prices (BLS, CPI-U 172.2 to 236.736)": "消费价格的上升（BLS，CPI-U 由 172.2 至 236.736）",
  Answer: "回答",
  "Within industries: moving between them lowered mean pay.": "来自行业内部：行业之间的转移降低了平均薪酬。",
  "Mostly within industries.": "主要来自行业内部。",
  "Mostly by moving between industries.": "主要来自行业之间的转移。",
  "Did employment upgrade or polarize? (jobs ranked by their industry's pay in 2000, in fifths of employment)":
    "就业升级了还是极化了？（按行业 2000 年薪酬排序，分为就业相等的五份）",
  "Change of jobs in the lowest fifth": "最低五分之一的岗位变动",
  "Change of jobs in the second fifth": "第二个五分之一的岗位变动",
  "Change of jobs in the middle fifth": "中间五分之一的岗位变动",
  "Change of jobs in the fourth fifth": "第四个五分之一的岗位变动",
  "Change of jobs in the highest fifth": "最高五分之一的岗位变动",
  "Evenness of employment 2000": "2000 年就业的均匀度",
  "Evenness of employment 2014": "2014 年就业的均匀度",
  "Moore angle between the two structures, degrees": "两种结构之间的 Moore 结构变化角，度",
  "Which occupation groups are exposed to AI and poorly paid, and how many people work there? (May 2021)":
    "哪些职业组受人工智能影响且薪酬低，有多少人在其中工作？（2021 年 5 月）",
  "Mean exposure of a job (0 to 1)": "岗位的平均暴露程度（0 至 1）",
  "People in exposed groups paid below the median of all jobs": "暴露且薪酬低于全部岗位中位数的职业组人数",
  "Their share of all jobs": "占全部岗位的比重",
  "The same when the pay cut is the median of the groups": "若以各组中位数为薪酬界线",
  "The number hangs on the cut: office and administrative support stands on the border of the groups' median, below the median of all jobs.":
    "人数取决于界线：办公室和行政支持正处于各组中位数的边界，低于全部岗位的中位数。",
  "Change of US jobs 2000–2014 by fifth of pay": "2000–2014 年美国岗位变动，按薪酬五等份",
  "Fifth of employment, lowest pay to highest": "就业五等份，由低薪到高薪",
  "Change of jobs": "岗位变动",

  "US employees and pay by industry, 2000–2014": "2000–2014 年美国各行业的雇员与薪酬",
  "How the structure of employment moved year by year, and what part of the rise in mean pay each industry explains.":
    "就业结构逐年如何变动，平均薪酬的上升有多少可由各行业解释。",
  "Employees only, pay in current prices. Moore angle: 0° = the same structure, 90° = none in common.":
    "仅雇员，薪酬为现价。Moore 结构变化角：0° = 结构相同，90° = 毫无共同之处。",
  "change of evenness from 2000 to 2014": "2000 至 2014 年均匀度的变动",
  "degrees between the structures of 2000 and 2014": "度：2000 年与 2014 年结构之间的夹角",
  "USD: rise of mean pay": "美元：平均薪酬的上升",
  "USD of it within industries": "美元：其中行业内部",
  "USD of it from moving between industries": "美元：其中行业之间的转移",
  "of the rise is within industries; above 100 %: moving between them lowered pay":
    "的上升来自行业内部；超过 100 %：行业之间的转移降低了薪酬",

  "Exposure to language models in 22 US occupation groups, May 2021":
    "2021 年 5 月美国 22 个职业组对语言模型的暴露程度",
  "Which groups are exposed, which are poorly paid, and how many people work in the groups that are both.":
    "哪些职业组暴露、哪些薪酬低，两者兼有的职业组中有多少人。",
  "Sources: US Bureau of Labor Statistics, OEWS May 2021 and Employment Projections 2020–2030 (public domain); exposure: Eloundou et al. (2024), GPTs are GPTs, rating beta by GPT-4 (MIT, (c) 2024 OpenAI).":
    "来源：美国劳工统计局，OEWS 2021 年 5 月及 2020–2030 年就业预测（公有领域）；暴露程度：Eloundou et al. (2024), GPTs are GPTs，GPT-4 评定的 beta（MIT, (c) 2024 OpenAI）。",
  "Exposure is what a model could speed up, not what it will replace: part of a group's tasks, those reached through other tools counted half.":
    "暴露是指模型可能加快的工作，并非将被取代的工作：即该组任务的一部分，须借助其他工具的任务计一半。",
  "USD a year: pay below this is low (change this cell). Median annual wage of all occupations, May 2021 (BLS, OEWS)":
    "美元/年：低于此值为低薪（可更改）。2021 年 5 月全部职业的年薪中位数（BLS，OEWS）",
  "people work in groups that are exposed and poorly paid": "人在暴露且低薪的职业组工作",
  "of all jobs": "占全部岗位的比重",
  "The groups: ": "职业组：",
  "of exposure and more is exposed: the median job's score": "及以上的暴露程度为暴露：中位岗位的得分",

  "Women and men by occupation": "分职业的女性与男性",
  "The 22 occupation groups of the sheet AI exposure, 2022: who works where, how paid and how exposed.":
    "工作表“人工智能暴露”中的 22 个职业组，2022 年：谁在哪里工作，薪酬与暴露程度如何。",
  "Source: US Bureau of Labor Statistics, Current Population Survey 2022, table 11 (employed persons by detailed occupation and sex); public domain.":
    "来源：美国劳工统计局，2022 年当期人口调查，表 11（分职业和性别的就业者）；公有领域。",
  "Pay and exposure of the groups: as on the sheet AI exposure, whose rows stand in the same order.":
    "各组的薪酬与暴露程度：同工作表“人工智能暴露”，行的顺序相同。",

  "Women and men, race and origin: who works in occupations exposed to language models, United States 2022":
    "性别、种族与族裔：2022 年美国谁在受语言模型影响的职业中工作",
  "How exposed the work of each group of people is, and who works where exposure meets low pay.":
    "各群体的工作有多暴露，谁在暴露且低薪的职业工作。",
  "Sources: US Bureau of Labor Statistics, Current Population Survey 2022, table 11, and Occupational Employment and Wage Statistics, May 2021 (public domain); exposure: Eloundou, Manning, Mishkin and Rock (2024), GPTs are GPTs, Science 384 (MIT, Copyright (c) 2024 OpenAI).":
    "来源：美国劳工统计局，2022 年当期人口调查表 11，以及 2021 年 5 月职业就业与工资统计（公有领域）；暴露程度：Eloundou, Manning, Mishkin and Rock (2024), GPTs are GPTs, Science 384（MIT, Copyright (c) 2024 OpenAI）。",
  "Exposure is not displacement: it says which tasks a model could speed up, not which jobs will go. Occupations are matched by title; the shares that are matched stand below.":
    "暴露不等于被取代：它说明模型可能加快哪些任务，而非哪些岗位会消失。职业按名称匹配；匹配的比重见下。",
  "mean exposure of women's work": "女性工作的平均暴露程度",
  "mean exposure of men's work": "男性工作的平均暴露程度",
  "of women work in exposed occupations with low pay": "的女性在暴露且低薪的职业工作",
  "of men work in exposed occupations with low pay": "的男性在暴露且低薪的职业工作",
  "segregation of women and men (Duncan)": "女性与男性的职业隔离（Duncan）",
  "segregation of Hispanic and other people (Duncan)": "西班牙裔与其他人的职业隔离（Duncan）",
  "of all employed people are in matched occupations": "的全部就业者处于已匹配的职业",
  "are unmatched: other titles, under 100,000 people": "未匹配：其他名称、不足 10 万人的职业",
  "of all employed people have a known median pay: shares of low pay count these":
    "的全部就业者薪酬中位数已知：低薪比重只计这些人",
  "Quadrants and the last column count occupations with a known median pay.":
    "象限和最后一列只计薪酬中位数已知的职业。",

  "Composite-index tools, one worked example each": "综合指数工具，各一个示例",
  "Every formula reads the tables of the other sheets; change a figure or a weight there and it follows.":
    "每个公式读取其他工作表的表格；在那里更改数字或权重，结果随之变化。",
  "Sources: the ten industries (own data, MIT), US industries (WIOD 2016, CC BY 4.0). OECD Job Quality database (OECD.Stat), 2015; Cazes, Hijzen and Saint-Martin (2015), OECD SEM Working Paper 174. With attribution to the OECD.": `来源：十个行业（自有数据，MIT）、美国行业（WIOD 2016，CC BY 4.0）。${oecd}`,
  "Structure, change and time, one worked example each": "结构、变动与时间，各一个示例",
  "Australia beside the United States, the years of US employment, and the occupation groups of 2021.":
    "澳大利亚与美国对照、美国历年就业，以及 2021 年的职业组。",
  "Source: World Input-Output Database 2016, Socio-Economic Accounts, Australia and United States (CC BY 4.0, rounded); Timmer et al. (2015), Review of International Economics 23(3); doi:10.34894/PJ2M1C.": `来源：${wiod.replace("，美国（", "，澳大利亚和美国（")}`,
  "Further sources: US Bureau of Labor Statistics, as on the sheets US employment and AI exposure.":
    "其他来源：美国劳工统计局，同工作表“美国就业”和“人工智能暴露”。",
};
