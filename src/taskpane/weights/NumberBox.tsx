import { makeStyles, shorthands, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useState } from "react";
import { typedNumber } from "../shared/numbers";

const useStyles = makeStyles({
  box: {
    width: "64px",
    height: "24px",
    boxSizing: "border-box",
    padding: "0 8px",
    textAlign: "right",
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    ":disabled": { color: tokens.colorNeutralForegroundDisabled },
    "[aria-invalid=true]": shorthands.borderColor(tokens.colorPaletteRedBorder2),
  },
});

interface NumberBoxProps {
  readonly label: string;
  /** As shown while nobody types. */
  readonly shown: string;
  readonly max: number;
  readonly hint: string;
  readonly disabled?: boolean;
  readonly onEnter: (value: number) => void;
}

/**
 * A number typed and entered with Enter or by leaving the box; Escape takes the typing back. The browser's own box, since
 * forty of them may follow every move of a slider.
 */
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
    <input
      className={classes.box}
      inputMode="decimal"
      value={typed ?? shown}
      disabled={disabled}
      aria-label={label}
      aria-invalid={wrong}
      title={wrong ? hint : undefined}
      autoComplete="off"
      onFocus={(event) => event.target.select()}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={enter}
      onKeyDown={onKeyDown}
    />
  );
}
