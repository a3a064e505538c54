import { makeStyles, tokens } from "@fluentui/react-components";
import { useSession, useTexts } from "../shared/context";
import { Swatch } from "../shared/look/Swatch";
import { type BarPart } from "./barParts";
import { UnfoldBars } from "./UnfoldBars";

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
  entry: { display: "inline-flex", alignItems: "center", gap: "4px" },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Which color is which part, where bars are stacked. @param parts null where they are not. */
export function Legend({ parts }: { readonly parts: readonly BarPart[] | null }) {
  const classes = useStyles();
  const text = useTexts("ranking");
  const hasDimensions = useSession((session) => session.model.hierarchy !== undefined);
  if (!parts) return hasDimensions ? <p className={classes.note}>{text.noParts}</p> : null;
  return (
    <div className={classes.legend}>
      <span>{text.legend}</span>
      {parts.map(({ name, look }) => (
        <span key={name} className={classes.entry}>
          <Swatch look={look} />
          {name}
        </span>
      ))}
      <UnfoldBars />
    </div>
  );
}
