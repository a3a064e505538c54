/** One line of the report: a time, and its ratio to the bar it is held against. */
export interface BenchRow {
  readonly name: string;
  readonly milliseconds: number;
  /** What the ratio is a ratio to. */
  readonly against?: { readonly name: string; readonly milliseconds: number; readonly bar: string };
}

/** A group of measurements that belong together. */
export interface BenchGroup {
  readonly title: string;
  run(): BenchRow[];
}

/** Keeps results alive, so that no engine can skip the work. */
let sink: unknown;

/** Median time of seven calls, after three to warm up the compiler. */
export function median(work: () => unknown, times = 7): number {
  for (let i = 0; i < 3; i++) sink = work();
  // Only once: a forced collection before every call would also throw away compiled code.
  collectGarbage();
  const taken: number[] = [];
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    sink = work();
    taken.push(performance.now() - start);
  }
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)];
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
