import { betweenTitles, doublesOf } from "./decode";
import { scores, titles } from "./figures";
import { gpts, gptsRows } from "./gpts";
import { type ExposureSource, once } from "./published";
import { sixDigits } from "./socCode";

/** As the US Bureau of Labor Statistics merges them in its employment statistics. */
const merged: ReadonlyMap<string, readonly string[]> = new Map([
  ["13-1020", ["13-1021", "13-1022", "13-1023"]],
  ["13-2020", ["13-2022", "13-2023"]],
  ["21-1018", ["21-1011", "21-1014"]],
  ["25-2052", ["25-2055", "25-2056"]],
  ["25-9045", ["25-9042", "25-9043", "25-9049"]],
  ["29-2010", ["29-2011", "29-2012"]],
  ["31-1120", ["31-1121", "31-1122"]],
  ["39-7010", ["39-7011", "39-7012"]],
  ["47-4090", ["47-4091", "47-4099"]],
  ["51-2028", ["51-2022", "51-2023"]],
  ["51-2090", ["51-2092", "51-2099"]],
  ["53-1047", ["53-1042", "53-1043", "53-1044", "53-1049"]],
]);

/**
 * How far the work of 785 occupations is what people ask an AI assistant for and get done, from conversations with Copilot.
 * https://github.com/microsoft/working-with-ai, ai_applicability_scores.csv.
 */
export const microsoft: ExposureSource = {
  id: "microsoft",
  system: "SOC",
  classification: "SOC 2018",
  measures: "Applicability: how far an AI assistant is used for the work, with success and scope (0 to 1)",
  year: 2025,
  licence: "CC BY 4.0 (O*NET content CC BY 4.0)",
  citation:
    "Tomlinson, Jaffe, Wang, Counts and Suri (2025), Working with AI: Measuring the applicability of generative AI to occupations, arXiv:2507.07935",
  outputs: ["score", "title", "source"],
  detailed: once(() => {
    const codes = codesWithMerged();
    return {
      codes,
      titles: once(() => titlesOf(codes)),
      measures: new Map([["score", doublesOf(scores)]]),
    };
  }),
  merged,
};

/** The six-digit codes of the other table, the merged ones in place of their parts. */
function codesWithMerged(): string[] {
  const parts = new Set([...merged.values()].flat());
  const alone = gpts.detailed().codes.filter((code) => !parts.has(code));
  return [...alone, ...merged.keys()].sort();
}

/** Those of the O*NET occupations as wide as the codes, but for a few, which stand behind their code. */
function titlesOf(codes: readonly string[]): string[] {
  const rows = gptsRows();
  const known = new Map(rows.codes.map((code, row) => [code, rows.titles()[row]]));
  const others = new Map(titles.microsoft.split(betweenTitles).map((title) => [sixDigits(title), title]));
  return codes.map((code) => others.get(code)?.slice(code.length + 1) ?? known.get(`${code}.00`) ?? "");
}
