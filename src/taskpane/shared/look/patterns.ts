import { makeStyles } from "@fluentui/react-components";

const ink = "CanvasText";
const paper = "Canvas";
const stripes = (angle: number, width: number) =>
  `repeating-linear-gradient(${angle}deg, ${ink} 0 ${width}px, ${paper} ${width}px ${2 * width}px)`;
const inForcedColors = (backgroundImage: string, backgroundSize = "auto") => ({
  "@media (forced-colors: active)": { backgroundImage, backgroundSize, outline: `1px solid ${ink}` },
});

/** Where a contrast theme has two colors only, dimensions differ by these; they cover the color below. */
const useStyles = makeStyles({
  solid: inForcedColors(`linear-gradient(${ink}, ${ink})`),
  falling: inForcedColors(stripes(45, 2)),
  upright: inForcedColors(stripes(90, 1)),
  dots: inForcedColors(`radial-gradient(${ink} 1px, ${paper} 1.5px)`, "4px 4px"),
  level: inForcedColors(stripes(0, 1)),
  empty: inForcedColors(`linear-gradient(${paper}, ${paper})`),
  rising: inForcedColors(stripes(-45, 1)),
  checks: inForcedColors(`conic-gradient(${ink} 25%, ${paper} 0 50%, ${ink} 0 75%, ${paper} 0)`, "4px 4px"),
});

/** Classes for `PartLook.pattern`. */
export function usePatterns(): readonly string[] {
  const { solid, falling, upright, dots, level, empty, rising, checks } = useStyles();
  return [solid, falling, upright, dots, level, empty, rising, checks];
}
