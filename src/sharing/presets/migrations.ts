export type Fields = Record<string, unknown>;

/** Turns a file of one version into one of the next. */
export type Migrations = Readonly<Record<number, (file: Fields) => Fields>>;

export const migrations: Migrations = {
  1: (file) => ({
    ...file,
    indicators: Array.isArray(file.indicators) ? file.indicators.map(withoutMeaning) : file.indicators,
  }),
};

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Fields of a row that mean something since version 2. */
const sinceVersion2 = ["dimension", "normalization", "aggregation", "coverage"];

/** In version 1 these were fields that somebody had added: they are kept under another name, so that no score changes. */
export function withoutMeaning<T>(row: T): T {
  if (!isFields(row)) return row;
  const renamed = Object.entries(row).map(([field, value]) => [
    sinceVersion2.includes(field) ? `${field} (version 1)` : field,
    value,
  ]);
  return Object.fromEntries(renamed) as T;
}
