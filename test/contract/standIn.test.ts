import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { callOf, rewriteCalls } from "../../src/formula/calls";
import { looksLikeCell } from "../../src/formula/cellLike";
import { declaredVariables } from "../../src/formula/scope";
import { portableNames } from "../../src/sharing/portable/portableNames";
import earlier from "../sharing/support/earlierNames.json";

/*
 * The stand-in never shapes the product: what users get is written for Excel as documented, and the playground is mended to
 * cope with it.
 */

const source = join(__dirname, "../../src");

/** Variables that end in an underscore although Excel takes them without it. */
function underscored(formula: string): string[] {
  return declaredVariables(formula).filter((name) => name.endsWith("_") && !looksLikeCell(name.slice(0, -1)));
}

/** Whether an array is turned twice, which changes nothing in Excel. */
function turnsTwice(formula: string): boolean {
  let found = false;
  rewriteCalls(formula, ({ name, arguments: [first = ""] }) => {
    if (name === "TRANSPOSE" && callOf(first)?.name === "TRANSPOSE") found = true;
    return null;
  });
  return found;
}

test("what earlier builds wrote for the playground's sake is found", () => {
  expect(earlier.filter(([, formula]) => underscored(formula).length === 0)).toEqual([]);
  expect(earlier.filter(([, formula]) => turnsTwice(formula)).map(([name]) => name)).toEqual([
    "PORTABLE_PLAIN",
  ]);
  expect(underscored("LAMBDA(w1_,list,w1_+list)")).toEqual([]);
  expect(turnsTwice("TRANSPOSE(A1:B2)+TRANSPOSE(TRANSPOSE(A1)+B1)")).toBe(false);
});

test.each(portableNames)("$name is written for Excel alone", ({ parameters, formula }) => {
  expect(underscored(formula)).toEqual([]);
  expect(declaredVariables(formula)).toEqual(expect.arrayContaining([...parameters]));
  expect(turnsTwice(formula)).toBe(false);
});

const standIn = /univer(?!s)|playground|stand-?in\b|some hosts/i;

/** The playground's page has its words in the catalogue, beside all others; the page of a release leads to it. */
const catalogue =
  /^(?:messages\/(?:words|languages|[\w-]+\/(?:playground|install)Words)\.ts|install\/main\.ts)$/;

test("no source outside the playground's folder speaks of it or of its engine", () => {
  const found = readdirSync(source, { recursive: true, encoding: "utf8" })
    .map((file) => file.split(sep).join("/"))
    .filter((file) => /\.(tsx?|html|css|json)$/.test(file))
    .filter((file) => !file.startsWith("playground/") && !catalogue.test(file))
    .filter((file) => standIn.test(readFileSync(join(source, file), "utf8")));
  expect(found).toEqual([]);
});

test("webpack puts nothing of its own in the place of a package's module", () => {
  const config = readFileSync(join(source, "../webpack.config.js"), "utf8");
  expect(config).not.toMatch(/NormalModuleReplacementPlugin|IgnorePlugin|\balias\b|\bnull-loader\b/);
});
