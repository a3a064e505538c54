import { exposureSource } from "../../src/core/exposure/registry";
import { esiAiScores } from "../../src/functions/structure/aiScores";
import { type BenchRow, medians } from "./measure";

const count = 10000;

/** 10,000 codes by every way of typing them, against a plain loop that looks each up in a map. */
export function exposureRows(): BenchRow[] {
  const detailed = exposureSource.gpts.detailed();
  const scores = detailed.measures.get("score") ?? new Float64Array();
  const known = new Map(detailed.codes.map((code, row) => [code, scores[row]]));
  const codeAt = (i: number) => detailed.codes[(i * 7919) % detailed.codes.length];
  const typed = (code: string, i: number) => [code, `${code}.00`, code.replace("-", ""), ` ${code} `][i % 4];
  const plain = Array.from({ length: count }, (_, i) => [codeAt(i)]);
  const mixed = plain.map(([code], i) => [typed(code, i)]);
  // No two alike, nearly all unknown: each has an error of its own.
  const unknown = plain.map((_, i) => [`15-${String(i).padStart(4, "0")}`]);
  const [each, ways, all, titles, loop] = medians([
    () => esiAiScores(plain),
    () => esiAiScores(mixed, "gpts"),
    () => esiAiScores(unknown, "gpts"),
    () => esiAiScores(plain, "gpts", "title"),
    () => plain.map(([code]) => [known.get(code) ?? ""]),
  ]);
  const bar = { name: "20 ms", milliseconds: 20, atMost: 1 };
  return [
    { name: "ESI.AISCORES, 10,000 codes", milliseconds: each, against: bar },
    {
      name: "  the same",
      milliseconds: each,
      against: { name: "a plain loop over a map", milliseconds: loop },
    },
    { name: "ESI.AISCORES, 10,000 codes typed in four ways", milliseconds: ways, against: bar },
    { name: "ESI.AISCORES, 10,000 different codes, nearly all unknown", milliseconds: all },
    { name: "ESI.AISCORES title, 10,000 codes", milliseconds: titles, against: bar },
  ];
}
