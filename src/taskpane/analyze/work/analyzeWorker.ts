import { leaders } from "../../../core/aggregate/frontier/canLead";
import { sensitivity } from "../../../core/analyze/draws/sensitivity";
import { IndexError } from "../../../core/errors";
import { type Report, type Task } from "./workerProtocol";

/** Steps that the worker takes: a minute or so, and it can be stopped. */
const workerLimit = 60e9;

const answer = (report: Report<Task["kind"]>) => self.postMessage(report);

/** Runs beside the pane, so that it stays alive; the pane ends it to stop the work. */
self.onmessage = ({ data: task }: MessageEvent<Task>) => {
  try {
    if (task.kind === "sensitivity") {
      const { spread, draws, seed } = task;
      const plan = {
        spread,
        draws,
        seed,
        vary: "weights" as const,
        limit: workerLimit,
        report: (progress: number) => answer({ progress }),
      };
      answer({ result: sensitivity(task.data, task.definition, plan).summaries });
    } else {
      answer({ result: leaders(task.data, task.definition, 0).answers });
    }
  } catch (error) {
    if (!(error instanceof IndexError)) throw error;
    answer({ problem: error.problem });
  }
};
