/** Tells when an element gets another size, until the workbook is closed. */
export function watchSize(element: Element, changed: () => void, closed: AbortSignal): void {
  const observer = new ResizeObserver(changed);
  observer.observe(element);
  closed.addEventListener("abort", () => observer.disconnect());
}
