import { type WorkbookWords } from "../words";

export const workbookWords: WorkbookWords = {
  source: (preset) => `Source of ${preset}: `,
  tableSource: "Source of all presets: ",
  fields: "Further fields: ",
  locked: "Locked presets: ",
  employment: /employ|jobs|workers|persons/i,
  time: /\b(year|date|quarter|month|period|time)\b/i,
  yearColumn: /^\s*(?:(?:calendar|survey|reference) )?(?:years?|date|period|time)\s*$/i,
  unnamedSheet: /^sheet\s?\d*$/i,
  lowerIsBetter:
    /unemploy|jobless|insecur|strain|stress|risk|injur|accident|fatal|death|sick|absence|turnover|quit|layoff|poverty|gap|inequal|gini|overtime|hours|informal|temporary|involuntary|exposure/i,
};
