import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { typedNumber } from "../../shared/numbers";

interface TypedNumberProps {
  readonly label: string;
  readonly value: number | null;
  /** null where the box is blank. */
  readonly onType: (value: number | null) => void;
}

/** A number, taken as soon as what is typed is one. */
export function TypedNumber({ label, value, onType }: TypedNumberProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (value === null ? "" : String(value));
  const wrong = shown.trim() !== "" && Number.isNaN(typedNumber(shown));
  return (
    <Field label={label} size="small" validationState={wrong ? "error" : "none"}>
      <Input
        size="small"
        inputMode="decimal"
        value={shown}
        onChange={(_, { value: next }) => {
          setTyped(next);
          const number = next.trim() === "" ? null : typedNumber(next);
          if (!Number.isNaN(number)) onType(number);
        }}
        onBlur={() => setTyped(null)}
      />
    </Field>
  );
}
