import { useState } from "react";
import { useSession, useTexts } from "../../shared/context";
import { dimensionNameProblem } from "../../state/weights/grouping";
import { NameForm } from "../NameForm";

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
  const text = useTexts("grouping");
  const data = useSession((session) => session.data);
  const presets = useSession((session) => session.presets);
  const model = useSession((session) => session.model);
  const [name, setName] = useState(own);
  const trimmed = name.trim();
  const problem = dimensionNameProblem({ data, presets, model }, trimmed, own);
  const wrong = problem !== null && trimmed !== "" ? text[problem] : undefined;
  return (
    <NameForm
      ask={{ label, value: name, wrong, onType: setName }}
      yes={yes}
      isReady={problem === null}
      act={() => onName(trimmed)}
      onClose={onClose}
    />
  );
}
