import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import { policyFor, safeHeaders } from "./headers";
import { addinFolder, fromProject, pageFolder } from "./paths";
import { requestedFile } from "./requestedFile";

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

const scriptTag = /<script [^<>]*><\/script>/g;
/** Where the add-in's page loads office.js from in production; any of Microsoft's addresses. */
const isOffice = (tag: string) => tag.includes("https://") && /\/office\.js\b/.test(tag);
/** The same library from node_modules (never copied into dist: its license), behind the stand-in for Excel. */
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
    const answer = (status: number, headers: http.OutgoingHttpHeaders, body: string | Buffer) => {
      const always = { ...safeHeaders, "content-length": Buffer.byteLength(body) };
      response.writeHead(status, { ...always, ...headers }).end(request.method === "HEAD" ? "" : body);
    };
    const refuse = (status: number, reason: string) =>
      answer(
        status,
        { "content-type": "text/plain; charset=utf-8", ...(status === 405 && { allow: "GET, HEAD" }) },
        reason,
      );
    const { method, url, headers } = request;
    const wanted = requestedFile({ method, url, host: headers.host }, folders);
    if ("status" in wanted) return refuse(wanted.status, wanted.reason);
    const { file, pathname } = wanted;
    fs.readFile(file, (error, content) => {
      if (error) return refuse(404, `There is no ${pathname}`);
      const body = path.basename(file) === "taskpane.html" ? withLocalOffice(content.toString()) : content;
      const type = types[path.extname(file)] ?? "application/octet-stream";
      answer(
        200,
        { "content-type": type, "cache-control": cacheControl(pathname), ...policyFor(pathname) },
        body,
      );
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
  return /^\/(playground\/chunks|office-js)\/|\.[\da-f]{8}\.js$/.test(wanted)
    ? "max-age=31536000, immutable"
    : "no-store";
}

export function withLocalOffice(html: string): string {
  const tag = html.match(scriptTag)?.find(isOffice);
  if (!tag) throw new Error("taskpane.html does not load office.js");
  return html.replace(tag, localOfficeTags);
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
