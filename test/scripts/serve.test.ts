import fs from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { type Served, servePlayground } from "../../scripts/playground/serve";

let folder: string;
let served: Served;
let port: number;

beforeAll(async () => {
  const parent = fs.mkdtempSync(path.join(os.tmpdir(), "playground-"));
  folder = path.join(parent, "addin");
  fs.mkdirSync(folder);
  fs.writeFileSync(path.join(folder, "functions.js"), "// functions");
  fs.writeFileSync(path.join(folder, "pane.58c861b7.js"), "// pane");
  fs.writeFileSync(path.join(folder, "50% 工资.json"), "{}");
  fs.writeFileSync(path.join(parent, "secret.txt"), "classified");
  served = await servePlayground({ port: 0, addin: folder });
  port = Number(new URL(served.url).port);
});
afterAll(async () => {
  await served.close();
  fs.rmSync(path.dirname(folder), { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Sends bytes as they are: clients of Node and browsers would mend the address first. */
function send(text: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const socket = net.connect(port, "127.0.0.1", () => socket.write(text, "latin1"));
    // Where a request never ends, the client gives up.
    socket.setTimeout(300, () => socket.destroy());
    let received = "";
    socket.on("data", (part) => (received += part.toString()));
    socket.on("error", reject);
    socket.on("close", () => {
      const [head, ...body] = received.split("\r\n\r\n");
      const [first, ...lines] = head.split("\r\n");
      const headers = Object.fromEntries(
        lines.map((line) => [
          line.slice(0, line.indexOf(":")).toLowerCase(),
          line.slice(line.indexOf(":") + 2),
        ]),
      );
      resolve({ status: Number(first.split(" ")[1]), headers, body: body.join("\r\n\r\n") });
    });
  });
}

const request = (target: string, { method = "GET", host = `127.0.0.1:${port}` } = {}) =>
  send(`${method} ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);

test.each([
  ["/%", 400],
  ["/a%00b", 400],
  ["/%C3%28", 400],
  ["/%zz?x", 400],
  ["/a%0d%0ab", 400],
  ["/a%5c..%5csecret.txt", 400],
  ["http://evil.example/functions.js", 400],
  ["//", 404],
  ["//[", 404],
  ["/../secret.txt", 404],
  ["/%2e%2e/secret.txt", 404],
  ["/..%2fsecret.txt", 404],
  ["/playground/../../../package.json", 404],
  ["/playground/", 404],
  ["/office-js", 404],
])("GET %s is answered with %i, and the next request as ever", async (target, status) => {
  const answer = await request(target);
  expect(answer.status).toBe(status);
  expect(answer.body).not.toContain("classified");
  expect(answer.headers["content-type"]).toBe("text/plain; charset=utf-8");
  expect((await request("/functions.js")).body).toBe("// functions");
});

test("an address longer than any file name", async () => {
  expect((await request(`/${"a".repeat(5000)}`)).status).toBe(404);
});

test("names with escapes, and what follows ? and #", async () => {
  const name = encodeURIComponent("50% 工资.json");
  expect((await request(`/${name}?%`)).body).toBe("{}");
  expect((await request("/functions.js?v=1#%")).status).toBe(200);
});

test.each([
  "evil.example",
  "127.0.0.1.evil.example",
  "evil.example:80",
  "127.0.0.1@evil.example",
  "",
  "[::1]",
])("a page that leads here as %p gets nothing", async (host) => {
  const answer = await request("/functions.js", { host });
  expect(answer.status).toBe(421);
  expect(answer.body).not.toContain("functions");
});

test("localhost is this machine, with and without a port", async () => {
  for (const host of [`localhost:${port}`, "localhost", "127.0.0.1", `LOCALHOST:${port}`])
    expect((await request("/functions.js", { host })).status).toBe(200);
  // HTTP/1.0 needs no Host.
  expect((await send("GET /functions.js HTTP/1.0\r\n\r\n")).status).toBe(421);
});

test.each(["POST", "PUT", "DELETE", "OPTIONS", "PATCH"])("%s is refused", async (method) => {
  const answer = await request("/functions.js", { method });
  expect(answer.status).toBe(405);
  expect(answer.headers.allow).toBe("GET, HEAD");
});

test("HEAD tells of the file without it", async () => {
  const answer = await request("/functions.js", { method: "HEAD" });
  expect(answer).toMatchObject({ status: 200, body: "" });
  expect(answer.headers["content-length"]).toBe("12");
});

test("what is no HTTP at all ends its own connection only", async () => {
  for (const text of [
    "\r\n\r\n",
    "\x00\x01\x02",
    "GET",
    "GET / HTTP/9.9\r\n\r\n",
    `GET /${"a".repeat(99999)} HTTP/1.1\r\n`,
  ])
    await send(text).catch(() => null);
  expect((await request("/functions.js")).status).toBe(200);
});

test("every answer says that it is for this page alone", async () => {
  for (const answer of [
    await request("/functions.js"),
    await request("/%"),
    await request("/nowhere"),
    await request("/", { method: "POST" }),
    await request("/functions.js", { host: "evil.example" }),
  ])
    expect(answer.headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "SAMEORIGIN",
      "referrer-policy": "no-referrer",
      "cross-origin-resource-policy": "same-origin",
      "cross-origin-opener-policy": "same-origin",
    });
});

test.each([
  ["/pane.58c861b7.js", "max-age=31536000, immutable"],
  ["/functions.js", "no-store"],
])("%s, kept only where the name fixes the content: %s", async (target, expected) => {
  expect((await request(target)).headers["cache-control"]).toBe(expected);
});
