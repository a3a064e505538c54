import { type Problem } from "../core/errors";

/** A worksheet function as Excel calls it: null where an argument is left out, rows of cells for a range. */
export type OwnFunction = (...given: unknown[]) => unknown;

/**
 * The functions on the page that they share with the pane, and what they meant by their errors: functions.js and the pane
 * are two scripts, which have nothing else in common. The pane asks a function again where its cell shows an error.
 */
interface Page {
  employmentIndicesFunctions?: {
    readonly byId: Map<string, OwnFunction>;
    readonly problems: WeakMap<object, Problem>;
  };
}

function onPage(): NonNullable<Page["employmentIndicesFunctions"]> {
  const page = globalThis as Page;
  return (page.employmentIndicesFunctions ??= { byId: new Map(), problems: new WeakMap() });
}

export function noteFunction(id: string, body: OwnFunction): void {
  onPage().byId.set(id, body);
}

/** @param id in capitals, such as QEI.CANLEAD; undefined where functions.js has not run. */
export function ownFunction(id: string): OwnFunction | undefined {
  return onPage().byId.get(id);
}

/** @param error the error value that tells the problem in words. */
export function noteProblem(error: object, cause: Problem): void {
  onPage().problems.set(error, cause);
}

/** What one of our functions meant by an error value; undefined for any other value. */
export function problemBehind(value: unknown): Problem | undefined {
  return typeof value === "object" && value !== null ? onPage().problems.get(value) : undefined;
}
