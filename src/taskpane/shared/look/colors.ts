import { isIndicator } from "../../../core/index/nodes";
import { type ModelNode } from "../../state/index/modelNodes";

/**
 * Colors of indicators, for light and for dark surroundings. Found by taking again and again the color that is farthest
 * (in Oklab, Ottosson 2020; the first eight also as people with red or green blindness see them, Machado et al. 2009)
 * from those taken, among colors that stand out from the bar behind them by 3 to 1 (WCAG 2.2, 1.4.11).
 */
const light = listed(`
  005a87 e15a0f 3c87f0 5a1e00 2d9696 963c2d 3c1e69 1e69c3 003c3c 0f962d
  786987 78004b 00694b 5a2da5 b469c3 69784b c36978 963ca5 002d87 693c69
  965a00 a53c69 693c00 6969e1 3c3c78 b4783c 4b87b4 4b5a1e 7869b4 78001e
  0f9669 4b4bc3 3c6969 d25aa5 693c3c 5a005a b44b96 3c2d96 d24b5a 2d3c1e`);
const dark = listed(`
  4ba5e1 f0f04b e1694b 78f0ff ffa587 b47896 96ffb4 87c3d2 d29600 9678f0
  b4c300 f0a5ff 00e1b4 789669 e169c3 f0d287 ff7896 ffd2e1 d287ff 87b45a
  d296b4 0096b4 a58700 0fb496 e1d22d 5ad269 00d2ff a5c396 5af096 f05a78
  e1b45a a5a5d2 b4ff78 ff874b a5e169 69f0d2 b4d2f0 f0a5d2 c39687 f0c3b4`);

/**
 * Colors of dimensions, each with two tints for the indicators in it. Found as those above, over eight dimensions also as
 * people with red, green or blue blindness see them.
 */
const lightDimensions = listed(`
  094bae 2f6dd3 1e5cc0  c26e12 975200 ad5f02  2a92bb 047094 0b81a9  8b3d58 af5d77 9d4d67
  805fe9 623bc3 714dd6  ba0d01 e14130 ce2c1d  e24ea0 bb257f cf3b8f  04896a 01654d 00775b`);
const darkDimensions = listed(`
  9b61ea b88dfd ac73fd  e2e449 bfc003 d0d230  30a100 57c53c 44b326  80f3dd 59cfba 6de1cb
  b15f7a d6809b c36f8a  f7a97c ffd9c3 fec09d  51a1d5 74c4fa 63b2e7  ddb3fd f3e4ff e8ccfe`);

/** A color and its two tints. */
const tints = 3;

function listed(colors: string): readonly string[] {
  return colors.trim().split(/\s+/);
}

/** How bars, legends and sliders show an indicator or a dimension. */
export interface PartLook {
  readonly color: string;
  /** What stands for the color where the system forces its own, see `usePatterns`; null in an index without dimensions. */
  readonly pattern: number | null;
}

/** Dimensions beyond this many have the colors of indicators, and patterns begin again. */
export const differentDimensions = lightDimensions.length / tints;

/**
 * The looks of all nodes: without dimensions one color an indicator; else one color for each part directly below the index,
 * and tints of it for the indicators in it, so that neighbors differ.
 */
export function partLooks(nodes: readonly ModelNode[]): PartLook[] {
  const indicators = nodes.flatMap((node) => (isIndicator(node) ? [node.indicator] : []));
  if (indicators.length === nodes.length)
    return indicators.map((indicator) => ({ color: indicatorColor(indicator), pattern: null }));
  const looks: PartLook[] = [];
  let top = -1;
  let within = 0;
  for (const node of nodes) {
    if (node.depth === 1) {
      top++;
      within = 0;
    }
    const tint = node.depth > 1 && isIndicator(node) ? within++ % tints : 0;
    const color = top < differentDimensions ? `var(--${tintName(top, tint)})` : indicatorColor(top);
    looks.push({ color, pattern: top % differentDimensions });
  }
  return looks;
}

/** What a theme gives to looks, as properties of its CSS. */
export function partColors(isDark: boolean): Readonly<Record<string, string>> {
  return { ...indicatorColors(isDark), ...dimensionColors(isDark) };
}

export function dimensionColors(isDark: boolean): Readonly<Record<string, string>> {
  const colors = isDark ? darkDimensions : lightDimensions;
  return Object.fromEntries(
    colors.map((color, i) => [tintName(Math.floor(i / tints), i % tints), `#${color}`]),
  );
}

function tintName(dimension: number, tint: number): string {
  return `dimension${dimension + 1}tint${tint}`;
}

/** Indicators beyond this many begin with the first color again. */
export const differentColors = light.length;

/** The color of an indicator by its place in the index: the same on its slider, in legends and in bars. */
export function indicatorColor(index: number): string {
  return `var(--${name(index % differentColors)})`;
}

export function indicatorColors(isDark: boolean): Readonly<Record<string, string>> {
  return Object.fromEntries((isDark ? dark : light).map((color, index) => [name(index), `#${color}`]));
}

function name(index: number): string {
  return `indicator${index + 1}`;
}
