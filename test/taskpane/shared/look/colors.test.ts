import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import {
  differentColors,
  differentDimensions,
  dimensionColors,
  indicatorColor,
  indicatorColors,
  partColors,
  partLooks,
} from "../../../../src/taskpane/shared/look/colors";

import { indexItself } from "../../../../src/core/index/definition";
import { nodesOfModel } from "../../../../src/taskpane/state/index/modelNodes";

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
const lab = (color: string): Triple => labOf(linear(color));
const labOf = ([r, g, b]: Triple): Triple => {
  const [x, y, z] = [
    (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505,
    0.2126 * r + 0.7152 * g + 0.0722 * b,
    (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089,
  ].map((t) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116));
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
};
const apart = (p: Triple, q: Triple) => Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
const distance = (a: string, b: string) => apart(lab(a), lab(b));

/** Viénot, Brettel & Mollon (1999): linear light as people without red or green cones see it; another model than the colors were found with. */
const dichromats = {
  red: [0.11238, 0.88762, 0.00401],
  green: [0.29275, 0.70725, -0.02234],
} as const;
const seenBy = (kind: keyof typeof dichromats, color: string): Triple => {
  const [r, g, b] = linear(color);
  const [ofRed, ofGreen, toBlue] = dichromats[kind];
  const yellow = ofRed * r + ofGreen * g;
  return labOf([yellow, yellow, Math.max(0, toBlue * (r - g) + b)]);
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

describe.each([
  ["light", false, webLightTheme],
  ["dark", true, webDarkTheme],
])("the colors of dimensions, %s", (_, dark, theme) => {
  const colors = Object.values(dimensionColors(dark));
  const own = (dimension: number) => colors.slice(3 * dimension, 3 * dimension + 3);
  const dimensions = Array.from({ length: differentDimensions }, (__, i) => i);

  test("and their tints stand out from what is behind them by 3 to 1", () => {
    expect(colors).toHaveLength(24);
    for (const behind of [theme.colorNeutralBackground1, theme.colorNeutralBackground4])
      for (const color of colors) expect(contrast(color, behind)).toBeGreaterThanOrEqual(3);
  });

  test("no two look alike, to people without red or green cones neither", () => {
    for (const a of dimensions)
      for (const b of dimensions.slice(0, a)) {
        const [one, other] = [own(a)[0], own(b)[0]];
        expect(distance(one, other)).toBeGreaterThan(20);
        for (const kind of ["red", "green"] as const)
          expect(apart(seenBy(kind, one), seenBy(kind, other))).toBeGreaterThan(8);
      }
  });

  test("a tint is seen to differ from its neighbors", () => {
    for (const dimension of dimensions) {
      const [color, strong, between] = own(dimension);
      for (const [a, b] of [
        [color, strong],
        [strong, between],
        [between, color],
      ])
        expect(distance(a, b)).toBeGreaterThan(4);
    }
  });
});

test("each part directly below the index has a color, what stands in it tints of it, and all have names in the theme", () => {
  // 0 and 1 in a dimension, 2 in one within it, 3 below the index.
  const hierarchy = {
    dimensions: [
      { parent: indexItself, weight: 1, aggregation: null, coverage: null },
      { parent: 0, weight: 1, aggregation: null, coverage: null },
    ],
    parents: [0, 0, 1, indexItself],
  };
  const looks = partLooks(nodesOfModel(["A", "B", "C", "D"], ["Outer", "Inner"], hierarchy));
  const tint = (dimension: number, place: number) => `var(--dimension${dimension}tint${place})`;
  expect(looks.map(({ color }) => color)).toEqual([
    tint(1, 0),
    tint(1, 0),
    tint(1, 1),
    tint(1, 0),
    tint(1, 2),
    tint(2, 0),
  ]);
  expect(looks.map(({ pattern }) => pattern)).toEqual([0, 0, 0, 0, 0, 1]);
  const known = Object.keys(partColors(false)).map((name) => `var(--${name})`);
  expect(known).toEqual(expect.arrayContaining(looks.map(({ color }) => color)));
  // Without dimensions as ever.
  const flat = partLooks(nodesOfModel(["A", "B"], [], undefined));
  expect(flat).toEqual([0, 1].map((i) => ({ color: indicatorColor(i), pattern: null })));
});

test("more parts than there are colors of dimensions go on with those of indicators", () => {
  const names = Array.from({ length: 11 }, (_, i) => `I${i}`);
  const hierarchy = {
    dimensions: names.map(() => ({ parent: indexItself, weight: 1, aggregation: null, coverage: null })),
    parents: names.map((_, i) => i),
  };
  const looks = partLooks(nodesOfModel(names, names, hierarchy)).filter((_, i) => i % 2 === 0);
  expect(new Set(looks.map(({ color }) => color)).size).toBe(11);
  expect(looks[8]).toEqual({ color: indicatorColor(8), pattern: 0 });
});

/** All files below a folder of sources. */
const sourcesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join(folder, file), "utf8"));

/** Colors of texts that never stand on such a row, each with why. */
const elsewhere = new Set([
  "colorBrandForeground1", // the line above the title of the first page
  "colorBrandForegroundLink", // in rows with a slider, which stay as they are
  "colorNeutralForegroundDisabled", // WCAG asks nothing of what is disabled
  "colorNeutralForegroundOnBrand", // on the brand's own color
]);

// Rows that can be pressed or dragged are drawn so while the pointer is on them.
test("texts are readable on a row that the pointer is on (WCAG 2.2, 1.4.3)", () => {
  const written = sourcesIn(join(__dirname, "../../../../src/taskpane")).flatMap((source) =>
    [...source.matchAll(/\bcolor: tokens\.(\w+)/g)].map(([, name]) => name),
  );
  const names = [...new Set(written)].filter(
    (name) => !elsewhere.has(name),
  ) as (keyof typeof webLightTheme)[];
  expect(names).toEqual(expect.arrayContaining(["colorPaletteRedForeground2", "colorNeutralForeground3"]));
  for (const theme of [webLightTheme, webDarkTheme]) {
    const faint = names.filter(
      (name) => contrast(String(theme[name]), theme.colorNeutralBackground1Hover) < 4.5,
    );
    expect(faint).toEqual([]);
  }
});
