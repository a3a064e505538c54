import { twoCountries, twoCountriesSource } from "../data/twoCountries";
import { panelYears } from "../data/usIndustryPanel";
import { type Example, exampleBlocks } from "../examples";
import {
  countFormat,
  generalFormat,
  head,
  indexFormat,
  pValueFormat,
  rowsBelow,
  shareFormat,
  sheet,
  table,
  wholeFormat,
} from "../layout";
import { industryChangeYears } from "./industryChange";
import { usEmploymentYears } from "./usEmployment";
import { type SampleSheet } from "../types";

const units = twoCountries.length;
const { evenness, years } = usEmploymentYears;
const yearly = industryChangeYears.evenness;
const employed = "Occupations[Employment]";
const projected = "Occupations[Projected change]";

const sections = table(
  "Sections",
  [
    { header: "Industry", values: twoCountries.map((row) => row.industry) },
    {
      header: "Australia 2000",
      unit: "thousand",
      values: twoCountries.map((row) => row.australia2000),
      format: "#,##0.0",
    },
    {
      header: "US 2000",
      unit: "thousand",
      values: twoCountries.map((row) => row.unitedStates2000),
      format: "#,##0.0",
    },
    {
      header: "Australia 2014",
      unit: "thousand",
      values: twoCountries.map((row) => row.australia2014),
      format: "#,##0.0",
    },
    {
      header: "US 2014",
      unit: "thousand",
      values: twoCountries.map((row) => row.unitedStates2014),
      format: "#,##0.0",
    },
  ],
  rowsBelow(0),
  9,
);

const structureExamples: readonly Example[] = [
  {
    function: "ESI.DIVERSITY",
    question: "Every diversity measure of Australia's employment in 2014.",
    formula: '=ESI.DIVERSITY(Sections[Australia 2014], "all")',
    rows: 8,
    columns: 2,
    format: indexFormat,
  },
  {
    function: "ESI.CHANGE",
    question: "How far Australia's structure moved from 2000 to 2014, by every measure.",
    formula: '=ESI.CHANGE(Sections[Australia 2000], Sections[Australia 2014], "all")',
    rows: 5,
    columns: 2,
    format: indexFormat,
  },
  {
    function: "ESI.QUOTIENT",
    question: "Where Australia employs a larger share than the United States (above 1), 2014.",
    formula: "=TRANSPOSE(ESI.QUOTIENT(TRANSPOSE(Sections[Australia 2014]), TRANSPOSE(Sections[US 2014])))",
    rows: units,
    columns: 1,
    format: "0.00",
    labels: "=Sections[Industry]",
  },
  {
    function: "ESI.SPECIALIZATION",
    question: "How different Australia's structure is from that of the United States: Krugman index, 2014.",
    formula: "=ESI.SPECIALIZATION(TRANSPOSE(Sections[Australia 2014]), TRANSPOSE(Sections[US 2014]))",
    rows: 1,
    columns: 1,
    format: indexFormat,
  },
  {
    function: "ESI.SHIFTSHARE",
    question: "Australia's change of employment 2000–2014 against the growth of US industries, thousand.",
    formula:
      "=ESI.SHIFTSHARE(Sections[Australia 2000], Sections[Australia 2014], Sections[US 2000], Sections[US 2014])",
    rows: units + 2,
    columns: 4,
    format: "#,##0.0",
    labels: "=Sections[Industry]",
    unlabeled: { above: 1, below: 1 },
  },
  {
    function: "ESI.SHIFTSHARE",
    question:
      "The same by Esteban-Marquillas: what part of the regional shift goes with Australia's own specialization.",
    formula:
      '=ESI.SHIFTSHARE(Sections[Australia 2000], Sections[Australia 2014], Sections[US 2000], Sections[US 2014], "esteban")',
    rows: units + 2,
    columns: 5,
    format: "#,##0.0",
    labels: "=Sections[Industry]",
    unlabeled: { above: 1, below: 1 },
  },
  {
    function: "ESI.DECOMPOSE",
    question: "The rise of US mean pay 2000–2014 in three parts: within, between, and both at once, USD.",
    formula:
      '=ESI.DECOMPOSE(Panel[Jobs 2000], Panel[Jobs 2014], Panel[Pay 2000], Panel[Pay 2014], "threeway")',
    rows: units + 2,
    columns: 4,
    format: countFormat,
    labels: "=Panel[Industry]",
    unlabeled: { above: 1, below: 1 },
  },
  {
    function: "ESI.DEVIATION",
    question: "Which US industries produce more (above 0) or less than their share of employment, 2014.",
    formula: "=ESI.DEVIATION(Industries[Output]*Industries[Employment], Industries[Employment])",
    rows: units,
    columns: 1,
    format: "+0%;-0%;0%",
    labels: "=Industries[Industry]",
  },
];

/** Slope, its error, t, p, R², growth, tau, p, slope, number. */
const trendFormats = [
  ...["0.00000", "0.00000", "0.00", pValueFormat, "0.000", "0.00%", "0.000", pValueFormat, "0.00000"],
  wholeFormat,
];
/** Term, coefficient, standard error, t, p, variance inflation. */
const termFormats = [generalFormat, "0.000", "0.000", "0.00", pValueFormat, "0.00"];
/** Term, estimate, standard error, t, p. */
const termsOf = (estimate: string): readonly string[] => [
  generalFormat,
  estimate,
  estimate,
  "0.00",
  pValueFormat,
];
const gapFormats = (whole: boolean): readonly string[] => [
  generalFormat,
  ...new Array<string>(4).fill(whole ? wholeFormat : indexFormat),
];

const timeExamples: readonly Example[] = [
  {
    function: "QEI.TREND",
    question: "Has US employment become less even since 1990?",
    formula: `=QEI.TREND(${evenness}, ${years})`,
    rows: 10,
    columns: 2,
    format: trendFormats.map((each) => [generalFormat, each]),
  },
  {
    function: "QEI.FORECAST",
    question: "Where the straight line leads in the five years after 2018, with its 95 % interval.",
    formula: `=QEI.FORECAST(${evenness}, 5, ${years})`,
    rows: 5,
    columns: 3,
    format: "0.0000",
    labels: ["2019", "2020", "2021", "2022", "2023"],
    headings: ["Forecast", "Lower", "Upper"],
  },
  {
    function: "QEI.REBASE",
    question: "Evenness of US industries as index numbers, 2000 = 100.",
    formula: `=QEI.REBASE(${yearly})`,
    rows: panelYears.length,
    columns: 1,
    format: "0.0",
    labels: panelYears.map(String),
  },
  {
    function: "QEI.REGRESSION",
    question:
      "Are exposed occupation groups better paid? Log median pay on exposure, weighted by employment.",
    formula: `=QEI.REGRESSION(LN(Occupations[Median pay]), Occupations[Exposure], "Exposure", ${employed})`,
    rows: 10,
    columns: 6,
    format: [
      ...new Array<readonly string[]>(3).fill(termFormats),
      ...[wholeFormat, wholeFormat, "0.000", "0.000", "0.000", "0.00", pValueFormat].map((each) => [
        generalFormat,
        each,
      ]),
    ],
  },
  {
    function: "QEI.GAP",
    question:
      "Log median pay of large and small occupation groups: how much of the gap goes with exposure? With 11 groups each SE exceeds the gap.",
    formula: `=QEI.GAP(LN(Occupations[Median pay]), Occupations[Exposure], IF(${employed}>MEDIAN(${employed}), "larger", "smaller"), "Exposure")`,
    rows: 11,
    columns: 5,
    format: Array.from({ length: 11 }, (_, row) => gapFormats(row >= 7)),
  },
  {
    function: "QEI.BREAK",
    question: "Did the evenness of US employment shift with the crisis of 2008?",
    formula: `=QEI.BREAK(${evenness}, ${years}, 2008)`,
    rows: 6,
    columns: 5,
    format: Array.from({ length: 6 }, (_, row) => termsOf(row === 4 ? wholeFormat : "0.00000")),
  },
  {
    function: "QEI.CONVERGENCE",
    question: "Did US industries with lower pay catch up from 2000 to 2014?",
    formula: "=QEI.CONVERGENCE(Panel[[Pay 2000]:[Pay 2014]], {2000,2014})",
    rows: 9,
    columns: 5,
    format: Array.from({ length: 9 }, (_, row) => termsOf(row === 5 || row === 6 ? wholeFormat : "0.0000")),
  },
  {
    function: "ESI.IMPACT",
    question: "Projected jobs 2020–2030 at today's pay: in which exposure group does mean pay change?",
    formula: `=ESI.IMPACT(${employed}, ${employed}*(1+${projected}/100), Occupations[Median pay], Occupations[Median pay], Occupations[Exposure])`,
    rows: 5,
    columns: 6,
    format: [generalFormat, shareFormat, shareFormat, countFormat, countFormat, countFormat],
  },
  {
    function: "QEI.DID",
    question:
      "Are exposed groups projected to grow less? Projected growth (2020 = 100) on exposure, weighted by employment.",
    formula: `=QEI.DID(100+0*${projected}, 100+${projected}, Occupations[Exposure], ${employed})`,
    rows: 6,
    columns: 2,
    format: ["0.00", "0.00", "0.00", pValueFormat, wholeFormat, generalFormat].map((each) => [
      generalFormat,
      each,
    ]),
  },
];

/** One worked example of each structure and time tool that no other sheet shows. */
export const changeTools: SampleSheet = sheet(
  "Change tools",
  { tables: [sections.table], room: { A: 180, B: 210, C: 110, D: 110, E: 110, F: 90, G: 80, I: 30 } },
  head({
    title: "Structure, change and time, one worked example each",
    shows:
      "Australia beside the United States, the years of US employment, and the occupation groups of 2021.",
    source: twoCountriesSource,
    remark: "Further sources: US Bureau of Labor Statistics, as on the sheets US employment and AI exposure.",
  }),
  sections.blocks,
  exampleBlocks([...structureExamples, ...timeExamples], 6, 0),
);
