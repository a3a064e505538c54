import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode } from "react";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "8px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    minWidth: 0,
    // Long choices must not make a card wider than the pane.
    "& select": { minWidth: 0, width: "100%" },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
});

/** The look of a card, for one with a head of its own. */
export function useCardLook(): string {
  return useStyles().card;
}

/** A step inside the pane, in place of a dialog that would cover it. */
export function Card({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const classes = useStyles();
  return (
    <section className={classes.card} aria-label={title}>
      <h2 className={classes.title}>{title}</h2>
      {children}
    </section>
  );
}
