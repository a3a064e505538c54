import { act, screen, waitFor } from "@testing-library/react";
import { renderPane, says } from "../renderPane";

const labels = {
  "en-US": { insert: "Insert formula", undo: "Undo", changed: /^Jobs!I4 stays as it is: .*\(I5 and I6\)/ },
  "zh-CN": { insert: "插入公式", undo: "撤销", changed: /^Jobs!I4 保持不变：.*I5.*I6/ },
} as const;

describe.each(["en-US", "zh-CN"] as const)("what was inserted, in %s", (language) => {
  const { insert, undo, changed } = labels[language];
  const inNotice = async () => {
    await says(/Jobs!I4/);
    const all = screen.getAllByRole("button", { name: undo });
    return all[all.length - 1];
  };

  test("is taken out from its notice", async () => {
    const { press, user, workbook } = await renderPane({ language });
    await press(insert);
    await user.click(await inNotice());
    await waitFor(() => expect(workbook.inserted).toEqual([]));
    expect(screen.queryByText(/Jobs!I4/)).toBeNull();
  });

  test("changed since: it stays, and the cells are named", async () => {
    const { press, user, workbook } = await renderPane({ language });
    await press(insert);
    const button = await inNotice();
    workbook.changedSince = ["I5", "I6"];
    await user.click(button);
    await says(changed);
    expect(workbook.inserted).toHaveLength(1);
  });
});

test("once its notice has left, it is a step of the history, without redo; weights before it come after it", async () => {
  const { press, weigh, workbook, weights } = await renderPane();
  await weigh("Pay", "55");
  await waitFor(() => expect(weights("Balanced")[0]).toBe(0.55));
  await press("Insert formula");
  await press("Dismiss");
  const undo = await screen.findByRole("button", { name: "Undo" });
  expect(undo.title).toBe("Undo: what was inserted at Jobs!I4");
  await press("Undo");
  await waitFor(() => expect(workbook.inserted).toEqual([]));
  expect(screen.getByRole("button", { name: "Redo" }).getAttribute("aria-disabled")).toBe("true");
  await press("Undo");
  await waitFor(() => expect(weights("Balanced")[0]).toBe(0.3));
});

test("a sheet changed since is deleted only when the user says so", async () => {
  const { choose, press, user, workbook } = await renderPane();
  await choose("Where to insert", "On a new sheet");
  await says(/^Formula inserted at QEI!B2/);
  workbook.changedSince = null;
  const all = screen.getAllByRole("button", { name: "Undo" });
  await user.click(all[all.length - 1]);
  await says(/^QEI stays as it is: it cannot be seen/);
  expect(workbook.inserted).toHaveLength(1);
  await press("Delete the sheet all the same");
  await waitFor(() => expect(workbook.inserted).toEqual([]));
});

test("the notice leaves by itself, after long enough to get there by keyboard", async () => {
  const { store } = await renderPane();
  jest.useFakeTimers();
  const undo = () => Promise.resolve();
  await act(async () => store.setState({ notice: { kind: "published", sheet: "Jobs – Mine", undo } }));
  await act(() => jest.advanceTimersByTimeAsync(29_000));
  expect(store.getState().notice).not.toBeNull();
  await act(() => jest.advanceTimersByTimeAsync(2_000));
  expect(store.getState().notice).toBeNull();
  jest.useRealTimers();
});
