import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import { useTexts } from "../../shared/context";
import { DismissButton } from "../../shared/notices/DismissButton";
import { type Report } from "./report";

const useStyles = makeStyles({
  bar: { alignItems: "start" },
  body: { whiteSpace: "normal", paddingTop: "4px", paddingBottom: "4px" },
});

/** What came of the last piece of work, until it is dismissed. */
export function ReportBar({
  report,
  onUndo,
  onDismiss,
}: {
  readonly report: Report;
  readonly onUndo: (undo: () => Promise<void>) => void;
  readonly onDismiss: () => void;
}) {
  const classes = useStyles();
  const { undo } = useTexts("weights");
  const back = report.undo;
  return (
    <MessageBar intent={report.intent} layout="multiline" className={classes.bar} politeness="polite">
      <MessageBarBody className={classes.body}>{report.words}</MessageBarBody>
      <MessageBarActions containerAction={<DismissButton onClick={onDismiss} />}>
        {back && (
          <Button size="small" onClick={() => onUndo(back)}>
            {undo}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
