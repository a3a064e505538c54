import { makeStyles, tokens } from "@fluentui/react-components";
import { FunctionList } from "./FunctionList";
import { SampleAgain } from "./SampleAgain";
import { WhyThisError } from "./WhyThisError";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** Help: the selected cell's error, every function, and the sample once more. */
export default function HelpTab() {
  const classes = useStyles();
  return (
    <div className={classes.stack}>
      <WhyThisError />
      <FunctionList />
      <SampleAgain />
    </div>
  );
}
