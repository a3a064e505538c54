/** What the browser's own observer was told to look at, and its way to say what it sees. */
let report: (entries: readonly { target: Element; isIntersecting: boolean }[]) => void;
const observed = new Set<Element>();
globalThis.IntersectionObserver = class {
  constructor(callback: typeof report) {
    report = callback;
  }
  observe = (element: Element) => observed.add(element);
  unobserve = (element: Element) => observed.delete(element);
} as unknown as typeof IntersectionObserver;

test("an element's sight is told to it alone, until it is no longer watched", async () => {
  const { watchInSight } = await import("../../../../src/taskpane/weights/sliders/inSight");
  const [near, far] = [{} as Element, {} as Element];
  const said: string[] = [];
  const stop = watchInSight(near, (seen) => said.push(`near ${seen}`));
  watchInSight(far, (seen) => said.push(`far ${seen}`));
  report([{ target: near, isIntersecting: true }]);
  report([
    { target: near, isIntersecting: false },
    { target: far, isIntersecting: true },
  ]);
  expect(said).toEqual(["near true", "near false", "far true"]);
  stop();
  expect([...observed]).toEqual([far]);
  report([{ target: near, isIntersecting: true }]);
  expect(said).toHaveLength(3);
});
