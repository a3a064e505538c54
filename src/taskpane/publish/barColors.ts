import { partColors, partLooks } from "../shared/look/colors";
import { type ModelNode } from "../state/index/modelNodes";

/** Of the index, and of what is no part of it. */
export const accent = "#8FB8DE";

/** How much of a color is left, so that black numbers are read on it (WCAG 2.2, 1.4.3). */
const strength = 0.42;

/** The pane's colors of all nodes, as light as bars behind numbers must be. */
export function barColors(nodes: readonly ModelNode[]): string[] {
  const colors = partColors(false);
  return partLooks(nodes).map(({ color }) =>
    lightened(colors[/^var\(--(.+)\)$/.exec(color)?.[1] ?? ""] ?? accent),
  );
}

function lightened(color: string): string {
  const parts = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  const mixed = parts.map((part) => Math.round(part * strength + 255 * (1 - strength)));
  return `#${mixed.map((part) => part.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}
