/**
 * Gives mocha the words of jest that the core's tests use, for StrykerJS alone: mocha keeps the loaded files from one
 * mutant to the next and runs only the tests that reach it, in milliseconds where jest takes seconds.
 */
import { basename } from "node:path";
import { format } from "node:util";
import { expect } from "expect";
import fc from "fast-check";
import Mocha from "mocha";

type Body = (...values: unknown[]) => unknown;
type Declare = (title: string, body: Body) => void;

// The same cases for every mutant; the first that fails kills it, so there is nothing to shrink.
fc.configureGlobal({ seed: 20260101, numRuns: 40, endOnFailure: true });

const { bdd } = Mocha.interfaces;

// StrykerJS takes mocha's own interfaces only.
Mocha.interfaces.bdd = (root) => {
  bdd(root);
  root.on("pre-require", (context, file) => {
    const { it, describe, before, after } = context;
    const place = basename(file, ".test.ts");
    let depth = 0;
    // Stryker knows tests by their full titles, so the same title in two files must differ.
    const titled = (title: string) => (depth === 0 ? `${place}: ${title}` : title);

    const test: Declare = (title, body) => it(titled(title), () => body());
    const group: Declare = (title, body) =>
      describe(titled(title), () => {
        depth++;
        try {
          body();
        } finally {
          depth--;
        }
      });
    // To mocha a test without a body is one that is skipped.
    const skipped = (title: string) => it(titled(title));
    const skip = Object.assign(skipped, { each: () => skipped });
    const withEach = (declare: Declare) => Object.assign(declare, { each: each(declare), skip });
    Object.assign(context, {
      test: withEach(test),
      it: test,
      describe: withEach(group),
      beforeAll: before,
      afterAll: after,
      expect,
    });
  });
};

/** One test for each row; "%s" and "%p" in the title are filled as jest does, and a number keeps titles apart. */
function each(declare: Declare) {
  return (rows: readonly unknown[]) => (title: string, body: Body) =>
    rows.forEach((row, i) => {
      const values = Array.isArray(row) ? (row as unknown[]) : [row];
      const holes = title.match(/%[a-z]/g)?.length ?? 0;
      const filled = format(title.replace(/%p/g, "%j"), ...values.slice(0, holes));
      declare(`${filled} #${i + 1}`, () => body(...values));
    });
}
