import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { builtFolder, builtText } from "../../scripts/built";
import { functionsFile, languageTags } from "../../src/messages/languages";
import { descendants, named, parseXml } from "../../scripts/validate/xml";

// Excel on the web fetches functions.json from another address and registers no function without this header: Microsoft,
// Publish an add-in, "Deploy custom functions" (enable CORS); OfficeDev/Excel-Custom-Functions#200, #212.
test("IIS, Apache, nginx and Caddy allow other addresses to read functions.json", () => {
  const config = parseXml(builtText("web.config"));
  const headers = descendants(config, named("add")).map(({ attributes }) => attributes);
  expect(headers).toEqual([{ name: "Access-Control-Allow-Origin", value: "*" }]);
  expect(builtText(".htaccess")).toContain('Header set Access-Control-Allow-Origin "*"');
  expect(builtText("nginx.conf")).toContain('add_header Access-Control-Allow-Origin "*";');
  expect(builtText("caddy.conf")).toContain('\tAccess-Control-Allow-Origin "*"\n');
});

const uncachedFiles = ["taskpane.html", ...languageTags.map(functionsFile)];
/** Pages that only a release has. */
const releasePages = ["install.html", "playground-pane.html", "playground/index.html"];

test("what keeps its name from version to version is asked for anew", () => {
  const config = parseXml(builtText("web.config"));
  const uncached = descendants(config, named("location")).map(({ attributes: { path } }) => path);
  expect(uncached).toEqual([...uncachedFiles, ...releasePages]);
  uncachedFiles.forEach((file) =>
    expect([file, existsSync(join(builtFolder(), file))]).toEqual([file, true]),
  );
  expect(builtText(".htaccess")).toMatch(
    /<FilesMatch "\\\.\(html\|json\)\$">\s+Header set Cache-Control "no-cache"/,
  );
  expect(builtText("nginx.conf")).toContain('add_header Cache-Control "no-cache";');
  expect(builtText("caddy.conf")).toContain('\tCache-Control "no-cache"\n');
});

test("GitHub Pages serves the folder as it is, by a workflow of its own or of the repository", () => {
  const workflow = builtText(".github/workflows/pages.yml");
  const steps = ["checkout", "configure-pages", "upload-pages-artifact", "deploy-pages"];
  expect([...workflow.matchAll(/uses: actions\/([\w-]+)@v\d+$/gm)].map(([, action]) => action)).toEqual(
    steps,
  );
  expect(workflow).toMatch(/permissions:\n {2}contents: read\n {2}pages: write\n {2}id-token: write\n/);
  expect(existsSync(join(builtFolder(), ".nojekyll"))).toBe(true);
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address ? address.port : 0;
}

interface ServerOfFolder {
  readonly program: string;
  readonly config: (folder: string, port: number) => string;
  readonly args: (config: string) => string[];
}

const nginx: ServerOfFolder = {
  program: "nginx",
  config: (folder, port) => `daemon off; pid ${folder}/pid; error_log ${folder}/log; user root;
events {}
http {
  include /etc/nginx/mime.types; access_log off;
  server { listen 127.0.0.1:${port}; location / { root ${builtFolder()}; include ${builtFolder()}/nginx.conf; } }
}`,
  args: (config) => ["-c", config],
};

const modules = ["mpm_event", "authz_core", "mime", "headers"].filter((name) =>
  existsSync(`/usr/lib/apache2/modules/mod_${name}.so`),
);
const apache: ServerOfFolder = {
  program: "apache2",
  config: (folder, port) => `ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${folder}/pid
ErrorLog ${folder}/log
${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join("\n")}
TypesConfig /dev/null
DocumentRoot ${builtFolder()}
<Directory ${builtFolder()}>
  AllowOverride FileInfo
</Directory>`,
  args: (config) => ["-X", "-f", config],
};

const caddy: ServerOfFolder = {
  program: "caddy",
  config: (folder, port) => `{
	admin off
	auto_https off
	storage file_system ${folder}
}
http://127.0.0.1:${port} {
	root * ${builtFolder()}
	import ${builtFolder()}/caddy.conf
	file_server
}
`,
  args: (config) => ["run", "--adapter", "caddyfile", "--config", config],
};

async function headersBy({
  program,
  config,
  args,
}: ServerOfFolder): Promise<Record<string, (string | null)[]>> {
  const folder = mkdtempSync(join(tmpdir(), "qei-server-"));
  const port = await freePort();
  const file = join(folder, "conf");
  writeFileSync(file, config(folder, port));
  const server = spawn(program, args(file), { stdio: "ignore" });
  try {
    const answer = async (name: string): Promise<Response> => {
      for (let tries = 0; ; tries++) {
        try {
          return await fetch(`http://127.0.0.1:${port}/${name}`, {
            headers: { origin: "https://excel.officeapps.live.com" },
          });
        } catch (error) {
          if (tries === 100) throw error;
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
      }
    };
    const found: Record<string, (string | null)[]> = {};
    for (const name of uncachedFiles) {
      const { headers, status } = await answer(name);
      const [type] = (headers.get("content-type") ?? "").split(";");
      const json = name.endsWith(".json") ? [type] : [];
      found[name] = [
        `${status}`,
        headers.get("access-control-allow-origin"),
        headers.get("cache-control"),
        ...json,
      ];
    }
    return found;
  } finally {
    const ended = new Promise((resolve) => server.once("exit", resolve));
    server.kill("SIGTERM");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  }
}

for (const server of [nginx, apache, caddy]) {
  const installed = spawnSync(server.program, [server === caddy ? "version" : "-v"]).status === 0;
  if (!installed) console.warn(`NOT RUN: ${server.program} is not installed here, so its file is not tried.`);
  (installed ? test : test.skip)(
    `${server.program} with the file of the build: Excel on the web may read what it needs`,
    async () => {
      const functions = languageTags.map((tag) => [
        functionsFile(tag),
        ["200", "*", "no-cache", "application/json"],
      ]);
      expect(await headersBy(server)).toEqual({
        "taskpane.html": ["200", "*", "no-cache"],
        ...Object.fromEntries(functions),
      });
    },
  );
}
