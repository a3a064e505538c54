/** Layers have a number that counts where a theme names none. */
const layers: ReadonlyMap<string, number> = new Map([
  ["zIndexBackground", 0],
  ["zIndexContent", 1],
  ["zIndexOverlay", 1000],
  ["zIndexPopup", 2000],
  ["zIndexMessages", 3000],
  ["zIndexFloating", 4000],
  ["zIndexPriority", 5000],
  ["zIndexDebug", 6000],
]);

/**
 * Stands in the pane's bundle for Fluent's own table of tokens, in which each name is written out with its CSS variable
 * (4 kB of the pane's budget). webpack.config.js puts it there; a test compares the two name by name.
 */
export const tokens = new Proxy({} as Readonly<Record<string, string>>, {
  get: (_, name: string) => (layers.has(name) ? `var(--${name}, ${layers.get(name)})` : `var(--${name})`),
});
