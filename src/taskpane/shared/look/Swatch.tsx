import { makeStyles } from "@fluentui/react-components";
import { indicatorColor } from "./colors";

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

/** The color of an indicator beside its name, which tells listeners the same. */
export function Swatch({ index }: { readonly index: number }) {
  return (
    <span
      className={useStyles().swatch}
      style={{ backgroundColor: indicatorColor(index) }}
      aria-hidden="true"
    />
  );
}
