import { call } from "./call";
import { installCustomFunctions, thrownBy } from "./excel";

/** What somebody enters, and the error they get for it: its code and its message. */
export type Mistake = readonly [args: readonly unknown[], code: string, message: string];

/** A column of cells. */
export const column = (...values: unknown[]) => values.map((value) => [value]);

/** Checks mistakes function by function. */
export function testMistakes(
  mistakes: readonly (readonly [name: string, body: (...args: any[]) => unknown, list: readonly Mistake[]])[],
): void {
  beforeAll(installCustomFunctions);

  describe.each(mistakes)("%s", (_, body, list) => {
    test.each(list)("mistake %# is told in words", (args, code, message) => {
      expect(thrownBy(() => call(body, ...args))).toEqual({ code, message });
    });
  });
}

/** Words that many functions share, so that each stands here once. */
export const words = {
  negative: (argument: string, row: number, value: number, atColumn = 1) =>
    `Row ${row}, column ${atColumn} of ${argument} is negative (${value}). It must be 0 or more.`,
  noShares: (argument: string) =>
    `${argument} adds up to 0, so there are no shares. Check the selected cells.`,
  noNumbers: (argument: string) =>
    `${argument} has no numbers beside those of the other ranges. Check the selected cells.`,
  otherSize: (argument: string, size: string, first: string, firstSize: string) =>
    `${argument} is ${size} but ${first} is ${firstSize}. Select ranges of the same size.`,
  noQuality: (argument: string, row: number) =>
    `Row ${row}, column 1 of ${argument} is blank but there are jobs. Type the quality, or clear the jobs.`,
  nothingShared: (argument: string) =>
    `No cell has both jobs and a value of ${argument}. Select ranges that match.`,
  fewKnown: (known: number) => `${known} known values; at least 3 are needed.`,
  fewComplete: (rows: string, needed: number) =>
    `${rows} a value in every column; ${needed} are needed. Fill gaps or leave out sparse columns.`,
  oneIndicator: "Data has 1 indicator that counts; at least 2 are needed. Select more columns.",
  sameEverywhere: (atColumn: number) =>
    `Column ${atColumn} of data has the same value in every row compared, so it tells nothing. Leave it out.`,
  outside: (argument: string, low: number, high: number, given: number) =>
    `${argument} must be from ${low} to ${high}; ${given} was given.`,
  broken: (argument: string, given: number) => `${argument} must be a whole number; ${given} was given.`,
} as const;
