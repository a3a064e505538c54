import { indexItself } from "../../../core/index/definition";
import { isIndicator } from "../../../core/index/nodes";
import { type ModelNode, partsOf } from "./modelNodes";

/**
 * The color of each node, by its number: of an index without dimensions each indicator has its own; else what stands
 * directly below the index has one, and all that stands in it the same.
 */
export function colorsOf(nodes: readonly ModelNode[]): number[] {
  const colors: number[] = [];
  let next = 0;
  for (const { parent } of nodes) colors.push(parent === indexItself ? next++ : colors[parent]);
  return colors;
}

/** A part of every bar. */
export interface BarPart {
  readonly color: number;
  /** Whose points it shows. */
  readonly indicators: readonly number[];
}

/** What bars are made of, in the order of the nodes: indicators, and dimensions that are folded. */
export function barParts(nodes: readonly ModelNode[], folded: ReadonlySet<string>): BarPart[] {
  const colors = colorsOf(nodes);
  const below = (place: number): number[] => {
    const node = nodes[place];
    return isIndicator(node) ? [node.indicator] : partsOf(nodes, place).flatMap(below);
  };
  const parts = (place: number): BarPart[] =>
    isIndicator(nodes[place]) || folded.has(nodes[place].name)
      ? [{ color: colors[place], indicators: below(place) }]
      : partsOf(nodes, place).flatMap(parts);
  return partsOf(nodes, indexItself).flatMap(parts);
}
