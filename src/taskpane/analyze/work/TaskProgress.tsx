import { Button, makeStyles, ProgressBar } from "@fluentui/react-components";
import { useLanguage, useTexts } from "../../shared/context";
import { Problem } from "../../shared/Problem";
import { useHeard } from "../../shared/look/heard";
import { type TaskState } from "./useTask";
import { type Task } from "./workerProtocol";
import { useProblemText } from "../../shared/hooks/useProblemText";

const useStyles = makeStyles({
  row: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", gap: "8px", alignItems: "center" },
});

interface TaskProgressProps {
  readonly state: TaskState<Task["kind"]>;
  readonly onStop: () => void;
}

/** How far the work is, with a way to stop it, or why it did not end; that it is done is heard, and seen by its result. */
export function TaskProgress({ state, onStop }: TaskProgressProps) {
  const heard = useHeard();
  const text = useTexts("analyze");
  return (
    <>
      <span className={heard} role="status">
        {state.phase === "done" && text.finished}
      </span>
      <Progress state={state} onStop={onStop} />
    </>
  );
}

function Progress({ state, onStop }: TaskProgressProps) {
  const classes = useStyles();
  const text = useTexts("analyze");
  const language = useLanguage();
  const problemText = useProblemText();
  if (state.phase === "refused") return <Problem text={problemText(state.problem)} />;
  if (state.phase === "failed") return <Problem text={text.workerFailed} />;
  if (state.phase === "stopped") return <span role="status">{text.stopped}</span>;
  if (state.phase !== "running") return null;
  const share = new Intl.NumberFormat(language.tag, { style: "percent" }).format(state.progress);
  return (
    <div className={classes.row}>
      <ProgressBar value={state.progress > 0 ? state.progress : undefined} aria-label={text.running(share)} />
      <Button size="small" onClick={onStop}>
        {text.stop}
      </Button>
    </div>
  );
}
