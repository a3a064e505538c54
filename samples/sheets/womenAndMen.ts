import { womenAndMen2022, womenAndMenSource } from "../data/womenAndMen2022";
import { type Example, exampleBlocks } from "../examples";
import { exposureFormats, head, indexFormat, rowsBelow, sheet, table } from "../layout";
import { type SampleSheet } from "../types";

const groups = table(
  "WomenAndMen",
  [
    { header: "Occupation", values: womenAndMen2022.map((row) => row.group) },
    { header: "Women", unit: "thousand", values: womenAndMen2022.map((row) => row.women), format: "#,##0.0" },
    { header: "Men", unit: "thousand", values: womenAndMen2022.map((row) => row.men), format: "#,##0.0" },
  ],
  rowsBelow(0),
  9,
);

const examples: readonly Example[] = [
  {
    function: "ESI.SEGREGATION",
    question: "How far women and men work in different occupations, by every measure.",
    formula: '=ESI.SEGREGATION(WomenAndMen[[Women]:[Men]], "all")',
    rows: 4,
    columns: 2,
    format: indexFormat,
  },
  {
    function: "ESI.INEQUALITY",
    question: "How unequal median pay is between the occupation groups, weighted by women's jobs.",
    formula: '=ESI.INEQUALITY(Occupations[Median pay], WomenAndMen[Women], "all")',
    rows: 7,
    columns: 2,
    format: indexFormat,
  },
  {
    function: "ESI.INEQUALITY",
    question: "The same, weighted by men's jobs.",
    formula: '=ESI.INEQUALITY(Occupations[Median pay], WomenAndMen[Men], "all")',
    rows: 7,
    columns: 2,
    format: indexFormat,
  },
  {
    function: "ESI.EXPOSURE",
    question: "How exposed women's jobs are to language models (a task's exposure is no lost job).",
    formula: "=ESI.EXPOSURE(WomenAndMen[Women], Occupations[Exposure])",
    rows: 4,
    columns: 2,
    format: exposureFormats,
  },
  {
    function: "ESI.EXPOSURE",
    question: "The same for men's jobs.",
    formula: "=ESI.EXPOSURE(WomenAndMen[Men], Occupations[Exposure])",
    rows: 4,
    columns: 2,
    format: exposureFormats,
  },
];

/** Who works where: groups beside each other, and what that means for pay and exposure. */
export const womenAndMen: SampleSheet = sheet(
  "Women and men",
  { tables: [groups.table], room: { A: 140, B: 300, C: 90, I: 30 } },
  head({
    title: "Women and men by occupation",
    shows:
      "The 22 occupation groups of the sheet AI exposure, 2022: who works where, how paid and how exposed.",
    source: womenAndMenSource,
    remark:
      "Pay and exposure of the groups: as on the sheet AI exposure, whose rows stand in the same order.",
  }),
  groups.blocks,
  exampleBlocks(examples, 6, 0),
);
