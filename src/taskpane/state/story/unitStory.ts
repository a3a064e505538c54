import { addsUp } from "../../../core/aggregate/contributions";
import { profileWithin } from "../../../core/analyze/profile";
import { indicatorSteps } from "../../../core/analyze/story/indicatorSteps";
import {
  type PlaceAbove,
  placeAbove,
  type Standing,
  standingOf,
} from "../../../core/analyze/story/placeAbove";
import { isMeanThroughout, weightSteps } from "../../../core/analyze/story/weightSteps";
import { type Problem } from "../../../core/errors";
import { type IndexNode, isIndicator } from "../../../core/index/nodes";
import { indicatorsOf } from "../../../core/index/tree";
import { valueAt } from "../../../core/matrix";
import { definitionOf, type Method, type WeighedModel } from "../index/definition";
import { type IndexModel } from "../index/indexModel";
import { type Scored } from "../index/scoring";
import { type ShownStep, shownStep } from "./shownStep";

/** Strengths and gaps that are told, and ways up of each kind that are told at first. */
export const told = 3;

/** How a unit does in one part of the index. */
export interface StoryPart {
  readonly name: string;
  readonly node: IndexNode;
  /** 1 for what stands directly below the index. */
  readonly depth: number;
  /** Normalized value or score; NaN where the unit has none. */
  readonly scaled: number;
  /** What it adds to the score; NaN where scores are no sums. */
  readonly points: number;
  /** Ahead of the median unit: in points of the index where scores are sums, else on the part's own scale. */
  readonly ahead: number;
}

export interface IndicatorWay {
  readonly name: string;
  readonly indicator: number;
  readonly step: ShownStep;
}

export interface WeightWay {
  readonly name: string;
  /** In per cent of the siblings' weight. */
  readonly from: number;
  readonly to: number;
  /** The rank that the unit then has. */
  readonly rank: number;
}

/** Ways up to the place above. */
export interface WaysUp {
  readonly rank: number;
  /** Who is there. */
  readonly holders: readonly string[];
  /** Points of the index to that place. */
  readonly distance: number;
  /** One indicator each, the least of its spread first. */
  readonly indicators: readonly IndicatorWay[];
  /** Indicators no value of which is enough. */
  readonly neverEnough: readonly string[];
  /** One weight each, the least change first; null where the index is no weighted mean. */
  readonly weights: readonly WeightWay[] | null;
}

/** A unit's place and how it comes about. */
export interface UnitStory {
  readonly name: string;
  /** NaN without a score. */
  readonly score: number;
  readonly rank: number;
  /** Units with a score. */
  readonly of: number;
  /** Who shares the rank. */
  readonly level: readonly string[];
  /** In the order of the model's nodes, without what does not count. */
  readonly parts: readonly StoryPart[];
  readonly adds: boolean;
  /** The parts ahead of the median unit, the farthest first. */
  readonly strengths: readonly StoryPart[];
  /** Those behind it, the farthest first. */
  readonly gaps: readonly StoryPart[];
  /** Indicators that count and that the unit lacks. */
  readonly missing: readonly string[];
  /** Why there is no score. */
  readonly problem: Problem | undefined;
  readonly up: WaysUp | null;
  /** Of the first: by how much it leads, and before whom; null where it is not first, or nobody is behind it. */
  readonly lead: { readonly points: number; readonly next: readonly string[] } | null;
}

/** The story of a unit (0-based row of the data) in the index that is shown. */
export function unitStory(weighed: WeighedModel, scored: Scored, method: Method, row: number): UnitStory {
  const { model } = weighed;
  const definition = definitionOf(weighed, method);
  const standing = standingOf(scored);
  const { rows, problem } = profileWithin(scored, definition, row);
  const adds = addsUp(scored.tree);
  const isSum = adds && !problem;
  const parts = rows.flatMap(({ node, level, scaled, points, weight, difference }): StoryPart[] => {
    if (!node || !scored.parts.get(node)) return [];
    const ahead = isSum ? weight * difference : difference;
    return [{ name: nameOf(model, node), node, depth: level, scaled, points, ahead }];
  });
  const compared = parts.filter(({ node, ahead }) => isIndicator(node) && !Number.isNaN(ahead));
  const strengths = compared.filter(({ ahead }) => ahead > 0).sort((a, b) => b.ahead - a.ahead);
  const gaps = compared.filter(({ ahead }) => ahead < 0).sort((a, b) => a.ahead - b.ahead);
  const { ranks } = standing;
  const rank = ranks[row] || NaN;
  const place = placeAbove(standing, row);
  return {
    name: model.labels[row],
    score: scored.scores[row],
    rank,
    of: ranks.reduce((count, each) => count + Number(each > 0), 0),
    level: unitsWith(model, ranks, rank)
      .filter((other) => other !== row)
      .map((other) => model.labels[other]),
    parts,
    adds,
    strengths: strengths.slice(0, told),
    gaps: gaps.slice(0, told),
    missing: indicatorsOf(scored.tree)
      .filter((indicator) => Number.isNaN(valueAt(scored.normalized, row, indicator)))
      .map((indicator) => model.indicators[indicator].name),
    problem,
    up: place && waysUp(weighed, standing, method, row, place),
    lead: rank === 1 ? leadOf(model, standing, row) : null,
  };
}

function nameOf({ indicators, dimensions }: IndexModel, node: IndexNode): string {
  return isIndicator(node) ? indicators[node.indicator].name : dimensions[node.dimension];
}

function unitsWith({ units }: IndexModel, ranks: Uint32Array, rank: number): number[] {
  return Array.from(units.keys()).filter((row) => ranks[row] === rank);
}

function waysUp(
  weighed: WeighedModel,
  standing: Standing,
  method: Method,
  row: number,
  place: PlaceAbove,
): WaysUp {
  const { model } = weighed;
  const { index } = standing;
  const steps = indicatorSteps(model.data, definitionOf(weighed, method), standing, place, row).map(
    ({ indicator, ...step }) => ({
      name: model.indicators[indicator].name,
      indicator,
      step:
        step.least &&
        shownStep(
          model.data,
          indicator,
          row,
          model.indicators[indicator].direction,
          step.least,
          step.unheardOf,
        ),
    }),
  );
  const indicators = steps.filter((way): way is IndicatorWay => way.step !== null);
  // What nobody has yet comes behind what somebody has.
  indicators.sort(
    (a, b) => Number(a.step.unheardOf) - Number(b.step.unheardOf) || a.step.ofSpread - b.step.ofSpread,
  );
  const weights = isMeanThroughout(index.tree)
    ? weightSteps(standing, row, told).map(({ node, share, percent, rank }) => ({
        ...{ name: nameOf(model, node), from: 100 * share, to: percent, rank },
      }))
    : null;
  return {
    rank: place.rank,
    holders: place.holders.map((holder) => model.labels[holder]),
    distance: place.score - index.scores[row],
    indicators,
    neverEnough: steps.flatMap(({ name, step }) => (step ? [] : [name])),
    weights,
  };
}

function leadOf(model: IndexModel, { index, ranks }: Standing, row: number): UnitStory["lead"] {
  let next = Infinity;
  for (const rank of ranks) if (rank > 1 && rank < next) next = rank;
  const behind = unitsWith(model, ranks, next);
  if (behind.length === 0) return null;
  const points = index.scores[row] - Math.max(...behind.map((other) => index.scores[other]));
  return { points, next: behind.map((other) => model.labels[other]) };
}
