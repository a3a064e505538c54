import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { type PartLook } from "./colors";
import { usePatterns } from "./patterns";

const useStyles = makeStyles({
  swatch: {
    display: "inline-block",
    flexShrink: 0,
    width: "10px",
    height: "10px",
    borderRadius: "2px",
    forcedColorAdjust: "none",
  },
});

/** The color of an indicator or a dimension beside its name, which tells listeners the same. */
export function Swatch({ look: { color, pattern } }: { readonly look: PartLook }) {
  const { swatch } = useStyles();
  const patterns = usePatterns();
  return (
    <span
      className={pattern === null ? swatch : mergeClasses(swatch, patterns[pattern])}
      style={{ backgroundColor: color }}
      aria-hidden="true"
    />
  );
}
