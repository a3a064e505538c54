import { columnLetters } from "../../src/formula/a1";
import { wiodSource } from "../data/usIndustries2014";
import { answers, type Answer, countFormat, head, indexFormat, sheet, shareFormat } from "../layout";
import { type SampleBlock, type SampleSheet } from "../types";
import { payCut, quadrants } from "./aiExposure";

const [exposedAndPoor] = quadrants;
const payCutCell = `'AI exposure'!${payCut}`;
const decomposition = "ESI.DECOMPOSE(Panel[Jobs 2000], Panel[Jobs 2014], Panel[Pay 2000], Panel[Pay 2014])";
const fifths = "ESI.QUINTILES(Panel[Jobs 2000], Panel[Jobs 2014], Panel[Pay 2000])";
const quadrantsOf = (cuts: string): string =>
  `ESI.RISK(Occupations[Employment], Occupations[Exposure], Occupations[Median pay]${cuts})`;

/** The total of one column of the decomposition, found by its heading. */
const totalOf = (column: string): string =>
  `=LET(t, ${decomposition}, INDEX(t, ROWS(t), XMATCH("${column}", INDEX(t, 1, 0))))`;

const changeOfFifth = (fifth: number): string =>
  `=LET(t, ${fifths}, INDEX(t, ${fifth + 1}, XMATCH("change %", INDEX(t, 1, 0)))/100)`;

interface Chapter {
  readonly question: string;
  readonly rows: readonly Answer[];
  /** Sentences that follow from the figures above; `first` is the row of the chapter's first figure. */
  readonly answer: (first: number) => string;
}

const payChapter: Chapter = {
  question:
    "Did pay per worker rise within industries, or by moving between them? (United States, 2000–2014)",
  rows: [
    { label: "Mean pay 2000, USD", formula: "=ESI(Panel[Jobs 2000], Panel[Pay 2000])", format: countFormat },
    { label: "Mean pay 2014, USD", formula: "=ESI(Panel[Jobs 2014], Panel[Pay 2014])", format: countFormat },
    { label: "Rise within industries, USD", formula: totalOf("within"), format: countFormat },
    {
      label: "Rise from moving between industries, USD",
      formula: totalOf("between"),
      format: "#,##0;-#,##0",
    },
    { label: "Rise of mean pay", formula: "=B8/B7-1", format: shareFormat },
    {
      label: "Rise of consumer prices (BLS, CPI-U 172.2 to 236.736)",
      formula: "=236.736/172.2-1",
      format: shareFormat,
    },
  ],
  answer: (first) =>
    `=IF(B${first + 3}<0, "Within industries: moving between them lowered mean pay.", IF(B${first + 2}>B${first + 3}, "Mostly within industries.", "Mostly by moving between industries."))`,
};

const structureChapter: Chapter = {
  question:
    "Did employment upgrade or polarize? (jobs ranked by their industry's pay in 2000, in fifths of employment)",
  rows: [
    ...["lowest", "second", "middle", "fourth", "highest"].map((fifth, index) => ({
      label: `Change of jobs in the ${fifth} fifth`,
      formula: changeOfFifth(index + 1),
      format: "+0.0%;-0.0%;0.0%",
    })),
    { label: "Evenness of employment 2000", formula: "=ESI(Panel[Jobs 2000])", format: indexFormat },
    { label: "Evenness of employment 2014", formula: "=ESI(Panel[Jobs 2014])", format: indexFormat },
    {
      label: "Moore angle between the two structures, degrees",
      formula: '=ESI.CHANGE(Panel[Jobs 2000], Panel[Jobs 2014], "moore")',
      format: "0.0",
    },
  ],
  answer: () => `=LET(t, ${fifths}, INDEX(t, ROWS(t), 1))`,
};

const exposureChapter: Chapter = {
  question:
    "Which occupation groups are exposed to AI and poorly paid, and how many people work there? (May 2021)",
  rows: [
    {
      label: "Mean exposure of a job (0 to 1)",
      formula: "=ESI(Occupations[Employment], Occupations[Exposure])",
      format: indexFormat,
    },
    {
      label: "People in exposed groups paid below the median of all jobs",
      formula: `=LET(quadrants, ${quadrantsOf(`, , ${payCutCell}`)}, SUM((INDEX(quadrants, 0, 1)="${exposedAndPoor}")*Occupations[Employment]))`,
      format: countFormat,
    },
    {
      label: "Their share of all jobs",
      formula: `=LET(quadrants, ${quadrantsOf(`, , ${payCutCell}`)}, SUM(IF(INDEX(quadrants, 0, 1)="${exposedAndPoor}", INDEX(quadrants, 0, 2), 0)))`,
      format: shareFormat,
    },
    {
      label: "The same when the pay cut is the median of the groups",
      formula: `=LET(quadrants, ${quadrantsOf("")}, SUM((INDEX(quadrants, 0, 1)="${exposedAndPoor}")*Occupations[Employment]))`,
      format: countFormat,
    },
  ],
  answer: () =>
    `=LET(quadrants, ${quadrantsOf(`, , ${payCutCell}`)}, TEXTJOIN("; ", TRUE, FILTER(Occupations[Group], INDEX(quadrants, 0, 1)="${exposedAndPoor}", "no group")))`,
};

const chapters = [payChapter, structureChapter, exposureChapter];
const firstRow = 6;

/** A heading with the question, its figures, and the answer in words. */
function chapterBlocks({ question, rows, answer }: Chapter, row: number): SampleBlock[] {
  const answerRow = row + 1 + rows.length;
  return [
    { at: `A${row}`, rows: [[question]], style: "heading" },
    ...answers({ label: "A", value: "B", text: "C" }, row + 1, rows),
    { at: `A${answerRow}`, rows: [["Answer"]], style: "heading" },
    { at: `B${answerRow}`, rows: [[answer(row + 1)]], style: "result" },
  ];
}

const starts = chapters.map((_, index) =>
  chapters.slice(0, index).reduce((row, { rows }) => row + rows.length + 4, firstRow),
);
const fifthsRow = starts[1] + 1;
const value = columnLetters(1);

/** Three questions about structure and AI, each answered by a formula that can be read beside it. */
export const aiAndStructure: SampleSheet = {
  ...sheet(
    "AI and structure",
    { room: { A: 430, B: 110 } },
    head({
      title: "What happened to pay and structure, and who is exposed to AI?",
      shows:
        "Three questions, each answered by figures with their formula beside them; the tables are on the sheets US industry change and AI exposure.",
      source: `${wiodSource.replace("Source:", "Sources: pay and structure:")} Exposure: sheet AI exposure.`,
      remark:
        "Pay is in current prices: compare it with consumer prices. Industries and occupation groups hide what happens inside them.",
    }),
    chapters.map((chapter, index) => chapterBlocks(chapter, starts[index])).flat(),
    {
      at: `A${starts[2] + exposureChapter.rows.length + 3}`,
      rows: [
        [
          "The number hangs on the cut: office and administrative support stands on the border of the groups' median, below the median of all jobs.",
        ],
      ],
      style: "note",
    },
  ),
  charts: [
    {
      kind: "column",
      title: "Change of US jobs 2000–2014 by fifth of pay",
      at: `A${starts[2] + exposureChapter.rows.length + 6}`,
      horizontal: `A${fifthsRow}:A${fifthsRow + 4}`,
      horizontalTitle: "Fifth of employment, lowest pay to highest",
      verticalTitle: "Change of jobs",
      series: [{ name: "Change", values: `${value}${fifthsRow}:${value}${fifthsRow + 4}` }],
    },
  ],
};
