import { useEffect, useRef, useState } from "react";
import { type Progress, type SharingWorkbook } from "../../workbook/sharing/sharingContract";
import { useActions } from "../shared/context";
import { type WorkbookProblem, workbookProblemOf } from "../../workbook/problems";

export type SharingState =
  | { readonly phase: "idle" }
  | { readonly phase: "running"; readonly share: number }
  | { readonly phase: "refused"; readonly problem: WorkbookProblem };

/** Work on the workbook with its progress, in the one queue of the pane: no slider writes in the middle of it. */
export function useSharingTask() {
  const { share } = useActions();
  const [state, setState] = useState<SharingState>({ phase: "idle" });
  const stopper = useRef<AbortController | null>(null);
  useEffect(() => () => stopper.current?.abort(), []);
  const run = async (
    work: (sharing: SharingWorkbook, progress: Progress, signal: AbortSignal) => Promise<void>,
  ) => {
    const own = new AbortController();
    stopper.current = own;
    setState({ phase: "running", share: 0 });
    const begun = await share(async (sharing) => {
      try {
        await work(sharing, (done) => setState({ phase: "running", share: done }), own.signal);
        setState({ phase: "idle" });
      } catch (error) {
        setState({ phase: "refused", problem: workbookProblemOf(error) });
      }
    });
    if (!begun) setState({ phase: "idle" });
  };
  return { state, run, stop: () => stopper.current?.abort() };
}
