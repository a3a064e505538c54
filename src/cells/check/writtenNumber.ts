import { plainText } from "../plainText";
import { numberOfPlainText } from "../textNumbers";
import { flagBehind } from "../unclearText";

/** A number in disguise, taken apart. */
export interface WrittenNumber {
  /** With a decimal point, and with a decimal comma; NaN where it cannot be read so. */
  readonly point: number;
  readonly comma: number;
  /** A currency, "%" or what is counted; "" for none. */
  readonly unit: string;
  /** "" for none. */
  readonly flag: string;
  /** Such as ">="; "" for none. */
  readonly bound: string;
}

const parts = /^(>=|<=|≥|≤|>|<)?\s*([+-]?)(?:([$€£¥])\s*)?([+-]?\d[\d.,'’\s]*)/;

/** What may stand behind the digits: letters set apart, or small ones; capitals close behind digits are of a code. */
const behind = /^(?:%|‰|[$€£¥]|\p{Script=Han}{1,3}|[a-z]{1,4}\.?)$/u;
const behindSpace = /^\p{L}{1,4}\.?$/u;

/** Cents are two digits: behind a currency's mark, three are thousands. */
const thousandsOfMoney = /^\d{1,3}([.,])\d{3}$/;

/** Takes a text apart; null where it is no number with a unit, a flag or a bound. */
export function writtenNumber(text: string): WrittenNumber | null {
  const plain = plainText(text);
  if (!/\d/.test(plain)) return null;
  const flagged = flagBehind(plain);
  const number = flagged?.number ?? plain;
  const found = parts.exec(number);
  if (!found) return null;
  const [all, bound = "", sign, currency = "", spaced] = found;
  const unit = number.slice(all.length);
  const digits = spaced.trimEnd();
  if (unit !== "" && !behind.test(unit) && !(digits !== spaced && behindSpace.test(unit))) return null;
  const isMoney = /^[$€£¥]$/.test(currency || unit);
  const thousands = isMoney ? thousandsOfMoney.exec(digits)?.[1] : undefined;
  const [point, comma] = ([".", ","] as const).map((mark) =>
    mark === thousands ? NaN : numberOfPlainText(`${sign}${digits}`, mark),
  );
  if (Number.isNaN(point) && Number.isNaN(comma)) return null;
  return { point, comma, unit: currency || unit, flag: flagged?.flag ?? "", bound };
}
