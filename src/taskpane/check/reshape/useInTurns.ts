import { useEffect, useState } from "react";
import { type Steps } from "../../../cells/check/steps";
import { inTurns } from "../../state/check/inTurns";

/** What long work has come to. */
export interface Worked<Result> {
  /** Of the work that was done last, while the next is on its way; null before the first is done. */
  readonly result: Result | null;
  readonly isLate: boolean;
}

/** Does some work in turns with the pane; what is begun anew is not finished. @param begin memoized; null for no work */
export function useInTurns<Result>(begin: (() => Steps<Result>) | null): Worked<Result> {
  const [done, setDone] = useState<{ begin: typeof begin; result: Result } | null>(null);
  const [failed, setFailed] = useState<{ error: unknown } | null>(null);
  useEffect(() => {
    if (!begin) return;
    let isWanted = true;
    inTurns(whileWanted(begin(), () => isWanted)).then(
      (result) => isWanted && result !== null && setDone({ begin, result }),
      (error: unknown) => isWanted && setFailed({ error }),
    );
    return () => {
      isWanted = false;
    };
  }, [begin]);
  if (failed) throw failed.error;
  return { result: done?.result ?? null, isLate: done?.begin !== begin };
}

/** null where it is given up. */
function* whileWanted<Result>(steps: Steps<Result>, isWanted: () => boolean): Steps<Result | null> {
  while (isWanted()) {
    const { done, value } = steps.next();
    if (done) return value;
    yield;
  }
  return null;
}
