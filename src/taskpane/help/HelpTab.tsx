import { makeStyles, tokens } from "@fluentui/react-components";
import { useTexts } from "../shared/context";
import { FunctionList } from "./FunctionList";
import { SampleAgain } from "./SampleAgain";
import { WhyThisError } from "./WhyThisError";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  version: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Help: the selected cell's error, every function, the sample once more, and which version this is. */
export default function HelpTab() {
  const classes = useStyles();
  const text = useTexts("help");
  // The build writes it into the page.
  const { version } = document.documentElement.dataset;
  return (
    <div className={classes.stack}>
      <WhyThisError />
      <FunctionList />
      <SampleAgain />
      {version && <p className={classes.version}>{text.version(version)}</p>}
    </div>
  );
}
