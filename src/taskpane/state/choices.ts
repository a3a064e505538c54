import { aggregations, defaultCoverage, normalizations } from "../../core/options";
import { type Method } from "./index/definition";

/** What the pane remembers from one opening to the next; the workbook's own content is never kept here. */
export interface Choices {
  read(key: string): string | null;
  write(key: string, value: string): void;
}

/** For hosts without storage, and for tests. */
export function choicesInMemory(): Choices {
  const kept = new Map<string, string>();
  return { read: (key) => kept.get(key) ?? null, write: (key, value) => void kept.set(key, value) };
}

/** Browser storage may be refused by policy; the pane then simply forgets. */
export function choicesIn(storage: () => Storage): Choices {
  const prefix = "employment-indices.";
  const attempt = <T>(use: (storage: Storage) => T, otherwise: T): T => {
    try {
      return use(storage());
    } catch {
      return otherwise;
    }
  };
  return {
    read: (key) => attempt((kept) => kept.getItem(prefix + key), null),
    write: (key, value) => attempt((kept) => kept.setItem(prefix + key, value), undefined),
  };
}

/** The last data table, presets table and preset. */
export interface LastUsed {
  readonly data: string | null;
  readonly presets: string | null;
  readonly preset: string | null;
}

export function readLastUsed(choices: Choices): LastUsed {
  return { data: choices.read("data"), presets: choices.read("presets"), preset: choices.read("preset") };
}

/** What the pane offers as the least share of its parts that an index needs. */
export const leastCoverages = [0, 0.5, defaultCoverage, 0.8, 1] as const;

export function readMethod(choices: Choices): Method {
  const normalization = choices.read("normalization");
  const aggregation = choices.read("aggregation");
  const coverage = choices.read("coverage");
  return {
    normalization: normalizations.find((each) => each === normalization) ?? normalizations[0],
    aggregation: aggregations.find((each) => each === aggregation) ?? aggregations[0],
    coverage: leastCoverages.find((each) => String(each) === coverage) ?? defaultCoverage,
  };
}

/** Directions count as confirmed for a presets table with these indicators and these directions. */
export function directionsKey(
  table: string,
  indicators: readonly { name: string; direction: number }[],
): string {
  return `directions.${table}.${indicators.map(({ name, direction }) => `${name}:${direction}`).join("|")}`;
}
