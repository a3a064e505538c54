import path from "node:path";

/** A folder of files and the beginning of the addresses under which they are served. */
export interface Mount {
  readonly prefix: string;
  readonly folder: string;
}

/** What a request asks for: a file, or the answer to what cannot be one. */
export type Requested =
  | { readonly file: string; readonly pathname: string }
  | { readonly status: 400 | 404 | 405 | 421; readonly reason: string };

/** What arrives from a client: nothing in it can be trusted. */
export interface RequestLine {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly host: string | undefined;
}

/** Names of this machine. With any other name a foreign page could have led a browser here (DNS rebinding). */
const ownHost = /^(?:127\.0\.0\.1|localhost)(?::\d{1,5})?$/i;

/** @param mounts the first whose prefix fits counts. */
export function requestedFile({ method, url, host }: RequestLine, mounts: readonly Mount[]): Requested {
  if (!ownHost.test(host ?? ""))
    return { status: 421, reason: "This server answers to 127.0.0.1 and localhost only." };
  if (method !== "GET" && method !== "HEAD")
    return { status: 405, reason: "Files can only be read: GET or HEAD." };
  const pathname = pathOf(url ?? "");
  if (pathname === null) return { status: 400, reason: "The address cannot be read." };
  const wanted = pathname === "/" ? "/playground/index.html" : pathname;
  const mount = mounts.find(({ prefix }) => wanted.startsWith(prefix));
  const file = mount && path.join(mount.folder, wanted.slice(mount.prefix.length));
  return file?.startsWith(mount?.folder + path.sep)
    ? { file, pathname: wanted }
    : { status: 404, reason: `There is no ${pathname}` };
}

/** The decoded path; null for one that is no path, has a broken escape or a sign that no file name has. */
function pathOf(url: string): string | null {
  if (!url.startsWith("/")) return null;
  try {
    const decoded = decodeURIComponent(url.replace(/[?#].*$/s, ""));
    return /[\p{Cc}\\]/u.test(decoded) ? null : decoded;
  } catch {
    return null;
  }
}
