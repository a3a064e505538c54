import { type Steps } from "../../../cells/check/steps";
import { breather } from "../../../workbook/breather";

/** Long work piece by piece, with a turn for the pane whenever the last one was a frame ago. */
export async function inTurns<Result>(steps: Steps<Result>): Promise<Result> {
  const breathe = breather();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await breathe();
  }
}
