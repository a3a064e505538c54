import type { SampleCell, SampleWorkbook } from "../../samples/types";
import { galleryWorkbook } from "./workbook";

/** A workbook and the names in it by which the views are come to. */
export interface GalleryData {
  readonly workbook: SampleWorkbook;
  readonly table: string;
  /** Two parts of the topmost level, that pairs of weights are asked for. */
  readonly pair: readonly [string, string];
  readonly indicator: string;
  readonly unit: string;
  readonly lockedPreset: string;
  /** A table without weights. */
  readonly newTable: string;
}

interface Column {
  readonly name: string;
  /** Leads to no dimension where it is absent. */
  readonly dimension?: string;
  readonly direction: 1 | -1;
  readonly from: number;
  readonly to: number;
}

interface Plan {
  readonly table: string;
  readonly unitHeading: string;
  readonly units: readonly string[];
  /** Columns that are no indicators, such as a country or a year. */
  readonly others: Readonly<Record<string, readonly (string | number)[]>>;
  readonly columns: readonly Column[];
  readonly presets: readonly [string, ...string[]];
  /** One cell in so many is blank; none where it is absent. */
  readonly blankEvery?: number;
}

/** Figures between two bounds that look measured, a few of them extreme, and are the same at every run. */
function drawn(seed: number, from: number, to: number): number {
  const fraction = Math.abs(Math.sin(seed * 12.9898 + 4.1414) * 43758.5453) % 1;
  const value = from + fraction ** 4 * (to - from);
  return to - from > 50 ? Math.round(value) : Math.round(value * 10) / 10;
}

const lastLetter = (count: number): string =>
  count > 26
    ? String.fromCharCode(64 + Math.floor((count - 1) / 26)) + lastLetter(((count - 1) % 26) + 1)
    : String.fromCharCode(64 + count);

function dataOf({ table, unitHeading, units, others, columns, presets, blankEvery }: Plan): GalleryData {
  const header = [unitHeading, ...Object.keys(others), ...columns.map(({ name }) => name)];
  const rows = units.map((unit, i): SampleCell[] => [
    unit,
    ...Object.values(others).map((values) => values[i % values.length]),
    ...columns.map(({ from, to }, j) =>
      blankEvery !== undefined && (i * columns.length + j) % blankEvery === blankEvery - 1
        ? null
        : drawn(i * 131 + j * 7 + 1, from, to),
    ),
  ]);
  const dimensions = [...new Set(columns.flatMap(({ dimension }) => dimension ?? []))];
  const weight = (i: number, preset: number) => (preset === 0 ? 1 : 1 + ((i * (preset + 2)) % 5));
  const weightsHeader = [
    "Indicator",
    ...(dimensions.length > 0 ? ["Dimension"] : []),
    "Direction",
    "Low",
    "High",
    ...presets,
  ];
  const weightRow = (name: string, dimension: string | null, rest: readonly SampleCell[], i: number) => [
    name,
    ...(dimensions.length > 0 ? [dimension] : []),
    ...rest,
    ...presets.map((_, preset) => weight(i, preset)),
  ];
  const weights = [
    ...dimensions.map((name, i) => weightRow(name, null, [null, null, null], i)),
    ...columns.map(({ name, dimension, direction }, i) =>
      weightRow(name, dimension ?? null, [direction, "auto", "auto"], i + 1),
    ),
  ];
  const parts = dimensions.length > 1 ? dimensions : columns.map(({ name }) => name);
  const newTable = `${table}New`;
  return {
    workbook: {
      sheets: [
        {
          name: table.slice(0, 31),
          blocks: [
            { at: "A1", rows: [header] },
            { at: "A2", rows },
          ],
          tables: [{ name: table, range: `A1:${lastLetter(header.length)}${rows.length + 1}` }],
        },
        {
          name: "Weights",
          blocks: [
            { at: "A1", rows: [[`Locked presets: ${presets[0]}`]] },
            { at: "A3", rows: [weightsHeader, ...weights] },
          ],
          tables: [{ name: "Weights", range: `A3:${lastLetter(weightsHeader.length)}${weights.length + 3}` }],
        },
        {
          name: "New",
          blocks: [
            // Columns of its own, or the weights would hold for it too.
            { at: "A1", rows: [header.map((name, i) => (i === 0 ? name : `${name} *`))] },
            { at: "A2", rows },
          ],
          tables: [{ name: newTable, range: `A1:${lastLetter(header.length)}${rows.length + 1}` }],
        },
      ],
    },
    table,
    pair: [parts[0], parts[1]],
    indicator: columns[0].name,
    unit: units[Math.min(2, units.length - 1)],
    lockedPreset: presets[0],
    newTable,
  };
}

const numbered = (count: number, name: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => name(i + 1));

const topics = ["Earnings", "Hours", "Safety", "Skills", "Contracts", "Voice"] as const;

/** Each set is one way in which tables differ: few, many, long names, panels. */
export const gallerySets = {
  ordinary: {
    workbook: galleryWorkbook,
    table: "Regions",
    pair: ["Rewards", "Work"],
    indicator: "Pay",
    unit: "South",
    lockedPreset: "Equal",
    newTable: "Cities",
  },
  /** No table at all. */
  empty: {
    workbook: { sheets: [{ name: "Sheet1", blocks: [], tables: [] }] },
    table: "",
    pair: ["", ""],
    indicator: "",
    unit: "",
    lockedPreset: "",
    newTable: "",
  },
  small: dataOf({
    table: "Firms",
    unitHeading: "Firm",
    units: ["Alder", "Birch", "Cedar", "Elm", "Fir"],
    others: {},
    columns: [
      { name: "Pay", direction: 1, from: 2000, to: 4000 },
      { name: "Trust", direction: 1, from: 1, to: 5 },
      { name: "Accidents", direction: -1, from: 0, to: 30 },
    ],
    presets: ["Equal", "Mine"],
  }),
  large: dataOf({
    table: "Districts",
    unitHeading: "District",
    units: numbered(1000, (i) => `District ${i}`),
    others: { Province: numbered(27, (i) => `Province ${i}`) },
    columns: Array.from({ length: 40 }, (_, j): Column => {
      const topic = topics[j % topics.length];
      return {
        name: `${topic} ${Math.floor(j / topics.length) + 1}`,
        dimension: topic,
        direction: j % 4 === 3 ? -1 : 1,
        from: j % 3 === 0 ? 1000 : 0,
        to: j % 3 === 0 ? 90000 : 100,
      };
    }),
    presets: ["Equal", "Balanced", "Pay first", "Time first", "Safety first"],
    blankEvery: 97,
  }),
  /** As many as still publish with rank ranges. */
  medium: dataOf({
    table: "Municipalities",
    unitHeading: "Municipality",
    units: numbered(300, (i) => `Municipality ${i}`),
    others: { Province: numbered(7, (i) => `Province ${i}`) },
    columns: Array.from({ length: 12 }, (_, j): Column => ({
      name: `${topics[j % 4]} ${Math.floor(j / 4) + 1}`,
      dimension: topics[j % 4],
      direction: j % 4 === 3 ? -1 : 1,
      from: 0,
      to: j % 2 === 0 ? 8 : 500,
    })),
    presets: ["Equal", "Balanced"],
    blankEvery: 41,
  }),
  /** Many indicators without dimensions. */
  flat: dataOf({
    table: "Regions",
    unitHeading: "Region",
    units: numbered(12, (i) => `Region ${i}`),
    others: {},
    columns: Array.from({ length: 40 }, (_, j): Column => ({
      name: `${topics[j % topics.length]} ${Math.floor(j / topics.length) + 1}`,
      direction: j % 4 === 3 ? -1 : 1,
      from: 0,
      to: j % 2 === 0 ? 1 : 200,
    })),
    presets: ["Equal", "Mine"],
  }),
  long: dataOf({
    table: "Regional_indicators_of_the_quality_of_employment_2024_final",
    unitHeading: "Autonomous region or administrative unit",
    units: [
      "Autonomous Region of the Northern Highlands and Adjacent Islands",
      "Autonomous Region of the Northern Highlands without Islands",
      "Donaudampfschifffahrtsgesellschaftskapitänsverwaltungsbezirk",
      "新疆维吾尔自治区伊犁哈萨克自治州察布查尔锡伯自治县",
      "内蒙古自治区呼伦贝尔市莫力达瓦达斡尔族自治旗",
      "Metropolitan Area of the Capital, Inner Districts (provisional)",
      "Metropolitan Area of the Capital, Outer Districts (provisional)",
      "Île",
    ],
    others: {
      "Statistical region at the first level of the common classification": [
        "Group of regions with intermediate population density",
        "Regionenmitüberdurchschnittlichem-Einkommen",
        "人口密度较低且人均可支配收入处于中等水平的地区",
      ],
    },
    columns: [
      {
        name: "Median gross hourly earnings of employees in purchasing power standards",
        dimension: "Earnings, other income and the security of both over the life course",
        direction: 1,
        from: 8,
        to: 31,
      },
      {
        name: "Low-wage earners as a share of all employees excluding apprentices (%)",
        dimension: "Earnings, other income and the security of both over the life course",
        direction: -1,
        from: 3,
        to: 28,
      },
      {
        name: "Arbeitsunfähigkeitsbescheinigungen je hundert Beschäftigte",
        dimension: "Arbeitsschutzundgesundheitsförderungsbedingungen",
        direction: -1,
        from: 10,
        to: 60,
      },
      {
        name: "每百名就业人员中过去十二个月内参加过职业技能培训的人数",
        dimension: "职业技能发展与终身学习机会以及工作中的自主性",
        direction: 1,
        from: 5,
        to: 80,
      },
      {
        name: "Share of people who usually work more than 48 hours a week in their main job",
        dimension: "Arbeitsschutzundgesundheitsförderungsbedingungen",
        direction: -1,
        from: 2,
        to: 19,
      },
      { name: "Trust", direction: 1, from: 1, to: 5 },
    ],
    presets: [
      "Equal weights of all dimensions as published in 2019",
      "Gewichtungsvorschlagdesstatistischenbeirats",
      "专家咨询委员会2024年建议的权重方案",
    ],
    blankEvery: 17,
  }),
  panel: dataOf({
    table: "Panel",
    unitHeading: "Country",
    units: ["Austria", "Belgium", "Czechia", "Denmark", "Estonia", "Finland", "Greece", "Hungary"].flatMap(
      (country) => numbered(6, () => country),
    ),
    others: {
      Year: numbered(6, (i) => String(2018 + i)).map(Number),
      Union: ["EU", "EU", "EEA"].flatMap((union) => numbered(6, () => union)),
    },
    columns: [
      { name: "Pay", direction: 1, from: 1800, to: 4200 },
      { name: "Training", direction: 1, from: 3, to: 30 },
      { name: "Night work", direction: -1, from: 5, to: 25 },
      { name: "Trust", direction: 1, from: 1, to: 10 },
    ],
    presets: ["Equal", "Mine"],
  }),
} satisfies Record<string, GalleryData>;

export type GallerySet = keyof typeof gallerySets;
