import { totalsWords } from "../tables/names";

// What publishers and firms write in their tables, in any language whatever Excel's is; as keys (see keyOf).

/** Names of rows that sum or average others: totals, and the groups that publishers add to countries and regions. */
const wholes = new Set([
  ...totalsWords,
  ...["all", "average", "mean", "world", "oecd", "g7", "g20", "euro area", "european union"],
  ...["united kingdom", "great britain", "england", "england and wales"],
  ...["insgesamt", "gesamt", "summe", "ensemble", "totale", "全国", "平均", "全部"],
]);

/** Eurostat's groups, such as EU27_2020 and EA20; "Total, all occupations"; "All industries"; "OECD - Total". */
const whole =
  /^(?:(?:eu|ea)\d{0,2}(?:_\d{4})?|total\b.*|.*\btotal|all (?:occupations|industries|sectors|ages|employees))$/;

export function namesWhole(key: string): boolean {
  return wholes.has(key) || whole.test(key);
}

/** Answers of surveys in order; several ways to say the same share a place. */
export const answerScales: readonly (readonly (readonly string[])[])[] = [
  [
    ["strongly disagree"],
    ["disagree"],
    ["neutral", "neither agree nor disagree"],
    ["agree"],
    ["strongly agree"],
  ],
  [["very dissatisfied"], ["dissatisfied"], ["neutral", "neither"], ["satisfied"], ["very satisfied"]],
  [["very poor"], ["poor"], ["fair", "average"], ["good"], ["very good"], ["excellent"]],
  [["never"], ["rarely", "seldom"], ["sometimes"], ["often", "usually"], ["always"]],
  [["low"], ["medium", "moderate"], ["high"]],
  [["非常不同意"], ["不同意"], ["一般", "中立"], ["同意"], ["非常同意"]],
  [["非常不满意"], ["不满意"], ["一般"], ["满意"], ["非常满意"]],
];

/** What stands beside a code for "no answer". */
export const noAnswer = /^(?:not applicable|n\/?a|don'?t know|no answer|refused|不适用|不知道|未回答)$/;

export const yesOrNo = /^(?:yes|no|true|false|y|n|是|否)$/;

/** A year as headers and cells write it: 2019, "2024年", "2016 [YR2016]" of the World Bank. */
export const writtenYear = /^((?:19|20)\d\d)(?:\s*年|\s*\[YR\d{4}\])?$/;
