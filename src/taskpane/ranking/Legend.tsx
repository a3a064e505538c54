import { makeStyles, tokens } from "@fluentui/react-components";
import { useSession, useTexts } from "../shared/context";
import { Swatch } from "../shared/look/Swatch";
import { type BarPart } from "./barParts";
import { UnfoldBars } from "./UnfoldBars";

/** Of more parts the legend folds: it would push the ranking out of sight, and every bar names its parts on hover and focus. */
const readable = 12;

const useStyles = makeStyles({
  legend: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: "10px",
    rowGap: "2px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  entry: { display: "inline-flex", alignItems: "center", gap: "4px", overflowWrap: "anywhere", minWidth: 0 },
  summary: { cursor: "pointer", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Which color is which part, where bars are stacked. @param parts null where they are not. */
export function Legend({ parts }: { readonly parts: readonly BarPart[] | null }) {
  const classes = useStyles();
  const text = useTexts("ranking");
  const hasDimensions = useSession((session) => session.model.hierarchy !== undefined);
  if (!parts) return hasDimensions ? <p className={classes.note}>{text.noParts}</p> : null;
  const entries = parts.map(({ name, look }) => (
    <span key={name} className={classes.entry}>
      <Swatch look={look} />
      {name}
    </span>
  ));
  if (parts.length > readable)
    return (
      <div>
        <details>
          <summary className={classes.summary}>{text.legendOf(parts.length)}</summary>
          <div className={classes.legend}>{entries}</div>
        </details>
        <UnfoldBars />
      </div>
    );
  return (
    <div className={classes.legend}>
      <span>{text.legend}</span>
      {entries}
      <UnfoldBars />
    </div>
  );
}
