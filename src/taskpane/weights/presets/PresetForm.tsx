import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { type FormEvent, useState } from "react";
import { freeName } from "../../../sharing/freeName";
import { indexOfName, isReservedName, sameName } from "../../../workbook/presets/presetsTable";
import { useActions, useSession, useTexts } from "../../shared/context";

export type PresetTask = "new" | "duplicate" | "rename" | "delete";

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

/** Asks for the name of a preset, or whether to delete it; inside the pane, because Office blocks dialogs of the browser. */
export function PresetForm({ task, onClose }: { readonly task: PresetTask; readonly onClose: () => void }) {
  const classes = useStyles();
  const text = useTexts("weights");
  const pane = useTexts("pane");
  const actions = useActions();
  const preset = useSession((session) => session.preset);
  const header = useSession((session) => session.presets.header);
  const [name, setName] = useState(() =>
    task === "rename" ? preset : freeName(header, task === "new" ? text.myPreset : text.copyOf(preset), " "),
  );
  const trimmed = name.trim();
  const taken =
    isReservedName(trimmed) ||
    (indexOfName(header, trimmed) >= 0 && !(task === "rename" && sameName(trimmed, preset)));

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (task !== "delete" && (trimmed === "" || taken)) return;
    const work = {
      new: () => actions.newPreset(trimmed),
      duplicate: () => actions.duplicatePreset(trimmed),
      rename: () => actions.renamePreset(trimmed),
      delete: () => actions.deletePreset(),
    };
    if (await work[task]()) onClose();
  };

  return (
    <form className={classes.form} onSubmit={(event) => void submit(event)}>
      {task === "delete" ? (
        <span>{text.deleteAsk(preset)}</span>
      ) : (
        <Field
          label={text.presetName}
          size="small"
          validationMessage={taken ? text.nameTaken : undefined}
          validationState={taken ? "error" : "none"}
        >
          <Input
            size="small"
            value={name}
            autoFocus
            onFocus={(event) => event.target.select()}
            onChange={(_, { value }) => setName(value)}
          />
        </Field>
      )}
      <div className={classes.buttons}>
        <Button
          size="small"
          appearance="primary"
          type="submit"
          disabled={task !== "delete" && (trimmed === "" || taken)}
        >
          {task === "delete" ? text.deleteYes : text.save}
        </Button>
        <Button size="small" onClick={onClose}>
          {pane.cancel}
        </Button>
      </div>
    </form>
  );
}
