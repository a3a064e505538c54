import { tokens } from "@fluentui/react-components";

/**
 * Colours of indicators in stacked bars, legible on light and dark; the order keeps neighbours apart. Beyond eight the
 * bars repeat them: the legend, the outline and the table view tell indicators apart without colour.
 */
const palette = [
  tokens.colorPaletteBlueForeground2,
  tokens.colorPaletteMarigoldBackground3,
  tokens.colorPaletteTealForeground2,
  tokens.colorPaletteBerryBackground3,
  tokens.colorPaletteLightGreenBackground3,
  tokens.colorPaletteGrapeForeground2,
  tokens.colorPalettePumpkinForeground2,
  tokens.colorPaletteSteelForeground2,
];

export function indicatorColor(index: number): string {
  return palette[index % palette.length];
}
