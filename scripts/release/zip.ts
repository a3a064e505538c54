import { createHash } from "node:crypto";
import { zipSync } from "fflate";

/** Files by their paths, with forward slashes. */
export type Files = ReadonlyMap<string, Uint8Array>;

/**
 * The same bytes for the same files, wherever and whenever: sorted, and all of one time. Zip files hold clock times without
 * a zone; these are UTC.
 */
export function zipped(files: Files, time: Date): Uint8Array {
  // fflate writes what the machine's own clock would have shown.
  const shown = new Date(
    time.getUTCFullYear(),
    time.getUTCMonth(),
    time.getUTCDate(),
    time.getUTCHours(),
    time.getUTCMinutes(),
    time.getUTCSeconds(),
  );
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { mtime: shown, level: 9 });
}

export const sha256 = (content: Uint8Array | string): string =>
  createHash("sha256").update(content).digest("hex");

/** As `sha256sum --check` reads it; PowerShell's Get-FileHash shows the same digits. */
export const checksumLine = (name: string, content: Uint8Array): string => `${sha256(content)}  ${name}\n`;
