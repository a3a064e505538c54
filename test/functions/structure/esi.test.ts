import { esi } from "../../../src/functions/structure/esi";
import { esiDetail } from "../../../src/functions/structure/detail";
import { errorCell, installCustomFunctions, thrownBy } from "../../support/excel";

beforeAll(installCustomFunctions);

const call = (f: (...args: any[]) => any, ...args: unknown[]) => f(...(args as any[]));
const column = (...values: unknown[]) => values.map((value) => [value]);

test("the worked example: ten industries of 100 jobs each give 0.15", () => {
  const weights = [0.1, 0.2, 0.1, 0.1, 0.2, 0.1, 0.2, 0.3, 0.1, 0.1];
  expect(call(esi, column(...new Array(10).fill(100)), column(...weights))).toBeCloseTo(0.15, 14);
});

test("omitted weights mean evenness", () => {
  const jobs = column(10, 20, 70);
  for (const omitted of [null, undefined, "", [[null]], [[""]]]) {
    expect(call(esi, jobs, omitted)).toBe(call(esi, jobs, "evenness"));
  }
  expect(call(esi, jobs, " Diversity ")).toBeCloseTo(1 - (0.01 + 0.04 + 0.49), 14);
  expect(call(esi, jobs, "layer")).toBeCloseTo(0.1 + 0.4 + 2.1, 14);
});

test("blank employment is not counted and stays empty; its weight may be blank too", () => {
  expect(
    call(
      esiDetail,
      [
        [10, ""],
        ["n/a", 30],
      ],
      [
        [1, ""],
        ["", 2],
      ],
    ),
  ).toEqual([
    [0.25, ""],
    ["", 1.5],
  ]);
});

test("the parts of ESI.DETAIL add up to ESI", () => {
  const jobs = [
    [5, 8, ""],
    [0, 13, 21],
  ];
  for (const weights of [
    null,
    "diversity",
    3,
    [[1, 2, 3]],
    [[1], [2]],
    [
      [1, 2, 3],
      [4, 5, 6],
    ],
  ]) {
    const parts = call(esiDetail, jobs, weights).flat() as (number | "")[];
    const total = parts.reduce((all: number, part) => all + Number(part), 0);
    expect(total).toBeCloseTo(call(esi, jobs, weights), 12);
  }
});

test("a row is repeated down, a column across, a number everywhere", () => {
  const jobs = [
    [1, 1],
    [1, 1],
  ];
  expect(call(esi, jobs, [[1, 2]])).toBe(1.5);
  expect(call(esi, jobs, [[1], [5]])).toBe(3);
  expect(call(esi, jobs, 7)).toBe(7);
  expect(call(esiDetail, jobs, [[1, 2]])).toEqual([
    [0.25, 0.5],
    [0.25, 0.5],
  ]);
  expect(call(esiDetail, jobs, [[1], [5]])).toEqual([
    [0.25, 0.25],
    [1.25, 1.25],
  ]);
});

test("weights that lie the other way fit a row or a column of jobs", () => {
  expect(call(esi, column(10, 30), [[1, 5]])).toBe(4);
  expect(call(esi, [[10, 30]], column(1, 5))).toBe(4);
});

test.each<[string, unknown[], { code: string; message: string }]>([
  [
    "a negative count",
    [column(1, -5)],
    { code: "#VALUE!", message: "Row 2, column 1 of employment is negative (-5). It must be 0 or more." },
  ],
  [
    "a total of zero",
    [column(0, 0)],
    {
      code: "#VALUE!",
      message: "Employment adds up to 0, so there are no shares. Check the selected cells.",
    },
  ],
  [
    "nothing but blanks",
    [column("", null)],
    { code: "#N/A", message: "Employment has no numbers. Select the cells that hold the jobs." },
  ],
  [
    "text",
    [column("Jobs", 5)],
    {
      code: "#VALUE!",
      message: 'Row 1, column 1 of employment is text ("Jobs"). Select only the numbers, without headers.',
    },
  ],
  [
    "a missing weight",
    [column(1, 2), column(1, "")],
    {
      code: "#VALUE!",
      message: "The weight of row 2, column 1 of employment is blank. Type a number there.",
    },
  ],
  [
    "weights of another size",
    [column(1, 2, 3), column(1, 2)],
    { code: "#VALUE!", message: "The weights range is 2×1; it must be 3×1, or one number." },
  ],
  [
    "weights of another shape",
    [
      [
        [1, 2],
        [3, 4],
      ],
      [[1, 2, 3]],
    ],
    { code: "#VALUE!", message: "The weights range is 1×3; it must be 2×2, 1×2 or 2×1, or one number." },
  ],
  [
    "an unknown word",
    [column(1, 2), "eveness"],
    {
      code: "#VALUE!",
      message:
        'Weights "eveness" is not known. Did you mean "evenness"? Choices: evenness, diversity, layer.',
    },
  ],
  [
    "layer over a table",
    [
      [
        [1, 2],
        [3, 4],
      ],
      "layer",
    ],
    {
      code: "#VALUE!",
      message:
        'Weights "layer" count positions along one row or column; employment is 2×2. Give numbers instead.',
    },
  ],
  [
    "a broken reference",
    [column(1, 2), errorCell("#REF!")],
    { code: "#VALUE!", message: "The weights reference is broken; was the preset deleted?" },
  ],
  [
    "no employment",
    [null],
    { code: "#VALUE!", message: "Employment is missing. Select a range of numbers." },
  ],
])("%s", (_, args, expected) => {
  expect(thrownBy(() => call(esi, ...args))).toEqual(expected);
});
