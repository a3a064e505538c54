import { type CellPlace } from "../../core/errors/common";
import { type Problem, problem } from "../../core/errors";
import { type CodeSystem } from "../../core/exposure/published";
import { quoted } from "../cells";
import { basicValueOf, errorCodeOf, readCell } from "../cellValue";
import { plainText } from "../plainText";

/** A code as its classification writes it. Two digits alone may be of either one: no system. */
export interface OccupationCode {
  readonly code: string;
  readonly system?: CodeSystem;
}

const soc = /^(?:SOC[\s:]*)?(\d\d)-(?:(\d{1,4})|(\d{4}\.\d\d))$/i;
const socWithoutDash = /^(?:SOC[\s:]*)?(\d\d)(\d{4})$/i;
const socMajorGroup = /^SOC[\s:]*(\d\d)$/i;
const isco = /^(?:ISCO(?:-08[\s:])?[\s:]*)?(\d{1,4})$/i;

/** Hyphens and dashes that programs make of a typed one. */
const dashes = /[\u2010-\u2015\uFE58\uFE63\uFF0D]/g;

/** Reads a code of an occupation, typed as a text or as a number; null for a blank or a word for "missing". */
export function readOccupationCode(raw: unknown, place: CellPlace): OccupationCode | Problem | null {
  const error = errorCodeOf(raw);
  if (error !== null) return error === "#N/A" ? null : problem("cellError", { ...place, error });
  const value = basicValueOf(raw);
  if (typeof value === "number") return ofNumber(value);
  if (typeof value === "boolean") return unreadable(String(value).toUpperCase());
  const cell = readCell(value);
  if (cell.kind === "missing") return null;
  // A text as it stands: as a number it would lose the zero of 0110.
  const text = typeof value === "string" ? value : cell.kind === "text" ? cell.text : "";
  return ofText(plainText(text).replace(dashes, "-")) ?? unreadable(text.trim());
}

function ofNumber(value: number): OccupationCode | Problem | null {
  // What older Excel hands over for a blank; no source has the armed forces, whose code begins with it.
  if (value === 0) return null;
  const text = String(value);
  // Excel makes the day 44501 of a typed 11-2021.
  if (/^\d{5}$/.test(text)) return problem("codeMayBeDate", { number: value });
  return ofText(text) ?? unreadable(text);
}

function ofText(text: string): OccupationCode | undefined {
  const withDash = soc.exec(text) ?? socWithoutDash.exec(text);
  if (withDash) return { system: "SOC", code: `${withDash[1]}-${withDash[2] ?? withDash[3]}` };
  const majorGroup = socMajorGroup.exec(text);
  if (majorGroup) return { system: "SOC", code: majorGroupOfSoc(majorGroup[1]) };
  const digits = isco.exec(text)?.[1];
  if (digits === undefined) return undefined;
  return /^\d\d$/.test(text) ? { code: digits } : { system: "ISCO-08", code: digits };
}

/** Two digits that are meant as a SOC code. */
export function majorGroupOfSoc(digits: string): string {
  return `${digits}-`;
}

function unreadable(text: string): Problem {
  return problem("codeUnreadable", { text: quoted(text) });
}
