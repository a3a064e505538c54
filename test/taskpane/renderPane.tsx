import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { act, configure, fireEvent, render, screen, waitFor } from "@testing-library/react";
import userEvent, { PointerEventsCheckLevel } from "@testing-library/user-event";
import * as React from "react";
import { insertSample } from "../../samples/insertSample";
import { type LanguageTag } from "../../src/messages/languages";
import { type Language } from "../../src/messages/words";
import { Pane } from "../../src/taskpane/Pane";
import { type Choices, choicesInMemory } from "../../src/taskpane/state/choices";
import { followSelection } from "../../src/taskpane/state/followSelection";
import { createNavigation, type NavigationState } from "../../src/taskpane/state/navigation";
import { createPaneStore } from "../../src/taskpane/state/paneStore";
import { type TableToWrite } from "../../src/workbook/contract";
import { type FoundCell } from "../../src/workbook/sharing/sharingContract";
import { spoken } from "../support/languages";
import { memoryWorkbook } from "./memoryWorkbook";

/** Without a document styles go nowhere; nothing here is seen, and jsdom takes long for them. */
const unstyled = createDOMRenderer(null as unknown as undefined);

const internals = (React as unknown as Record<string, { actQueue: ReactTask[] | null }>)
  .__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE;
type ReactTask = (timedOut: boolean) => ReactTask | null;

// Of each element React notes where it was made, a tenth of all drawing, up to a number of elements. It is reached here.
Object.defineProperty(internals, "recentlyCreatedOwnerStacks", {
  ...{ get: () => 10_000, set: () => undefined, configurable: true },
});

const later = window.setTimeout.bind(window);

/** At once: outside its own turns React does no work that can wait. */
function goOn(task: ReactTask): void {
  later(() => {
    const next = task(true);
    if (next) goOn(next);
  });
}

configure({
  /**
   * Where a part of the pane is waited for, React drops what else an event has queued, and takes it for under way for ever:
   * whether it is asked for again hangs on a count of all that was ever waited for. It is done as in a browser.
   */
  eventWrapper(event: () => unknown) {
    let queue: ReactTask[] | null = null;
    let result: unknown;
    const waits = act(() => {
      queue = internals.actQueue;
      result = event();
    }) as unknown as PromiseLike<void>;
    const left: ReactTask[] = internals.actQueue === null ? (queue ?? []) : [];
    left.forEach(goOn);
    if (left.length > 0) {
      // React warns unless somebody waits, and would then go through the queue itself.
      void waits.then(() => undefined);
      internals.actQueue = null;
    }
    return result;
  },
  // Enough for a machine that is busy; nothing waits longer than it must.
  asyncUtilTimeout: 15_000,
  // What is read on the pane says more than the elements around it.
  getElementError: (message) =>
    new Error(`${message?.split("\n")[0]}\nThe pane says: ${document.body.textContent}`),
});

// jsdom lays nothing out, so no size ever changes.
window.ResizeObserver = class {
  observe = () => undefined;
  unobserve = () => undefined;
  disconnect = () => undefined;
};

/** What was given to save, by its address. */
export const saved = new Map<string, Blob>();
URL.createObjectURL = (blob) => {
  const address = `blob:${saved.size}`;
  saved.set(address, blob as Blob);
  return address;
};
URL.revokeObjectURL = () => undefined;

const inline = new Set(["SPAN", "STRONG", "LABEL", "CODE", "A", "BUTTON", "INPUT", "SELECT", "TEXTAREA"]);

/**
 * jsdom tries all its rules on every element that a query looks at, which takes most of a test's time. With no styles there
 * are only the element's own, and what is closed is hidden.
 */
window.getComputedStyle = (element) => {
  const own = (element as HTMLElement).style;
  const { parentElement: parent, tagName, classList } = element;
  const closed = parent instanceof HTMLDetailsElement && !parent.open && tagName !== "SUMMARY";
  // Fluent's tabs hold their name twice, so that a bold one takes no more place.
  const hidden = classList.contains("fui-Tab__content--reserved-space");
  const known: Record<string, string> = {
    display: closed ? "none" : own.display || (inline.has(tagName) ? "inline" : "block"),
    visibility: hidden ? "hidden" : "visible",
  };
  return new Proxy(own, {
    get: (style, name) => {
      if (name === "getPropertyValue") return (property: string) => known[property] ?? "";
      return known[String(name)] ?? (Reflect.get(style, name, style) as unknown);
    },
  });
};

/** The ten industries with the presets Equal, Balanced and Example; opened, the pane shows Balanced. */
export const sampleTables = (): TableToWrite[] => [
  { ...insertSample.dataTable, sheet: "Jobs" },
  { ...insertSample.presetsTable, sheet: "Weights" },
];

export interface RenderOptions extends Partial<NavigationState> {
  readonly tables?: readonly TableToWrite[];
  readonly language?: LanguageTag | Language;
  readonly choices?: Choices;
  /** False where the test calls `store.actions.start` itself. */
  readonly start?: boolean;
  /** The workbook's formulas of ours, for the Share tab. */
  readonly formulas?: readonly FoundCell[];
}

/** The pane as main.tsx starts it, over a workbook in memory, and what a user does in it by the labels that are seen. */
export async function renderPane({
  tables = sampleTables(),
  language = "en-US",
  choices = choicesInMemory(),
  formulas = [],
  start = true,
  ...shown
}: RenderOptions = {}) {
  const workbook = memoryWorkbook(tables, formulas);
  const store = createPaneStore(workbook, choices);
  const navigation = createNavigation();
  navigation.setState(shown);
  const user = userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never });
  if (start) await store.actions.start();
  await workbook.watch(() => void store.actions.refresh());
  followSelection(store, workbook, () => true);
  // Awaited, so that what is loaded with a view is there before the test goes on.
  const { unmount } = await act(async () =>
    render(
      <RendererProvider renderer={unstyled}>
        <Pane
          store={store}
          navigation={navigation}
          language={typeof language === "string" ? spoken[language] : language}
          dark={false}
        />
      </RendererProvider>,
    ),
  );
  const button = (name: string) => screen.findByRole("button", { name });
  return {
    workbook,
    sharing: workbook.shared,
    store,
    unmount,
    user,
    button,
    press: async (name: string) => user.click(await button(name)),
    open: async (tab: string) => user.click(await screen.findByRole("tab", { name: tab })),
    /** Opens a menu and takes an entry, which begins with these words. */
    async choose(menu: string, entry: string) {
      await user.click(await button(menu));
      await user.click(await screen.findByRole("menuitem", { name: new RegExp(`^${escaped(entry)}`) }));
    },
    /** Takes an entry of a list. */
    async select(label: string, entry: string) {
      const list = await screen.findByRole<HTMLSelectElement>("combobox", { name: label });
      const named = () => [...list.options].find(({ text }) => text === entry);
      await waitFor(() => expect(named()?.text).toBe(entry));
      await user.selectOptions(list, named() as HTMLElement);
    },
    /** Replaces what a field holds. */
    async fill(label: string | HTMLElement, text: string) {
      const field = typeof label === "string" ? await screen.findByRole("textbox", { name: label }) : label;
      await user.clear(field);
      if (text === "") return;
      await user.click(field);
      await user.paste(text);
    },
    /** Opens or closes what stands under these words. */
    unfold: async (summary: string | RegExp) => user.click((await screen.findAllByText(summary))[0]),
    /** Types a weight and enters it. */
    async weigh(indicator: string, percent: string) {
      const box = await screen.findByRole("textbox", { name: `Weight of ${indicator} in per cent` });
      await user.clear(box);
      await user.type(box, `${percent}{Enter}`);
    },
    /** Moves a slider without letting it go. */
    slide(indicator: string, percent: number) {
      const slider = screen.getByRole("slider", { name: `Weight of ${indicator}` });
      fireEvent.change(slider, { target: { value: String(percent) } });
      return slider;
    },
    /** Somebody else changes the workbook, and Excel says that something changed. */
    onSheet: (change: () => void) =>
      act(async () => {
        change();
        workbook.changed();
      }),
    /** The weights of a preset as they stand in the workbook. */
    weights(preset: string, table = "Weights") {
      const { header, rows } = workbook.table(table);
      return rows.map((row) => row[header.indexOf(preset)]);
    },
  };
}

/** What a field with this label holds. */
export const valueOf = (label: string) => screen.getByLabelText<HTMLInputElement>(label).value;

/** Waits for words; where they stand several times, for the first. */
export async function says(words: Parameters<typeof screen.findAllByText>[0]): Promise<HTMLElement> {
  return (await screen.findAllByText(words))[0];
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
