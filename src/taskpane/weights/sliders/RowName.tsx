import { makeStyles, tokens } from "@fluentui/react-components";
import { useTexts } from "../../shared/context";
import { DownIcon, UpIcon } from "../../shared/look/icons";
import { type PartLook } from "../../shared/look/colors";
import { Swatch } from "../../shared/look/Swatch";
import { useNameStyles } from "../../shared/look/names";
import { FoldButton } from "./FoldButton";

const useStyles = makeStyles({
  name: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
  },
  direction: {
    display: "inline-flex",
    color: tokens.colorNeutralForeground3,
    flexShrink: 0,
    "& svg": { width: "12px", height: "12px" },
  },
});

/** The parts of a dimension as a row needs to know them. */
export interface PartsOfRow {
  /** Of the element that holds them. */
  readonly id: string;
  readonly open: boolean;
}

interface RowNameProps {
  readonly name: string;
  /** How bars show it; null where they show no parts. */
  readonly look: PartLook | null;
  /** null where it is not shown, as of dimensions. */
  readonly direction: 1 | -1 | null;
  /** null: an indicator. */
  readonly parts: PartsOfRow | null;
}

/** What a row of weights is about: its color, which way is better, and its name, by which a dimension is folded. */
export function RowName({ name, look, direction, parts }: RowNameProps) {
  const classes = useStyles();
  const names = useNameStyles();
  const text = useTexts("weights");
  const directionText = direction === 1 ? text.higher : text.lower;
  return (
    <div className={classes.name}>
      {look && <Swatch look={look} />}
      {direction !== null && (
        <span className={classes.direction} title={directionText} role="img" aria-label={directionText}>
          {direction === 1 ? <UpIcon /> : <DownIcon />}
        </span>
      )}
      {parts ? (
        <FoldButton name={name} open={parts.open} controls={parts.id} />
      ) : (
        <span className={names.name} title={name}>
          {name}
        </span>
      )}
    </div>
  );
}
