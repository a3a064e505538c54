import { type Browser, chromium } from "playwright-core";
import { browserFlags, ensureBrowser } from "../../../scripts/browser";

/** A browser without a window that reaches nothing but this machine. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: ensureBrowser(),
    headless: true,
    args: [...browserFlags, "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"],
  });
}
