import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import {
  differentColors,
  indicatorColor,
  indicatorColors,
} from "../../../../src/taskpane/shared/look/colors";

type Triple = readonly [number, number, number];

/** IEC 61966-2-1: linear light of #rrggbb. */
const linear = (color: string): Triple => {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const share = parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return [r, g, b];
};
const luminance = (color: string) => {
  const [r, g, b] = linear(color);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
/** WCAG 2.2, contrast ratio. */
const contrast = (a: string, b: string) => {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};
/** CIE 1976 L*a*b* with the white D65: another measure than the one that the colors were found with. */
const lab = (color: string): Triple => {
  const [r, g, b] = linear(color);
  const [x, y, z] = [
    (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505,
    0.2126 * r + 0.7152 * g + 0.0722 * b,
    (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089,
  ].map((t) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116));
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
};
const distance = (a: string, b: string) => {
  const [p, q] = [lab(a), lab(b)];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
};

describe.each([
  ["light", false, webLightTheme],
  ["dark", true, webDarkTheme],
])("the colors of indicators, %s", (_, dark, theme) => {
  const colors = Object.values(indicatorColors(dark));

  test("are forty that no two look alike, neighbors least of all", () => {
    expect([colors.length, differentColors]).toEqual([40, 40]);
    // A difference of 2.3 is just seen (Mahy et al. 1994).
    colors.forEach((color, i) =>
      colors.slice(0, i).forEach((other) => expect(distance(color, other)).toBeGreaterThan(9)),
    );
    colors.slice(1).forEach((color, i) => expect(distance(color, colors[i])).toBeGreaterThan(15));
  });

  test("stand out from what is behind them by 3 to 1", () => {
    for (const behind of [theme.colorNeutralBackground1, theme.colorNeutralBackground4])
      for (const color of colors) expect(contrast(color, behind)).toBeGreaterThanOrEqual(3);
  });

  test("are what the names that the pane uses stand for", () => {
    const names = Object.keys(indicatorColors(dark)).map((name) => `var(--${name})`);
    expect(Array.from({ length: 40 }, (__, i) => indicatorColor(i))).toEqual(names);
  });
});
