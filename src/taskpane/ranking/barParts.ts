import { isIndicator } from "../../core/index/nodes";
import { type ModelNode, topOf } from "../state/index/modelNodes";
import { type PartLook, partLooks } from "../shared/look/colors";

/** What a bar is made of: an indicator, or a dimension directly below the index with all indicators in it. */
export interface BarPart {
  readonly name: string;
  readonly look: PartLook;
  /** Whose points it has. */
  readonly indicators: readonly number[];
}

/** @param unfolded whether the parts are indicators; without dimensions they always are. */
export function barParts(nodes: readonly ModelNode[], unfolded: boolean): BarPart[] {
  const looks = partLooks(nodes);
  const indicatorsIn = (isPart: (place: number) => boolean) =>
    nodes.flatMap((node, place) => (isIndicator(node) && isPart(place) ? [node.indicator] : []));
  const places = Array.from(nodes.keys()).filter((place) =>
    unfolded ? isIndicator(nodes[place]) : topOf(nodes, place) === place,
  );
  return places.map((place) => ({
    name: nodes[place].name,
    look: looks[place],
    indicators: indicatorsIn((each) => (unfolded ? each : topOf(nodes, each)) === place),
  }));
}

/** The points of each part: what its indicators add to the score; a missing one adds nothing. */
export function partPoints(parts: readonly BarPart[], points: Float64Array): number[] {
  return parts.map(({ indicators }) => {
    let total = 0;
    for (const indicator of indicators) if (!Number.isNaN(points[indicator])) total += points[indicator];
    return total;
  });
}

/** Of more parts than this a row names the largest only: a list of forty is nothing to read. */
const mostNamed = 12;
const largest = 5;

/** The parts to name, as places: all, or those with the most points, most first. */
export function namedParts(points: readonly number[]): number[] {
  const places = Array.from(points.keys());
  if (points.length <= mostNamed) return places;
  return places.sort((a, b) => points[b] - points[a]).slice(0, largest);
}

/** The part that is drawn at a place of the bar, −1 for none. @param at in points from the bar's beginning. */
export function partAt(points: readonly number[], at: number): number {
  let to = 0;
  return points.findIndex((part) => at >= to && at < (to += part));
}
