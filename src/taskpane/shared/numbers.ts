import { normalizationMethods } from "../../core/normalize/normalize";
import { type Language } from "../../messages/words";
import { type Normalization } from "../../core/options";
import { useLanguage } from "./context";

export interface NumberFormats {
  /** A weight given in per cent, such as 23.3 %. */
  readonly percent: (value: number) => string;
  /** The same with its decimal even where it is 0, for figures below each other. */
  readonly share: (value: number) => string;
  readonly score: (value: number) => string;
  /** A raw value of the data, up to four significant digits. */
  readonly plain: (value: number) => string;
  /** A raw value as Excel holds it, so that people find it on their sheet. */
  readonly exact: (value: number) => string;
  /** A p-value, as journals print it: three decimals, and no less than "< 0.001" (APA 2020, 6.36). */
  readonly probability: (value: number) => string;
}

const leastProbability = 0.001;

const known = new Map<string, NumberFormats>();

/** Made once for each pair: a formatter costs more than a thousand of its answers. */
function numberFormats(language: Language, normalization: Normalization = "minmax"): NumberFormats {
  const key = `${language.tag} ${normalization}`;
  const formats = known.get(key) ?? makeFormats(language, normalization);
  known.set(key, formats);
  return formats;
}

function makeFormats(language: Language, normalization: Normalization): NumberFormats {
  const weight = new Intl.NumberFormat(language.tag, { style: "percent", maximumFractionDigits: 1 });
  const share = new Intl.NumberFormat(language.tag, {
    style: "percent",
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const { decimals } = normalizationMethods[normalization];
  const score =
    decimals === null
      ? new Intl.NumberFormat(language.tag, { maximumSignificantDigits: 6 })
      : new Intl.NumberFormat(language.tag, {
          minimumFractionDigits: decimals,
          maximumFractionDigits: decimals,
        });
  const plain = new Intl.NumberFormat(language.tag, { maximumSignificantDigits: 4 });
  const exact = new Intl.NumberFormat(language.tag, { maximumSignificantDigits: 15 });
  const probability = new Intl.NumberFormat(language.tag, {
    minimumFractionDigits: 3,
    maximumFractionDigits: 3,
  });
  return {
    percent: (value) => weight.format(value / 100),
    share: (value) => share.format(value / 100),
    score: (value) => score.format(value),
    plain: (value) => plain.format(value),
    exact: (value) => exact.format(value),
    probability: (value) =>
      value < leastProbability ? `< ${probability.format(leastProbability)}` : probability.format(value),
  };
}

export function useNumbers(normalization?: Normalization): NumberFormats {
  return numberFormats(useLanguage(), normalization);
}

/** A number as people type it in either language; a comma counts as the decimal point. NaN for anything else. */
export function typedNumber(text: string): number {
  const plain = text
    .replace(/[\s%％]/g, "")
    .replace(",", ".")
    .replace("−", "-");
  return /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(plain) ? Number(plain) : NaN;
}
