import { makeStyles, shorthands, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useCallback, useRef, useState } from "react";
import { typedNumber, useNumbers } from "../../shared/numbers";
import { useLiveWeight } from "./useLiveNumber";

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
  readonly index: number;
  readonly label: string;
  readonly max: number;
  readonly hint: string;
  readonly disabled?: boolean;
  readonly onEnter: (value: number) => void;
}

/**
 * A weight typed and entered with Enter or by leaving the box; Escape takes the typing back. The browser's own box, since
 * forty of them may follow every move of a slider; while somebody types in it, it follows nothing.
 */
export function NumberBox({ index, label, max, hint, disabled, onEnter }: NumberBoxProps) {
  const classes = useStyles();
  const box = useRef<HTMLInputElement>(null);
  const typing = useRef(false);
  const [wrong, setWrong] = useState(false);
  const { percent } = useNumbers();
  const write = useCallback(
    (value: number) => {
      if (box.current && !typing.current) box.current.value = percent(value);
    },
    [percent],
  );
  const show = useLiveWeight(box, index, write);
  const fits = (value: number) => value >= 0 && value <= max;
  const type = (typed: string) => {
    typing.current = true;
    setWrong(typed.trim() !== "" && !fits(typedNumber(typed)));
  };
  const leave = (typed: string) => {
    if (!typing.current) return;
    typing.current = false;
    setWrong(false);
    const value = typedNumber(typed);
    if (fits(value)) onEnter(value);
    show();
  };
  const onKeyDown = ({ key, currentTarget }: KeyboardEvent<HTMLInputElement>) => {
    if (key === "Enter") leave(currentTarget.value);
    if (key === "Escape") leave("");
  };
  return (
    <input
      ref={box}
      className={classes.box}
      inputMode="decimal"
      disabled={disabled}
      aria-label={label}
      aria-invalid={wrong}
      title={wrong ? hint : undefined}
      autoComplete="off"
      onFocus={(event) => event.target.select()}
      onChange={({ target }) => type(target.value)}
      onBlur={({ target }) => leave(target.value)}
      onKeyDown={onKeyDown}
    />
  );
}
