import { act, fireEvent, screen } from "@testing-library/react";
import { renderPane } from "../renderPane";

const later = (milliseconds: number) => act(() => jest.advanceTimersByTimeAsync(milliseconds));
const words = () => screen.queryByText(/Copy/);

/** The pane with a notice of success, under a clock that the test moves. */
async function noticed() {
  const pane = await renderPane();
  jest.useFakeTimers();
  await act(async () => pane.store.setState({ notice: { kind: "tableOpened", table: "Copy" } }));
  return pane;
}

afterEach(() => void jest.useRealTimers());

test("a notice of success leaves by itself; it stands below the tabs and is announced", async () => {
  await noticed();
  const status = words()!.closest("[role=status]")!;
  expect(status.getAttribute("aria-live")).toBe("polite");
  const tabs = screen.getByRole("tablist");
  expect(tabs.compareDocumentPosition(status) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  await later(7900);
  expect(words()).not.toBeNull();
  await later(200);
  expect(words()).toBeNull();
});

test.each([
  ["the pointer", "mouseOver", "mouseOut"],
  ["the focus", "focusIn", "focusOut"],
] as const)("it stays while %s is on it, and then as long again", async (_, on, off) => {
  await noticed();
  await later(5000);
  const button = screen.getByRole("button", { name: "Dismiss" });
  fireEvent[on](button);
  await later(60_000);
  expect(words()).not.toBeNull();
  fireEvent[off](button);
  await later(7900);
  expect(words()).not.toBeNull();
  await later(200);
  expect(words()).toBeNull();
});

test("what went wrong, and what asks for a decision, stays", async () => {
  const pane = await noticed();
  for (const notice of [
    { kind: "workbook", problem: { code: "sheetProtected", parameters: { sheet: "Jobs" } } },
    { kind: "conflict" },
  ] as const) {
    await act(async () => pane.store.setState({ notice }));
    await later(60_000);
    expect(pane.store.getState().notice).toEqual(notice);
  }
});
