import { type BundledPackage, billOfMaterials, webAddress } from "../../../scripts/release/billOfMaterials";

const commit = { id: "0123456789".repeat(4), time: new Date("2026-11-29T06:53:59Z"), changed: [] };
const product = { name: "indices", version: "1.2.3", description: "Indices.", license: "MIT" };
const react: BundledPackage = {
  name: "react",
  version: "19.0.0",
  license: "MIT",
  path: "node_modules/react",
};
const bill = (
  parts: Record<string, BundledPackage[]>,
  of = commit,
  integrity: (path: string) => string | undefined = () => undefined,
) => JSON.parse(billOfMaterials({ product, commit: of, parts, integrity }));

// The schema of CycloneDX 1.6 wants an address of the web (iri-reference), which two of these are not as npm has them.
test.each([
  ["git+https://github.com/a/b.git", "https://github.com/a/b.git"],
  ["git+ssh://git@github.com/a/b.git", "https://github.com/a/b.git"],
  ["git://github.com/a/b.git", "https://github.com/a/b.git"],
  ["git@github.com:a/b.git", "https://github.com/a/b.git"],
  ["github:a/b", "https://github.com/a/b"],
  ["a/b", "https://github.com/a/b"],
  ["https://github.com/a/b/tree/main/c", "https://github.com/a/b/tree/main/c"],
])("%s is an address of the web", (given, address) => expect(webAddress(given)).toBe(address));

test("a package in two parts is one component that names both; another version is another", () => {
  const older = { ...react, version: "18.0.0", path: "node_modules/x/node_modules/react" };
  const { components } = bill({ "add-in": [react], playground: [react, older] });
  expect(components).toMatchObject([
    { purl: "pkg:npm/react@18.0.0", properties: [{ value: "playground" }] },
    { purl: "pkg:npm/react@19.0.0", properties: [{ value: "add-in" }, { value: "playground" }] },
  ]);
});

// SHA-512 of "abc": FIPS 180-2, appendix C.1; in base 64 as a lock file has it.
test("checksums of the lock file are written in hexadecimal digits", () => {
  const locked =
    "sha512-3a81oZNherrMQXNJriBBMRLm+k6JqX6iCp7u5ktV05ohkpkqJ0/BqDa6PCOj/uu9RU1EI2Q86A4qmslPpUyknw==";
  const { components } = bill({ "add-in": [react] }, commit, (path) =>
    path === react.path ? locked : undefined,
  );
  expect(components[0].hashes).toEqual([
    {
      alg: "SHA-512",
      content:
        "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f",
    },
  ]);
});

test("a choice of licenses is an expression", () => {
  const { components } = bill({ "add-in": [{ ...react, license: "MIT OR Apache-2.0" }] });
  expect(components[0].licenses).toEqual([{ expression: "MIT OR Apache-2.0" }]);
});

test("each commit has a serial number of its own, the same each time", () => {
  const numberOf = (id: string) => bill({}, { ...commit, id }).serialNumber;
  expect(numberOf(commit.id)).toBe(numberOf(commit.id));
  expect(numberOf("f".repeat(40))).not.toBe(numberOf(commit.id));
});
