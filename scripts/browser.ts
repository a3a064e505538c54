/** Finds a Chromium-based browser that draws without a window, or installs one where that needs no question. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

/** Enough for a test run, silent on the network, and safe as root in a container. */
const browserFlags: readonly string[] = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Chromium without a window of its own to draw and keep: the same pages for a seventh less work, in other fonts here and there. */
const shells = ["chromium-headless-shell", "chrome-headless-shell"];

const commands = [
  "google-chrome",
  "google-chrome-stable",
  "chromium",
  "chromium-browser",
  "microsoft-edge",
  "microsoft-edge-stable",
];

function windowsPaths(): string[] {
  const roots = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA];
  return roots
    .filter((root): root is string => Boolean(root))
    .flatMap((root) => [
      join(root, "Google", "Chrome", "Application", "chrome.exe"),
      join(root, "Microsoft", "Edge", "Application", "msedge.exe"),
    ]);
}

const macPaths = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

function candidates(quick: boolean): string[] {
  if (process.platform === "win32") return windowsPaths();
  const named = quick ? [...shells, ...commands] : [...commands, ...shells];
  const folders = (process.env.PATH ?? "").split(delimiter);
  const onPath = named.flatMap((name) => folders.map((folder) => join(folder, name)));
  return process.platform === "darwin" ? [...macPaths, ...onPath] : onPath;
}

/**
 * The path of an installed browser: CHROME_PATH, then Chrome, Chromium, Edge or one without windows, then Playwright's own
 * download.
 * @param quick one without windows first, as for tests
 * @throws where CHROME_PATH names a file that does not exist.
 */
export function findBrowser(quick = false): string | undefined {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`CHROME_PATH is ${chosen}, and there is no such file.`);
    return chosen;
  }
  return [...candidates(quick), chromium.executablePath()].find((path) => existsSync(path));
}

/** Debian itself: Ubuntu's chromium package is a stub for snap, which does not run in a container. */
function canUseApt(): boolean {
  if (process.platform !== "linux" || process.getuid?.() !== 0 || !existsSync("/etc/os-release"))
    return false;
  return /^ID="?debian"?$/m.test(readFileSync("/etc/os-release", "utf8"));
}

function run(command: string, args: string[]): boolean {
  console.log(`> ${command} ${args.join(" ")}`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(command, args, { stdio: "inherit", env }).status === 0;
}

function installBrowser(): void {
  if (canUseApt()) {
    console.log("No browser found; installing Debian's.");
    const install = (name: string) =>
      run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", name]);
    run("apt-get", ["update", "-qq"]);
    // Releases of Debian before 12 have only the whole of it.
    if (install("chromium-headless-shell") || install("chromium")) return;
  }
  console.log("No browser found; downloading Playwright's Chromium.");
  const playwright = dirname(require.resolve("playwright-core/package.json"));
  run(process.execPath, [join(playwright, "cli.js"), "install", "chromium"]);
}

/**
 * The path of a browser, installed first where there is none.
 * @param quick one without windows first, as for tests
 * @throws with the ways out where none can be had.
 */
export function ensureBrowser(quick = false): string {
  const found = findBrowser(quick);
  if (found) return found;
  installBrowser();
  const installed = findBrowser(quick);
  if (installed) return installed;
  throw new Error(
    "No browser to test with. Install Chrome, Edge or Chromium, or set CHROME_PATH to one; " +
      "on Debian: apt-get install chromium; elsewhere: npx playwright-core install chromium.",
  );
}

/**
 * A browser without a window, installed first where there is none.
 * @param quick one without windows first, as for tests
 * @param flags what else it is started with
 */
export function launchBrowser(quick = false, ...flags: readonly string[]): Promise<Browser> {
  return chromium.launch({ executablePath: ensureBrowser(quick), args: [...browserFlags, ...flags] });
}
