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

function listed(colors: string): readonly string[] {
  return colors.trim().split(/\s+/);
}

/** Indicators beyond this many begin with the first color again. */
export const differentColors = light.length;

/** The color of an indicator by its place in the index: the same on its slider, in legends and in bars. */
export function indicatorColor(index: number): string {
  return `var(--${name(index % differentColors)})`;
}

/** What a theme gives to `indicatorColor`, as properties of its CSS. */
export function indicatorColors(isDark: boolean): Readonly<Record<string, string>> {
  return Object.fromEntries((isDark ? dark : light).map((color, index) => [name(index), `#${color}`]));
}

function name(index: number): string {
  return `indicator${index + 1}`;
}
