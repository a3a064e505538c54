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
