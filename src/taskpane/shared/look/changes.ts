import { tokens } from "@fluentui/react-components";

/** Colors of texts that say what is gained or lost: readable also on a row that the pointer is on. */
export const changeColors = {
  up: { color: tokens.colorPaletteGreenForeground2 },
  down: { color: tokens.colorPaletteRedForeground2 },
};
