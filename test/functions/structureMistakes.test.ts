import { esiChange } from "../../src/functions/esiDiversity";
import { esiExposure, esiImpact, esiRisk } from "../../src/functions/esiExposure";
import { esiDeviation, esiQuintiles } from "../../src/functions/esiQuality";
import { esiQuotient, esiSpecialization } from "../../src/functions/esiRegions";
import { esiDecompose, esiShiftShare } from "../../src/functions/esiShiftShare";
import { qeiBreak, qeiDid } from "../../src/functions/qeiBreak";
import { qeiRegression } from "../../src/functions/qeiRegression";
import { qeiForecast, qeiRebase, qeiTrend } from "../../src/functions/qeiTrend";
import { call, cells, messageIn } from "../support/call";
import { installCustomFunctions, thrownBy } from "../support/excel";

/** Mistakes that users of the structure and time functions make, and the words they get: what, where, what to do. */
beforeAll(installCustomFunctions);

/** A column of cells. */
const c = (...values: unknown[]) => values.map((value) => [value]);

type Mistake = [args: unknown[], code: string, message: string];

const mistakes: [name: string, body: (...args: any[]) => unknown, Mistake[]][] = [
  [
    "ESI.CHANGE",
    esiChange,
    [
      [[c(1, -2), c(1, 2)], "#VALUE!", "Row 2, column 1 of before is negative (-2). It must be 0 or more."],
      [[c(1, 2), c(1, -2)], "#VALUE!", "Row 2, column 1 of after is negative (-2). It must be 0 or more."],
      [
        [c("", 2), c(1, "")],
        "#VALUE!",
        "Before has no numbers beside those of the other ranges. Check the selected cells.",
      ],
      [
        [c(0, 0), c(1, 2)],
        "#VALUE!",
        "Before adds up to 0, so there are no shares. Check the selected cells.",
      ],
      [
        [c(1, 2), c(0, 0)],
        "#VALUE!",
        "After adds up to 0, so there are no shares. Check the selected cells.",
      ],
      [[c(1, 2), c(1, 2, 3)], "#VALUE!", "After is 3×1 but before is 2×1. Select ranges of the same size."],
      [
        [c(1, 0, 3, 0), c(2, 1, 0, 0), "lilien"],
        "#N/A",
        "Row 2, column 1 and 1 more: jobs in one period only, so Lilien has no logarithm. Merge or clear that sector.",
      ],
      [
        [c(1, 2), c(1, 2), "moor"],
        "#VALUE!",
        'Measure "moor" is not known. Did you mean "moore"? Choices: nav, moore, moorecos, lilien, krugman, all.',
      ],
    ],
  ],
  [
    "ESI.DEVIATION",
    esiDeviation,
    [
      [[c(1, -2), c(1, 2)], "#VALUE!", "Row 2, column 1 of output is negative (-2). It must be 0 or more."],
      [
        [c(1, 2), c(-1, 2)],
        "#VALUE!",
        "Row 1, column 1 of employment is negative (-1). It must be 0 or more.",
      ],
      [
        [c(0, 0), c(1, 2)],
        "#VALUE!",
        "Output adds up to 0, so there are no shares. Check the selected cells.",
      ],
      [
        [c(1, 2), c(0, 0)],
        "#VALUE!",
        "Employment adds up to 0, so there are no shares. Check the selected cells.",
      ],
      [
        [c(1, 2), c(0, 2), "total"],
        "#VALUE!",
        "Row 1, column 1 has output but no jobs. Check it, or merge that sector with another.",
      ],
      [
        [c("", 2), c(1, "")],
        "#VALUE!",
        "Output has no numbers beside those of the other ranges. Check the selected cells.",
      ],
    ],
  ],
  [
    "ESI.QUINTILES",
    esiQuintiles,
    [
      [
        [c(1, -2), c(1, 2), c(1, 2)],
        "#VALUE!",
        "Row 2, column 1 of employment0 is negative (-2). It must be 0 or more.",
      ],
      [
        [c(1, 2), c(1, -2), c(1, 2)],
        "#VALUE!",
        "Row 2, column 1 of employment1 is negative (-2). It must be 0 or more.",
      ],
      [
        [c(1, 2), c(1, 2), c(1, "")],
        "#VALUE!",
        "Row 2, column 1 of quality is blank but there are jobs. Type the quality, or clear the jobs.",
      ],
      [
        [c(0, 0), c(1, 2), c(1, 2)],
        "#VALUE!",
        "Employment0 adds up to 0, so there are no shares. Check the selected cells.",
      ],
      [[c(1, 2), c(1, 2), c(1, 2), 1], "#VALUE!", "Groups must be from 2 to 20; 1 was given."],
      [[c(1, 2), c(1, 2), c(1, 2), 2.5], "#VALUE!", "Groups must be a whole number; 2.5 was given."],
      [
        [c(1, 2), c(1, 2), c("", "")],
        "#VALUE!",
        "Row 1, column 1 of quality is blank but there are jobs. Type the quality, or clear the jobs.",
      ],
      [
        [c("", ""), c(1, 2), c(1, 2)],
        "#VALUE!",
        "Employment0 has no numbers beside those of the other ranges. Check the selected cells.",
      ],
    ],
  ],
  [
    "ESI.QUOTIENT",
    esiQuotient,
    [
      [
        [[[1, 2]]],
        "#VALUE!",
        "One row or column alone has nothing to be compared with. Give a reference, such as the nation's jobs.",
      ],
      [
        [
          [
            [1, -2],
            [3, 4],
          ],
        ],
        "#VALUE!",
        "Row 1, column 2 of employment is negative (-2). It must be 0 or more.",
      ],
      [
        [
          [
            [1, 2],
            [3, 4],
          ],
          [[1, -1]],
        ],
        "#VALUE!",
        "Row 1, column 2 of reference is negative (-1). It must be 0 or more.",
      ],
      [
        [
          [
            [1, 2],
            [3, 4],
          ],
          [[1, 2, 3]],
        ],
        "#VALUE!",
        "Reference is 1×3 but employment is 2×2. Select ranges of the same size.",
      ],
    ],
  ],
  [
    "ESI.SPECIALIZATION",
    esiSpecialization,
    [
      [
        [[[1, 2]]],
        "#VALUE!",
        "One row or column alone has nothing to be compared with. Give a reference, such as the nation's jobs.",
      ],
    ],
  ],
  [
    "ESI.SHIFTSHARE",
    esiShiftShare,
    [
      [
        [c(1, 2), c(1, 2), c(0, 2), c(1, 2)],
        "#VALUE!",
        "Row 1, column 1 has jobs where the reference has none. Check the reference there.",
      ],
      [
        [c(-1, 2), c(1, 2), c(1, 2), c(1, 2)],
        "#VALUE!",
        "Row 1, column 1 of local0 is negative (-1). It must be 0 or more.",
      ],
      [
        [c(1, 2), c(1, 2, 3), c(1, 2), c(1, 2)],
        "#VALUE!",
        "Local1 is 3×1 but local0 is 2×1. Select ranges of the same size.",
      ],
      [
        [c(1, 2), c(1, 2), c(0, 0), c(1, 2)],
        "#VALUE!",
        "Reference0 adds up to 0, so there are no shares. Check the selected cells.",
      ],
      [
        [c(0, 0), c(1, 2), c(1, 2), c(1, 2)],
        "#VALUE!",
        "Local0 adds up to 0, so there are no shares. Check the selected cells.",
      ],
    ],
  ],
  [
    "ESI.DECOMPOSE",
    esiDecompose,
    [
      [
        [c(1, 2), c(1, 2), c(1, ""), c(1, 2)],
        "#VALUE!",
        "Row 2, column 1 of quality0 is blank but there are jobs. Type the quality, or clear the jobs.",
      ],
      [
        [c(1, 2), c(1, 2), c(1, 2), c("", 2)],
        "#VALUE!",
        "Row 1, column 1 of quality1 is blank but there are jobs. Type the quality, or clear the jobs.",
      ],
      [
        [c(-1, 2), c(1, 2), c(1, 2), c(1, 2)],
        "#VALUE!",
        "Row 1, column 1 of employment0 is negative (-1). It must be 0 or more.",
      ],
      [
        [c(1, 2), c(1, -2), c(1, 2), c(1, 2)],
        "#VALUE!",
        "Row 2, column 1 of employment1 is negative (-2). It must be 0 or more.",
      ],
      [
        [c(0, 0), c(1, 2), c(1, 2), c(1, 2)],
        "#VALUE!",
        "Employment0 adds up to 0, so there are no shares. Check the selected cells.",
      ],
      [
        [c(1, 2), c(0, 0), c(1, 2), c(1, 2)],
        "#VALUE!",
        "Employment1 adds up to 0, so there are no shares. Check the selected cells.",
      ],
    ],
  ],
  [
    "ESI.EXPOSURE",
    esiExposure,
    [
      [
        [c(1, 2), c("", "")],
        "#N/A",
        "No cell has both jobs and a value of scores. Select ranges that match.",
      ],
      [
        [c(0, 0), c(1, 2)],
        "#VALUE!",
        "Employment adds up to 0, so there are no shares. Check the selected cells.",
      ],
      [
        [c(-1, 2), c(1, 2)],
        "#VALUE!",
        "Row 1, column 1 of employment is negative (-1). It must be 0 or more.",
      ],
      [[c(1, 2), c(1, 2), "x"], "#VALUE!", 'Threshold must be one number, not "x".'],
      [
        [c(1, 2), c(1, 2, 3)],
        "#VALUE!",
        "Scores is 3×1 but employment is 2×1. Select ranges of the same size.",
      ],
    ],
  ],
  [
    "ESI.RISK",
    esiRisk,
    [
      [
        [c(0, 0), c(1, 2), c(1, 2)],
        "#VALUE!",
        "Employment adds up to 0, so there are no shares. Check the selected cells.",
      ],
      [
        [c(-1, 2), c(1, 2), c(1, 2)],
        "#VALUE!",
        "Row 1, column 1 of employment is negative (-1). It must be 0 or more.",
      ],
      [
        [c(1, 2), c("", ""), c(1, 2)],
        "#N/A",
        "No cell has both jobs and a value of scores. Select ranges that match.",
      ],
      [
        [c(1, 2), c(1, 2), c("", "")],
        "#N/A",
        "No cell has both jobs and a value of quality. Select ranges that match.",
      ],
    ],
  ],
  [
    "ESI.IMPACT",
    esiImpact,
    [
      [
        [c(1, 2), c(1, 2), c(1, 2), c(1, 2), c(1, 2), 1],
        "#VALUE!",
        "Groups must be from 2 to 20; 1 was given.",
      ],
      [
        [c(1, 2), c(1, 2), c(1, ""), c(1, 2), c(1, 2)],
        "#VALUE!",
        "Row 2, column 1 of quality0 is blank but there are jobs. Type the quality, or clear the jobs.",
      ],
      [
        [c(1, 2), c(1, 2), c(1, 2), c(1, 2), c("", "")],
        "#N/A",
        "No cell has both jobs and a value of scores. Select ranges that match.",
      ],
    ],
  ],
  [
    "QEI.TREND",
    qeiTrend,
    [
      [[c(1, 2)], "#N/A", "2 known values; at least 3 are needed."],
      [
        [c(1, 2, 3), c(1, 1, 1)],
        "#VALUE!",
        "The times are all the same, at least on one side, so there is no slope. Check the time range.",
      ],
      [
        [c(1, 2, 3), c(1, "", 3)],
        "#VALUE!",
        "Value 2 of the index has no time. Type its time, or clear the value.",
      ],
      [[c(1, 2, 3), c(1, 2)], "#VALUE!", "Time is 2×1 but index is 3×1. Select ranges of the same size."],
      [
        [c(1, "x", 3)],
        "#VALUE!",
        'Row 2, column 1 of index is text ("x"). Select only the numbers, without headers.',
      ],
      [
        [
          [
            [1, 2],
            [3, 4],
          ],
        ],
        "#VALUE!",
        "Index must be one row or one column; this range is 2×2.",
      ],
    ],
  ],
  [
    "QEI.FORECAST",
    qeiForecast,
    [
      [[c(1, 2), 3], "#N/A", "2 known values; at least 3 are needed."],
      [[c(1, 2, 3), 0], "#VALUE!", "Periods must be from 1 to 1000; 0 was given."],
      [[c(1, 2, 3), 1.5], "#VALUE!", "Periods must be a whole number; 1.5 was given."],
      [[c(1, 2, 3), 2, null, 1], "#VALUE!", "Level must be from 0.01 to 0.9999; 1 was given."],
      [
        [c(1, 2, 3), 2, c(1, 1, 1)],
        "#VALUE!",
        "The times are all the same, at least on one side, so there is no slope. Check the time range.",
      ],
      [[c(1, 2, 3)], "#VALUE!", "Periods is missing. Give the number of periods to forecast, such as 3."],
      [[c(1, 2, 3), 1e7], "#VALUE!", "Periods must be from 1 to 1000; 10000000 was given."],
    ],
  ],
  [
    "QEI.REBASE",
    qeiRebase,
    [
      [
        [c(0, 2, 3)],
        "#VALUE!",
        "Value 1 of the index is blank, 0 or negative and cannot be 100. Choose another base.",
      ],
      [
        [c("", 2, 3)],
        "#VALUE!",
        "Value 1 of the index is blank, 0 or negative and cannot be 100. Choose another base.",
      ],
      [[c(1, 2, 3), 4], "#VALUE!", "Base must be from 1 to 3; 4 was given."],
      [[c(1, 2, 3), 1.5], "#VALUE!", "Base must be a whole number; 1.5 was given."],
      [[c(1, 2, 3), 0], "#VALUE!", "Base must be from 1 to 3; 0 was given."],
    ],
  ],
  [
    "QEI.BREAK",
    qeiBreak,
    [
      [
        [c(1, 2, 3, 4, 5, 6, 7, 8), c(1, 2, 3, 4, 5, 6, 7, 8), 4],
        "#N/A",
        "3 known values before the event and 5 from it on; each side needs at least 4.",
      ],
      [
        [c(1, 2, 3, 4, 5, 6, 7, 8), c(1, 2, 3, 4, 5, 6, 7, 8), 9],
        "#N/A",
        "8 known values before the event and 0 from it on; each side needs at least 4.",
      ],
      [[c(1, 2, 3), c(1, 2), 2], "#VALUE!", "Time is 2×1 but index is 3×1. Select ranges of the same size."],
      [
        [c(1, 2, 3, 4, 5, 6, 7, 8), c(1, 2, 3, 4, 5, 6, 7, 8)],
        "#VALUE!",
        "Event is missing. Give the time from which things may differ, such as 2023.",
      ],
    ],
  ],
  [
    "QEI.DID",
    qeiDid,
    [
      [[c(1, 2), c(1, 2), c(1, 2)], "#N/A", "2 known values; at least 3 are needed."],
      [
        [c(1, 2, 3), c(1, 2, 4), c(1, 1, 1)],
        "#VALUE!",
        "Exposure is the same for all units, so there is nothing to compare. Select units that differ.",
      ],
      [
        [c(1, 2, 3), c(1, 2, 4), c(1, 2)],
        "#VALUE!",
        "Exposure is 2×1 but before is 3×1. Select ranges of the same size.",
      ],
      [
        [c(1, 2, 3), c(1, 2, 4), c(1, 2, 3), c(1, -1, 1)],
        "#VALUE!",
        "Weight 2 is negative (-1). Use 0 to leave the row out, or a positive number.",
      ],
      [[c(1, 2, 3), c(1, 2, 4), c(1, 2, 3), c(0, 0, 0)], "#N/A", "0 known values; at least 3 are needed."],
      [
        [c(1, 2, 3), c(1, 2, 4), c(1, 2, 3), c(1, "", 1)],
        "#VALUE!",
        "Value 2 of weights is blank. Type a number there.",
      ],
    ],
  ],
  [
    "QEI.REGRESSION",
    qeiRegression,
    [
      [
        [
          c(1, 2, 3),
          [
            [1, 2],
            [2, 4],
            [3, 6],
          ],
        ],
        "#N/A",
        "3 complete rows; at least 4 are needed, more than the terms to estimate.",
      ],
      [
        [
          c(1, 2, 3, 4, 6),
          [
            [1, 2],
            [2, 4],
            [3, 6],
            [4, 8],
            [5, 10],
          ],
          [["a", "b"]],
        ],
        "#VALUE!",
        "Column 2 of x is an exact combination of the columns before it. Leave one of them out.",
      ],
      [
        [c(1, 2, 3, 4), c(1, 1, 1, 1)],
        "#VALUE!",
        "Column 1 of x is the same in every row used, like the intercept. Leave it out.",
      ],
      [[c(1, 2, 3), c(1, 2)], "#VALUE!", "X has 2 rows but y has 3 values. Select the same rows for both."],
      [
        [c(1, 2, 3, 4), c(1, 2, 3, 5), [["a", "b"]]],
        "#VALUE!",
        "Names need 1 value, one per indicator; 2 were given.",
      ],
      [
        [c(1, 2, 3, 4), c(1, 2, 3, 5), null, c(1, 1, 1, -1)],
        "#VALUE!",
        "Weight 4 is negative (-1). Use 0 to leave the row out, or a positive number.",
      ],
      [
        [c(1, 2, 3, 4), c(1, 2, 3, 5), null, c(1, 1, 0, 0)],
        "#N/A",
        "2 complete rows; at least 3 are needed, more than the terms to estimate.",
      ],
    ],
  ],
];

describe.each(mistakes)("%s", (_, body, list) => {
  test.each(list)("case %#", (args, code, message) => {
    expect(thrownBy(() => call(body, ...args))).toEqual({ code, message });
  });
});

test("a region without jobs, or with jobs where the reference has none, is an error in its own cells", () => {
  const empty = "Row 2 or its reference has no jobs in the industries they share. Check that row.";
  const table = [
    [1, 2],
    [0, 0],
  ];
  expect(cells(esiQuotient(table))).toEqual([
    [1, 1],
    ["#VALUE!", "#VALUE!"],
  ]);
  expect(messageIn(esiQuotient(table)[1][1])).toBe(empty);
  expect(cells(esiSpecialization(table))).toEqual([[0], ["#VALUE!"]]);
  expect(messageIn(esiSpecialization(table)[1][0])).toBe(empty);

  const strange = "Row 2, column 2 has jobs where the reference has none. Check the reference there.";
  const jobs = [
    [1, 0],
    [3, 4],
  ];
  expect(messageIn(esiQuotient(jobs, [[1, 0]])[1][1])).toBe(strange);
  expect(esiQuotient(jobs, [[1, 0]])[0]).toEqual([1, ""]);
  for (const measure of ["gini", "hachman"]) {
    expect(messageIn(esiSpecialization(jobs, [[1, 0]], measure)[1][0])).toBe(strange);
  }
  // Σ|s − r| needs no quotient: (3/7, 4/7) against (1, 0) is |3/7 − 1| + 4/7 = 8/7.
  expect(esiSpecialization(jobs, [[1, 0]])[1][0]).toBeCloseTo(8 / 7, 14);
});

test("a sector with output and no jobs is an error of its own, not of the others", () => {
  const result = esiDeviation(c(1, 2), c(0, 2));
  expect(messageIn(result[0][0])).toBe(
    "Row 1, column 1 has output but no jobs. Check it, or merge that sector with another.",
  );
  expect(result[1][0]).toBeCloseTo(-1 / 3, 14);
});

test("a unit without a score or a quality has no quadrant but keeps its share of the jobs", () => {
  for (const [scores, quality, argument] of [
    [c(0.1, "", 0.9), c(1, 2, 3), "scores"],
    [c(0.1, 0.5, 0.9), c(1, "", 3), "quality"],
  ] as const) {
    const result = esiRisk(c(1, 2, 3), scores, quality);
    expect(messageIn(result[1][0])).toBe(
      `This unit has no value in ${argument}, so it has no place. Fill it in to include it.`,
    );
    expect(result[1][1]).toBeCloseTo(1 / 3, 14);
    expect(result[0][0]).toBe("sheltered, low quality");
    expect(result[2][0]).toBe("exposed, high quality");
  }
});

test("a job whose quality is blank in a period without jobs takes the other period's", () => {
  const table = esiDecompose(c(1, 0), c(1, 1), c(1, ""), c(1, 5));
  expect(table[0]).toEqual(["Within", "Between", "Total"]);
  // Q rises from 1 to 3, all of it by the new job of quality 5: between = (q − Q̄)Δs = (5 − 2)·½ and (1 − 2)·(−½).
  expect(table.slice(1)).toEqual([
    [0, 0.5, 0.5],
    [0, 1.5, 1.5],
    [0, 2, 2],
  ]);
});
