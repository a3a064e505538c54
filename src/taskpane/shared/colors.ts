import { type Theme, tokens } from "@fluentui/react-components";

/**
 * Colors of indicators in stacked bars, legible on light and dark; the order keeps neighbors apart. Beyond eight the
 * bars repeat them: the legend, the outline and the table view tell indicators apart without color.
 */
const palette = [
  "colorPaletteBlueForeground2",
  "colorPaletteMarigoldBackground3",
  "colorPaletteTealForeground2",
  "colorPaletteBerryBackground3",
  "colorPaletteLightGreenBackground3",
  "colorPaletteGrapeForeground2",
  "colorPalettePumpkinForeground2",
  "colorPaletteSteelForeground2",
] as const;

export function indicatorColor(index: number): string {
  return tokens[palette[index % palette.length]];
}

/** The same colors of another theme: Fluent's contrast theme makes all of them white, and no part could be told apart. */
export function indicatorColorsOf(theme: Theme): Partial<Theme> {
  return Object.fromEntries(palette.map((name) => [name, theme[name]]));
}
