import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  place: { display: "flex", alignItems: "center", justifyContent: "center", gap: "8px", padding: "8px" },
  ring: {
    width: "16px",
    height: "16px",
    boxSizing: "border-box",
    borderRadius: "50%",
    border: `2px solid ${tokens.colorBrandStroke2}`,
    borderTopColor: tokens.colorBrandStroke1,
    animationName: { to: { transform: "rotate(360deg)" } },
    animationDuration: "1.5s",
    animationTimingFunction: "linear",
    animationIterationCount: "infinite",
    "@media (prefers-reduced-motion: reduce)": { animationName: "none" },
  },
});

/** Something is on its way. A ring of our own: Fluent's spinner weighs two kilobytes for what is seen for a moment. */
export function Loading({ label }: { readonly label: string }) {
  const classes = useStyles();
  return (
    <div className={classes.place} role="status">
      <span className={classes.ring} aria-hidden="true" />
      {label}
    </div>
  );
}
