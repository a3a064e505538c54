import { ruleOf } from "../../core/aggregate/rules";
import { takesGoalposts } from "../../core/normalize/normalize";
import { type Normalization } from "../../core/options";
import { describeProblem } from "../../messages/problems";
import { type ShareLanguage } from "../../messages/words";
import { number } from "../../messages/format";
import { type Block, type Cell, paragraph, type Paragraph, type Section } from "./document";
import {
  aggregationSentence,
  levelAggregations,
  levelWeights,
  missingInLevels,
  shareText,
} from "./levelsText";
import { type MethodIndicator, type MethodRefusal, type QualityMethod } from "./qualityMethod";
import { type Step } from "./steps";
import { originText } from "./originText";

type Words = ShareLanguage["qualityMethod"];

/** The sections of a QEI, from the data to the score. */
export function qualitySections(method: QualityMethod, language: ShareLanguage): Section[] {
  const text = language.qualityMethod;
  if (method.refusal) return [{ heading: "", blocks: refusal(method, method.refusal, language) }];
  return [
    { heading: "", blocks: subject(method, text) },
    ...(method.indicators
      ? [{ heading: text.indicators, blocks: [indicatorTable(method, method.indicators, text)] }]
      : []),
    { heading: text.treatment, blocks: treatment(method.steps, text) },
    { heading: text.normalization, blocks: normalization(method, language) },
    ...dimensions(method.steps, text),
    { heading: text.weights, blocks: weights(method, language) },
    { heading: text.aggregation, blocks: aggregation(method, language) },
    { heading: text.missing, blocks: missing(method, language) },
  ];
}

/** Tables that are no index are told as the functions tell it. */
function refusal({ data }: QualityMethod, found: MethodRefusal, language: ShareLanguage): Block[] {
  const text = language.qualityMethod;
  const said =
    "problem" in found ? text.refused(describeProblem(found.problem, language)) : text.unread(found.unread);
  return [text.subjectUnknown, ...(data ? [text.data(data)] : []), said].map(paragraph);
}

function subject({ units, indicators, levels, data }: QualityMethod, text: Words): Block[] {
  const dimensions = levels?.filter(({ level, combined }) => level > 0 && combined).length ?? 0;
  const counted = units !== null && indicators !== null;
  const [rows, columns] = [String(units), String(indicators?.length)];
  return [
    paragraph(
      !counted
        ? text.subjectUnknown
        : dimensions > 0
          ? text.subjectTree(rows, columns, String(dimensions))
          : text.subject(rows, columns),
    ),
    ...(data ? [paragraph(text.data(data))] : []),
  ];
}

/** Where the indicators are normalized: in QEI, or in a step before it. */
function methodOf({ normalization: own, steps }: QualityMethod): Normalization | null {
  const step = steps.find(({ kind }) => kind === "normalize");
  return step?.kind === "normalize" ? step.method : own;
}

const usesGoalposts = (method: Normalization | null) => method !== null && takesGoalposts(method);

/** The scale of one indicator: its own, or that of all. */
function scaleOf(method: QualityMethod, { normalization: own }: MethodIndicator): Normalization | null {
  return own ?? methodOf(method);
}

function indicatorTable(method: QualityMethod, indicators: readonly MethodIndicator[], text: Words): Block {
  const grouped = indicators.some(({ dimension }) => dimension !== "");
  const scaled = indicators.some(({ normalization }) => normalization !== undefined);
  const posts = indicators.some((each) => hasGoalposts(method, each));
  const post = (indicator: MethodIndicator, value: number | null): Cell => {
    if (!usesGoalposts(scaleOf(method, indicator))) return "";
    return value === null ? text.byFormula : Number.isNaN(value) ? text.fromData : value;
  };
  const scale = (word: Normalization | null) =>
    word === null ? text.byFormula : text.normalizationNames[word];
  return {
    kind: "table",
    header: [
      text.indicator,
      ...(grouped ? [text.dimension] : []),
      text.direction,
      text.least,
      text.most,
      ...(posts ? [text.low, text.high] : []),
      ...(scaled ? [text.normalization] : []),
      text.missingCount,
    ],
    rows: indicators.map((indicator, i) => [
      indicator.name || text.nameless(String(i + 1)),
      ...(grouped ? [indicator.dimension] : []),
      indicator.direction === null ? text.byFormula : indicator.direction === 1 ? text.higher : text.lower,
      present(indicator.least),
      present(indicator.most),
      ...(posts ? [post(indicator, indicator.low), post(indicator, indicator.high)] : []),
      ...(scaled ? [scale(scaleOf(method, indicator))] : []),
      indicator.missing,
    ]),
  };
}

function hasGoalposts(method: QualityMethod, indicator: MethodIndicator): boolean {
  return usesGoalposts(scaleOf(method, indicator)) && (isSet(indicator.low) || isSet(indicator.high));
}

function isSet(post: number | null): boolean {
  return post === null || !Number.isNaN(post);
}

function present(value: number): Cell {
  return Number.isNaN(value) ? "" : value;
}

function treatment(steps: readonly Step[], text: Words): Block[] {
  const said = steps.flatMap((step) => {
    if (step.kind === "other") return [paragraph(text.otherStep(step.function))];
    if (step.kind !== "clean") return [];
    const { outliers, missing: filling, limit, by } = step;
    const words = outliers && text.outliers[outliers];
    return [
      paragraph(
        words === null
          ? text.byFormula
          : typeof words === "string"
            ? words
            : words(limit === null ? "?" : number(limit)),
      ),
      ...(filling ? [paragraph(text.gaps[filling])] : []),
      ...(filling !== "keep" && by !== null ? [paragraph(text.gapsByLabel)] : []),
    ];
  });
  return said.length > 0 ? said : [paragraph(text.untreated)];
}

function normalization(method: QualityMethod, language: ShareLanguage): Block[] {
  const all = method.indicators ?? [];
  const scaled = all.filter(({ name }) => !ignoredNames(method).has(name));
  if (scaled.every(({ normalization: own }) => own === undefined))
    return scaleText(methodOf(method), method, all, language);
  const scales = new Set(scaled.map((indicator) => scaleOf(method, indicator)));
  return [...scales].flatMap((scale) => {
    const own = scaled.filter((indicator) => scaleOf(method, indicator) === scale);
    const [said, ...further] = scaleText(scale, method, own, language);
    const names = language.list(own.map(({ name }) => name));
    return [paragraph(language.labeled(names, said.text)), ...further];
  });
}

/** What one scale does, and where its ends come from. */
function scaleText(
  scale: Normalization | null,
  method: QualityMethod,
  indicators: readonly MethodIndicator[],
  { qualityMethod: text }: ShareLanguage,
): [Paragraph, ...Paragraph[]] {
  if (scale === null) return [paragraph(text.byFormula)];
  const said = paragraph(text.normalizations[scale]);
  if (!usesGoalposts(scale)) return [said];
  const open = scale === "minmax1" ? text.extremes1 : text.extremes;
  const fixed = indicators.some((indicator) => hasGoalposts(method, indicator));
  return [said, paragraph(fixed ? text.goalposts : open)];
}

function dimensions(steps: readonly Step[], text: Words): Section[] {
  const step = steps.find(({ kind }) => kind === "dimensions");
  if (step?.kind !== "dimensions") return [];
  const normalized = steps.some(({ kind }) => kind === "normalize");
  const say = normalized ? text.combined : text.combinedPlain;
  return [
    {
      heading: text.dimensions,
      blocks: [
        paragraph(
          step.aggregation === null ? text.combinedUnknown : say(aggregationSentence(step.aggregation, text)),
        ),
      ],
    },
  ];
}

function weights(method: QualityMethod, language: ShareLanguage): Block[] {
  const text = language.qualityMethod;
  const { weights: found, weightsTable: table, levels } = method;
  return [
    ...(table !== null && !found.preset ? [paragraph(text.noPreset(table))] : []),
    ...(found.preset ? [paragraph(text.preset(found.preset.column, found.preset.table))] : []),
    ...originText(found.origin, text).map(paragraph),
    ...(levels ? levelWeights(levels, language) : partWeights(method, language)),
  ];
}

function partWeights(method: QualityMethod, language: ShareLanguage): Block[] {
  const text = language.qualityMethod;
  const { weighted, aggregation: rule, steps } = method;
  const asGiven = rule !== null && ruleOf(rule).weightsAsGiven;
  const named = weighted?.map((part, i) => ({ ...part, name: part.name || text.nameless(String(i + 1)) }));
  const ignored = named?.filter(({ given }) => given === 0).map(({ name }) => name) ?? [];
  const heading = steps.some(({ kind }) => kind === "dimensions") ? text.dimension : text.indicator;
  const table: Block[] = named
    ? [
        {
          kind: "table",
          header: asGiven ? [heading, text.weight] : [heading, text.weight, text.share],
          rows: named.map(({ name, given, used }) =>
            asGiven ? [name, given] : [name, given, { share: used }],
          ),
        },
      ]
    : [];
  return [
    ...table,
    paragraph(asGiven ? text.asGiven : text.scaled),
    ...(ignored.length > 0 ? [paragraph(text.ignored(language.list(ignored)))] : []),
  ];
}

/** Indicators that count for nothing. */
function ignoredNames({ weighted, levels }: QualityMethod): ReadonlySet<string> {
  const parts = levels
    ? levels.filter(({ effective }) => effective.value === 0)
    : (weighted ?? []).filter(({ given }) => given === 0);
  return new Set(parts.map(({ name }) => name));
}

function aggregation({ aggregation: rule, levels }: QualityMethod, language: ShareLanguage): Block[] {
  if (levels) return levelAggregations(levels, language);
  const text = language.qualityMethod;
  return [paragraph(rule === null ? text.byFormula : text.score(aggregationSentence(rule, text)))];
}

function missing({ aggregation: rule, coverage, levels }: QualityMethod, language: ShareLanguage): Block[] {
  if (levels) return missingInLevels(levels, language);
  const text = language.qualityMethod;
  if (rule !== null && ruleOf(rule).needsAll) return [paragraph(text.missingSum)];
  const share = coverage === null ? text.byFormula : shareText(coverage);
  return [paragraph(rule === "min" ? text.missingMin(share) : text.missingRule(share))];
}
