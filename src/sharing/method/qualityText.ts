import { aggregationRules } from "../../core/aggregate/rules";
import { takesGoalposts } from "../../core/normalize/normalize";
import { type Normalization } from "../../core/options";
import { type Language } from "../../messages/words";
import { number } from "../../messages/format";
import { type Block, type Cell, paragraph, type Section } from "./document";
import { type MethodIndicator, type QualityMethod } from "./qualityMethod";
import { type Step } from "./steps";
import { originText } from "./originText";

type Words = Language["qualityMethod"];

/** The sections of a QEI, from the data to the score. */
export function qualitySections(method: QualityMethod, language: Language): Section[] {
  const text = language.qualityMethod;
  return [
    { heading: "", blocks: subject(method, text) },
    ...(method.indicators
      ? [{ heading: text.indicators, blocks: [indicatorTable(method, method.indicators, text)] }]
      : []),
    { heading: text.treatment, blocks: treatment(method.steps, text) },
    { heading: text.normalization, blocks: normalization(method, text) },
    ...dimensions(method.steps, text),
    { heading: text.weights, blocks: weights(method, language) },
    { heading: text.aggregation, blocks: [paragraph(aggregation(method, text))] },
    { heading: text.missing, blocks: [paragraph(missing(method, text))] },
  ];
}

function subject({ units, indicators, data }: QualityMethod, text: Words): Block[] {
  const counted = units !== null && indicators !== null;
  return [
    paragraph(counted ? text.subject(String(units), String(indicators.length)) : text.subjectUnknown),
    ...(data ? [paragraph(text.data(data))] : []),
  ];
}

/** Where the indicators are normalized: in QEI, or in a step before it. */
function methodOf({ normalization: own, steps }: QualityMethod): Normalization | null {
  const step = steps.find(({ kind }) => kind === "normalize");
  return step?.kind === "normalize" ? step.method : own;
}

const usesGoalposts = (method: Normalization | null) => method !== null && takesGoalposts(method);

function indicatorTable(method: QualityMethod, indicators: readonly MethodIndicator[], text: Words): Block {
  const grouped = indicators.some(({ dimension }) => dimension !== "");
  const posts =
    usesGoalposts(methodOf(method)) && indicators.some(({ low, high }) => isSet(low) || isSet(high));
  const post = (value: number | null): Cell =>
    value === null ? text.byFormula : Number.isNaN(value) ? text.fromData : value;
  return {
    kind: "table",
    header: [
      text.indicator,
      ...(grouped ? [text.dimension] : []),
      text.direction,
      text.least,
      text.most,
      ...(posts ? [text.low, text.high] : []),
      text.missingCount,
    ],
    rows: indicators.map((indicator, i) => [
      indicator.name || text.nameless(String(i + 1)),
      ...(grouped ? [indicator.dimension] : []),
      indicator.direction === null ? text.byFormula : indicator.direction === 1 ? text.higher : text.lower,
      present(indicator.least),
      present(indicator.most),
      ...(posts ? [post(indicator.low), post(indicator.high)] : []),
      indicator.missing,
    ]),
  };
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

function normalization(method: QualityMethod, text: Words): Block[] {
  const word = methodOf(method);
  if (word === null) return [paragraph(text.byFormula)];
  const fixed = method.indicators?.some(({ low, high }) => isSet(low) || isSet(high));
  const scale = word === "minmax1" ? text.extremes1 : text.extremes;
  return [
    paragraph(text.normalizations[word]),
    ...(usesGoalposts(word) ? [paragraph(fixed ? text.goalposts : scale)] : []),
  ];
}

function dimensions(steps: readonly Step[], text: Words): Section[] {
  const step = steps.find(({ kind }) => kind === "dimensions");
  if (step?.kind !== "dimensions") return [];
  const normalized = steps.some(({ kind }) => kind === "normalize");
  const say = normalized ? text.combined : text.combinedPlain;
  return [
    {
      heading: text.dimensions,
      blocks: [paragraph(step.aggregation ? say(text.aggregations[step.aggregation]) : text.combinedUnknown)],
    },
  ];
}

function weights(method: QualityMethod, language: Language): Block[] {
  const text = language.qualityMethod;
  const { weighted, weights: found, aggregation: rule, steps } = method;
  const asGiven = rule !== null && aggregationRules[rule].weightsAsGiven;
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
    ...(found.preset ? [paragraph(text.preset(found.preset.column, found.preset.table))] : []),
    ...originText(found.origin, text).map(paragraph),
    ...table,
    paragraph(asGiven ? text.asGiven : text.scaled),
    ...(ignored.length > 0 ? [paragraph(text.ignored(language.list(ignored)))] : []),
  ];
}

function aggregation({ aggregation: rule }: QualityMethod, text: Words): string {
  return rule === null ? text.byFormula : text.score(text.aggregations[rule]);
}

function missing({ aggregation: rule, coverage }: QualityMethod, text: Words): string {
  if (rule !== null && aggregationRules[rule].needsAll) return text.missingSum;
  const share = coverage === null ? text.byFormula : `${number(Math.round(coverage * 1000) / 10)} %`;
  return rule === "min" ? text.missingMin(share) : text.missingRule(share);
}
