type Change = (inSight: boolean) => void;

const watched = new WeakMap<Element, Change>();

/** One for all rows, and only where the browser has it; the fallback is to count everything as in sight. */
const observer =
  typeof IntersectionObserver === "undefined"
    ? null
    : new IntersectionObserver((entries) =>
        entries.forEach(({ target, isIntersecting }) => watched.get(target)?.(isIntersecting)),
      );

/** Says whether an element can be seen, at first and whenever that changes; the result stops it. */
export function watchInSight(element: Element, change: Change): () => void {
  if (!observer) {
    change(true);
    return () => undefined;
  }
  watched.set(element, change);
  observer.observe(element);
  return () => {
    observer.unobserve(element);
    watched.delete(element);
  };
}
