/** Headings and fixed words of the help pages. */
export interface PageWords {
  /** Folder below docs, with a closing slash; empty for English. */
  readonly folder: string;
  readonly metadata: string;
  readonly sections: Readonly<Record<Section, string>>;
  readonly syntax: string;
  readonly arguments: string;
  readonly argument: string;
  readonly meaning: string;
  readonly optional: string;
  readonly options: (parameter: string) => string;
  readonly word: string;
  readonly returns: string;
  readonly functionWord: string;
  readonly index: string;
  readonly onlyEnglish: string;
  readonly groups: Readonly<Record<Group, string>>;
}

/** Hand-written sections of a function's page, in their order. */
export const sections = ["Formula", "Example", "Special cases", "Errors", "References", "See also"] as const;
export type Section = (typeof sections)[number];

/** Steps of building and using an index, in their order: the index page follows them. */
export const groups = [
  "index",
  "prepare",
  "weights",
  "aggregate",
  "analyze",
  "structure",
  "change",
  "time",
  "impact",
] as const;
export type Group = (typeof groups)[number];

export const english: PageWords = {
  folder: "",
  metadata: "functions.json",
  sections: {
    Formula: "Formula",
    Example: "Example",
    "Special cases": "Special cases",
    Errors: "Errors and what to do",
    References: "References",
    "See also": "See also",
  },
  syntax: "Syntax",
  arguments: "Arguments",
  argument: "Argument",
  meaning: "Meaning",
  optional: "(optional)",
  options: (parameter) => `Words for ${parameter}`,
  word: "Word",
  returns: "Returns",
  functionWord: "Function",
  index: "All functions",
  onlyEnglish: "",
  groups: {
    index: "Job quality index",
    prepare: "Look at and prepare the data",
    weights: "Weights and dimensions",
    aggregate: "Other ways to combine",
    analyze: "Explain and test an index",
    structure: "Employment structure",
    change: "Structural change",
    time: "Time",
    impact: "Artificial intelligence and jobs",
  },
};

export const chinese: PageWords = {
  folder: "zh-CN/",
  metadata: "functions-zh-CN.json",
  sections: {
    Formula: "公式",
    Example: "示例",
    "Special cases": "特殊情形",
    Errors: "错误与处理",
    References: "参考文献",
    "See also": "另见",
  },
  syntax: "语法",
  arguments: "参数",
  argument: "参数",
  meaning: "含义",
  optional: "（可选）",
  options: (parameter) => `${parameter} 的可选词`,
  word: "词",
  returns: "返回值",
  functionWord: "函数",
  index: "全部函数",
  onlyEnglish: "（本节暂只有英文。）",
  groups: {
    index: "就业质量指数",
    prepare: "查看与整理数据",
    weights: "权重与维度",
    aggregate: "其他合成方法",
    analyze: "解释与检验指数",
    structure: "就业结构",
    change: "结构变动",
    time: "时间",
    impact: "人工智能与就业",
  },
};
