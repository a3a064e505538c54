/** Steps that can be taken back and done again. */
export interface History<T> {
  readonly past: readonly T[];
  readonly future: readonly T[];
}

const longest = 100;

export function emptyHistory<T>(): History<T> {
  return { past: [], future: [] };
}

/** Adds a step; what had been undone can no longer be redone. */
export function record<T>({ past }: History<T>, step: T): History<T> {
  return { past: [...past, step].slice(-longest), future: [] };
}

export function undo<T>({ past, future }: History<T>): { history: History<T>; step: T } | null {
  if (past.length === 0) return null;
  const step = past[past.length - 1];
  return { history: { past: past.slice(0, -1), future: [step, ...future] }, step };
}

export function redo<T>({ past, future }: History<T>): { history: History<T>; step: T } | null {
  if (future.length === 0) return null;
  const [step, ...rest] = future;
  return { history: { past: [...past, step], future: rest }, step };
}
