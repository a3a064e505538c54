import { useState } from "react";
import { freeName } from "../../../cells/freeName";
import { indexOfName, isLocked, isReservedName, sameName } from "../../../workbook/presets/presetsTable";
import { useActions, useSession, useTexts } from "../../shared/context";
import { NameForm } from "../NameForm";

export type PresetTask = "new" | "duplicate" | "rename" | "delete";

/** Asks for the name of a preset, or whether to delete it. */
export function PresetForm({ task, onClose }: { readonly task: PresetTask; readonly onClose: () => void }) {
  const text = useTexts("weights");
  const actions = useActions();
  const preset = useSession((session) => session.preset);
  const header = useSession((session) => session.presets.header);
  const locked = useSession((session) => isLocked(session.presets, preset));
  const [name, setName] = useState(() =>
    task === "rename" ? preset : freeName(header, task === "new" ? text.myPreset : text.copyOf(preset), " "),
  );
  const trimmed = name.trim();
  const taken =
    isReservedName(trimmed) ||
    (indexOfName(header, trimmed) >= 0 && !(task === "rename" && sameName(trimmed, preset)));
  const work = {
    new: () => actions.newPreset(trimmed),
    duplicate: () => actions.duplicatePreset(trimmed),
    rename: () => actions.renamePreset(trimmed),
    delete: () => actions.deletePreset(),
  };
  const isDelete = task === "delete";
  const wrong = taken ? text.nameTaken : undefined;
  return (
    <NameForm
      ask={
        isDelete
          ? (locked ? `${text.lockedPreset(preset)}: ` : "") + text.deleteAsk(preset)
          : { label: text.presetName, value: name, wrong, onType: setName }
      }
      yes={isDelete ? text.deleteYes : text.save}
      isReady={isDelete || (trimmed !== "" && !taken)}
      act={work[task]}
      onClose={onClose}
    />
  );
}
