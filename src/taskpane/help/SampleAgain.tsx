import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useTexts } from "../shared/context";
import { useInsertSample } from "../firstRun/useInsertSample";

const useStyles = makeStyles({
  note: { margin: "0 0 6px", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The first run's offer, for later. */
export function SampleAgain() {
  const classes = useStyles();
  const text = useTexts("help");
  const insert = useInsertSample();
  return (
    <div>
      <p className={classes.note}>{text.sampleHint}</p>
      <Button size="small" onClick={insert}>
        {text.sample}
      </Button>
    </div>
  );
}
