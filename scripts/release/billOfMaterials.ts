/**
 * The software bill of materials in CycloneDX's form (ECMA-424, version 1.6): what a release is made of, with versions,
 * licenses and the checksums that the registry has.
 */
import { createHash } from "node:crypto";
import type { Commit } from "./commit";

/** A package in a bundle, as scripts/webpack/bundledPackages.js lists it. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly source?: string;
  /** Its place in the lock file. */
  readonly path: string;
}

export interface Product {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
}

export interface Materials {
  readonly product: Product;
  readonly commit: Commit;
  /** The packages in each part of the release. */
  readonly parts: Readonly<Record<string, readonly BundledPackage[]>>;
  /** From the lock file: "sha512-" and the checksum in base 64, by a package's place there. */
  readonly integrity: (path: string) => string | undefined;
}

/** Names of packages with a scope are percent-encoded in it (purl specification, type npm). */
const packageUrl = ({ name, version }: { readonly name: string; readonly version: string }) =>
  `pkg:npm/${name.replace("@", "%40")}@${version}`;

export function billOfMaterials({ product, commit, parts, integrity }: Materials): string {
  const own = packageUrl(product);
  const components = new Map<string, object>();
  const used = (url: string) =>
    Object.keys(parts).filter((part) => parts[part].some((item) => packageUrl(item) === url));
  for (const item of Object.values(parts).flat()) {
    const url = packageUrl(item);
    components.set(url, {
      type: "library",
      "bom-ref": url,
      name: item.name,
      version: item.version,
      ...hashesOf(integrity(item.path)),
      ...(item.license && { licenses: [licenseOf(item.license)] }),
      purl: url,
      ...(item.source && { externalReferences: [{ type: "vcs", url: webAddress(item.source) }] }),
      properties: used(url).map((value) => ({ name: "employment-indices:part", value })),
    });
  }
  const urls = [...components.keys()].sort();
  const bill = {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    serialNumber: `urn:uuid:${uuidOf(`${product.name} ${product.version} ${commit.id}`)}`,
    version: 1,
    metadata: {
      timestamp: commit.time.toISOString(),
      component: {
        type: "application",
        "bom-ref": own,
        name: product.name,
        version: product.version,
        description: product.description,
        licenses: [licenseOf(product.license)],
        purl: own,
        properties: [{ name: "employment-indices:commit", value: commit.id }],
      },
    },
    components: urls.map((url) => components.get(url)),
    dependencies: [{ ref: own, dependsOn: urls }, ...urls.map((ref) => ({ ref }))],
  };
  return `${JSON.stringify(bill, null, 1)}\n`;
}

/** One license by its id of SPDX, several as an expression. */
const licenseOf = (license: string) =>
  / (AND|OR|WITH) /.test(license) ? { expression: license } : { license: { id: license } };

function hashesOf(integrity: string | undefined): object {
  const [algorithm, checksum] = integrity?.split("-") ?? [];
  if (algorithm !== "sha512") return {};
  return { hashes: [{ alg: "SHA-512", content: Buffer.from(checksum, "base64").toString("hex") }] };
}

/** "git+https://…", "git://…", "git@github.com:owner/name", "github:owner/name" and "owner/name" are what package.json may say. */
export function webAddress(source: string): string {
  const short = /^(?:github:)?([\w.-]+\/[\w.-]+)$/.exec(source);
  if (short) return `https://github.com/${short[1]}`;
  return source
    .replace(/^git@([\w.-]+):/, "https://$1/")
    .replace(/^(?:git\+)?(?:https|git|ssh):\/\/(?:git@)?/, "https://");
}

/** Of version 8 (RFC 9562): made of a text, so that one release has one number. */
function uuidOf(text: string): string {
  const bytes = createHash("sha256").update(text).digest().subarray(0, 16);
  bytes[6] = (bytes[6] & 0x0f) | 0x80;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
