import { makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";

const useStyles = makeStyles({ body: { whiteSpace: "normal", paddingTop: "4px", paddingBottom: "4px" } });

/** Why something cannot be shown, and what to do. */
export function Problem({
  text,
  intent = "error",
}: {
  readonly text: string;
  readonly intent?: "error" | "warning" | "info" | "success";
}) {
  const classes = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody className={classes.body}>{text}</MessageBarBody>
    </MessageBar>
  );
}
