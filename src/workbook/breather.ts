/** Longest work without a turn for the pane, in milliseconds: one frame of its screen. */
const frame = 12;

/** For long loops: gives the pane a turn to draw and to hear a click, whenever the last one was a frame ago. */
export function breather(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < frame) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  };
}
