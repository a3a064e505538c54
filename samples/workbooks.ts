import { type LanguageTag } from "../src/messages/languages";
import { translated } from "./translated";
import { type SampleWorkbook } from "./types";
import { sampleWorkbook } from "./workbook";
import { chineseWords } from "./zh-CN/words";

/** The sample workbook in each language: the same sheets, figures and formulas, in other words. */
export const sampleWorkbooks: Readonly<Record<LanguageTag, () => SampleWorkbook>> = {
  "en-US": () => sampleWorkbook,
  "zh-CN": () => translated(sampleWorkbook, chineseWords),
};

/** The file's name in the folder `samples`. */
export const sampleFileName = (tag: LanguageTag): string =>
  tag === "en-US" ? "employment-indices.xlsx" : `employment-indices.${tag}.xlsx`;
