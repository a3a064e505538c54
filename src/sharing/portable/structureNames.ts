import { type StructureWeight } from "../../core/options";
import { choice } from "../../formula/choice";
import { portableName } from "./portableName";

/** Terms of the index, from the `share` of each cell. */
const weighed: Readonly<Record<StructureWeight, string>> = {
  evenness: "PORTABLE_EVENNESS(jobs, share)",
  diversity: 'IF(jobs="", "", share*(1-share))',
  layer: "PORTABLE_LAYER(jobs, share)",
};

export const structureNames = [
  portableName(
    "ESI_PORTABLE",
    ["employment", "weights"],
    `LET(terms, PORTABLE_TERMS(employment, weights), SUM(IF(terms="", 0, terms)))`,
  ),
  portableName("ESI_PORTABLE_DETAIL", ["employment", "weights"], "PORTABLE_TERMS(employment, weights)"),

  // #N/A without any number, #VALUE! for a negative item or a total of 0; else the jobs themselves.
  portableName(
    "PORTABLE_JOBS",
    ["employment"],
    `LET(jobs, PORTABLE_READ(employment),
      IF(PORTABLE_ERRORS(jobs)>0, #VALUE!,
      LET(values, IF(jobs="", 0, jobs),
        IF(SUM((values<0)*1)>0, #VALUE!, IF(SUM((jobs<>"")*1)=0, NA(), IF(SUM(values)=0, #VALUE!, jobs))))))`,
  ),
  portableName(
    "PORTABLE_TERMS",
    ["employment", "weights"],
    `LET(jobs, PORTABLE_JOBS(employment),
      IF(PORTABLE_ERRORS(jobs)>0, jobs,
      LET(values, IF(jobs="", 0, jobs), share, values/SUM(values), word, PORTABLE_KIND(weights),
        ${choice("word", weighed, "PORTABLE_GIVEN(jobs, share, weights)")})))`,
  ),
  portableName(
    "PORTABLE_KIND",
    ["weights"],
    `IF(PORTABLE_OMITTED(weights), "evenness", IF(PORTABLE_SIZE(weights)>1, "numbers",
      IF(PORTABLE_ERRORS(weights)>0, "numbers", LOWER(TRIM(weights)))))`,
  ),
  portableName(
    "PORTABLE_EVENNESS",
    ["jobs", "share"],
    `LET(filled, SUM((jobs<>"")*1),
      IF(jobs="", "", IF(filled=1, 0, (0-share)*LN(IF(share>0, share, 1))/IF(filled=1, 1, LN(filled)))))`,
  ),
  portableName(
    "PORTABLE_LAYER",
    ["jobs", "share"],
    `LET(high, PORTABLE_ROWS(jobs), broad, PORTABLE_COLUMNS(jobs),
      IF(MIN(high, broad)>1, #VALUE!, IF(jobs="", "", share*MAKEARRAY(high, broad, LAMBDA(i, j, i+j-1)))))`,
  ),
  // Weights as given: the same shape, one row, one column or one number; a row beside a column is turned.
  portableName(
    "PORTABLE_GIVEN",
    ["jobs", "share", "weights"],
    `LET(factors, PORTABLE_TURNED(PORTABLE_READ(weights), jobs),
      IF(PORTABLE_ERRORS(factors)>0, #VALUE!,
      LET(high, PORTABLE_ROWS(factors), broad, PORTABLE_COLUMNS(factors),
        fits, AND(OR(high=1, high=PORTABLE_ROWS(jobs)), OR(broad=1, broad=PORTABLE_COLUMNS(jobs))),
        IF(fits, IF(SUM((jobs<>"")*(factors=""))>0, #VALUE!, IF(jobs="", "", share*IF(factors="", 0, factors))), #VALUE!))))`,
  ),
  portableName(
    "PORTABLE_TURNED",
    ["list", "beside"],
    `LET(high, PORTABLE_ROWS(list), broad, PORTABLE_COLUMNS(list),
      IF(AND(MIN(high, broad)=1, high<>broad, high=PORTABLE_COLUMNS(beside), broad=PORTABLE_ROWS(beside)), TRANSPOSE(list), list))`,
  ),
];
