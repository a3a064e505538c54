import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { renderPane, says } from "../renderPane";
import { expectRanking, percent, scoresBy } from "./jobs";

/** Tells a row that it came into sight or left it; by itself jsdom shows everything. */
const mockSight = new Map<Element, (inSight: boolean) => void>();
jest.mock("../../../src/taskpane/weights/sliders/inSight", () => ({
  watchInSight: (element: Element, change: (inSight: boolean) => void) => {
    mockSight.set(element, change);
    change(true);
    return () => void mockSight.delete(element);
  },
}));

const slider = (name: string) => screen.getByRole<HTMLInputElement>("slider", { name: `Weight of ${name}` });

describe("a slider", () => {
  test("moves pane and ranking at once and the sheet when it is let go, in one step", async () => {
    const { slide, workbook, weights } = await renderPane();
    const before = weights("Balanced");
    expectRanking(scoresBy(before));
    for (const to of [40, 55, 70]) slide("Pay", to);
    expect([percent("Pay"), slider("Pay").getAttribute("aria-valuetext")]).toEqual(["70%", "70%"]);
    await says("Sum 100%");
    expect(workbook.writes).toEqual([]);
    fireEvent.pointerUp(slider("Pay"));
    await waitFor(() => expect(workbook.writes).toEqual(["preset"]));
    const after = weights("Balanced") as number[];
    expect(after[0]).toBe(0.7);
    expect(after.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    expectRanking(scoresBy(after));
    expect(screen.getAllByText(/^[▲▼]/).length).toBeGreaterThan(0);
  });

  test("takes arrows, Page keys, Home and End; keys pressed in one go are one step", async () => {
    const { workbook, weights } = await renderPane();
    act(() => slider("Pay").focus());
    // All in one go: no time passes between them.
    const press = (key: string, more = {}) => fireEvent.keyDown(slider("Pay"), { key, ...more });
    const steps = [
      [() => press("ArrowRight"), "31%"],
      [() => press("ArrowDown"), "30%"],
      [() => press("ArrowUp", { shiftKey: true }), "30.1%"],
      // On whole steps again.
      [() => press("ArrowRight"), "31%"],
      [() => press("PageUp"), "41%"],
      [() => press("PageDown"), "31%"],
      [() => press("Home"), "0%"],
      [() => press("End"), "100%"],
      [() => press("ArrowLeft"), "99%"],
      [() => press("x"), "99%"],
    ] as const;
    for (const [step, shown] of steps) {
      step();
      expect(percent("Pay")).toBe(shown);
    }
    expect(workbook.writes).toEqual([]);
    await waitFor(() => expect(weights("Balanced")[0]).toBe(0.99));
    expect(workbook.writes).toEqual(["preset"]);
    // Leaving the slider ends the step at once; Escape takes it back.
    press("Home");
    fireEvent.blur(slider("Pay"));
    await waitFor(() => expect(workbook.writes).toEqual(["preset", "preset"]));
    press("End");
    press("Escape");
    fireEvent.blur(slider("Pay"));
    expect(percent("Pay")).toBe("0%");
    expect(workbook.writes).toHaveLength(2);
  });

  test("a row out of sight follows when it comes into sight or the drag ends", async () => {
    const { slide } = await renderPane();
    const box = screen.getByLabelText("Weight of Training in per cent");
    mockSight.get(box)?.(false);
    slide("Pay", 100);
    expect(percent("Training")).toBe("15%");
    mockSight.get(box)?.(true);
    expect(percent("Training")).toBe("0%");
    mockSight.get(box)?.(false);
    slide("Pay", 0);
    expect(percent("Training")).toBe("0%");
    fireEvent.pointerUp(slider("Pay"));
    await waitFor(() => expect(percent("Training")).not.toBe("0%"));
  });

  test("what was moved is written when the view goes away under it", async () => {
    const { slide, unmount, weights } = await renderPane();
    slide("Pay", 100);
    unmount();
    await waitFor(() => expect(weights("Balanced")[0]).toBe(1));
  });
});

describe("a weight typed", () => {
  test("is entered with Enter or by leaving the box, and taken back with Escape", async () => {
    const { user, weigh, weights } = await renderPane();
    await weigh("Pay", "40");
    await waitFor(() => expect(weights("Balanced")[0]).toBe(0.4));
    const box = screen.getByLabelText("Weight of Training in per cent");
    await user.clear(box);
    await user.type(box, "12,5 %");
    await user.tab();
    await waitFor(() => expect(weights("Balanced")[4]).toBe(0.125));
    await user.clear(box);
    await user.type(box, "90{Escape}");
    await user.tab();
    expect([percent("Training"), weights("Balanced")[4]]).toEqual(["12.5%", 0.125]);
  });

  test.each(["150", "-1", "a lot"])(
    "%s is no weight: said while it is typed, never entered",
    async (typed) => {
      const { user, workbook } = await renderPane();
      const box = screen.getByLabelText("Weight of Pay in per cent");
      await user.clear(box);
      expect(box.getAttribute("aria-invalid")).toBe("false");
      await user.type(box, typed);
      expect([box.getAttribute("aria-invalid"), box.title]).toEqual(["true", "Type a number from 0 to 100"]);
      await user.keyboard("{Enter}");
      expect([percent("Pay"), box.getAttribute("aria-invalid")]).toEqual(["30%", "false"]);
      expect(workbook.writes).toEqual([]);
    },
  );

  test("what somebody types is not overwritten by what moves on the sheet", async () => {
    const { user, onSheet, workbook } = await renderPane();
    const box = screen.getByLabelText("Weight of Pay in per cent");
    await user.clear(box);
    await user.type(box, "7");
    await onSheet(() => (workbook.table("Weights").rows[0][5] = 0.9));
    expect(percent("Pay")).toBe("7");
    await user.keyboard("{Escape}");
    expect(percent("Pay")).toBe("56.3%");
  });
});

test("a lock keeps a weight while another moves, and takes the marks of ties away", async () => {
  const { press, user, weights } = await renderPane();
  const tie = screen.getAllByRole("img", { name: /^At .* tie$/ });
  // Who listens hears it with the slider.
  const marked = tie[0].parentElement?.querySelector("input")?.getAttribute("aria-describedby");
  expect(marked?.split(" ")).toContain(tie[0].id);
  const [, first, second] = /, (.*) and (.*) tie$/.exec(tie[0].title) ?? [];
  await says(`where ${first} and ${second} tie`);
  await press("Lock Pay");
  expect(screen.queryByRole("img", { name: /tie$/ })).toBeNull();
  expect(screen.queryByText(/^where .* tie$/)).toBeNull();
  expect(slider("Pay").disabled).toBe(true);
  expect(screen.getByRole("button", { name: "Lock Pay" }).title).toBe("Pay is locked");
  act(() => slider("Training").focus());
  await user.keyboard("{End}");
  await user.tab();
  await waitFor(() => expect(weights("Balanced")).toEqual([0.3, 0, 0, 0, 0.7]));
  for (const name of ["Conditions", "Benefits", "Satisfaction"]) await press(`Lock ${name}`);
  // Nothing is left that could give way.
  act(() => slider("Training").focus());
  await user.keyboard("{Home}");
  expect([percent("Training"), slider("Training").value]).toEqual(["70%", "70"]);
  await press("Lock Pay");
  expect(slider("Pay").disabled).toBe(false);
});

test("undo, redo and reset lead through the steps; a button without a step says so", async () => {
  const { weigh, press, button, choose, weights } = await renderPane();
  const isOff = async (name: string) => (await button(name)).getAttribute("aria-disabled") === "true";
  expect([await isOff("Undo"), await isOff("Redo")]).toEqual([true, true]);
  const before = weights("Balanced");
  await weigh("Pay", "40");
  await waitFor(() => expect(weights("Balanced")[0]).toBe(0.4));
  await weigh("Pay", "50");
  await waitFor(() => expect(weights("Balanced")[0]).toBe(0.5));
  await press("Undo");
  await waitFor(() => expect(percent("Pay")).toBe("40%"));
  await waitFor(() => expect(weights("Balanced")[0]).toBe(0.4));
  await press("Redo");
  await waitFor(() => expect(weights("Balanced")[0]).toBe(0.5));
  expect([await isOff("Undo"), await isOff("Redo")]).toEqual([false, true]);
  await choose("Start from", "Reset");
  await waitFor(() => expect(weights("Balanced")).toEqual(before));
});

test("undo says what it takes back: weights, a direction or goalposts", async () => {
  const { weigh, press, button, unfold, user, workbook } = await renderPane();
  const titled = async (name: string) => (await button(name)).title;
  expect(await titled("Undo")).toBe("Undo");
  await weigh("Pay", "40");
  await waitFor(async () => expect(await titled("Undo")).toBe("Undo: weights of Balanced"));
  await unfold("Directions and goalposts");
  const turned = within(screen.getByRole("radiogroup", { name: "Direction of Training" }));
  await user.click(turned.getByRole("radio", { name: "lower is better" }));
  await waitFor(async () => expect(await titled("Undo")).toBe("Undo: direction of Training"));
  await user.type(screen.getByLabelText("High goalpost of Pay"), "90000{Enter}");
  await waitFor(async () => expect(await titled("Undo")).toBe("Undo: goalposts of Pay"));
  await press("Undo");
  await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>("High goalpost of Pay").value).toBe(""));
  expect([await titled("Undo"), await titled("Redo")]).toEqual([
    "Undo: direction of Training",
    "Redo: goalposts of Pay",
  ]);
  await press("Undo");
  await waitFor(() => expect(workbook.table("Weights").rows[4].slice(1, 4)).toEqual([1, "auto", "auto"]));
  expect(turned.getByRole<HTMLInputElement>("radio", { name: "higher is better" }).checked).toBe(true);
  expect(workbook.table("Weights").rows[0].slice(1, 4)).toEqual([1, "auto", "auto"]);
});

test("speaks Chinese", async () => {
  const { user, press, weights } = await renderPane({ language: "zh-CN" });
  const box = screen.getByLabelText("Pay 的权重（百分比）");
  await user.clear(box);
  await user.type(box, "40{Enter}");
  await waitFor(() => expect(weights("Balanced")[0]).toBe(0.4));
  await says("合计 100%");
  expect((await screen.findByRole("button", { name: "撤销" })).title).toBe("撤销：Balanced 的权重");
  await press("撤销");
  await waitFor(() => expect(weights("Balanced")[0]).toBe(0.3));
});
