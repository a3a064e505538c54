import { type HelpPageWords } from "../helpPages";

export const helpPageWords: HelpPageWords = {
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
