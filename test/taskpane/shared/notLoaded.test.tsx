import { screen } from "@testing-library/react";
import { renderPane, says } from "../renderPane";

/** What webpack throws where a script is no longer on the server: after an update it has another name. */
const mockMissing = () => Object.assign(new Error("Loading chunk 134 failed."), { name: "ChunkLoadError" });
const mockReload = jest.fn();
jest.mock("../../../src/taskpane/shared/loading/reload", () => ({ reload: () => void mockReload() }));
jest.mock("../../../src/taskpane/sharing/SharingTab", () => {
  throw mockMissing();
});
jest.mock("../../../src/taskpane/state/index/errorReason", () => {
  throw mockMissing();
});

beforeEach(() => {
  mockReload.mockReset();
  // React tells the console what a boundary has caught.
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  global.fetch = jest.fn().mockRejectedValue(new Error("offline"));
});

const words =
  "This part of the pane could not be loaded: the add-in was updated, or its server does not answer. Reload the pane.";

test("a tab whose script is gone says so and offers to reload; the other tabs stay", async () => {
  const { open, press, weigh, weights } = await renderPane();
  await open("Share");
  await says(words);
  expect(screen.queryByRole("button", { name: "Show the pane again" })).toBeNull();
  await press("Reload");
  expect(mockReload).toHaveBeenCalledTimes(1);
  await open("Weights");
  expect(screen.queryByText(words)).toBeNull();
  await weigh("Pay", "40");
  expect(weights("Balanced")[0]).toBe(0.4);
});

test("so does what is loaded at the press of a button; Excel has refused nothing", async () => {
  const { press } = await renderPane({ view: "help" });
  await press("Why this error?");
  await says(words);
  await press("Reload");
  expect(mockReload).toHaveBeenCalledTimes(1);
});

test("speaks Chinese", async () => {
  const { open } = await renderPane({ language: "zh-CN" });
  await open("共享");
  await says(/^窗格的这一部分无法加载/);
  await screen.findByRole("button", { name: "重新加载" });
});
