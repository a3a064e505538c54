const narrowest = 320;
const widest = 800;
const step = 10;
/** As in main.css. */
const initial = 350;

/** Lets the pane's width be changed by pointer or arrow keys, down to the 320 pixels the pane is designed for. */
export function installSplitter(splitter: HTMLElement, pane: HTMLElement): void {
  splitter.setAttribute("aria-valuemin", String(narrowest));
  splitter.setAttribute("aria-valuemax", String(widest));
  const setWidth = (width: number) => {
    const allowed = Math.round(Math.min(widest, Math.max(narrowest, width)));
    pane.style.width = `${allowed}px`;
    splitter.setAttribute("aria-valuenow", String(allowed));
  };
  setWidth(initial);

  splitter.addEventListener("keydown", (event) => {
    const width = pane.getBoundingClientRect().width;
    if (event.key === "ArrowLeft") setWidth(width + step);
    else if (event.key === "ArrowRight") setWidth(width - step);
    else return;
    event.preventDefault();
  });
  splitter.addEventListener("pointerdown", (event) => {
    splitter.setPointerCapture(event.pointerId);
    // The pane's frame would swallow the pointer.
    pane.style.pointerEvents = "none";
  });
  splitter.addEventListener("pointermove", (event) => {
    if (splitter.hasPointerCapture(event.pointerId))
      setWidth(pane.getBoundingClientRect().right - event.clientX);
  });
  splitter.addEventListener("lostpointercapture", () => {
    pane.style.pointerEvents = "";
  });
}
