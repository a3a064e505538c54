import { Problem } from "../../shared/Problem";
import { useShareStyles } from "../sharingStyles";
import { CopyText } from "./CopyText";
import { type Query } from "./queries";

interface QueryResultProps {
  readonly query: Query;
  /** Of its text. */
  readonly label: string;
  /** How it is run. */
  readonly note: string;
  readonly onClose: () => void;
}

/** A query to copy, or why there is none. */
export function QueryResult({ query, label, note, onClose }: QueryResultProps) {
  const classes = useShareStyles();
  return (
    <>
      <p className={classes.note}>{note}</p>
      {"problem" in query ? (
        <Problem text={query.problem} intent="warning" />
      ) : (
        <CopyText label={label} text={query.text} onClose={onClose} />
      )}
    </>
  );
}
