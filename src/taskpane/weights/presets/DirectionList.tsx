import { makeStyles, tokens } from "@fluentui/react-components";
import { type Direction } from "../../../core/options";
import { useTexts } from "../../shared/context";
import { useNameStyles } from "../../shared/look/names";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "6px" },
  row: { listStyleType: "none", display: "flex", flexDirection: "column", gap: "2px" },
  head: { display: "flex", alignItems: "center", gap: "6px", fontSize: tokens.fontSizeBase300 },
  range: {
    marginLeft: "auto",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    whiteSpace: "nowrap",
  },
  remark: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  choice: { display: "flex", gap: "12px", fontSize: tokens.fontSizeBase200 },
  // A target of 24 pixels, with what surrounds it.
  input: { width: "16px", height: "16px", margin: "4px", flexShrink: 0 },
  option: { display: "flex", alignItems: "center", gap: "4px", cursor: "pointer" },
});

export interface DirectionItem {
  readonly name: string;
  /** null until somebody says it. */
  readonly direction: Direction | null;
  /** Undefined where the indicator cannot be left out. */
  readonly included?: boolean;
  readonly range?: string;
  /** Why it is not ticked at first. */
  readonly remark?: string;
}

interface DirectionListProps {
  readonly items: readonly DirectionItem[];
  /** Tells two lists in one view apart. */
  readonly group?: string;
  readonly onDirection: (name: string, direction: Direction) => void;
  readonly onInclude?: (name: string, included: boolean) => void;
}

/** Which way each indicator is better. */
export function DirectionList({ items, group = "direction", onDirection, onInclude }: DirectionListProps) {
  const classes = useStyles();
  const names = useNameStyles();
  const text = useTexts("weights");
  return (
    <ul className={classes.list}>
      {items.map(({ name, direction, included, range, remark }) => (
        <li key={name} className={classes.row}>
          <div className={classes.head}>
            {included !== undefined && (
              <input
                type="checkbox"
                className={classes.input}
                checked={included}
                aria-label={text.include(name)}
                onChange={({ target }) => onInclude?.(name, target.checked)}
              />
            )}
            <span className={names.name}>{name}</span>
            {range && <span className={classes.range}>{range}</span>}
          </div>
          {remark && <span className={classes.remark}>{remark}</span>}
          <div className={classes.choice} role="radiogroup" aria-label={text.directionOf(name)}>
            {([1, -1] as const).map((option) => (
              <label key={option} className={classes.option}>
                <input
                  type="radio"
                  className={classes.input}
                  name={`${group}-${name}`}
                  checked={direction === option}
                  disabled={included === false}
                  onChange={() => onDirection(name, option)}
                />
                {option === 1 ? text.higher : text.lower}
              </label>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
