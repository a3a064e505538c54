import { qei } from "../../../src/functions/quality/qei";
import { qeiBod } from "../../../src/functions/quality/bod";
import { qeiCanLead } from "../../../src/functions/quality/canLead";
import { qeiMpi } from "../../../src/functions/quality/mpi";
import { qeiCount } from "../../../src/functions/quality/count";
import { qeiOutrank } from "../../../src/functions/quality/outrank";
import { call, cells, messageIn } from "../../support/call";
import { installCustomFunctions, thrownBy } from "../../support/excel";

beforeAll(installCustomFunctions);

const close = (result: unknown, expected: (number | string)[][], digits = 12) => {
  const rows = cells(result);
  expect(rows).toHaveLength(expected.length);
  rows.forEach((row, i) =>
    row.forEach((cell, j) => {
      const wanted = expected[i][j];
      if (typeof wanted === "number") expect(cell).toBeCloseTo(wanted, digits);
      else expect(cell).toBe(wanted);
    }),
  );
};

describe("QEI.BOD", () => {
  const three = [
    [10, 0],
    [0, 10],
    [4, 4],
  ];

  test("two specialists at 1; between them what their line allows", () => {
    // Min-maxed to 1–100: (100, 1), (1, 100), (40.6, 40.6). Equal weights 1/101 serve the third best: 81.2/101.
    close(call(qeiBod, three), [[1], [1], [81.2 / 101]]);
  });

  test("limits on the shares: half the score from each indicator", () => {
    // Weights 1/(2·100) and 1/(2·1) give the second unit 50.005, so the first keeps 1/50.005.
    close(call(qeiBod, three, null, [[0.5]], [[0.5]]), [[1 / 50.005], [1 / 50.005], [40.6 / 50.5]]);
  });

  test("a direction of -1 turns the indicator", () => {
    expect(
      call(
        qeiBod,
        [
          [1, 9],
          [2, 5],
          [3, 1],
        ],
        [[1, -1]],
      )[2],
    ).toEqual([1]);
    close(call(qeiBod, three, [[1], [-1]]), [[1], [1 / 100], [60.4 / 100]], 10);
  });

  test("a row with a gap gets #N/A and sets no standard; missing is not zero", () => {
    const result = call(qeiBod, [...three, [null, 999], [null, null]]);
    expect(cells(result).slice(3)).toEqual([["#N/A"], ["#N/A"]]);
    expect(messageIn(result[3][0])).toBe(
      "This row has 1 of 2 indicators; all are needed here. Fill the gaps with QEI.CLEAN.",
    );
    expect(messageIn(result[4][0])).toBe("Every indicator of this row is missing.");
    expect(cells(result).slice(0, 1)).toEqual([[1]]);
  });

  test("a row with a gap does not stretch the scale either", () => {
    const data = [
      [1, 5],
      [2, 3],
      [1.2, 3.5],
    ];
    expect(call(qeiBod, [...data, [100, ""]]).slice(0, 3)).toEqual(call(qeiBod, data));
    // By hand: (1, 100), (100, 1), (20.8, 25.75), and equal weights 1/101 serve the third best.
    close(call(qeiBod, data), [[1], [1], [46.55 / 101]]);
  });

  test("one complete row has nothing to be compared with; none at all has only problems of its own", () => {
    expect(
      thrownBy(() =>
        call(qeiBod, [
          [1, 5],
          [2, ""],
        ]),
      ),
    ).toEqual({
      code: "#N/A",
      message: "1 row has a value in every column; 2 are needed. Fill gaps or leave out sparse columns.",
    });
    expect(
      cells(
        call(qeiBod, [
          [1, ""],
          ["", 3],
        ]),
      ),
    ).toEqual([["#N/A"], ["#N/A"]]);
  });

  test("values that differ by a few parts in 10¹⁰: 1 by exact fractions, in every row", () => {
    const near = [
      [0.9999999999, 1, 3, 0, 1],
      [2, 1, 0, 3, 0],
      [3, 1, 3, 0, 0],
      [1, 1, 2.0000000002, 2, 0],
      [3, 1.9999999998, 2.9999999999, 1, 1],
      [1, 1, 3, 1, 0],
      [0, 0, 0, 2, 1],
    ];
    expect(call(qeiBod, near)).toEqual(near.map(() => [1]));
  });

  test("a lower limit on one indicator, or an upper one on the other, binds", () => {
    // (100, 1) with a fifth from the second: s·(0.8/100 + 0.2·100/1) ≤ 1 for (1, 100).
    expect(call(qeiBod, three, null, [[0, 0.2]])[0][0]).toBeCloseTo(1 / 20.008, 12);
    expect(call(qeiBod, three, null, null, [[0.8, 1]])[0][0]).toBeCloseTo(1 / 20.008, 12);
  });

  test("limits that leave one set of shares: what the unit that does best with them leaves", () => {
    // (100, 1), (1, 100), (40.6, 40.6), shares 1/3 and 2/3: with the first unit's weights the second has
    // 1/3·1/100 + 2/3·100 times its score, and so on.
    close(call(qeiBod, three, null, [[1 / 3, 2 / 3]]), [[300 / 20001], [300 / 10002], [40.6 / 67]]);
    expect(call(qeiBod, three, null, [[1 / 3, 2 / 3]])).toEqual(
      call(qeiBod, three, null, null, [[1 / 3, 2 / 3]]),
    );
  });
});

describe("QEI.CANLEAD", () => {
  const data = [
    [10, 0],
    [0, 10],
    [4, 4],
    [6, 6],
    [5, 5],
  ];

  test("specialists and a good all-rounder can lead, those below their line cannot", () => {
    const result = call(qeiCanLead, data);
    expect(result.map(([leads]: [boolean]) => leads)).toEqual([true, true, false, true, false]);
    expect(result[2].slice(1)).toEqual(["", ""]);
    result.forEach(([leads, ...weights]: [boolean, ...number[]], i: number) => {
      if (!leads) return;
      const scores = call(qei, data, [weights]).map(([score]: number[]) => score);
      expect(scores[i]).toBeGreaterThanOrEqual(Math.max(...scores) - 1e-9);
    });
  });

  test("a unit exactly on the line between two leaders is joint first", () => {
    const onTheLine = [
      [10, 0],
      [0, 10],
      [5, 5],
    ];
    const [, , [leads, first, second]] = call(qeiCanLead, onTheLine);
    expect(leads).toBe(true);
    expect([first, second].map((weight) => weight.toFixed(9))).toEqual(["0.500000000", "0.500000000"]);
  });

  test("units with the same values lead together", () => {
    const result = call(qeiCanLead, [
      [5, 5],
      [5, 5],
      [1, 2],
    ]);
    expect(result.map(([leads]: [boolean]) => leads)).toEqual([true, true, false]);
  });

  test("least weights narrow the field", () => {
    const result = call(qeiCanLead, data, null, null, 0.45);
    expect(result.map(([leads]: [boolean]) => leads)).toEqual([false, false, false, true, false]);
    expect(call(qeiCanLead, data, null, null, 0.5)[3]).toEqual([true, 0.5, 0.5]);
    expect(thrownBy(() => call(qeiCanLead, data, null, null, 0.6)).message).toBe(
      "Minweight must be from 0 to 0.5; 0.6 was given.",
    );
  });

  test("a row with a gap gets #N/A in all its cells and is not compared", () => {
    const result = cells(call(qeiCanLead, [...data, [99, null]]));
    expect(result[5]).toEqual(["#N/A", "#N/A", "#N/A"]);
    expect(result[0][0]).toBe(true);
  });

  test("ahead on everything: any weights do, and equal ones are given", () => {
    expect(
      call(qeiCanLead, [
        [1, 1],
        [2, 3],
      ])[1],
    ).toEqual([true, 0.5, 0.5]);
    expect(call(qeiCanLead, [[7, 8]], null, "none")).toEqual([[true, 0.5, 0.5]]);
  });
});

describe("QEI.MPI", () => {
  test("by hand: z-scores 110 and 90 for the first unit of two", () => {
    // Population deviation: two units lie exactly one deviation from the mean. M = 100, S = 10, cv = 0.1.
    close(
      call(qeiMpi, [
        [1, 9],
        [3, 5],
      ]),
      [[99], [99]],
    );
    close(
      call(
        qeiMpi,
        [
          [1, 9],
          [3, 5],
        ],
        null,
        "positive",
      ),
      [[101], [101]],
    );
    close(
      call(
        qeiMpi,
        [
          [1, 9],
          [3, 5],
        ],
        [[1, -1]],
      ),
      [[90], [110]],
    );
  });

  test("adjusted: 70 to 130 between goalposts, beyond them outside", () => {
    const data = [
      [0, 0],
      [50, 100],
      [150, 50],
    ];
    // r: (70, 70), (100, 130), (160, 100) between 0 and 100.
    const expected = [
      [70, 70],
      [100, 130],
      [160, 100],
    ].map(([a, b]) => {
      const mean = (a + b) / 2;
      return [mean - ((a - b) / 2) ** 2 / mean];
    });
    close(
      call(qeiMpi, data, [[1, 1]], "adjusted", [
        [0, 0],
        [100, 100],
      ]),
      expected,
    );
    // A turned indicator is mirrored within 70 to 130.
    close(call(qeiMpi, [[0], [25], [100]], [[-1]], "adjusted", [[0], [100]]), [[130], [115], [70]]);
    // Without goalposts the column's own extremes.
    close(call(qeiMpi, [[5], [6], [9]], null, "adjusted"), [[70], [85], [130]]);
  });

  test("a unit so far below its goalposts that its mean is not positive gets an error: cv would reward imbalance", () => {
    const goalposts = [
      [100, 100],
      [110, 110],
    ];
    const result = call(
      qeiMpi,
      [
        [0, 90],
        [100, 110],
        [80, 95],
      ],
      [[1, 1]],
      "adjusted",
      goalposts,
    );
    // 70 + 60·(x − 100)/10: means (−530 + 10)/2, (70 + 130)/2 and (−50 + 40)/2.
    expect(cells(result)).toEqual([["#VALUE!"], [100 - 900 / 100], ["#VALUE!"]]);
    expect(messageIn(result[0][0])).toBe(
      "This row's mean on the 70–130 scale is 0 or less, so imbalance has no measure. Check the row, or widen the goalposts.",
    );
  });

  test("with both goalposts one unit is enough; two columns of goalposts follow the directions", () => {
    close(
      call(qeiMpi, [[50, 50]], [[1], [1]], "adjusted", [
        [0, 100],
        [0, 100],
      ]),
      [[100]],
    );
  });

  test("a row with a gap gets #N/A and does not move the others", () => {
    const data = [
      [1, 9],
      [3, 5],
    ];
    const result = call(qeiMpi, [...data, [100, null]]);
    close(result.slice(0, 2), [[99], [99]]);
    expect(cells(result)[2]).toEqual(["#N/A"]);
    expect(
      cells(
        call(qeiMpi, [
          [1, null],
          [null, 2],
        ]),
      ),
    ).toEqual([["#N/A"], ["#N/A"]]);
  });
});

describe("QEI.OUTRANK", () => {
  const data = [
    [3, 1, 2],
    [2, 2, 2],
    [1, 3, 1],
  ];

  test("wins less losses; ties count half; the matrix shows the shares", () => {
    expect(call(qeiOutrank, data)).toEqual([[1], [1], [-2]]);
    close(call(qeiOutrank, data, null, null, "matrix"), [
      [0, 0.5, 2 / 3],
      [0.5, 0, 2 / 3],
      [1 / 3, 1 / 3, 0],
    ]);
    // A and B draw on half the weight, both beat C: one win each.
    close(call(qeiOutrank, data, null, null, "borda"), [[3.5 / 3], [3.5 / 3], [2 / 3]]);
  });

  test("sums of weights that ought to be a half are a draw, whatever their last digit", () => {
    const tenths = [
      [1, 1, 1, 0, 0, 0, 0, 0],
      [0, 0, 0, 1, 1, 1, 1, 1],
    ];
    expect(call(qeiOutrank, tenths, [[0.1, 0.1, 0.3, 0.1, 0.1, 0.1, 0.1, 0.1]])).toEqual([[0], [0]]);
  });

  test("directions and zero weights", () => {
    expect(
      call(
        qeiOutrank,
        [
          [1, 9],
          [2, 1],
        ],
        [[1, 0]],
        [[-1]],
      ),
    ).toEqual([[1], [-1]]);
  });

  test("missing values: scores do not depend on row order, where COINr's do", () => {
    const gaps = [
      [1, null, 3],
      [2, 5, null],
      [3, 4, 1],
      [null, 3, 4],
      [5, 1, 2],
    ];
    const scores = cells(call(qeiOutrank, gaps));
    expect(cells(call(qeiOutrank, [...gaps].reverse())).reverse()).toEqual(scores);
    const matrix = cells(
      call(
        qeiOutrank,
        [
          [1, null],
          [null, 2],
          [3, 4],
        ],
        null,
        null,
        "matrix",
      ),
    );
    expect(matrix[0]).toEqual([0, "", 0]);
  });

  test("a row without values, or without any in common, has no score", () => {
    const result = call(qeiOutrank, [
      [1, null],
      [2, null],
      [null, 7],
      [null, null],
    ]);
    expect(cells(result)).toEqual([[-1], [1], ["#N/A"], ["#N/A"]]);
    expect(messageIn(result[2][0])).toBe(
      "This row shares no indicator with another row. Fill the gaps or leave it out.",
    );
    expect(
      cells(
        call(
          qeiOutrank,
          [
            [1, null],
            [2, null],
            [null, 7],
          ],
          null,
          null,
          "borda",
        ),
      )[2],
    ).toEqual(["#N/A"]);
  });

  test("borda stretches points over gaps: beating everyone present is beating everyone", () => {
    close(
      call(
        qeiOutrank,
        [
          [1, 1],
          [2, null],
          [3, 3],
        ],
        null,
        null,
        "borda",
      ),
      [[0], [1], [2]],
    );
  });

  test("too many rows for all pairs", () => {
    const many = Array.from({ length: 30001 }, (_, i) => [i, i]);
    expect(thrownBy(() => call(qeiOutrank, many)).message).toBe(
      "30001 rows × 2 columns take too long for a cell. Select at most 9600 rows.",
    );
    expect(call(qeiOutrank, many, null, null, "borda")[30000]).toEqual([30000]);
  });
});

describe("QEI.COUNT", () => {
  const jobs = [
    [20, 1, 40, 3, 1],
    [10, 1, 45, null, 0],
    [25, 0, 38, 5, 1],
  ];
  const thresholds = [[15, 1, 40, 3, 1]];
  const directions = [[1, 1, -1, 1, 1]];

  test("at or above, at or below for negative directions, missing is not met; 3 of 5 by default", () => {
    close(
      call(qeiCount, jobs, thresholds, null, null, directions).map(([share]: number[]) => [share]),
      [[1], [0.2], [0.8]],
    );
    const enough = (atleast: unknown) =>
      call(qeiCount, jobs, thresholds, atleast, null, directions).map(
        ([, answer]: [number, boolean]) => answer,
      );
    expect(enough(null)).toEqual([true, false, true]);
    expect(enough(1)).toEqual([true, true, true]);
    expect(enough(5)).toEqual([true, false, false]);
  });

  test("weights shift the share; a dimension of weight 0 counts neither in the share nor in the number", () => {
    const [, , [share, enough]] = call(qeiCount, jobs, thresholds, null, [[3, 1, 0, 0, 0]], directions);
    expect([share, enough]).toEqual([0.75, false]);
    expect(call(qeiCount, [[null, null]], [[1, 1]])).toEqual([[0, false]]);
  });
});
