import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import {
  backslashDigit,
  betweenTitles,
  cutFraction,
  cutPlaces,
  groupsOfBits,
  inPlaceOfBackslash,
  mostUnits,
  zeroCharacter,
} from "../src/core/exposure/decode";
/**
 * npm run exposure: writes src/core/exposure/figures.ts from the published tables of AI exposure, which lie beside the
 * checkout (`--data=FOLDER` where they lie elsewhere). Only figures, codes and titles are taken.
 */
const given = process.argv.find((argument) => argument.startsWith("--data="))?.slice("--data=".length);
const folder = path.resolve(given ?? path.resolve(__dirname, "../../shared/data"));
const target = path.resolve(__dirname, "../src/core/exposure/figures.ts");

type Row = Readonly<Record<string, string>>;

function readTable(file: string): Row[] {
  const lines = readFileSync(path.join(folder, file), "utf8")
    .split(/\r?\n/)
    .filter((line) => line !== "");
  const [header, ...rows] = lines.map((line) =>
    [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map((field) => field[1] ?? field[2] ?? ""),
  );
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index]])));
}

function character(digit: number): string {
  if (!(digit >= 0 && zeroCharacter + digit < inPlaceOfBackslash.charCodeAt(0)))
    throw new Error(`${digit} is no digit`);
  return digit === backslashDigit ? inPlaceOfBackslash : String.fromCharCode(zeroCharacter + digit);
}

const digits = (numbers: readonly number[]) => numbers.map(character).join("");

function distances(codes: readonly string[]): string {
  const numbers = codes.map((code) => Number(code.replace(/[-.]/g, "")));
  return numbers.map((number, i) => number - (i > 0 ? numbers[i - 1] : 0)).join(" ");
}

/** The least denominator of which all figures of an occupation are multiples, those of beta of its half. */
function denominatorOf(whole: readonly number[], halves: readonly number[]): number {
  const isWhole = (value: number) => Math.abs(value - Math.round(value)) < 1e-9;
  for (let d = 1; d < 90; d++)
    if (whole.every((value) => isWhole(value * d)) && halves.every((value) => isWhole(value * 2 * d)))
      return d;
  throw new Error(`No common denominator of ${[...whole, ...halves].join(", ")}`);
}

/** Units of the last of 16 places by which a printed figure differs from the fraction as it is cut. */
function correction(printed: string, numerator: number, denominator: number): number {
  const units = (text: string) => {
    const [whole, decimals = ""] = text.split(".");
    return BigInt(whole + decimals.padEnd(cutPlaces, "0"));
  };
  return Number(units(printed) - units(String(cutFraction(numerator, denominator))));
}

const gptsTable = readTable("ai_exposure/openai_gpts_are_gpts_occ_level.csv");
const microsoftTable = readTable("exposure/microsoft2025_soc2018.csv");
const iloTable = readTable("exposure/ilo2025_isco08.csv");

function gpts() {
  const rows = gptsTable.map((row) => {
    const alpha = Number(row.human_rating_alpha);
    const beta = Number(row.human_rating_beta);
    const gamma = Number(row.human_rating_gamma);
    const machine = Number(row.dv_rating_beta);
    const d = denominatorOf([alpha, gamma], [beta, machine]);
    const halves = { beta: Math.round(beta * 2 * d), machine: Math.round(machine * 2 * d) };
    const wholes = { alpha: Math.round(alpha * d), gamma: Math.round(gamma * d) };
    if (halves.beta !== wholes.alpha + wholes.gamma) throw new Error(`beta of ${row.Title}`);
    const corrections = [
      correction(row.human_rating_alpha, wholes.alpha, d),
      correction(row.human_rating_beta, halves.beta, 2 * d),
      correction(row.human_rating_gamma, wholes.gamma, d),
      correction(row.dv_rating_beta, halves.machine, 2 * d),
    ];
    return {
      code: row["O*NET-SOC Code"],
      title: row.Title,
      d,
      ...wholes,
      machine: halves.machine,
      corrections,
    };
  });
  return {
    codes: distances(rows.map(({ code }) => code)),
    denominators: digits(rows.map(({ d }) => d)),
    alpha: digits(rows.map(({ alpha }) => alpha)),
    gamma: digits(rows.map(({ alpha, gamma }) => gamma - alpha)),
    machine: digits(rows.map(({ machine }) => machine >> 1)),
    machineHalf: digits(rows.map(({ machine }) => machine & 1)),
    corrections: digits(rows.flatMap(({ corrections }) => corrections.map((units) => units + mostUnits))),
  };
}

function bitPlanes(numbers: readonly number[]): string {
  const bits = new BigUint64Array(Float64Array.from(numbers).buffer);
  const planes = Array.from({ length: groupsOfBits }, (_, plane) =>
    digits(Array.from(bits, (each) => Number((each >> BigInt(6 * plane)) & 63n))),
  );
  return planes.join("");
}

const potentials = ["Not Exposed", "Minimal Exposure", ...[1, 2, 3, 4].map((n) => `Exposed: Gradient ${n}`)];

function ilo() {
  const hundredths = (text: string) => Math.round(Number(text) * 100);
  return {
    iloCodes: distances(iloTable.map((row) => row.isco08)),
    iloScores: digits(iloTable.map((row) => hundredths(row.mean_score_2025))),
    iloDeviations: digits(iloTable.map((row) => hundredths(row.sd_2025))),
    iloPotentials: digits(iloTable.map((row) => potentials.indexOf(row.potential))),
  };
}

/** Microsoft's titles are those of the O*NET occupations as wide as its codes, but for these; each behind its code. */
function otherTitles(): string[] {
  const known = new Map(gptsTable.map((row) => [row["O*NET-SOC Code"], row.Title]));
  return microsoftTable
    .filter((row) => known.get(`${row["SOC Code"]}.00`) !== row.title)
    .map((row) => `${row["SOC Code"]} ${row.title}`);
}

function joined(titles: readonly string[]): string {
  const odd = titles.find((title) => /[|~]|[^\x20-\x7e]/.test(title) || title !== title.trim());
  if (odd !== undefined) throw new Error(`A title that cannot be written: ${odd}`);
  return titles.join(betweenTitles);
}

const figures = { ...gpts(), ...ilo() };
const titles = {
  gpts: joined(gptsTable.map((row) => row.Title)),
  microsoft: joined(otherTitles()),
  ilo: joined(iloTable.map((row) => row.title)),
};
const scores = bitPlanes(microsoftTable.map((row) => Number(row.ai_applicability_score)));
const written = (texts: object | string) => JSON.stringify(texts, null, 2);

writeFileSync(
  target,
  `/*
 * Written by "npm run exposure"; do not edit. Published figures in the forms that decode.ts reads. What they are, their
 * years and their licences: gpts.ts, microsoft.ts and ilo.ts beside this file, and NOTICE.md.
 */

export const figures = ${written(figures)} as const;

/** Microsoft's scores, as \`doublesOf\` reads them. */
export const scores =
  ${written(scores)};

/** The titles of each source; of Microsoft's those that the first has not, each behind its code. */
export const titles = ${written(titles)};
`,
);
console.log(`${path.relative(process.cwd(), target)} written from ${folder}`);
