import { makeStyles } from "@fluentui/react-components";

/** Names that people gave: what does not fit on one line takes a second, and a third in tables, before it is cut. */
export const useNameStyles = makeStyles({
  name: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 2,
    minWidth: 0,
    overflow: "hidden",
    overflowWrap: "anywhere",
  },
  three: { WebkitLineClamp: 3 },
  heading: { minWidth: "64px", wordBreak: "normal" },
});
