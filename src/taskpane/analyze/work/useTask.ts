import { useCallback, useEffect, useRef, useState } from "react";
import { type Problem } from "../../../core/errors";
import { startWorker } from "./startWorker";
import { type Report, type Task, type TaskResults } from "./workerProtocol";

export type TaskState<K extends Task["kind"]> =
  | { readonly phase: "idle" | "stopped" | "failed" }
  | { readonly phase: "running"; readonly progress: number }
  | { readonly phase: "done"; readonly result: TaskResults[K] }
  | { readonly phase: "refused"; readonly problem: Problem };

/** Long work in a Web Worker: start it, hear how far it is, stop it. Leaving the view stops it too. */
export function useTask<K extends Task["kind"]>(): {
  readonly state: TaskState<K>;
  readonly run: (task: Extract<Task, { kind: K }>) => void;
  readonly stop: () => void;
} {
  const [state, setState] = useState<TaskState<K>>({ phase: "idle" });
  const worker = useRef<Worker | null>(null);
  const end = useCallback(() => {
    worker.current?.terminate();
    worker.current = null;
  }, []);
  useEffect(() => end, [end]);

  const run = useCallback(
    (task: Extract<Task, { kind: K }>) => {
      end();
      let started: Worker;
      try {
        started = startWorker();
      } catch {
        // Where no worker may run, what is asked for is missing, and nothing else.
        return setState({ phase: "failed" });
      }
      worker.current = started;
      setState({ phase: "running", progress: 0 });
      started.onmessage = ({ data: report }: MessageEvent<Report<K>>) => {
        if (worker.current !== started) return;
        if ("progress" in report) return setState({ phase: "running", progress: report.progress });
        setState(
          "result" in report
            ? { phase: "done", result: report.result }
            : { phase: "refused", problem: report.problem },
        );
        end();
      };
      started.onerror = () => {
        // One that is ended while its script is on the way says so as an error.
        if (worker.current !== started) return;
        setState({ phase: "failed" });
        end();
      };
      started.postMessage(task);
    },
    [end],
  );
  const stop = useCallback(() => {
    end();
    setState({ phase: "stopped" });
  }, [end]);
  return { state, run, stop };
}
