/** @jest-environment ./scripts/jestDom.js */
import { type VisibilityEvents, watchVisibility } from "../../../src/taskpane/visibility";

const mockStarted = jest.fn();
jest.mock("../../../src/taskpane/startPane", () => ({
  startPane: () => void mockStarted("pane"),
  startPreview: () => void mockStarted("preview"),
}));

/** What the browser says of the page: whether it is drawn, and how wide. */
const page = { visibilityState: "visible", width: 350 };
Object.defineProperty(document, "visibilityState", { get: () => page.visibilityState });
Object.defineProperty(window, "innerWidth", { get: () => page.width });

type Handler = Parameters<VisibilityEvents>[0];

/** Loads the page's script with this much of Office behind it. */
async function load({ events = true, host = "Excel" } = {}) {
  let tell: Handler = () => undefined;
  const associate = jest.fn();
  const onVisibilityModeChanged = async (handler: Handler) => void (tell = handler);
  Object.assign(globalThis, {
    Office: {
      HostType: { Excel: "Excel" },
      onReady: async (ready: (info: { host: string }) => void) => ready({ host }),
      actions: { associate },
      addin: events ? { onVisibilityModeChanged } : undefined,
      context: {},
    },
  });
  document.body.innerHTML = '<div id="pane"></div>';
  await jest.isolateModulesAsync(async () => void (await import("../../../src/taskpane/main")));
  await settled();
  return { associate, office: (visibilityMode: string) => tell({ visibilityMode }) };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  Object.assign(page, { visibilityState: "visible", width: 350 });
  mockStarted.mockClear();
});

// Excel loads the add-in's page as soon as one function is calculated, without showing it, and keeps it when the pane is
// closed: Microsoft, Runtimes in Office Add-ins (shared runtime); Show or hide the task pane (onVisibilityModeChanged).
describe("the pane starts when it is first seen", () => {
  test("at once where the page is in sight, with Office's events or without", async () => {
    await load();
    await load({ events: false });
    expect(mockStarted.mock.calls).toEqual([["pane"], ["pane"]]);
  });

  test.each<[string, () => void]>([
    [
      "hidden, then visible",
      () => {
        page.visibilityState = "visible";
        document.dispatchEvent(new Event("visibilitychange"));
      },
    ],
    [
      "without a size, then with one",
      () => {
        page.width = 350;
        window.dispatchEvent(new Event("resize"));
      },
    ],
  ])("%s: once, and the ribbon is heard before", async (how, show) => {
    Object.assign(page, how.startsWith("hidden") ? { visibilityState: "hidden" } : { width: 0 });
    const { associate } = await load();
    expect(mockStarted).not.toHaveBeenCalled();
    expect(associate).toHaveBeenCalledTimes(3);
    show();
    show();
    await settled();
    expect(mockStarted.mock.calls).toEqual([["pane"]]);
  });

  test("outside Excel the preview", async () => {
    await load({ host: "", events: false });
    expect(mockStarted.mock.calls).toEqual([["preview"]]);
  });
});

describe("whether the pane is seen", () => {
  async function watched() {
    let tell: Handler = () => undefined;
    const visibility = watchVisibility(window);
    await visibility.heed(async (handler) => void (tell = handler));
    const returned = jest.fn();
    visibility.onReturn(returned);
    return { visibility, returned, office: (visibilityMode: string) => tell({ visibilityMode }) };
  }

  test("closed and opened again", async () => {
    const { visibility, returned, office } = await watched();
    office("Hidden");
    expect([visibility.isSeen(), returned.mock.calls.length]).toEqual([false, 0]);
    office("Taskpane");
    office("Taskpane");
    expect([visibility.isSeen(), returned.mock.calls.length]).toEqual([true, 1]);
  });

  test("who works in it sees it, whatever Office last said", async () => {
    const { visibility, returned, office } = await watched();
    office("Hidden");
    window.dispatchEvent(new Event("focus"));
    expect([visibility.isSeen(), returned.mock.calls.length]).toEqual([true, 1]);
    window.dispatchEvent(new Event("focus"));
    expect(returned).toHaveBeenCalledTimes(2);
  });

  test("a change of size while it is seen is no return", async () => {
    const { returned } = await watched();
    window.dispatchEvent(new Event("resize"));
    expect(returned).not.toHaveBeenCalled();
  });
});
