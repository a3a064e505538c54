import { type WorkbookWords } from "../words";

export const workbookWords: WorkbookWords = {
  source: (preset) => `${preset} 的来源：`,
  tableSource: "所有预设的来源：",
  fields: "其他字段：",
  locked: "已锁定的预设：",
  employment: /就业|人数|从业/,
  time: /年|季度|月份|时间|时期/,
  yearColumn: /^\s*(?:年份?|年度|时间|时期|日期|调查年份)\s*$/,
  unnamedSheet: /^工作表\s?\d*$/,
  lowerIsBetter:
    /失业|不安全|压力|风险|伤亡|工伤|事故|死亡|疾病|缺勤|流动率|离职|裁员|贫困|差距|不平等|加班|工时|非正规|临时|暴露/,
};
