import { type WorksheetWords } from "../words";
import { commonErrors } from "./errors/common";
import { qualityErrors } from "./errors/quality";
import { structureErrors } from "./errors/structure";
import { tableErrors } from "./errors/tables";
import { timeErrors } from "./errors/time";
import { frameworkNotes } from "./frameworks";
import { list } from "./grammar";

export const worksheetWords: WorksheetWords = {
  errors: {
    ...commonErrors,
    ...qualityErrors,
    ...structureErrors,
    ...tableErrors,
    ...timeErrors,
  },
  indicatorName: (position) => `指标${position}`,
  explanation: {
    oneAfterTheOther: (formulas) => formulas.join("；"),
    lowestOf: (terms) => `最小值：${list(terms)}`,
    missing: (names) => `；${list(names)} 缺失`,
    weightsRescaled: "，权重已重新分配",
  },
  notes: {
    patterns: {
      upgrading: "升级：高质量组的就业增长快于低质量组",
      downgrading: "降级：低质量组的就业增长快于高质量组",
      polarization: "极化：两端的就业增长快于中间",
      middle: "中间增长：两端的就业增长慢于中间",
      even: "无明显模式：各组增长相同",
    },
    groups: { lowest: "最低", middle: "中间", highest: "最高" },
    withFigures: (pattern, figures) => `${pattern}（${figures.join("，")}）`,
    association: "相关关系，并非因果证明",
    associationOfFew: (points, enough) =>
      `相关关系，并非因果证明；仅 ${points} 个点，少于 ${enough} 个，标准误与 p 值仅供参考`,
    gapBetween: (first, second) => `${first}（第一组）减去${second}（第二组）；相关关系，并非歧视的证明`,
    smallGroup: (enough) => `；有一组不足 ${enough} 行，标准误往往偏小`,
  },
  exposure: {
    meanOf: (occupations) => `${occupations} 个职业的平均`,
    publishedIn: (title, row) => `${title}（合并公布为 ${row}）`,
    caution:
      "暴露程度说明人工智能可能改变哪些工作任务，并不等于岗位被取代。各来源衡量的内容不同，不可相互平均。",
  },
  frameworkNotes,
};
