import { readSurroundings } from "../workbook/environment";

/** Whether the pane is to be dark: as Office says, else as the browser or the system does. */
export interface Theme {
  isDark(): boolean;
  /** Calls back when the system has changed; Office never tells (office-js#713), so it is asked again when the pane is seen. */
  onSystemChange(tell: () => void): void;
}

export function themeOf(page: Pick<Window, "matchMedia">): Theme {
  const system = page.matchMedia("(prefers-color-scheme: dark)");
  return {
    isDark: () => readSurroundings().dark ?? system.matches,
    onSystemChange: (tell) => system.addEventListener("change", tell),
  };
}
