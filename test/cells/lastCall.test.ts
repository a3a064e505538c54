import { lastCall, noteCall } from "../../src/cells/lastCall";
import { withExcelErrors } from "../../src/functions/excelErrors";

/** A call that takes two seconds, begun a second from now. */
function callOfTwoSeconds(body: () => void): void {
  jest.useFakeTimers({ now: 1000 });
  noteCall(0);
  const work = () => {
    jest.setSystemTime(3000);
    body();
  };
  try {
    withExcelErrors(work);
  } catch {
    // What the function refuses is a result too.
  } finally {
    jest.useRealTimers();
  }
}

// Freeze waits for what comes after a call: from its end on, however long it took.
test.each<[string, () => void]>([
  ["answers", () => undefined],
  [
    "refuses",
    () => {
      throw new Error("no");
    },
  ],
])("a function that %s leaves the time when it was done", (_, body) => {
  callOfTwoSeconds(body);
  expect(lastCall()).toBe(3000);
});
