import { readFileSync, readdirSync, statSync } from "node:fs";
import { join, posix, sep } from "node:path";
import { addressedManifest, anyAddress, unaddressedFunctions } from "../../src/install/addressed";
import { fromProject } from "../playground/paths";
import { billFile } from "../webpack/bundledPackages";
import { type BundledPackage, billOfMaterials } from "./billOfMaterials";
import type { Commit } from "./commit";
import { installPage } from "./installPage";
import { panePage, staticPage, staticPane } from "./staticPlayground";

const fromText = (text: string) => new TextEncoder().encode(text);
const own = (name: string) => readFileSync(fromProject(name), "utf8").replace(/\r\n/g, "\n");

interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
}

export const product = JSON.parse(own("package.json")) as PackageFile;

/** What only building needs, and manifests for one address. */
const leftOut = /^(manifest\.xml|manifest\.dev\.xml|(playground\/)?packages\.json|playground\/stamp\.json)$/;

function filesUnder(folder: string): Map<string, Uint8Array> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return new Map(files.map((name) => [name.split(sep).join("/"), readFileSync(join(folder, name))]));
}

/**
 * Everything in a release, by its path in the zip: the built add-in with the playground, made right for any address.
 * @param dist the folder of the build.
 */
export async function releaseFiles(dist: string, commit: Commit): Promise<Map<string, Uint8Array>> {
  const built = filesUnder(dist);
  const text = (name: string) => new TextDecoder().decode(built.get(name) ?? missing(name));
  const files = new Map([...built].filter(([name]) => !leftOut.test(name)));
  const put = (name: string, content: string) => files.set(name, fromText(content));

  put("manifest.template.xml", addressedManifest(text("manifest.xml"), anyAddress));
  for (const name of files.keys())
    if (/^functions[\w-]*\.json$/.test(name)) put(name, unaddressedFunctions(text(name)));
  put("playground/index.html", staticPage(text("playground/index.html")));
  put(panePage, staticPane(text("taskpane.html")));
  for (const [name, content] of await installPage(product.version, commit)) put(name, content);
  for (const name of readdirSync(fromProject("samples")).filter((each) => each.endsWith(".xlsx")))
    files.set(posix.join("samples", name), readFileSync(fromProject("samples", name)));
  put("LICENSE.txt", own("LICENSE"));

  const bill = (name: string) => JSON.parse(text(name)) as BundledPackage[];
  const parts = { "add-in": bill(billFile), playground: bill(`playground/${billFile}`) };
  put("sbom.cdx.json", billOfMaterials({ product, commit, parts, integrity: lockedIntegrity() }));
  return files;
}

function missing(name: string): never {
  throw new Error(`The build has no ${name}`);
}

function lockedIntegrity(): (path: string) => string | undefined {
  const { packages } = JSON.parse(own("package-lock.json")) as {
    packages: Record<string, { readonly integrity?: string }>;
  };
  return (path) => packages[path]?.integrity;
}
