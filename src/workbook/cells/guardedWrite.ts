import { batchesOf } from "./batchSize";
import { failWorkbook } from "../problems";
import { runAsOneStep, type Step } from "../run";

/**
 * Something in the workbook that is about to be replaced: cells, a defined name. It makes its objects in the run that it is
 * used in, so that where Excel moves them with their cells, what is looked at and what is written stay the same cells.
 */
export interface Place<Subject, Held = unknown> {
  /** What it is, for those who are told that it was left or could not be put back. */
  readonly subject: Subject;
  /** Of the request that writes it, with a look before and one after, or of its answer: the larger one, at most. */
  readonly bytes: number;
  /**
   * Asks, through a new object, what it holds at this point of the batch; the answer is there after the sync.
   * @param own right after `write`, where nothing but what was written is there.
   */
  look(own?: boolean): () => Held;
  /** Whether that is still what the change was made for. */
  isExpected(held: Held): boolean;
  /** Queues the change. @param held what was there at the last look. */
  write(held: Held): void;
  /** Whether it may be this change that made `held` of `before`, where the batch failed and nobody saw it. */
  isWritten(held: Held, before: Held): boolean;
  same(a: Held, b: Held): boolean;
  /** Queues a step from what it holds back to what it held, the first one being 0; false where there is none left. */
  restore(now: Held, before: Held, step: number): boolean;
}

/** A change that was sent, and what it takes to put it back. */
interface Change<Subject> {
  readonly place: Place<Subject>;
  before: unknown;
  /** What was there right after the write; null where the batch failed. */
  after: { readonly held: unknown } | null;
}

/** All changes of one piece of work, each noted before it is sent. */
export type Journal<Subject> = Change<Subject>[];

/** More steps than any place takes; a workbook that never comes to rest must not keep the pane for ever. */
const mostRounds = 1000;

/**
 * Looks, and writes where there is still what the change was made for. Somebody may write between the look and the batch
 * that writes, so that this looks once more before it writes: what turns out different is put back.
 * @param journal gets what is changed for good, so that a later failure can be taken back by `putBack`.
 * @returns what was left as it is.
 */
export async function writeGuarded<Subject>(
  context: Excel.RequestContext,
  places: readonly Place<Subject>[],
  journal: Journal<Subject>,
): Promise<Subject[]> {
  const held = await lookAt(context, places);
  const ready = places.flatMap((place, i) => (place.isExpected(held[i]) ? [{ place, held: held[i] }] : []));
  const skipped = places.filter((place, i) => !place.isExpected(held[i])).map(({ subject }) => subject);
  return [...skipped, ...(await writeLooked(context, ready, journal))];
}

/**
 * The second half of `writeGuarded`, for what was looked at just now.
 * @param alongside queues what goes into the same batch, after the writes.
 * @returns what was put back.
 */
export async function writeLooked<Subject>(
  context: Excel.RequestContext,
  ready: readonly { readonly place: Place<Subject>; readonly held: unknown }[],
  journal: Journal<Subject>,
  alongside: () => void = () => undefined,
): Promise<Subject[]> {
  const changes = ready.map(({ place, held }): Change<Subject> => ({ place, before: held, after: null }));
  journal.push(...changes);
  const before = ready.map(({ place }) => place.look());
  for (const { place, held } of ready) place.write(held);
  const after = ready.map(({ place }) => place.look(true));
  alongside();
  await context.sync();
  changes.forEach((change, i) => {
    change.before = before[i]();
    change.after = { held: after[i]() };
  });
  const overtaken = changes.filter(
    ({ place, before: found }, i) => !place.isExpected(found) || !place.same(found, ready[i].held),
  );
  if (overtaken.length === 0) return [];
  const { stuck } = await restoreAll(context, overtaken);
  // What cannot be put back stays in the journal.
  if (stuck.length > 0) failWorkbook("changedMeanwhile", {});
  for (const change of overtaken) journal.splice(journal.indexOf(change), 1);
  return overtaken.map(({ place }) => place.subject);
}

/**
 * Puts back what was changed: many at a time, and one by one where that fails, so that one that fails keeps no other.
 * What somebody has changed since stays.
 * @returns what holds neither what it held nor could be put back.
 */
export async function putBack<Subject>(
  context: Excel.RequestContext,
  journal: Journal<Subject>,
): Promise<Subject[]> {
  const lost: Subject[] = [];
  for (const batch of batchesOf(journal, ({ place }) => place.bytes)) {
    const whole = await restoreAll(context, batch).catch(() => null);
    if (whole) {
      lost.push(...whole.theirs, ...whole.stuck);
      continue;
    }
    for (const change of batch) {
      const single = await restoreAll(context, [change]).catch(() => null);
      lost.push(...(single ? [...single.theirs, ...single.stuck] : [change.place.subject]));
    }
  }
  return lost;
}

/** @returns what somebody else has changed since and keeps, and what does not come back to what it held. */
async function restoreAll<Subject>(
  context: Excel.RequestContext,
  changes: readonly Change<Subject>[],
): Promise<{ readonly theirs: readonly Subject[]; readonly stuck: readonly Subject[] }> {
  const theirs = new Set<Subject>();
  const stuck: Subject[] = [];
  let open = changes.map((change) => ({ change, step: 0 }));
  for (let round = 0; open.length > 0 && round < mostRounds; round++) {
    const now = await lookAt(
      context,
      open.map(({ change }) => change.place),
    );
    const changed = open.flatMap(({ change, step }, i) => {
      const { place, before, after } = change;
      if (place.same(now[i], before)) return [];
      const own = after ? place.same(now[i], after.held) : place.isWritten(now[i], before);
      if (round > 0 || own) return [{ change, step, held: now[i] }];
      theirs.add(place.subject);
      return [];
    });
    // All looks before the first step: Excel would calculate between a step and the next look.
    const looks = changed.map(({ change }) => change.place.look());
    const steps = changed.flatMap(({ change, step, held }, i) => {
      const { place, before } = change;
      if (place.restore(held, before, step)) return [{ change, step: step + 1, held, again: looks[i] }];
      stuck.push(place.subject);
      return [];
    });
    // Each step depends on what the last one has left.
    // oxlint-disable-next-line office-addins/no-context-sync-in-loop
    if (steps.length > 0) await context.sync();
    open = steps.map(({ change, step, held, again }) => {
      const found = again();
      if (change.place.same(found, held)) return { change, step };
      // Somebody was faster, and this step has written over it: then it is theirs that is put back.
      change.before = found;
      theirs.add(change.place.subject);
      return { change, step: 0 };
    });
  }
  return { theirs: [...theirs], stuck: [...stuck, ...open.map(({ change }) => change.place.subject)] };
}

async function lookAt(context: Excel.RequestContext, places: readonly Place<unknown>[]): Promise<unknown[]> {
  const looks = places.map((place) => place.look());
  await context.sync();
  return looks.map((look) => look());
}

/**
 * A change of a few cells; refused half-way it is put back.
 * @throws WorkbookError `halfWritten` where that fails, with the cells.
 */
export async function orPutBack<Result>(
  context: Excel.RequestContext,
  change: (journal: Journal<string>) => Promise<Result>,
): Promise<Result> {
  const journal: Journal<string> = [];
  try {
    return await change(journal);
  } catch (error) {
    const lost = await putBack(context, journal);
    if (lost.length > 0) failWorkbook("halfWritten", { cells: lost.join(", ") });
    throw error;
  }
}

/** What came of work that is done as a whole or not at all. */
export type Attempt<Result, Subject> =
  | { readonly result: Result; readonly failure: null }
  /** `lost`: what could not be put back. */
  | { readonly failure: Error; readonly lost: readonly Subject[] };

/**
 * Work of many batches, as one step to undo; a failure half-way puts back what was written.
 * @param work notes what it writes in the journal. It throws where the workbook refuses.
 * @param afterwards called once everything that could be is put back.
 */
export async function allOrNothing<Result, Subject>(
  work: (step: Step, journal: Journal<Subject>) => Promise<Result>,
  afterwards: (lost: readonly Subject[]) => Promise<void> = () => Promise.resolve(),
): Promise<Attempt<Result, Subject>> {
  let attempt: Attempt<Result, Subject> | null = null;
  try {
    await runAsOneStep(async (step) => {
      const journal: Journal<Subject> = [];
      try {
        attempt = { result: await work(step, journal), failure: null };
      } catch (error) {
        const all = journal.map(({ place }) => place.subject);
        const lost = await step((context) => putBack(context, journal)).catch(() => all);
        attempt = { failure: error as Error, lost };
        await afterwards(lost);
      }
    });
  } catch (error) {
    // A run that does not end well takes nothing back of what was done in it.
    if (!attempt) throw error;
  }
  return attempt as unknown as Attempt<Result, Subject>;
}
