import { Button, makeStyles, ProgressBar } from "@fluentui/react-components";
import { useLanguage, useTexts } from "../../shared/context";
import { Problem } from "../../shared/Problem";
import { type TaskState } from "./useTask";
import { type Task } from "./workerProtocol";
import { useProblemText } from "../../shared/hooks/useProblemText";

const useStyles = makeStyles({
  row: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", gap: "8px", alignItems: "center" },
});

/** How far the work is, with a way to stop it, or why it did not end. */
export function TaskProgress({
  state,
  onStop,
}: {
  readonly state: TaskState<Task["kind"]>;
  readonly onStop: () => void;
}) {
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
