import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  heard: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: 0,
    overflow: "hidden",
    whiteSpace: "nowrap",
    clipPath: "inset(50%)",
  },
});

/** The class of what is only for those who listen. */
export function useHeard(): string {
  return useStyles().heard;
}
