import { ValueObjectFactory } from "@univerjs/engine-formula";
import { writtenFor } from "./writtenFor";

/**
 * Wrong in 0.25.1: a text constant of a formula that reads like a formatted number is that number: ="15%" is 0.15 shown as
 * 15%, and EXACT(A1,"15%") is FALSE where A1 holds the text 15%. What stands in quotation marks is a text.
 *
 * Needless from @univerjs/engine-formula 1.0.0, where `ValueObjectFactory.create` takes what is wrapped in them for a text
 * before it looks for numbers.
 */
export function patchQuotedTexts(): void {
  writtenFor("quotedTexts", "0.25.1");
  const create = ValueObjectFactory.create.bind(ValueObjectFactory);
  ValueObjectFactory.create = (raw, isIgnoreNumberPattern) =>
    create(raw, isIgnoreNumberPattern === true || (typeof raw === "string" && isQuoted(raw)));
}

function isQuoted(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length > 1 && trimmed.startsWith('"') && trimmed.endsWith('"');
}
