import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import https from "node:https";
import { tmpdir } from "node:os";
import { dirname, extname, join } from "node:path";
import selfsigned from "selfsigned";
import { gridPolicy, panePolicy } from "../../../scripts/contentSecurityPolicy";
import type { Files } from "../../../scripts/release/zip";

export const officeHost = "https://appsforoffice.microsoft.com";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
};

export interface StaticServer {
  readonly url: string;
  readonly folder: string;
  /** Whether it sends what Excel on the web needs. */
  allowReaders: boolean;
  close(): Promise<void>;
}

/** Files in a folder of their own, one level below the root, and any static server on https: it writes nothing. */
export async function served(files: Files): Promise<StaticServer> {
  const root = mkdtempSync(join(tmpdir(), "qei-release-"));
  const folder = join(root, "indices");
  for (const [name, content] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  const { private: key, cert } = await selfsigned.generate([{ name: "commonName", value: "127.0.0.1" }], {
    keyType: "ec",
  });
  const server = https.createServer({ key, cert }, ({ url = "/" }, response) => {
    const path = decodeURIComponent(url.replace(/[?#].*$/, ""));
    const file = join(root, path);
    if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile())
      return void response.writeHead(404).end();
    response
      .writeHead(200, {
        "content-type": types[extname(file)] ?? "application/octet-stream",
        // As the README recommends it; the playground's own page is another's.
        "content-security-policy": path.endsWith("/playground/index.html")
          ? gridPolicy
          : panePolicy(officeHost),
        ...(running.allowReaders && { "access-control-allow-origin": "*" }),
      })
      .end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const at = server.address();
  const running: StaticServer = {
    url: `https://127.0.0.1:${typeof at === "object" && at ? at.port : 0}/indices/`,
    folder,
    allowReaders: true,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          rmSync(root, { recursive: true, force: true });
          resolve();
        });
        server.closeAllConnections();
      }),
  };
  return running;
}
