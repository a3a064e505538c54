import { Input, makeStyles } from "@fluentui/react-components";
import { type KeyboardEvent, useState } from "react";
import { typedNumber } from "../shared/numbers";

const useStyles = makeStyles({ box: { width: "64px", minWidth: 0, "& input": { textAlign: "right" } } });

interface NumberBoxProps {
  readonly label: string;
  /** As shown while nobody types. */
  readonly shown: string;
  readonly max: number;
  readonly hint: string;
  readonly disabled?: boolean;
  readonly onEnter: (value: number) => void;
}

/** A number typed and entered with Enter or by leaving the box; Escape takes the typing back. */
export function NumberBox({ label, shown, max, hint, disabled, onEnter }: NumberBoxProps) {
  const classes = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const value = typed === null ? NaN : typedNumber(typed);
  const wrong = typed !== null && typed.trim() !== "" && !(value >= 0 && value <= max);
  const enter = () => {
    if (typed !== null && value >= 0 && value <= max) onEnter(value);
    setTyped(null);
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === "Enter") enter();
    if (key === "Escape") setTyped(null);
  };
  return (
    <Input
      className={classes.box}
      size="small"
      inputMode="decimal"
      value={typed ?? shown}
      disabled={disabled}
      aria-label={label}
      aria-invalid={wrong}
      title={wrong ? hint : undefined}
      input={{ autoComplete: "off" }}
      onFocus={(event) => event.target.select()}
      onChange={(_, { value: next }) => setTyped(next)}
      onBlur={enter}
      onKeyDown={onKeyDown}
    />
  );
}
