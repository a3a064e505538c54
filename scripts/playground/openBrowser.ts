import { spawn } from "node:child_process";

/** Opens an address in the default browser, where there is a desktop to open it on. */
export function openBrowser(url: string): void {
  const [command, ...args] =
    process.platform === "win32"
      ? ["cmd", "/c", "start", "", url]
      : process.platform === "darwin"
        ? ["open", url]
        : ["xdg-open", url];
  if (process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return;
  const opened = spawn(command, args, { stdio: "ignore", detached: true });
  // Without a browser the printed address remains.
  opened.on("error", () => undefined);
  opened.unref();
}
