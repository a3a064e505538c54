import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useTexts } from "../shared/context";
import { changeColors } from "../shared/look/changes";

const useStyles = makeStyles({
  change: {
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "nowrap",
    minWidth: "26px",
    display: "inline-block",
  },
  ...changeColors,
});

interface RankChangeProps {
  readonly gained: number;
  /** The official preset that it is compared with; without it, what that is stands beside. */
  readonly since?: string | null;
}

/** Places gained or lost, as an arrow and a number; the words are for screen readers. */
export function RankChange({ gained, since = null }: RankChangeProps) {
  const classes = useStyles();
  const text = useTexts("ranking");
  if (gained === 0) return <span className={classes.change} />;
  const places = Math.abs(gained);
  const words = gained > 0 ? text.up(places, since) : text.down(places, since);
  return (
    <span
      className={mergeClasses(classes.change, gained > 0 ? classes.up : classes.down)}
      role="img"
      aria-label={words}
      title={words}
    >
      {gained > 0 ? "▲" : "▼"}
      {places}
    </span>
  );
}
