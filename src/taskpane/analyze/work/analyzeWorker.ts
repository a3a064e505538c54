import { leaders } from "../../../core/aggregate/frontier/canLead";
import { sensitivity } from "../../../core/analyze/draws/sensitivity";
import { drawnMethods, rankShiftShares } from "../../../core/analyze/varianceShares/rankShifts";
import { IndexError } from "../../../core/errors";
import { treatData } from "../../state/analyze/treatData";
import { type FoundShares, type Report, type Task } from "./workerProtocol";

/** Steps that the worker takes: a minute or so, and it can be stopped. */
const workerLimit = 60e9;

/** Rows of the sample of shares: what QEI.SENSITIVITY takes where none are given. */
const sampleRows = 500;

/** The shares as QEI.SENSITIVITY has them: from fewer rows where it would refuse so many. */
function sharesOf({ data, definition, spread, seed, vary }: Extract<Task, { kind: "shares" }>): FoundShares {
  const from = (draws: number): FoundShares => ({
    draws,
    factors: rankShiftShares(data, definition, { spread, draws, seed, vary, methods: drawnMethods }),
  });
  try {
    return from(sampleRows);
  } catch (error) {
    if (!(error instanceof IndexError) || error.problem.code !== "drawsTooMany") throw error;
    return from(error.problem.parameters.mostDraws);
  }
}

const answer = (report: Report<Task["kind"]>) => self.postMessage(report);

/** Runs beside the pane, so that it stays alive; the pane ends it to stop the work. */
self.onmessage = ({ data: task }: MessageEvent<Task>) => {
  try {
    if (task.kind === "sensitivity") {
      const { spread, draws, seed, vary = "weights" } = task;
      const plan = {
        spread,
        draws,
        seed,
        vary,
        limit: workerLimit,
        report: (progress: number) => answer({ progress }),
      };
      answer({ result: sensitivity(task.data, task.definition, plan).summaries });
    } else if (task.kind === "shares") {
      answer({ result: sharesOf(task) });
    } else if (task.kind === "treat") {
      answer({ result: treatData(task.data, task.definition, task.treatment) });
    } else {
      answer({ result: leaders(task.data, task.definition, 0).answers });
    }
  } catch (error) {
    if (!(error instanceof IndexError)) throw error;
    answer({ problem: error.problem });
  }
};
