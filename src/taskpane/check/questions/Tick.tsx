import { useCheckStyles } from "../checkStyles";

interface TickProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onTick: (on: boolean) => void;
}

/** A choice of its own among others. */
export function Tick({ label, checked, onTick }: TickProps) {
  const classes = useCheckStyles();
  return (
    <label className={classes.option}>
      <input
        type="checkbox"
        className={classes.input}
        checked={checked}
        onChange={({ target }) => onTick(target.checked)}
      />
      {label}
    </label>
  );
}
