import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useFolding } from "../../shared/context";
import { useNameStyles } from "../../shared/look/names";
import { UnfoldIcon } from "../../shared/look/icons";

const useStyles = makeStyles({
  button: {
    display: "flex",
    alignItems: "center",
    gap: "2px",
    minWidth: 0,
    minHeight: "24px",
    padding: 0,
    border: 0,
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    fontWeight: tokens.fontWeightSemibold,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  sign: { display: "inline-flex", flexShrink: 0 },
  open: { transform: "rotate(90deg)" },
});

interface FoldButtonProps {
  readonly name: string;
  readonly open: boolean;
  /** The element that holds the parts. */
  readonly controls: string;
}

/** The name of a dimension; pressing it shows or hides the sliders of what stands in it. */
export function FoldButton({ name, open, controls }: FoldButtonProps) {
  const classes = useStyles();
  const { name: label } = useNameStyles();
  const [, fold] = useFolding();
  return (
    <button
      type="button"
      className={classes.button}
      aria-expanded={open}
      aria-controls={open ? controls : undefined}
      title={name}
      onClick={() => fold(name)}
    >
      <span className={open ? mergeClasses(classes.sign, classes.open) : classes.sign}>
        <UnfoldIcon />
      </span>
      <span className={label}>{name}</span>
    </button>
  );
}
