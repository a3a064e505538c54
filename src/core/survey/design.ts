import { fail } from "../errors";
import { type Labels } from "../labels";

/** How a sample was drawn: strata, and within them the primary sampling units (psu) that were drawn first. */
export interface SurveyDesign {
  /** The psu of each row. */
  readonly psuOf: Int32Array;
  /** The stratum of each psu. */
  readonly stratumOf: Int32Array;
  /** How many psus each stratum has. */
  readonly psusIn: Int32Array;
}

/**
 * @param strata null: one stratum. Each row has one.
 * @param psus null: each row was drawn for itself. Numbers may start again in each stratum: a psu is a pair of both.
 * @throws IndexError for a stratum with a single psu: nothing says how much psus differ there.
 */
export function surveyDesign(rows: number, strata: Labels | null, psus: Labels | null): SurveyDesign {
  const psuOf = new Int32Array(rows);
  const stratumOf: number[] = [];
  const count = strata?.names.length ?? 1;
  const psusIn = new Int32Array(count);
  const known = new Map<number, number>();
  for (let row = 0; row < rows; row++) {
    const stratum = strata ? strata.codes[row] : 0;
    const pair = psus ? psus.codes[row] * count + stratum : row;
    let psu = psus ? known.get(pair) : undefined;
    if (psu === undefined) {
      psu = stratumOf.push(stratum) - 1;
      if (psus) known.set(pair, psu);
      psusIn[stratum]++;
    }
    psuOf[row] = psu;
  }
  psusIn.forEach((size, stratum) => {
    if (size === 1) fail("stratumOnePsu", { stratum: String(strata?.names[stratum] ?? "") });
  });
  return { psuOf, stratumOf: Int32Array.from(stratumOf), psusIn };
}
