import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { builtFolder, builtText } from "../../../scripts/built";
import { fromProject } from "../../../scripts/playground/paths";
import { currentCommit } from "../../../scripts/release/commit";
import { releaseFiles } from "../../../scripts/release/files";
import { type Files, zipped } from "../../../scripts/release/zip";
import { addinAddress } from "../../../scripts/webpack/addresses";
import { addressedFunctions, addressedManifest, anyAddress } from "../../../src/install/addressed";
import { functionsFile, languageTags } from "../../../src/messages/languages";
import { releasedFiles } from "../../support/release";

let files: Files;
const text = (name: string) => new TextDecoder().decode(files.get(name));
const commit = currentCommit();
const { version } = JSON.parse(readFileSync(fromProject("package.json"), "utf8")) as { version: string };

beforeAll(async () => {
  files = await releasedFiles();
});

test("one build gives the same zip again, and the zip holds it all", async () => {
  const again = await releaseFiles(builtFolder(), commit);
  const zip = Buffer.from(zipped(again, commit.time));
  expect(
    zip.equals(process.env.RELEASE_ZIP ? readFileSync(process.env.RELEASE_ZIP) : zipped(files, commit.time)),
  ).toBe(true);
  const held = Object.entries(unzipSync(zip));
  expect(held.map(([name]) => name).sort()).toEqual([...files.keys()].sort());
  expect(
    held.filter(([name, content]) => !Buffer.from(content).equals(Buffer.from(files.get(name) ?? [1]))),
  ).toEqual([]);
});

test("it holds what somebody with a server needs, and no manifest of another address", () => {
  const names = [...files.keys()];
  expect(names).toEqual(
    expect.arrayContaining([
      ...["START-HERE.txt", "install.html", "manifest.template.xml", "taskpane.html", "functions.js"],
      ...["playground/index.html", "playground-pane.html", "help/index.html", "help/zh-CN/index.html"],
      ...["web.config", ".htaccess", "nginx.conf", "caddy.conf", ".nojekyll", ".github/workflows/pages.yml"],
      ...["LICENSE.txt", "NOTICE.md", "THIRD-PARTY-NOTICES.txt", "playground/THIRD-PARTY-NOTICES.txt"],
      ...["sbom.cdx.json", "samples/employment-indices.xlsx"],
    ]),
  );
  expect(
    names.filter((name) => /(^|\/)(manifest\.xml|manifest\.dev\.xml|packages\.json|stamp\.json)$/.test(name)),
  ).toEqual([]);
  const machine = [...files].filter(([, content]) => Buffer.from(content).includes("localhost:3000"));
  expect(machine.map(([name]) => name)).toEqual([]);
});

test("it names its commit and version", () => {
  expect(text("START-HERE.txt")).toContain(`Version ${version}\nCommit ${commit.id}\n`);
  expect(text("install.html")).toContain(`data-version="${version}" data-commit="${commit.id.slice(0, 12)}"`);
  expect(text("manifest.template.xml")).toContain(`<Version>${version}.0</Version>`);
});

test("what install.html makes is what the build makes for that address", () => {
  const address = addinAddress(process.env.ADDIN_URL);
  for (const tag of languageTags) {
    const name = functionsFile(tag);
    expect(text(name)).not.toContain("helpUrl");
    expect(addressedFunctions(text(name), address, tag)).toBe(builtText(name));
  }
  expect(text("manifest.template.xml")).toContain(`"${anyAddress}taskpane.html"`);
  expect(addressedManifest(text("manifest.template.xml"), address)).toBe(builtText("manifest.xml"));
});

test("office.js is not in it", () => {
  expect([...files.keys()].filter((name) => /office.*\.js$/i.test(name))).toEqual([]);
  expect(text("playground-pane.html")).toMatch(
    /<script src="playground\/shim\.js"><\/script>\s*<script src="https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js">/,
  );
});

test("no address in its pages begins at the root of the server, and each of its own leads to a file", () => {
  // Those of the help pages: docs.built.test.ts.
  const pages = [...files.keys()].filter((name) => name.endsWith(".html") && !name.startsWith("help/"));
  const wrong = pages.flatMap((page) =>
    [...text(page).matchAll(/(?:src|href|data-page)="([^"#]*)/g)]
      .map(([, address]) => address)
      .filter((address) => address !== "" && !/^[a-z]+:/.test(address))
      .filter((address) => {
        const { pathname, host } = new URL(address, `https://s.example/x/${page}`);
        const name = decodeURIComponent(pathname.slice("/x/".length));
        return address.startsWith("/") || host !== "s.example" || !files.has(name);
      })
      .map((address) => `${page}: ${address}`),
  );
  expect(wrong).toEqual([]);
});

test("no page of its own has a script, a style or a handler within it", () => {
  const inline = /<script(?![^>]*\ssrc=)[^>]*>|<style\b|<[^>]+\s(?:style|on[a-z]+)\s*=|javascript:/i;
  for (const page of ["install.html", "playground-pane.html", "playground/index.html"])
    expect([page, inline.test(text(page))]).toEqual([page, false]);
});

describe("licenses and bill of materials", () => {
  interface Component {
    readonly type: string;
    readonly name: string;
    readonly version: string;
    readonly purl: string;
    readonly "bom-ref": string;
    readonly licenses: readonly { license?: { id: string }; expression?: string }[];
    readonly hashes: readonly { alg: string; content: string }[];
    readonly externalReferences?: readonly { url: string }[];
    readonly properties: readonly { value: string }[];
  }
  interface Bill {
    readonly bomFormat: string;
    readonly specVersion: string;
    readonly serialNumber: string;
    readonly version: number;
    readonly metadata: { timestamp: string; component: Component };
    readonly components: readonly Component[];
    readonly dependencies: readonly { ref: string; dependsOn?: readonly string[] }[];
  }
  const bill = () => JSON.parse(text("sbom.cdx.json")) as Bill;
  const heads = (name: string) =>
    text(name)
      .split(/\n-{72}\n\n/)
      .map((notice) => /^(\S+) (\S+) \((.+)\)$/m.exec(notice)?.slice(1, 3).join(" "));

  // CycloneDX 1.6 JSON (ECMA-424): what its schema requires, with the patterns it has for these fields.
  test("the bill has what CycloneDX 1.6 requires, and names the commit", () => {
    const {
      bomFormat,
      specVersion,
      serialNumber,
      version: edition,
      metadata,
      components,
      dependencies,
    } = bill();
    expect([bomFormat, specVersion, edition]).toEqual(["CycloneDX", "1.6", 1]);
    expect(serialNumber).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(metadata.timestamp).toBe(commit.time.toISOString());
    expect(metadata.component).toMatchObject({ type: "application", name: "employment-indices", version });
    expect(metadata.component.properties).toEqual([{ name: "employment-indices:commit", value: commit.id }]);
    const addresses = components.flatMap(({ externalReferences = [] }) =>
      externalReferences.map(({ url }) => url),
    );
    expect(addresses.filter((url) => !/^https:\/\/[\w.-]+\/[\w./-]+$/.test(url))).toEqual([]);
    for (const { type, name, version: of, purl, licenses, hashes } of components) {
      expect([type, purl]).toEqual(["library", `pkg:npm/${name.replace("@", "%40")}@${of}`]);
      expect([name, licenses.length]).toEqual([name, 1]);
      expect(hashes).toEqual([{ alg: "SHA-512", content: expect.stringMatching(/^[0-9a-f]{128}$/) }]);
    }
    const references = [metadata.component, ...components].map((each) => each["bom-ref"]);
    expect(new Set(references).size).toBe(references.length);
    expect(dependencies.map(({ ref }) => ref)).toEqual(references);
    expect(dependencies[0].dependsOn).toEqual(references.slice(1));
  });

  test("bill and notices list the same packages, of which each is permissive", () => {
    const of = (part: string) =>
      bill()
        .components.filter(({ properties }) => properties.some(({ value }) => value === part))
        .map(({ name, version: at }) => `${name} ${at}`);
    expect(of("add-in").sort()).toEqual(heads("THIRD-PARTY-NOTICES.txt").sort());
    expect(of("playground").sort()).toEqual(heads("playground/THIRD-PARTY-NOTICES.txt").sort());
    expect(of("playground")).toEqual(expect.arrayContaining([expect.stringMatching(/^@univerjs\/core /)]));
    const licenses = new Set(
      bill().components.map(({ licenses: [{ license, expression }] }) => license?.id ?? expression),
    );
    const permissive = ["MIT", "ISC", "0BSD", "BSD-3-Clause", "Apache-2.0"];
    expect([...licenses].filter((license) => !permissive.includes(license ?? ""))).toEqual([]);
  });

  test("every package that the playground's sources import is among them", () => {
    const folder = fromProject("src/playground");
    const sources = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".ts"),
    );
    const imported = sources.flatMap((name) =>
      // Types are gone once it is built.
      [
        ...readFileSync(join(folder, name), "utf8").matchAll(
          /^(?:import|export) (?!type ).*from "((?:@[^/"]+\/)?[^."/]+)/gm,
        ),
      ].map(([, packageName]) => packageName),
    );
    const listed = bill().components.map(({ name }) => name);
    expect([...new Set(imported)].filter((name) => !listed.includes(name))).toEqual([]);
    expect(imported.length).toBeGreaterThan(20);
  });
});

test("what keeps its name is asked for anew by IIS too", () => {
  for (const page of ["install.html", "playground-pane.html", "playground/index.html"]) {
    expect(files.has(page)).toBe(true);
    expect(builtText("web.config")).toContain(`<location path="${page}">`);
  }
  expect(existsSync(join(builtFolder(), "caddy.conf"))).toBe(true);
});
