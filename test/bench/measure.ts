/** One line of the report: a time, and its ratio to what it is held against. */
export interface BenchRow {
  readonly name: string;
  readonly milliseconds: number;
  readonly against?: Against;
}

export interface Against {
  /** What the ratio is a ratio to. */
  readonly name: string;
  readonly milliseconds: number;
  /** The ratio asked for. */
  readonly atMost?: number;
  readonly atLeast?: number;
}

/** The ratio, its bar, and whether it is met; "" for a row that is held against nothing. */
export function verdict({ milliseconds, against }: BenchRow): string {
  if (!against) return "";
  const { name, atMost, atLeast } = against;
  const ratio = milliseconds / against.milliseconds;
  const met = ratio <= (atMost ?? Infinity) && ratio >= (atLeast ?? 0);
  const bar =
    atMost === undefined && atLeast === undefined
      ? ""
      : ` (bar: at ${atMost === undefined ? `least ${atLeast}` : `most ${atMost}`}; ${met ? "met" : "NOT MET"})`;
  return `${ratio.toFixed(2)} × ${name}${bar}`;
}

/** A group of measurements that belong together. */
export interface BenchGroup {
  readonly title: string;
  run(): BenchRow[];
}

/** Keeps results alive, so that no engine can skip the work. */
let sink: unknown;

/** The compiler is done with a work by then, and memory that calls leave behind has come round once. */
const warmUp = { calls: 3, milliseconds: 100 };

/** Median time of seven calls, after some to warm up. */
export function median(work: () => unknown, times = 7): number {
  return medians([work], times)[0];
}

/** The same for several works that are compared: they take turns, so that whatever slows the machine slows them all. */
export function medians(works: readonly (() => unknown)[], times = 7): number[] {
  for (const work of works) {
    const start = performance.now();
    for (let i = 0; i < warmUp.calls || performance.now() - start < warmUp.milliseconds; i++) sink = work();
  }
  // Only once: a forced collection before every call would also throw away compiled code.
  collectGarbage();
  const taken = works.map((): number[] => []);
  for (let i = 0; i < times; i++) {
    works.forEach((work, w) => {
      const start = performance.now();
      sink = work();
      taken[w].push(performance.now() - start);
    });
  }
  return taken.map((each) => each.sort((a, b) => a - b)[Math.floor(times / 2)]);
}

/** Largest rise of heap and array buffers seen during the call, result included, in bytes. Needs --expose-gc. */
export function memoryRise(work: (sample: () => void) => unknown): number {
  collectGarbage();
  const used = () => {
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = used();
  let peak = before;
  const sample = () => (peak = Math.max(peak, used()));
  sink = work(sample);
  sample();
  return peak - before;
}

export function collectGarbage(): void {
  (globalThis as { gc?: () => void }).gc?.();
}

export function keptAlive(): unknown {
  return sink;
}
