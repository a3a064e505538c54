import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { type FormEvent, useState } from "react";
import { useSession, useTexts } from "../../shared/context";
import { dimensionNameProblem } from "../../state/weights/grouping";

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

interface DimensionFormProps {
  readonly label: string;
  readonly yes: string;
  /** Its name by now; "" for a new one. */
  readonly name: string;
  readonly onName: (name: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Asks for the name of a dimension. */
export function DimensionForm({ label, yes, name: own, onName, onClose }: DimensionFormProps) {
  const classes = useStyles();
  const text = useTexts("grouping");
  const pane = useTexts("pane");
  const data = useSession((session) => session.data);
  const presets = useSession((session) => session.presets);
  const model = useSession((session) => session.model);
  const [name, setName] = useState(own);
  const trimmed = name.trim();
  const problem = dimensionNameProblem({ data, presets, model }, trimmed, own);
  const said = problem !== null && trimmed !== "" ? text[problem] : undefined;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (problem === null && (await onName(trimmed))) onClose();
  };
  return (
    <form className={classes.form} onSubmit={(event) => void submit(event)}>
      <Field label={label} size="small" validationMessage={said} validationState={said ? "error" : "none"}>
        <Input
          size="small"
          value={name}
          autoFocus
          onFocus={(event) => event.target.select()}
          onChange={(_, { value }) => setName(value)}
        />
      </Field>
      <div className={classes.buttons}>
        <Button size="small" appearance="primary" type="submit" disabled={problem !== null}>
          {yes}
        </Button>
        <Button size="small" onClick={onClose}>
          {pane.cancel}
        </Button>
      </div>
    </form>
  );
}
