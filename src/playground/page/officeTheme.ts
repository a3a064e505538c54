import type { Theme } from "./options";

/** The four colors desktop Excel tells its add-ins, as numbers. */
export const officeThemes: Record<Theme, Readonly<Record<string, number>>> = {
  light: {
    bodyBackgroundColor: 0xf3f3f3,
    bodyForegroundColor: 0x242424,
    controlBackgroundColor: 0xffffff,
    controlForegroundColor: 0x242424,
  },
  dark: {
    bodyBackgroundColor: 0x1f1f1f,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x292929,
    controlForegroundColor: 0xffffff,
  },
  contrast: {
    bodyBackgroundColor: 0x000000,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x000000,
    controlForegroundColor: 0xffff00,
  },
};
