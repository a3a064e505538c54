import { type Range } from "../../formula/choice";

// Characters by their numbers in Unicode.

export const spaces: readonly Range[] = [
  [9, 10],
  [13, 13],
  [160, 160],
  [8192, 8202],
  [8239, 8239],
  [8287, 8287],
  [12288, 12288],
];
/** What takes no room; marks of direction, which a name may not have, are apart. See src/cells/plainText.ts. */
export const invisible: readonly Range[] = [
  [8203, 8205],
  [8288, 8288],
  [65279, 65279],
];
export const directionMarks: Range = [8206, 8207];
/** Full-width forms: each stands this far behind its half-width one. */
export const fullWidth: Range = [65281, 65374];
export const width = 65248;
