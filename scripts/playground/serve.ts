import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import { addinFolder, fromProject, pageFolder } from "./paths";

export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** 0 for any free port. A port that is taken is followed by the next one. */
  readonly port: number;
  /** The add-in's folder; the production bundle unless told. */
  readonly addin?: string;
}

const types: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xml": "application/xml; charset=utf-8",
};

/** Where the add-in's page loads office.js from in production; any of Microsoft's addresses. */
const officeTag = /<script\b[^>]*\bsrc="?https:\/\/[^">]*\/office\.js"?[^>]*>\s*<\/script>/i;
/** The same library from node_modules (never copied into dist: its licence), behind the stand-in for Excel. */
const localOfficeTags =
  '<script src="/playground/shim.js"></script><script src="/office-js/office.js"></script>';

/** Serves page, add-in and office.js on this machine only. */
export async function servePlayground({ port, addin = addinFolder }: ServeOptions): Promise<Served> {
  const folders = [
    { prefix: "/playground/", folder: pageFolder },
    { prefix: "/office-js/", folder: fromProject("node_modules/@microsoft/office-js/dist") },
    { prefix: "/", folder: addin },
  ];
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const wanted = pathname === "/" ? "/playground/index.html" : decodeURIComponent(pathname);
    const { prefix, folder } =
      folders.find((item) => wanted.startsWith(item.prefix)) ?? folders[folders.length - 1];
    const file = path.join(folder, wanted.slice(prefix.length));
    if (!file.startsWith(folder + path.sep)) return void response.writeHead(404).end();
    fs.readFile(file, (error, content) => {
      if (error) return void response.writeHead(404).end(`There is no ${wanted}`);
      const body = path.basename(file) === "taskpane.html" ? withLocalOffice(content.toString()) : content;
      const type = types[path.extname(file)] ?? "application/octet-stream";
      response.writeHead(200, { "content-type": type, "cache-control": cacheControl(wanted) }).end(body);
    });
  });
  const taken = await listen(server, port);
  return {
    url: `http://127.0.0.1:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Files whose names or versions fix their content may be kept, which also lets the browser keep them compiled. */
function cacheControl(wanted: string): string {
  return /^\/(playground\/chunks|office-js)\//.test(wanted) ? "max-age=31536000, immutable" : "no-store";
}

export function withLocalOffice(html: string): string {
  if (!officeTag.test(html)) throw new Error("taskpane.html does not load office.js");
  return html.replace(officeTag, localOfficeTags);
}

function listen(server: http.Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE" && port < 65535) listen(server, port + 1).then(resolve, reject);
      else reject(error);
    });
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}
