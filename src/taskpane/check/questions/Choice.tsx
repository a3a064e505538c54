import { Field, Select } from "@fluentui/react-components";
import { useCheckTexts } from "../checkTexts";

interface ChoiceProps<Answer extends string> {
  readonly label: string;
  readonly hint?: string | undefined;
  /** null where nothing is chosen: there is no default. */
  readonly value: Answer | null;
  readonly options: readonly (readonly [answer: Answer, words: string])[];
  readonly onChoose: (answer: Answer) => void;
}

/** One of a few answers. */
export function Choice<Answer extends string>({
  label,
  hint,
  value,
  options,
  onChoose,
}: ChoiceProps<Answer>) {
  const text = useCheckTexts("check");
  return (
    <Field label={label} size="small" {...(hint !== undefined && { hint })}>
      <Select
        size="small"
        value={value ?? ""}
        onChange={(_, { value: chosen }) => {
          const found = options.find(([answer]) => answer === chosen);
          if (found) onChoose(found[0]);
        }}
      >
        {value === null && <option value="">{text.choose}</option>}
        {options.map(([answer, words]) => (
          <option key={answer} value={answer}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}
