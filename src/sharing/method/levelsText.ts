import { ruleOf } from "../../core/aggregate/rules";
import { type AnyAggregation } from "../../core/options";
import { type ShareLanguage } from "../../messages/words";
import { number } from "../../messages/format";
import { type Block, type Cell, paragraph } from "./document";
import { type Combining, type MethodPart, type MethodWeight } from "./levels";

type Words = ShareLanguage["qualityMethod"];

/** The index, its dimensions and its indicators with their weights, each level below the one above. */
export function levelWeights(levels: readonly MethodPart[], language: ShareLanguage): Block[] {
  const text = language.qualityMethod;
  const weighed = levels.slice(1);
  const ignored = weighed.filter(({ given }) => given === 0).map(({ name }) => name);
  const summed = weighed.some(({ effective, share }) => !effective.isShare || share?.isShare === false);
  return [
    {
      kind: "table",
      header: [
        text.part,
        text.level,
        text.weight,
        text.shareWithin,
        text.effective,
        text.combinedBy,
        text.partsNeeded,
      ],
      rows: levels.map((part) => [
        nameOf(part, text),
        part.level,
        given(part, text),
        part.share ? weightCell(part.share) : "",
        weightCell(part.effective),
        ...combining(part.combined, text),
      ]),
    },
    paragraph(text.levelShares),
    ...(summed ? [paragraph(text.levelSums)] : []),
    ...(weighed.some(({ given }) => Number.isNaN(given)) ? [paragraph(text.levelBare)] : []),
    ...(ignored.length > 0 ? [paragraph(text.levelIgnored(language.list(ignored)))] : []),
  ];
}

function nameOf({ name, level }: MethodPart, text: Words): string {
  return level === 0 ? text.wholeIndex : name;
}

function given({ level, given: weight }: MethodPart, text: Words): Cell {
  if (level === 0) return "";
  return Number.isNaN(weight) ? text.itsParts : weight;
}

function weightCell({ value, isShare }: MethodWeight): Cell {
  return isShare ? { share: value } : value;
}

function combining(combined: Combining | null, text: Words): Cell[] {
  if (!combined) return ["", ""];
  const { aggregation, coverage } = combined;
  return [
    aggregation === null ? text.byFormula : aggregationName(aggregation, text),
    coverage === null ? text.byFormula : { share: coverage },
  ];
}

/** Each way of combining, with what is combined by it. */
export function levelAggregations(levels: readonly MethodPart[], language: ShareLanguage): Block[] {
  const text = language.qualityMethod;
  const combined = levels.flatMap((part) =>
    part.combined ? [{ name: nameOf(part, text), rule: part.combined.aggregation }] : [],
  );
  const rules = new Set(combined.map(({ rule }) => rule));
  return [...rules].map((rule) => {
    const names = combined.filter((part) => part.rule === rule).map(({ name }) => name);
    const said = rule === null ? text.byFormula : aggregationSentence(rule, text);
    return paragraph(language.labeled(language.list(names), said));
  });
}

/** What a gap does on its way up. */
export function missingInLevels(levels: readonly MethodPart[], language: ShareLanguage): Block[] {
  const text = language.qualityMethod;
  const least = levels[0].combined?.coverage ?? null;
  const summed = levels
    .filter(
      ({ combined }) => (combined?.aggregation ?? null) !== null && ruleOf(combined!.aggregation!).needsAll,
    )
    .map((part) => nameOf(part, text));
  return [
    paragraph(text.missingLevels(least === null ? text.byFormula : shareText(least))),
    ...(summed.length > 0 ? [paragraph(text.missingInSum(language.list(summed)))] : []),
  ];
}

/** Per cent with one decimal at most. */
export function shareText(share: number): string {
  return `${number(Math.round(share * 1000) / 10)} %`;
}

function aggregationName(rule: AnyAggregation, text: Words): string {
  return typeof rule === "number" ? text.powerName(number(rule)) : text.aggregationNames[rule];
}

/** What an aggregation does, in a sentence. */
export function aggregationSentence(rule: AnyAggregation, text: Words): string {
  return typeof rule === "number" ? text.powerSentence(number(rule)) : text.aggregations[rule];
}
