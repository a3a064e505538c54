import { type ExposureMeasure, type ExposureOutput, type ExposureSourceId } from "../options";

/** How occupations are coded: by the US Standard Occupational Classification, or by the international one. */
export type CodeSystem = "SOC" | "ISCO-08";

/** Occupations in the order of their codes, with what is published of each. */
export interface ExposureTable {
  readonly codes: readonly string[];
  readonly titles: () => readonly string[];
  readonly measures: ReadonlyMap<ExposureMeasure, Float64Array>;
  /** 1 (lowest) to 4, or the source's words for an occupation below them. */
  readonly gradients?: readonly (number | string)[];
}

/** A published table of the exposure of occupations to AI. */
export interface ExposureSource {
  readonly id: ExposureSourceId;
  readonly system: CodeSystem;
  /** The edition of the classification. */
  readonly classification: string;
  /** What its figures are. */
  readonly measures: string;
  readonly year: number;
  readonly licence: string;
  readonly citation: string;
  /** What it tells, `score` first. */
  readonly outputs: readonly ExposureOutput[];
  /** By detailed code: six digits of SOC, four of ISCO. */
  readonly detailed: () => ExposureTable;
  /** As published, where that is finer than the detailed codes. */
  readonly finer?: () => ExposureTable;
  /** Detailed codes that the source publishes in one row, by the code of the row. */
  readonly merged?: ReadonlyMap<string, readonly string[]>;
}

/** Decoded at the first use, since most workbooks ask for no exposure. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
