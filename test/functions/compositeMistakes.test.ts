import { qeiAhp } from "../../src/functions/qeiAhp";
import { qeiBod, qeiCanLead } from "../../src/functions/qeiBod";
import { qeiClean } from "../../src/functions/qeiClean";
import { qeiFramework } from "../../src/functions/qeiFramework";
import { qeiMpi } from "../../src/functions/qeiMpi";
import { qeiCount, qeiOutrank } from "../../src/functions/qeiOutrank";
import { qeiPca } from "../../src/functions/qeiPca";
import { qeiImportance, qeiLeaveOut, qeiSensitivity } from "../../src/functions/qeiSensitivity";
import { qeiAlpha, qeiCorrelation, qeiStats } from "../../src/functions/qeiStats";
import { qeiTipping } from "../../src/functions/qeiTipping";
import { call } from "../support/call";
import { installCustomFunctions, thrownBy } from "../support/excel";

/** Mistakes that users of the composite-index tools make, and the words they get: what, where, what to do. */
beforeAll(installCustomFunctions);

/** A column of cells. */
const c = (...values: unknown[]) => values.map((value) => [value]);

const data = [
  [1, 5],
  [2, 3],
  [4, 1],
  [3, 9],
];
const large = Array.from({ length: 7000 }, (_, i) => [i, i % 7]);

type Mistake = [args: unknown[], code: string, message: string];

const mistakes: [name: string, body: (...args: any[]) => unknown, Mistake[]][] = [
  [
    "QEI.CLEAN",
    qeiClean,
    [
      [
        [data, "wins"],
        "#VALUE!",
        'Outliers "wins" is not known. Choices: none, winsorize, treat, iqr, mad, drop.',
      ],
      [[data, "winsorize", null, 1.5], "#VALUE!", "Limit must be a whole number; 1.5 was given."],
      [[data, "iqr", null, -1], "#VALUE!", "Limit must be 0 or more; -1 was given."],
      [
        [data, "none", "avg"],
        "#VALUE!",
        'Missing "avg" is not known. Choices: keep, mean, median, linear, previous.',
      ],
    ],
  ],
  [
    "QEI.STATS",
    qeiStats,
    [
      [[data, [["a"]]], "#VALUE!", "Names need 2 values, one per indicator; 1 was given."],
      [
        [[["x", 1]]],
        "#VALUE!",
        'Row 1, column 1 of data is text ("x"). Select only the numbers, without headers.',
      ],
    ],
  ],
  [
    "QEI.CORRELATION",
    qeiCorrelation,
    [[[data, "spear"], "#VALUE!", 'Method "spear" is not known. Choices: pearson, spearman, kendall.']],
  ],
  [
    "QEI.ALPHA",
    qeiAlpha,
    [
      [
        [c(1, 2, 3)],
        "#VALUE!",
        "Data has 1 indicator that counts; at least 2 are needed. Select more columns.",
      ],
      [
        [
          [
            [1, 2],
            ["", 3],
            [4, ""],
          ],
        ],
        "#N/A",
        "1 row has a value in every column; 3 are needed. Fill gaps or leave out sparse columns.",
      ],
      [
        [
          [
            [1, 2],
            [1, 3],
            [1, 5],
          ],
        ],
        "#VALUE!",
        "Column 1 of data has the same value in every row compared, so it tells nothing. Leave it out.",
      ],
      [[data, "std"], "#VALUE!", 'Form "std" is not known. Choices: standardized, raw.'],
    ],
  ],
  [
    "QEI.PCA",
    qeiPca,
    [
      [[data, 3], "#VALUE!", "Components must be from 1 to 2; 3 was given."],
      [[data, 0], "#VALUE!", "Components must be from 1 to 2; 0 was given."],
      [
        [
          [
            [1, 2],
            [3, 4],
          ],
        ],
        "#N/A",
        "2 rows have a value in every column; 3 are needed. Fill gaps or leave out sparse columns.",
      ],
      [
        [
          [
            [1, 2],
            [1, 4],
            [1, 9],
          ],
        ],
        "#VALUE!",
        "Column 1 of data has the same value in every row compared, so it tells nothing. Leave it out.",
      ],
      [
        [c(1, 2, 3)],
        "#VALUE!",
        "Data has 1 indicator that counts; at least 2 are needed. Select more columns.",
      ],
      [[data, 1, [["a"]]], "#VALUE!", "Names need 2 values, one per indicator; 1 was given."],
    ],
  ],
  [
    "QEI.AHP",
    qeiAhp,
    [
      [
        [
          [
            [1, 2, 3],
            [0.5, 1, 4],
          ],
        ],
        "#VALUE!",
        "A pairwise matrix has as many rows as columns; this range is 2×3. Select only the judgments.",
      ],
      [
        [
          [
            [1, 0],
            [1, 1],
          ],
        ],
        "#VALUE!",
        "Row 1, column 2 of the matrix is 0. Judgments are positive, usually from 1/9 to 9.",
      ],
      [
        [
          [
            [1, 2],
            [0.6, 1],
          ],
        ],
        "#VALUE!",
        "Row 2, column 1 of the matrix is 0.6; its mirror implies 0.5. Correct it or clear it.",
      ],
      [
        [
          [
            [2, 2],
            [0.5, 1],
          ],
        ],
        "#VALUE!",
        "Row 1, column 1 of the matrix is 2. An item compared with itself is 1, or leave it blank.",
      ],
      [
        [
          [
            [1, ""],
            ["", 1],
          ],
        ],
        "#VALUE!",
        "Row 1, column 2 of the matrix is blank. Fill in every judgment above the diagonal.",
      ],
      [
        [
          [
            [1, 2],
            ["", 1],
          ],
          "weight",
        ],
        "#VALUE!",
        'Output "weight" is not known. Did you mean "weights"? Choices: weights, cr, ci, lambda, all.',
      ],
      [
        [
          [
            [1, -2],
            ["", 1],
          ],
        ],
        "#VALUE!",
        "Row 1, column 2 of the matrix is -2. Judgments are positive, usually from 1/9 to 9.",
      ],
    ],
  ],
  [
    "QEI.BOD",
    qeiBod,
    [
      [[[[1, 5]]], "#VALUE!", "Only one row: this score compares rows. Select the whole table."],
      [
        [
          [
            [1, 5],
            [1, 3],
          ],
        ],
        "#VALUE!",
        "Column 1 of data has the same value in every row compared, so it tells nothing. Leave it out.",
      ],
      [
        [data, null, [[0.6, 0.6]]],
        "#VALUE!",
        "The lower limits add up to 1.2; shares of a score add up to 1. Lower them.",
      ],
      [
        [data, null, null, [[0.4, 0.4]]],
        "#VALUE!",
        "The upper limits add up to 0.8; shares of a score add up to 1. Raise them.",
      ],
      [
        [data, null, [[0.5, 0.2]], [[0.4, 1]]],
        "#VALUE!",
        "Limits of indicator 1: lower 0.5 is above upper 0.4. Exchange them.",
      ],
      [
        [data, null, [[-0.1, 0.2]]],
        "#VALUE!",
        "Value 1 of lower is -0.1. A share of the score lies from 0 to 1.",
      ],
      [
        [data, null, [[0.1, 1.2]]],
        "#VALUE!",
        "Value 2 of lower is 1.2. A share of the score lies from 0 to 1.",
      ],
    ],
  ],
  [
    "QEI.MPI",
    qeiMpi,
    [
      [
        [[[1, 5]]],
        "#VALUE!",
        'Only one row: this score compares rows. Select the whole table, or use form "adjusted" with goalposts.',
      ],
      [
        [
          [[1, 5, 2]],
          null,
          "adjusted",
          [
            ["auto", 0, 0],
            [9, 9, 9],
          ],
        ],
        "#VALUE!",
        'Only one row: this score compares rows. Select the whole table, or use form "adjusted" with goalposts.',
      ],
      [
        [
          [
            [1, 5],
            [2, null],
          ],
        ],
        "#N/A",
        "1 row has a value in every column; 2 are needed. Fill gaps or leave out sparse columns.",
      ],
      [
        [
          [
            [1, 5],
            [1, 3],
          ],
        ],
        "#VALUE!",
        "Column 1 of data has the same value in every row compared, so it tells nothing. Leave it out.",
      ],
      [[data, null, "neg"], "#VALUE!", 'Form "neg" is not known. Choices: negative, positive, adjusted.'],
      [
        [
          data,
          null,
          "negative",
          [
            [0, 0],
            [9, 9],
          ],
        ],
        "#VALUE!",
        "2×2 goalposts can be read two ways. Give directions as a range: one row means a column per indicator, one column a row per indicator.",
      ],
      [
        [
          data,
          null,
          "adjusted",
          [
            [0, 0],
            [9, "auto"],
          ],
        ],
        "#VALUE!",
        "2×2 goalposts can be read two ways. Give directions as a range: one row means a column per indicator, one column a row per indicator.",
      ],
    ],
  ],
  [
    "QEI.OUTRANK",
    qeiOutrank,
    [
      [[data, [[1]]], "#VALUE!", "Weights need 2 values, one per indicator; 1 was given."],
      [[data, [[0, 0]]], "#VALUE!", "All weights are 0. Give at least one indicator a positive weight."],
      [
        [data, null, null, "cope"],
        "#VALUE!",
        'Output "cope" is not known. Choices: copeland, borda, matrix.',
      ],
    ],
  ],
  [
    "QEI.COUNT",
    qeiCount,
    [
      [[data, [[1]]], "#VALUE!", "Thresholds need 2 values, one per indicator; 1 was given."],
      [[data, [[1, ""]]], "#VALUE!", "Value 2 of thresholds is blank. Type a number there."],
      [[data, [[1, 2]], 3], "#VALUE!", "Atleast must be from 1 to 2; 3 was given."],
      [[data, [[1, 2]], 0], "#VALUE!", "Atleast must be from 1 to 2; 0 was given."],
      [[data, [[1, 2]], 1.5], "#VALUE!", "Atleast must be a whole number; 1.5 was given."],
      [[data], "#VALUE!", "Thresholds is missing. Select a range of numbers."],
    ],
  ],
  [
    "QEI.FRAMEWORK",
    qeiFramework,
    [
      [
        ["etui"],
        "#VALUE!",
        'Name "etui" is not known. Did you mean "etui-6"? Choices: qei-5, etui-6, oecd-3, oecd-bli-11, hdi-3, unece-7, uk-goodwork-7, cipd-7, ilo-10, worldbank-4,…',
      ],
      [
        ["etui-6", "weight"],
        "#VALUE!",
        'Part "weight" is not known. Did you mean "weights"? Choices: all, dimensions, weights, directions, source.',
      ],
    ],
  ],
  [
    "QEI.IMPORTANCE",
    qeiImportance,
    [
      [
        [[[1, 5]]],
        "#VALUE!",
        'Only one row: min-max compares rows. Select the whole table, or give goalposts, or normalization "none".',
      ],
      [[data, [[1, 2, 3]]], "#VALUE!", "Weights need 2 values, one per indicator; 3 were given."],
      [
        [
          [
            [1, 2],
            [2, 1],
          ],
        ],
        "#N/A",
        "2 rows have a score; at least 3 are needed. Fill gaps or select more rows.",
      ],
    ],
  ],
  [
    "QEI.SENSITIVITY",
    qeiSensitivity,
    [
      [
        [data, null, null, null, null, null, null, 1.5],
        "#VALUE!",
        "Spread must be from 0 to 1; 1.5 was given.",
      ],
      [
        [data, null, null, null, null, null, null, -0.1],
        "#VALUE!",
        "Spread must be from 0 to 1; -0.1 was given.",
      ],
      [
        [data, null, null, null, null, null, null, null, 5],
        "#VALUE!",
        "Draws must be from 10 to 100000; 5 was given.",
      ],
      [
        [data, null, null, null, null, null, null, null, 100001],
        "#VALUE!",
        "Draws must be from 10 to 100000; 100001 was given.",
      ],
      [
        [data, null, null, null, null, null, null, null, 10.5],
        "#VALUE!",
        "Draws must be a whole number; 10.5 was given.",
      ],
      [
        [data, null, null, null, null, null, null, null, 100, 1, "weight"],
        "#VALUE!",
        'Vary "weight" is not known. Did you mean "weights"? Choices: weights, methods, both.',
      ],
      [
        [large, null, null, null, null, null, null, null, 100000],
        "#VALUE!",
        "7000 rows × 2 indicators × 100000 draws take too long for a cell. Use at most 6700 draws, or the task pane.",
      ],
    ],
  ],
  [
    "QEI.LEAVEOUT",
    qeiLeaveOut,
    [
      [
        [c(1, 2, 3)],
        "#VALUE!",
        "Data has 1 indicator that counts; at least 2 are needed. Select more columns.",
      ],
      [
        [data, [[0, 1]]],
        "#VALUE!",
        "Data has 1 indicator that counts; at least 2 are needed. Select more columns.",
      ],
    ],
  ],
  [
    "QEI.TIPPING",
    qeiTipping,
    [
      [[data, [[1, 1]], 1, 5], "#VALUE!", "UnitB must be from 1 to 4; 5 was given."],
      [[data, [[1, 1]], 0, 2], "#VALUE!", "UnitA must be from 1 to 4; 0 was given."],
      [
        [data, [[1, 1]], 2, 2],
        "#VALUE!",
        "unitA and unitB are both row 2. Give the row numbers of two different units.",
      ],
      [[data, [[1, 1]], 1.5, 2], "#VALUE!", "UnitA must be a whole number; 1.5 was given."],
      [
        [data, [[1, 1]], null, 2],
        "#VALUE!",
        "unitA is missing. Give the number of a row within data, such as 1.",
      ],
      [[data, null, 1, 2], "#VALUE!", "Weights is missing. Select a range of numbers."],
      [
        [
          [
            [1, ""],
            [2, 3],
            [4, 4],
          ],
          [[1, 1]],
          1,
          2,
        ],
        "#N/A",
        "Row 1 has no value in column 2; both units need every indicator. Fill the gap.",
      ],
    ],
  ],
  [
    "QEI.CANLEAD",
    qeiCanLead,
    [
      [[data, null, null, 0.6], "#VALUE!", "Minweight must be from 0 to 0.5; 0.6 was given."],
      [[data, null, null, -0.1], "#VALUE!", "Minweight must be from 0 to 0.5; -0.1 was given."],
    ],
  ],
];

describe.each(mistakes)("%s", (_, body, list) => {
  test.each(list)("case %#", (args, code, message) => {
    expect(thrownBy(() => call(body, ...args))).toEqual({ code, message });
  });
});
