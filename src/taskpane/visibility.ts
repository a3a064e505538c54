/** Office's own word on the pane; the part of `Office.addin` that is in use. */
export type VisibilityEvents = (
  handler: (message: { readonly visibilityMode: string }) => void,
) => Promise<unknown>;

export interface Visibility {
  isSeen(): boolean;
  /** Calls back whenever the pane comes to be seen, or the user comes back to it. */
  onReturn(tell: () => void): void;
  /** Listens to Office's own word too, once there is one. */
  heed(events: VisibilityEvents): Promise<void>;
}

/**
 * Whether somebody sees the pane. It shares its page with the functions, so the page is there before the pane was ever
 * opened, and stays when it is closed. Where nothing says otherwise, the pane is taken to be seen.
 */
export function watchVisibility(page: Window): Visibility {
  let closed = false;
  const tellers: (() => void)[] = [];
  const isSeen = () =>
    !closed && page.document.visibilityState !== "hidden" && page.innerWidth > 0 && page.innerHeight > 0;
  let before = isSeen();
  const look = () => {
    const now = isSeen();
    if (now && !before) tellers.forEach((tell) => tell());
    before = now;
  };
  const inUse = () => {
    closed = false;
    // Also where it was in sight all the time: another window had the keyboard.
    before = false;
    look();
  };
  page.document.addEventListener("visibilitychange", look);
  page.addEventListener("resize", look);
  page.addEventListener("focus", inUse);
  return {
    isSeen,
    onReturn: (tell) => void tellers.push(tell),
    async heed(events) {
      await events(({ visibilityMode }) => {
        closed = visibilityMode === "Hidden";
        look();
      });
    },
  };
}
