import { mean } from "../numeric/sums/moments";
import { type ExposureMeasure } from "../options";
import { betweenTitles, cutFraction, digitsOf, growingNumbers, inLastPlace, mostUnits } from "./decode";
import { figures, titles as published } from "./figures";
import { type ExposureSource, type ExposureTable, once } from "./published";
import { onetCode, sixDigits } from "./socCode";

/**
 * Exposure to large language models of 923 O*NET occupations: the share of tasks that a model alone (alpha), with half of
 * those it could with further software (beta) or with all of them (gamma) would do in half the time, as people rated them, and
 * beta as GPT-4 did. https://github.com/openai/GPTs-are-GPTs, data/occ_level.csv.
 */
export const gpts: ExposureSource = {
  id: "gpts",
  system: "SOC",
  classification: "SOC 2018 (O*NET-SOC 2019)",
  measures:
    "Share of tasks that a language model could halve in time (0 to 1): alone alpha, half of those with further software beta, all gamma",
  year: 2024,
  licence: "MIT, Copyright (c) 2024 OpenAI",
  citation:
    "Eloundou, Manning, Mishkin and Rock (2024), GPTs are GPTs: Labor market impact potential of LLMs, Science 384, 1306-1308",
  outputs: ["score", "title", "alpha", "beta", "gamma", "gpt4beta", "source"],
  detailed: once(() => bySixDigits(gptsRows())),
  finer: () => gptsRows(),
};

/** As published, by O*NET code. */
export const gptsRows = once((): ExposureTable => {
  const denominators = digitsOf(figures.denominators);
  const corrections = digitsOf(figures.corrections);
  const alpha = digitsOf(figures.alpha);
  const gammaBeyond = digitsOf(figures.gamma);
  const machine = digitsOf(figures.machine);
  const machineHalf = digitsOf(figures.machineHalf);
  /** The published figure, which may differ from the fraction in the last place. @param at its column in the corrections */
  const printed = (at: number, numerator: (row: number) => number, parts: 1 | 2) =>
    Float64Array.from(denominators, (denominator, row) =>
      inLastPlace(cutFraction(numerator(row), parts * denominator), corrections[4 * row + at] - mostUnits),
    );
  const beta = printed(1, (row) => 2 * alpha[row] + gammaBeyond[row], 2);
  return {
    codes: growingNumbers(figures.codes).map(onetCode),
    titles: once(() => published.gpts.split(betweenTitles)),
    measures: new Map([
      ["score", beta],
      ["alpha", printed(0, (row) => alpha[row], 1)],
      ["beta", beta],
      ["gamma", printed(2, (row) => alpha[row] + gammaBeyond[row], 1)],
      ["gpt4beta", printed(3, (row) => 2 * machine[row] + machineHalf[row], 2)],
    ]),
  };
});

/** A six-digit occupation is the plain mean of its O*NET occupations, and has the title of the one that is as wide as it. */
function bySixDigits({ codes, titles, measures }: ExposureTable): ExposureTable {
  const starts = [...codes.keys()].filter(
    (row) => row === 0 || sixDigits(codes[row]) !== sixDigits(codes[row - 1]),
  );
  const endOf = (group: number) => starts[group + 1] ?? codes.length;
  const means = (values: Float64Array) =>
    Float64Array.from(starts, (start, group) => mean(values.subarray(start, endOf(group))));
  return {
    codes: starts.map((start) => sixDigits(codes[start])),
    titles: once(() =>
      starts.map((start, group) =>
        codes[start].endsWith(".00") ? titles()[start] : titles().slice(start, endOf(group)).join("; "),
      ),
    ),
    measures: new Map<ExposureMeasure, Float64Array>(
      [...measures].map(([measure, values]) => [measure, means(values)]),
    ),
  };
}
