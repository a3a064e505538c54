import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");

interface LockedPackage {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
}

const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
  packages: Record<string, LockedPackage>;
};
const packages = Object.entries(lock.packages).filter(([path]) => path !== "");

const permissive = [
  "MIT",
  "MIT-0",
  "ISC",
  "0BSD",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "BlueOak-1.0.0",
];

/** Development packages under another license; none of them is shipped. */
const developmentExceptions: Readonly<Record<string, string>> = {
  // Python's own license, permissive; mocha's reader of YAML brings it.
  argparse: "Python-2.0",
  "axe-core": "MPL-2.0",
  "caniuse-lite": "CC-BY-4.0",
  "type-fest": "(MIT OR CC0-1.0)",
  "@ironcalc/wasm": "MIT/Apache-2.0",
  // Of the two licenses BSD-3-Clause is chosen.
  "node-forge": "(BSD-3-Clause OR GPL-2.0)",
  // Microsoft's own terms: used by playground and tests, never redistributed.
  "@microsoft/office-js": "LICENSE",
  // Declares none; Univer's repository is Apache-2.0.
  "@univerjs/telemetry": "none",
};

/** Of several licenses that hold together each is permissive. */
const isPermissive = (license: string) => license.split(" AND ").every((part) => permissive.includes(part));

const nameOf = (path: string) => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);

/** The license in the lock file, or else in the installed package. */
function licenseOf(path: string, { license }: LockedPackage): string {
  if (license) return license;
  const file = join(root, path, "package.json");
  if (!existsSync(file)) return "none";
  const installed = (JSON.parse(readFileSync(file, "utf8")) as { license?: string | { type: string } })
    .license;
  return typeof installed === "string" ? installed : (installed?.type ?? "none");
}

/** Packages whose license is neither permissive nor excepted. */
function strangers(
  list: readonly [string, LockedPackage][],
  exceptions: Readonly<Record<string, string>>,
): string[] {
  return list
    .map(([path, entry]) => ({ name: nameOf(path), license: licenseOf(path, entry) }))
    .filter(({ name, license }) => !isPermissive(license) && exceptions[name] !== license)
    .map(({ name, license }) => `${name}: ${license}`);
}

const isDevelopment = ({ dev, devOptional }: LockedPackage) => Boolean(dev || devOptional);
const runtime = packages.filter(([, entry]) => !isDevelopment(entry));
const development = packages.filter(([, entry]) => isDevelopment(entry));

test("the lock file tells runtime from development", () => {
  expect(runtime.map(([path]) => nameOf(path))).toContain("react");
  expect(development.map(([path]) => nameOf(path))).toContain("webpack");
});

test("runtime packages are under permissive licenses", () => {
  expect(strangers(runtime, {})).toEqual([]);
});

test("development packages are under permissive licenses or named", () => {
  expect(strangers(development, developmentExceptions)).toEqual([]);
});

test("nothing is under the GPL alone", () => {
  const copyleft = packages.filter(([path, entry]) => /GPL|SSPL|EUPL/.test(licenseOf(path, entry)));
  expect(copyleft.map(([path]) => nameOf(path))).toEqual(["node-forge"]);
});

test("a package under the GPL would be found", () => {
  expect(
    strangers(
      [["node_modules/hyperformula", { version: "1.0.0", license: "GPL-3.0-only" }]],
      developmentExceptions,
    ),
  ).toEqual(["hyperformula: GPL-3.0-only"]);
});

test("direct dependencies are pinned to exact versions", () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    dependencies: Record<string, string>;
    devDependencies: Record<string, string>;
  };
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    // An alias names a package and its version.
    ([, version]) => !/^(npm:(@[\w.-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
  );
  expect(loose).toEqual([]);
});
