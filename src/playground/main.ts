import type { SampleWorkbook } from "../../samples/types";
import { functionsFile, playgroundWords } from "../messages/languages";
import type { Playground } from "./api";
import { gridWords } from "./engine/univer/locale";
import type { FunctionsMetadata } from "./functions/metadata";
import { PaneRuntime } from "./functions/paneRuntime";
import { PlaygroundPaneHost } from "./host/paneHost";
import { installFocusKeys } from "./page/focusKeys";
import { pageOptions } from "./page/options";
import { installSplitter } from "./page/splitter";

/** Longest wait for the add-in's page, in milliseconds; a slow machine in a full test run takes some seconds. */
const patience = 30_000;

const options = pageOptions(location.search);
const words = playgroundWords[options.language];
const paneFrame = document.getElementById("pane") as HTMLIFrameElement;
const strip = document.getElementById("strip") as HTMLElement;
const host = new PlaygroundPaneHost(options);
const closing = new AbortController();

document.documentElement.lang = options.language;
document.documentElement.dataset.theme = options.theme;
document.documentElement.dataset.pane = options.pane;
document.title = words.title;
paneFrame.title = words.paneTitle;
document.getElementById("grid")?.setAttribute("aria-label", words.gridTitle);
document.getElementById("charts")?.setAttribute("aria-label", words.charts);
const splitter = document.getElementById("splitter") as HTMLElement;
splitter.setAttribute("aria-label", words.splitter);
strip.textContent = words.loading;
Object.assign(window, { playgroundHost: host });

// Pane, grid and the grid's words load side by side.
void gridWords(options.language);
if (options.pane !== "absent") paneFrame.src = paneFrame.dataset.page ?? "";
installSplitter(splitter, paneFrame);
const keysKnowGrid = installFocusKeys(paneFrame, closing.signal);

const api = open();
const waiting = { ready: api.then(({ milliseconds }) => milliseconds), close } as Playground;
window.playground = waiting;

async function open(): Promise<{ milliseconds: number }> {
  const runtime = new PaneRuntime(paneFrame);
  const [{ start }, metadata, sample] = await Promise.all([import("./start"), loadMetadata(), loadSample()]);
  const loaded = await addinLoaded(runtime, metadata);
  const {
    host: workbook,
    api: opened,
    shown,
  } = await start({
    options,
    metadata,
    runtime,
    sample,
    closed: closing.signal,
  });
  Object.assign(waiting, opened);
  host.open(workbook);
  keysKnowGrid(workbook.state.engine.selection);
  await shown;
  await host.quiet();
  performance.mark("playground ready");
  const milliseconds = performance.getEntriesByName("playground ready")[0].startTime;
  console.info(`ready in ${(milliseconds / 1000).toFixed(1)} s`);
  // What the strip says while no error is selected.
  strip.textContent = strip.dataset.idle = loaded ? words.ready : words.noAddin;
  // The sheets nobody looks at yet.
  if (options.calculate === "all") {
    const request = requestIdleCallback(() => void opened.settle());
    closing.signal.addEventListener("abort", () => cancelIdleCallback(request));
  }
  return { milliseconds };
}

/** What is under way ends first: it would find no workbook. */
async function close(): Promise<void> {
  await waiting.ready;
  paneFrame.remove();
  await host.close();
  await waiting.settle();
  closing.abort();
}

/** The address of a file by its place from this script: the folder may be served from anywhere. */
function besides(path: string): string {
  return new URL(path, import.meta.url).href;
}

async function loadMetadata(): Promise<FunctionsMetadata> {
  if (options.pane === "absent") return { functions: [] };
  const response = await fetch(besides(`../${functionsFile(options.language)}`));
  return (await response.json()) as FunctionsMetadata;
}

async function loadSample(): Promise<SampleWorkbook> {
  if (window.playgroundSample) return JSON.parse(window.playgroundSample) as SampleWorkbook;
  const { sampleWorkbooks } = (await import(
    besides("sample.js")
  )) as typeof import("../../samples/workbooks");
  return sampleWorkbooks[options.language]();
}

/** Excel, too, calculates functions only once their page has associated them. */
async function addinLoaded(runtime: PaneRuntime, metadata: FunctionsMetadata): Promise<boolean> {
  const ids = metadata.functions.map((item) => item.id);
  const end = performance.now() + patience;
  while (options.pane !== "absent" && !runtime.ready(ids)) {
    if (performance.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return true;
}
