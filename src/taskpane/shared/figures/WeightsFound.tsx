import { makeStyles, tokens } from "@fluentui/react-components";
import { useNumbers } from "../numbers";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, fontSize: tokens.fontSizeBase200 },
  item: {
    listStyleType: "none",
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: "8px",
    overflowWrap: "anywhere",
  },
  figure: { fontVariantNumeric: "tabular-nums" },
});

interface WeightsFoundProps {
  readonly names: readonly string[];
  /** By name, of 100. */
  readonly percent: ArrayLike<number>;
}

/** Weights that something came to, before they are used. */
export function WeightsFound({ names, percent }: WeightsFoundProps) {
  const classes = useStyles();
  const { share } = useNumbers();
  return (
    <ul className={classes.list}>
      {names.map((name, i) => (
        <li key={name} className={classes.item}>
          <span>{name}</span> <span className={classes.figure}>{share(percent[i])}</span>
        </li>
      ))}
    </ul>
  );
}
