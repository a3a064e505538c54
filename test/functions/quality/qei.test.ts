import { qei } from "../../../src/functions/quality/qei";
import { qeiContributions } from "../../../src/functions/quality/contributions";
import { qeiDimensions } from "../../../src/functions/quality/dimensions";
import { qeiNormalize } from "../../../src/functions/quality/normalize";
import { qeiWeights } from "../../../src/functions/quality/weights";
import { errorCell, installCustomFunctions, shown, thrownBy } from "../../support/excel";

beforeAll(installCustomFunctions);

// Arguments reach a function in any shape Excel chooses, so tests pass what they like.
const call = (f: (...args: any[]) => any[][], ...args: unknown[]) => f(...(args as any[]));
const values = (cells: any[][]) => cells.map((row) => row.map(shown));
const message = (cell: any) => (cell as Error).message;

const table = [
  [10, 200],
  [20, 100],
  [30, 150],
];

describe("QEI", () => {
  test("omitted arguments arrive as null and take their defaults", () => {
    const expected = [[50], [25], [75]];
    expect(call(qei, table, null, null, null, null, null, null)).toEqual(expected);
    expect(call(qei, table)).toEqual(expected);
    expect(call(qei, table, "", "", "", "", "", "")).toEqual(expected);
    expect(call(qei, table, [[null]], [[""]], [[null]], [[null]], [[""]], [[null]])).toEqual(expected);
  });

  test("the defining formula: w1·x1 + … with weights as given, nothing rescaled", () => {
    const salaries = [[10000, 12000, 9000, 11000, 11000, 9800, 9500, 10500, 11000, 10200]];
    const weights = [0.3, 0.4, 0.2, 0.4, 0.4, 0.2, 0.3, 0.4, 0.5, 0.3].map((weight) => [weight]);
    expect(call(qei, salaries, weights, null, "none", "sum")).toEqual([[35970]]);
  });

  test("sum: weights omitted are 1 each, a scheme word gives weights that sum to 1", () => {
    expect(call(qei, table, null, null, "none", "sum")).toEqual([[210], [120], [180]]);
    expect(call(qei, table, "equal", null, "none", "sum")).toEqual([[105], [60], [90]]);
  });

  test("weights may be a row or a column and need not sum to one", () => {
    const expected = [[25], [37.5], [87.5]];
    expect(call(qei, table, [[3, 1]])).toEqual(expected);
    expect(call(qei, table, [[3], [1]])).toEqual(expected);
    expect(call(qei, table, [3, 1])).toEqual(expected);
  });

  test("the id of a framework gives its weights; the number of columns must match", () => {
    const five = [
      [1, 2, 3, 4, 5],
      [5, 4, 3, 2, 1],
      [1, 5, 2, 4, 9],
    ];
    expect(call(qei, five, "QEI-5 ")).toEqual(call(qei, five));
    expect(thrownBy(() => call(qei, table, "qei-5"))).toEqual({
      code: "#VALUE!",
      message:
        "Framework qei-5 has 5 dimensions; data has 2 columns. Give one column per dimension, in its order.",
    });
  });

  test("a unit that cannot be scored gets its own error and the others still compute", () => {
    const result = call(qei, [
      [10, 200],
      ["n/a", ""],
      [20, errorCell("#N/A")],
      [30, 100],
    ]);
    expect(values(result)).toEqual([[50], ["#N/A"], ["#N/A"], [50]]);
    expect(message(result[1][0])).toBe("Every indicator of this row is missing.");
    expect(message(result[2][0])).toBe(
      "Only 1 of 2 indicators are present; 2 are needed. Fill the gaps or lower coverage.",
    );
  });

  test("a negative value under geometric is that unit's error", () => {
    const result = call(qei, [[1], [-1], [4]], null, null, "none", "geometric");
    expect(values(result)).toEqual([[1], ["#VALUE!"], [4]]);
    expect(message(result[1][0])).toBe(
      "The normalized value of column 1 is negative; geometric needs 0 or more. Use minmax or minmax1.",
    );
  });

  test("one row names the way out", () => {
    expect(thrownBy(() => call(qei, [[1, 2]]))).toEqual({
      code: "#VALUE!",
      message:
        'Only one row: min-max compares rows. Select the whole table, or give goalposts, or normalization "none".',
    });
    expect(
      call(qei, [[5, 5]], [[1, 1]], null, "minmax", null, [
        [0, 0],
        [10, 20],
      ]),
    ).toEqual([[37.5]]);
  });

  test("a constant column is named, unless its weight is 0", () => {
    const data = [
      [1, 7],
      [2, 7],
    ];
    expect(thrownBy(() => call(qei, data)).message).toBe(
      "Column 2 of data has the same value in every row, so minmax cannot compare. Give it weight 0 or goalposts.",
    );
    expect(call(qei, data, [[1, 0]])).toEqual([[0], [100]]);
  });

  test("a column without any value is missing for every unit", () => {
    expect(
      values(
        call(qei, [
          [1, ""],
          [2, ""],
        ]),
      ),
    ).toEqual([["#N/A"], ["#N/A"]]);
    expect(
      values(
        call(
          qei,
          [
            [1, ""],
            [2, ""],
          ],
          null,
          null,
          null,
          null,
          null,
          0.5,
        ),
      ),
    ).toEqual([[0], [100]]);
    expect(
      values(
        call(
          qei,
          [
            [1, ""],
            [2, ""],
          ],
          [[1, 0]],
        ),
      ),
    ).toEqual([[0], [100]]);
  });
});

describe("goalposts", () => {
  const posts = (
    goalposts: unknown,
    weights: unknown = null,
    directions: unknown = null,
    data: unknown = table,
  ) => call(qei, data, weights, directions, "minmax", "arithmetic", goalposts);
  const three = table.map((row) => [...row, row[0]]);

  test("2×k and k×2 mean the same", () => {
    const wide = [
      [0, 0, 0],
      [40, 400, 40],
    ];
    const tall = [
      [0, 40],
      [0, 400],
      [0, 40],
    ];
    expect(posts(wide, null, null, three)).toEqual(posts(tall, null, null, three));
    expect(posts(wide, null, null, three)[0][0]).toBeCloseTo((25 + 50 + 25) / 3, 12);
  });

  test("a 2×2 range is read the way the weights lie, else the directions", () => {
    const square = [
      [0, 100],
      [40, 300],
    ];
    const low = [[0, 100].map((_, j) => square[0][j]), [40, 300]];
    const asRows = posts(low, [[1, 1]]);
    expect(asRows[0][0]).toBeCloseTo((25 + 50) / 2, 12);
    expect(posts(square, null, [[1, 1]])).toEqual(asRows);
    // One indicator a row: the first runs from 0 to 100, the second from 40 to 300.
    const asColumns = posts(square, [[1], [1]]);
    expect(asColumns[0][0]).toBeCloseTo((10 + (100 * 160) / 260) / 2, 12);
    expect(posts(square, null, [[1], [1]])).toEqual(asColumns);
    // The weights decide before the directions.
    expect(posts(square, [[1], [1]], [[1, 1]])).toEqual(asColumns);
    expect(thrownBy(() => posts(square)).message).toBe(
      "2×2 goalposts can be read two ways. Give directions as a range: one row means a column per indicator, one column a row per indicator.",
    );
    expect(thrownBy(() => posts(square, "equal", 1)).code).toBe("#VALUE!");
  });

  test("blank and auto leave a goalpost to the data; all blank counts as omitted", () => {
    expect(
      posts(
        [
          ["auto", ""],
          [" AUTO", null],
        ],
        [[1, 1]],
      ),
    ).toEqual(call(qei, table));
    expect(
      posts([
        ["", ""],
        ["", ""],
      ]),
    ).toEqual(call(qei, table, null));
    expect(
      call(qei, table, [[1, 1]], null, "zscore", null, [
        ["auto", ""],
        ["", ""],
      ]),
    ).toEqual(call(qei, table, null, null, "zscore"));
    expect(
      posts(
        [
          ["auto", 0],
          [40, "auto"],
        ],
        [[1, 1]],
      )[1][0],
    ).toBeCloseTo((100 * (10 / 30) + 50) / 2, 12);
  });

  test.each([
    [
      [
        [0, 0],
        [10, "high"],
      ],
      'A goalpost of indicator 2 is "high". Use a number, or auto for the data\'s own limit.',
    ],
    [
      [
        [0, 5],
        [10, 5],
      ],
      "Goalposts of indicator 2: low 5 is not below high 5. Keep low < high for either direction.",
    ],
    [[[0, 0, 0]], "Goalposts for 2 indicators are 2×2 (low above high) or 2×2; this range is 1×3."],
  ])("%j is refused", (goalposts, expected) => {
    expect(thrownBy(() => posts(goalposts, [[1, 1]])).message).toBe(expected);
  });

  test("with another normalization they are refused instead of ignored", () => {
    expect(
      thrownBy(() =>
        call(qei, table, [[1, 1]], null, "zscore", null, [
          [0, 0],
          [9, 9],
        ]),
      ).message,
    ).toBe("Goalposts work with normalization minmax or minmax1, not zscore. Clear them or change it.");
  });
});

describe("bad arguments get a message that says where and what to do", () => {
  test.each<[string, unknown[], string]>([
    ["too few weights", [table, [[1]]], "Weights need 2 values, one per indicator; 1 was given."],
    ["too many weights", [table, [[1, 2, 3]]], "Weights need 2 values, one per indicator; 3 were given."],
    [
      "a table as weights",
      [table, table],
      "The weights table needs its header row: Weights[#All], not Weights.",
    ],
    [
      "a blank weight",
      [table, [[1, ""]]],
      "Weight 2 is blank. Type 0 to leave that indicator out, or a positive number.",
    ],
    [
      "a negative weight",
      [table, [[1, -0.5]]],
      'Weight 2 is negative (-0.5). Use 0 or more; for "less is better" set its direction to -1.',
    ],
    [
      "only zero weights",
      [table, [[0, 0]]],
      "All weights are 0. Give at least one indicator a positive weight.",
    ],
    ["text as a weight", [table, [[1, "much"]]], 'Value 2 of weights is "much". Type a number there.'],
    ["a logical as a weight", [table, [[1, true]]], 'Value 2 of weights is "TRUE". Type a number there.'],
    [
      "an unmatched name",
      [table, [[1, errorCell("#N/A")]]],
      "Value 2 of weights is #N/A. Check that the presets table has a row with that indicator's name.",
    ],
    [
      "another error",
      [table, [[1, errorCell("#DIV/0!")]]],
      "Value 2 of weights contains #DIV/0!. Fix it, or check the presets table.",
    ],
    [
      "a deleted preset",
      [table, errorCell("#REF!")],
      "The weights reference is broken; was the preset deleted?",
    ],
    [
      "a deleted preset as a data type",
      [table, [[{ type: "Error", basicValue: "#NAME?" }]]],
      "The weights reference is broken; was the preset deleted?",
    ],
    [
      "broken directions",
      [table, null, errorCell("#REF!")],
      "The directions reference is broken; was the preset deleted?",
    ],
    [
      "broken goalposts",
      [table, null, null, null, null, errorCell("#REF!")],
      "The goalposts reference is broken; was the preset deleted?",
    ],
    [
      "a direction of 0",
      [table, null, [[1, 0]]],
      'Direction 2 is "0". Use 1 where more is better, -1 where less is better.',
    ],
    [
      "a blank direction",
      [table, null, [[1, ""]]],
      'Direction 2 is "". Use 1 where more is better, -1 where less is better.',
    ],
    [
      "a logical direction",
      [table, null, [[true, 1]]],
      'Direction 1 is "TRUE". Use 1 where more is better, -1 where less is better.',
    ],
    [
      "three directions",
      [table, null, [[1, 1, 1]]],
      "Directions need 2 values, one per indicator; 3 were given.",
    ],
    [
      "a mistyped option",
      [table, null, null, "minmaks"],
      'Normalization "minmaks" is not known. Did you mean "minmax"? Choices: minmax, minmax1, zscore, percentile, ratio, none.',
    ],
    [
      "an unknown option",
      [table, null, null, null, "median filter"],
      'Aggregation "median filter" is not known. Choices: arithmetic, geometric, harmonic, min, sum.',
    ],
    [
      "a number as an option",
      [table, null, null, 3],
      'Normalization "3" is not known. Choices: minmax, minmax1, zscore, percentile, ratio, none.',
    ],
    [
      "coverage above 1",
      [table, null, null, null, null, null, 67],
      "Coverage must be from 0 to 1; 67 was given.",
    ],
    [
      "coverage as text",
      [table, null, null, null, null, null, "two thirds"],
      'Coverage must be one number, not "two thirds".',
    ],
    ["no data", [null], "Data is missing. Select a range of numbers."],
  ])("%s", (_, args, expected) => {
    expect(thrownBy(() => call(qei, ...args))).toEqual({ code: "#VALUE!", message: expected });
  });

  test("an unknown weights word lists schemes and frameworks and suggests the nearest", () => {
    const { message: text } = thrownBy(() => call(qei, table, "entorpy"));
    expect(text).toMatch(
      /^Weights "entorpy" is not known. Did you mean "entropy"\? Choices: equal, stdev, entropy/,
    );
    expect(text.length).toBeLessThanOrEqual(160);
  });

  test("option words may be in any case with spaces around them", () => {
    expect(call(qei, table, " Entropy ", "NEGATIVE", " ZScore", "Arithmetic ")).toEqual(
      call(qei, table, "entropy", -1, "zscore", "arithmetic"),
    );
  });

  test.each([[1], ["1"], ["+"], ["+1"], ["positive"], [" Positive "]])("direction %j is positive", (word) => {
    expect(call(qei, table, null, word)).toEqual(call(qei, table));
  });
  test.each([[-1], ["-1"], ["-"], ["negative"], [[[-1, -1]]], [[["-"], ["Negative"]]]])(
    "direction %j is negative",
    (word) => {
      expect(call(qei, table, null, word)).toEqual([[50], [75], [25]]);
    },
  );
});

describe("QEI.NORMALIZE", () => {
  test("keeps the shape and leaves missing cells empty", () => {
    expect(
      call(qeiNormalize, [
        [1, "n/a"],
        [3, 4],
        [2, 8],
      ]),
    ).toEqual([
      [0, ""],
      [100, 0],
      [50, 100],
    ]);
    expect(
      call(qeiNormalize, [
        [1, ""],
        [3, ""],
      ]),
    ).toEqual([
      [0, ""],
      [100, ""],
    ]);
  });
  test("method, directions and goalposts", () => {
    expect(call(qeiNormalize, [[1], [3]], "minmax1", -1)).toEqual([[100], [1]]);
    expect(call(qeiNormalize, [[1], [3]], null, null, [[0], [4]])).toEqual([[25], [75]]);
    expect(
      call(
        qeiNormalize,
        [
          [1, 2],
          [3, 6],
        ],
        null,
        [[1], [1]],
        [
          [0, 4],
          [0, 8],
        ],
      ),
    ).toEqual([
      [25, 25],
      [75, 75],
    ]);
  });
  test("one row or a constant column fails as a whole", () => {
    expect(thrownBy(() => call(qeiNormalize, [[1, 2]])).code).toBe("#VALUE!");
    expect(
      thrownBy(() =>
        call(qeiNormalize, [
          [1, 2],
          [1, 3],
        ]),
      ).message,
    ).toMatch(/^Column 1 of data/);
  });
});

describe("QEI.DIMENSIONS", () => {
  const data = [
    [10, 1, 30],
    [20, 2, ""],
  ];
  test("one column per label, in order of first appearance", () => {
    expect(values(call(qeiDimensions, data, [["Pay", "Safety", "Pay"]]))).toEqual([
      [20, 1],
      ["#N/A", 2],
    ]);
    expect(values(call(qeiDimensions, data, [["Pay"], ["Safety"], ["Pay"]], [[3, 9, 1]], null, 0.5))).toEqual(
      [
        [15, 1],
        [20, 2],
      ],
    );
  });
  test("the classical sub-indices: a plain sum, and a mean", () => {
    expect(values(call(qeiDimensions, [[1, 2, 3]], [["a", "a", "b"]], null, "sum"))).toEqual([[3, 3]]);
    expect(values(call(qeiDimensions, [[1, 2, 3]], [[2025, 2025, 2026]], null, "arithmetic"))).toEqual([
      [1.5, 3],
    ]);
  });
  test("a two-level index: missing dimensions pass on as missing", () => {
    const dimensions = call(
      qeiDimensions,
      call(qeiNormalize, [
        [1, 2, 4],
        [2, "", 8],
        [3, 1, 6],
      ]),
      [["a", "b", "a"]],
    );
    expect(values(call(qei, dimensions, [[1, 1]], null, "none", null, null, 0.5))).toEqual([
      [50],
      [75],
      [37.5],
    ]);
  });
  test.each<[string, unknown[], string]>([
    [
      "a blank label",
      [data, [["Pay", "", "Pay"]]],
      "Group label 2 is blank. Name the dimension of every indicator.",
    ],
    ["too few labels", [data, [["Pay", "Safety"]]], "Groups need 3 values, one per indicator; 2 were given."],
    [
      "only zero weights in one",
      [data, [["Pay", "Safety", "Pay"]], [[0, 1, 0]]],
      'All weights of dimension "Pay" are 0. Give one of its indicators a positive weight.',
    ],
    [
      "a negative weight",
      [data, [["a", "b", "c"]], [[1, -1, 1]]],
      'Weight 2 is negative (-1). Use 0 or more; for "less is better" set its direction to -1.',
    ],
  ])("%s", (_, args, expected) => {
    expect(thrownBy(() => call(qeiDimensions, ...args))).toEqual({ code: "#VALUE!", message: expected });
  });
});

describe("QEI.WEIGHTS", () => {
  test("returns one row that sums to 1, equal by default", () => {
    expect(call(qeiWeights, table)).toEqual([[0.5, 0.5]]);
    const [weights] = call(qeiWeights, table, "stdev");
    expect(weights[0] + weights[1]).toBeCloseTo(1, 14);
  });
  test("directions matter for entropy", () => {
    expect(
      call(
        qeiWeights,
        [
          [1, 2],
          [2, 5],
          [9, 6],
        ],
        "entropy",
        -1,
      ),
    ).not.toEqual(
      call(
        qeiWeights,
        [
          [1, 2],
          [2, 5],
          [9, 6],
        ],
        "entropy",
      ),
    );
  });
  test("too few values are #N/A with the numbers", () => {
    expect(
      thrownBy(() =>
        call(
          qeiWeights,
          [
            [1, 2],
            [3, ""],
          ],
          "stdev",
        ),
      ),
    ).toEqual({
      code: "#N/A",
      message: "Column 2 of data has 1 value; 2 are needed.",
    });
    expect(
      thrownBy(() =>
        call(
          qeiWeights,
          [
            [1, 2],
            [3, ""],
          ],
          "critic",
        ),
      ),
    ).toEqual({
      code: "#N/A",
      message: "1 row has a value in every column; 3 are needed. Fill gaps or leave out sparse columns.",
    });
  });
  test("a framework id is no scheme", () => {
    expect(thrownBy(() => call(qeiWeights, table, "qei-5")).code).toBe("#VALUE!");
  });
});

describe("QEI.CONTRIBUTIONS", () => {
  test("rows add up to the QEI; missing indicators stay empty; a unit without a score has its error in every cell", () => {
    const data = [
      [10, 200, 1],
      [20, "", 5],
      [30, 100, 9],
      ["", "", 3],
    ];
    const points = values(call(qeiContributions, data, [[2, 1, 1]]));
    expect(points[1][1]).toBe("");
    expect(points[3]).toEqual(["#N/A", "#N/A", "#N/A"]);
    const scores = values(call(qei, data, [[2, 1, 1]]));
    for (const row of [0, 1, 2]) {
      const total = (points[row] as (number | string)[]).reduce((all: number, part) => all + Number(part), 0);
      expect(total).toBeCloseTo(scores[row][0] as number, 12);
    }
  });
  test("other aggregations are refused", () => {
    expect(thrownBy(() => call(qeiContributions, table, null, null, null, "geometric")).message).toBe(
      "Contributions need aggregation arithmetic or sum; geometric scores are not sums of parts.",
    );
  });
});

test("arguments stay as they were", () => {
  const data = Object.freeze(table.map((row) => Object.freeze([...row])));
  const weights = Object.freeze([Object.freeze([1, 2])]);
  for (const f of [qei, qeiContributions] as ((...args: any[]) => any[][])[]) call(f, data, weights);
  expect(data).toEqual(table);
});
