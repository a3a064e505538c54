import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { type FormEvent } from "react";
import { useTexts } from "../shared/context";
import { takeFocus } from "../shared/focus";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  buttons: { display: "flex", gap: "8px" },
});

interface NameFormProps {
  /** The name asked for, with what is wrong with it; or a question without one. */
  readonly ask:
    | {
        readonly label: string;
        readonly value: string;
        readonly wrong: string | undefined;
        readonly onType: (value: string) => void;
      }
    | string;
  readonly yes: string;
  readonly isReady: boolean;
  /** Does it; false where it could not be done. */
  readonly act: () => Promise<boolean>;
  readonly onClose: () => void;
}

/** Asks for a name, or whether to go on; inside the pane, because Office blocks dialogs of the browser. */
export function NameForm({ ask, yes, isReady, act, onClose }: NameFormProps) {
  const classes = useStyles();
  const pane = useTexts("pane");
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isReady && (await act())) onClose();
  };
  return (
    <form
      className={classes.form}
      onSubmit={(event) => void submit(event)}
      onKeyDown={({ key }) => key === "Escape" && onClose()}
    >
      {typeof ask === "string" ? (
        <span>{ask}</span>
      ) : (
        <Field
          label={ask.label}
          size="small"
          validationMessage={ask.wrong}
          validationState={ask.wrong === undefined ? "none" : "error"}
        >
          <Input
            size="small"
            value={ask.value}
            autoFocus
            onFocus={(event) => event.target.select()}
            onChange={(_, { value }) => ask.onType(value)}
          />
        </Field>
      )}
      <div className={classes.buttons}>
        <Button size="small" appearance="primary" type="submit" disabled={!isReady}>
          {yes}
        </Button>
        {/* Where something goes for good, Enter pressed once more leaves it. */}
        <Button ref={typeof ask === "string" ? takeFocus : undefined} size="small" onClick={onClose}>
          {pane.cancel}
        </Button>
      </div>
    </form>
  );
}
