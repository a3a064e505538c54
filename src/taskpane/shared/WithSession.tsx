import { makeStyles } from "@fluentui/react-components";
import { type ReactNode } from "react";
import { describeProblem } from "../../messages/problems";
import { useLanguage, usePane, useSessionOr } from "./context";
import { Problem } from "./Problem";

const useStyles = makeStyles({ stack: { display: "flex", flexDirection: "column", gap: "8px" } });

interface WithSessionProps {
  readonly children: ReactNode;
  /** What may help where no index is open, shown below the reason. */
  readonly remedy?: ReactNode;
}

/** Shows views of the index that is open, and why none is where there should be one. */
export function WithSession({ children, remedy }: WithSessionProps) {
  const classes = useStyles();
  const language = useLanguage();
  const problem = usePane((state) => state.modelProblem);
  const isOpen = useSessionOr(() => true, false);
  if (!problem) return isOpen ? children : null;
  return (
    <div className={classes.stack}>
      <Problem text={describeProblem(problem, language)} />
      {remedy}
    </div>
  );
}
