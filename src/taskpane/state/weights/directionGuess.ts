import { type Direction } from "../../../core/options";

/** Words in a header that usually mean "less is better"; only a first guess, which the user confirms. */
const lowerIsBetter =
  /unemploy|jobless|insecur|strain|stress|risk|injur|accident|fatal|death|sick|absence|turnover|quit|layoff|poverty|gap|inequal|gini|overtime|hours|informal|temporary|involuntary|exposure|失业|不安全|压力|风险|伤亡|工伤|事故|死亡|疾病|缺勤|流动率|离职|裁员|贫困|差距|不平等|加班|工时|非正规|临时|暴露/i;

export function guessDirection(header: string): Direction {
  return lowerIsBetter.test(header) ? -1 : 1;
}
