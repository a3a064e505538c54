import { type Fault, type Host } from "./fakeExcel/host";
import { type FakeWorkbook } from "./fakeExcel/workbook";

export interface Opened {
  readonly book: FakeWorkbook;
  readonly host: Host;
}

export interface Faulted<Outcome> {
  /** Which sync or write was refused, for the message of a failing test. */
  readonly fault: Fault;
  readonly book: FakeWorkbook;
  readonly before: unknown;
  /** What the work said, or the error it threw. */
  readonly outcome: Outcome | null;
  readonly error: Error | null;
}

/**
 * Does the same work again and again, and each time Excel refuses another sync or write: once, and from there on. Counted
 * from when the work begins.
 * @param open a workbook as it is before, put behind Excel.run.
 */
export async function everyFault<Outcome>(
  open: () => Promise<Opened & { readonly work: () => Promise<Outcome> }>,
  check: (faulted: Faulted<Outcome>) => void,
): Promise<number> {
  const { host, work } = await open();
  host.reset();
  await work();
  const faults: Fault[] = [
    ...numbersTo(host.syncs).map((sync) => ({ sync })),
    ...numbersTo(host.writes).map((write) => ({ write })),
  ];
  for (const times of [1, Infinity]) {
    for (const fault of faults) {
      const opened = await open();
      const before = opened.book.snapshot();
      opened.host.reset({ ...fault, times });
      let outcome: Outcome | null = null;
      let error: Error | null = null;
      try {
        outcome = await opened.work();
      } catch (thrown) {
        error = thrown as Error;
      }
      opened.host.reset();
      check({ fault: { ...fault, times }, book: opened.book, before, outcome, error });
    }
  }
  return faults.length;
}

function numbersTo(last: number): number[] {
  return Array.from({ length: last }, (_, i) => i + 1);
}
