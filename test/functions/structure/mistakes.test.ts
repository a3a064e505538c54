import { esiAiScores } from "../../../src/functions/structure/aiScores";
import { esiChange } from "../../../src/functions/structure/change";
import { esiExposure } from "../../../src/functions/structure/exposure";
import { esiImpact } from "../../../src/functions/structure/impact";
import { esiRisk } from "../../../src/functions/structure/risk";
import { esiDeviation } from "../../../src/functions/structure/deviation";
import { esiInequality } from "../../../src/functions/structure/inequality";
import { esiSegregation } from "../../../src/functions/structure/segregation";
import { esiQuintiles } from "../../../src/functions/structure/quintiles";
import { esiQuotient } from "../../../src/functions/structure/quotient";
import { esiSpecialization } from "../../../src/functions/structure/specialization";
import { esiDecompose } from "../../../src/functions/structure/decompose";
import { esiShiftShare } from "../../../src/functions/structure/shiftShare";
import { qeiBreak } from "../../../src/functions/time/break";
import { qeiDid } from "../../../src/functions/time/did";
import { qeiRegression } from "../../../src/functions/time/regression";
import { qeiForecast } from "../../../src/functions/time/forecast";
import { qeiRebase } from "../../../src/functions/time/rebase";
import { qeiTrend } from "../../../src/functions/time/trend";
import { cells, messageIn } from "../../support/call";
import { column, testMistakes, words } from "../../support/mistakes";

/** Mistakes that users of the structure and time functions make, and the words they get: what, where, what to do. */
testMistakes([
  [
    "ESI.AISCORES",
    esiAiScores,
    [
      [
        [column("15-1252", 25)],
        "#VALUE!",
        "25 may be a code of SOC or of ISCO-08. Name the source: gpts, microsoft, ilo.",
      ],
      [
        [column("2512", "", "15-1252")],
        "#VALUE!",
        "15-1252 is a code of SOC and 2512 one of ISCO-08. Ask for them in two formulas, one for each kind.",
      ],
      [
        [column("15-1252", "2512"), "microsoft"],
        "#VALUE!",
        '2512 is a code of ISCO-08, which "microsoft" does not have. Choose source ilo.',
      ],
      [
        [column("15-1252"), "ilo"],
        "#VALUE!",
        '15-1252 is a code of SOC, which "ilo" does not have. Choose source gpts or microsoft.',
      ],
      [
        [column("2512"), null, "alpha"],
        "#VALUE!",
        '"ilo" does not tell alpha. Choose source gpts, or another output.',
      ],
      [
        [column("15-1252"), "microsoft", "sd"],
        "#VALUE!",
        '"microsoft" does not tell sd. Choose source ilo, or another output.',
      ],
      [
        [column("15-1252"), "felten"],
        "#VALUE!",
        'Source "felten" is not known. Choices: gpts, microsoft, ilo.',
      ],
      [
        [column("15-1252"), "gpts", "betta"],
        "#VALUE!",
        'Output "betta" is not known. Did you mean "beta"? Choices: score, title, alpha, beta, gamma, gpt4beta, sd, gradient, source.',
      ],
    ],
  ],
  [
    "ESI.CHANGE",
    esiChange,
    [
      [[column(1, -2), column(1, 2)], "#VALUE!", words.negative("before", 2, -2)],
      [[column(1, 2), column(1, -2)], "#VALUE!", words.negative("after", 2, -2)],
      [[column("", 2), column(1, "")], "#VALUE!", words.noNumbers("Before")],
      [[column(0, 0), column(1, 2)], "#VALUE!", words.noShares("Before")],
      [[column(1, 2), column(0, 0)], "#VALUE!", words.noShares("After")],
      [[column(1, 2), column(1, 2, 3)], "#VALUE!", words.otherSize("After", "3×1", "before", "2×1")],
      [
        [column(1, 0, 3, 0), column(2, 1, 0, 0), "lilien"],
        "#N/A",
        "Row 2, column 1 and 1 more: jobs in one period only, so Lilien has no logarithm. Merge or clear that sector.",
      ],
      [
        [column(1, 2), column(1, 2), "moor"],
        "#VALUE!",
        'Measure "moor" is not known. Did you mean "moore"? Choices: nav, moore, moorecos, lilien, krugman, all.',
      ],
    ],
  ],
  [
    "ESI.DEVIATION",
    esiDeviation,
    [
      [[column(1, -2), column(1, 2)], "#VALUE!", words.negative("output", 2, -2)],
      [[column(1, 2), column(-1, 2)], "#VALUE!", words.negative("employment", 1, -1)],
      [[column(0, 0), column(1, 2)], "#VALUE!", words.noShares("Output")],
      [[column(1, 2), column(0, 0)], "#VALUE!", words.noShares("Employment")],
      [
        [column(1, 2), column(0, 2), "total"],
        "#VALUE!",
        "Row 1, column 1 has output but no jobs. Check it, or merge that sector with another.",
      ],
      [[column("", 2), column(1, "")], "#VALUE!", words.noNumbers("Output")],
    ],
  ],
  [
    "ESI.QUINTILES",
    esiQuintiles,
    [
      [[column(1, -2), column(1, 2), column(1, 2)], "#VALUE!", words.negative("employment0", 2, -2)],
      [[column(1, 2), column(1, -2), column(1, 2)], "#VALUE!", words.negative("employment1", 2, -2)],
      [[column(1, 2), column(1, 2), column(1, "")], "#VALUE!", words.noQuality("quality", 2)],
      [[column(0, 0), column(1, 2), column(1, 2)], "#VALUE!", words.noShares("Employment0")],
      [[column(1, 2), column(1, 2), column(1, 2), 1], "#VALUE!", words.outside("Groups", 2, 20, 1)],
      [[column(1, 2), column(1, 2), column(1, 2), 2.5], "#VALUE!", words.broken("Groups", 2.5)],
      [[column(1, 2), column(1, 2), column("", "")], "#VALUE!", words.noQuality("quality", 1)],
      [[column("", ""), column(1, 2), column(1, 2)], "#VALUE!", words.noNumbers("Employment0")],
      [
        [
          [
            [1, 2],
            [3, ""],
          ],
          [
            [1, 2],
            [3, 4],
          ],
          column(1, 2),
        ],
        "#VALUE!",
        "Row 2, column 2 of employment0 is blank beside other groups' jobs. Type 0 if there are none, or clear the row.",
      ],
      [
        [
          [
            [1, 2],
            [3, 4],
          ],
          [
            [1, 2],
            [-3, 4],
          ],
          column(1, 2),
        ],
        "#VALUE!",
        words.negative("employment1", 2, -3),
      ],
      [
        [
          [
            [1, 2],
            [3, 4],
          ],
          [
            [1, 2],
            [3, 4],
          ],
          column(1, 2, 3),
        ],
        "#VALUE!",
        "Quality needs 2 values, one per row; 3 were given.",
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
        words.negative("employment", 1, -2, 2),
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
        words.negative("reference", 1, -1, 2),
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
        words.otherSize("Reference", "1×3", "employment", "2×2"),
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
    "ESI.SEGREGATION",
    esiSegregation,
    [
      [
        [column(1, 2)],
        "#VALUE!",
        "Segregation compares groups: give two or more columns with jobs, such as women and men.",
      ],
      [
        [
          [
            [1, 2],
            ["", 4],
          ],
        ],
        "#VALUE!",
        "Row 2, column 1 of employment is blank beside other groups' jobs. Type 0 if there are none, or clear the row.",
      ],
      [[[[1, -2]]], "#VALUE!", words.negative("employment", 1, -2, 2)],
      [
        [[[1, 2]], "duncn"],
        "#VALUE!",
        'Measure "duncn" is not known. Did you mean "duncan"? Choices: duncan, karmel, theil, gini, all.',
      ],
    ],
  ],
  [
    "ESI.INEQUALITY",
    esiInequality,
    [
      [[column(1, -2)], "#VALUE!", words.negative("values", 2, -2)],
      [[column(1, 2), column(1, -2)], "#VALUE!", words.negative("weights", 2, -2)],
      [[column("", "")], "#VALUE!", words.noNumbers("Values")],
      [[column(0, 0)], "#VALUE!", words.noShares("Values")],
      [[column(1, 2), column(0, 0)], "#VALUE!", words.noShares("Weights")],
      [[column(1, 2), column(1, 2, 3)], "#VALUE!", words.otherSize("Weights", "3×1", "values", "2×1")],
      [
        [column(0, 2), null, "mld"],
        "#VALUE!",
        '"mld" takes no zeros; values holds some. Leave them out or choose another measure.',
      ],
      [
        [column(1, 2), null, "gini", 2],
        "#VALUE!",
        'Parameter belongs to "atkinson", but the choice is "gini". Remove it, or choose "atkinson".',
      ],
      [[column(1, 2), null, "atkinson", 0], "#VALUE!", "Parameter must be from 0.01 to 20; 0 was given."],
    ],
  ],
  [
    "ESI.SHIFTSHARE",
    esiShiftShare,
    [
      [
        [column(1, 2), column(1, 2), column(0, 2), column(1, 2)],
        "#VALUE!",
        "Row 1, column 1 has jobs where the reference has none. Check the reference there.",
      ],
      [[column(-1, 2), column(1, 2), column(1, 2), column(1, 2)], "#VALUE!", words.negative("local0", 1, -1)],
      [
        [column(1, 2), column(1, 2, 3), column(1, 2), column(1, 2)],
        "#VALUE!",
        words.otherSize("Local1", "3×1", "local0", "2×1"),
      ],
      [[column(1, 2), column(1, 2), column(0, 0), column(1, 2)], "#VALUE!", words.noShares("Reference0")],
      [[column(0, 0), column(1, 2), column(1, 2), column(1, 2)], "#VALUE!", words.noShares("Local0")],
    ],
  ],
  [
    "ESI.DECOMPOSE",
    esiDecompose,
    [
      [[column(1, 2), column(1, 2), column(1, ""), column(1, 2)], "#VALUE!", words.noQuality("quality0", 2)],
      [[column(1, 2), column(1, 2), column(1, 2), column("", 2)], "#VALUE!", words.noQuality("quality1", 1)],
      [
        [column(-1, 2), column(1, 2), column(1, 2), column(1, 2)],
        "#VALUE!",
        words.negative("employment0", 1, -1),
      ],
      [
        [column(1, 2), column(1, -2), column(1, 2), column(1, 2)],
        "#VALUE!",
        words.negative("employment1", 2, -2),
      ],
      [[column(0, 0), column(1, 2), column(1, 2), column(1, 2)], "#VALUE!", words.noShares("Employment0")],
      [[column(1, 2), column(0, 0), column(1, 2), column(1, 2)], "#VALUE!", words.noShares("Employment1")],
    ],
  ],
  [
    "ESI.EXPOSURE",
    esiExposure,
    [
      [[column(1, 2), column("", "")], "#N/A", words.nothingShared("scores")],
      [[column(0, 0), column(1, 2)], "#VALUE!", words.noShares("Employment")],
      [[column(-1, 2), column(1, 2)], "#VALUE!", words.negative("employment", 1, -1)],
      [[column(1, 2), column(1, 2), "x"], "#VALUE!", 'Threshold must be one number, not "x".'],
      [[column(1, 2), column(1, 2, 3)], "#VALUE!", words.otherSize("Scores", "3×1", "employment", "2×1")],
    ],
  ],
  [
    "ESI.RISK",
    esiRisk,
    [
      [[column(0, 0), column(1, 2), column(1, 2)], "#VALUE!", words.noShares("Employment")],
      [[column(-1, 2), column(1, 2), column(1, 2)], "#VALUE!", words.negative("employment", 1, -1)],
      [[column(1, 2), column("", ""), column(1, 2)], "#N/A", words.nothingShared("scores")],
      [[column(1, 2), column(1, 2), column("", "")], "#N/A", words.nothingShared("quality")],
    ],
  ],
  [
    "ESI.IMPACT",
    esiImpact,
    [
      [
        [column(1, 2), column(1, 2), column(1, 2), column(1, 2), column(1, 2), 1],
        "#VALUE!",
        words.outside("Groups", 2, 20, 1),
      ],
      [
        [column(1, 2), column(1, 2), column(1, ""), column(1, 2), column(1, 2)],
        "#VALUE!",
        words.noQuality("quality0", 2),
      ],
      [
        [column(1, 2), column(1, 2), column(1, 2), column(1, 2), column("", "")],
        "#N/A",
        words.nothingShared("scores"),
      ],
    ],
  ],
  [
    "QEI.TREND",
    qeiTrend,
    [
      [[column(1, 2)], "#N/A", words.fewKnown(2)],
      [
        [column(1, 2, 3), column(1, 1, 1)],
        "#VALUE!",
        "The times are all the same, at least on one side, so there is no slope. Check the time range.",
      ],
      [
        [column(1, 2, 3), column(1, "", 3)],
        "#VALUE!",
        "Value 2 of the index has no time. Type its time, or clear the value.",
      ],
      [[column(1, 2, 3), column(1, 2)], "#VALUE!", words.otherSize("Time", "2×1", "index", "3×1")],
      [
        [column(1, "x", 3)],
        "#VALUE!",
        'Row 2, column 1 of index is text ("x"). Turn it into a number or clear it; the pane\'s data check helps.',
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
      [[column(1, 2), 3], "#N/A", words.fewKnown(2)],
      [[column(1, 2, 3), 0], "#VALUE!", words.outside("Periods", 1, 1000, 0)],
      [[column(1, 2, 3), 1.5], "#VALUE!", words.broken("Periods", 1.5)],
      [[column(1, 2, 3), 2, null, 1], "#VALUE!", words.outside("Level", 0.01, 0.9999, 1)],
      [
        [column(1, 2, 3), 2, column(1, 1, 1)],
        "#VALUE!",
        "The times are all the same, at least on one side, so there is no slope. Check the time range.",
      ],
      [
        [column(1, 2, 3)],
        "#VALUE!",
        "Periods is missing. Give the number of periods to forecast, such as 3.",
      ],
      [[column(1, 2, 3), 1e7], "#VALUE!", words.outside("Periods", 1, 1000, 10000000)],
    ],
  ],
  [
    "QEI.REBASE",
    qeiRebase,
    [
      [
        [column(0, 2, 3)],
        "#VALUE!",
        "Value 1 of the index is blank, 0 or negative and cannot be 100. Choose another base.",
      ],
      [
        [column("", 2, 3)],
        "#VALUE!",
        "Value 1 of the index is blank, 0 or negative and cannot be 100. Choose another base.",
      ],
      [[column(1, 2, 3), 4], "#VALUE!", words.outside("Base", 1, 3, 4)],
      [[column(1, 2, 3), 1.5], "#VALUE!", words.broken("Base", 1.5)],
      [[column(1, 2, 3), 0], "#VALUE!", words.outside("Base", 1, 3, 0)],
    ],
  ],
  [
    "QEI.BREAK",
    qeiBreak,
    [
      [
        [column(1, 2, 3, 4, 5, 6, 7, 8), column(1, 2, 3, 4, 5, 6, 7, 8), 4],
        "#N/A",
        "3 known values before the event and 5 from it on; each side needs at least 4.",
      ],
      [
        [column(1, 2, 3, 4, 5, 6, 7, 8), column(1, 2, 3, 4, 5, 6, 7, 8), 9],
        "#N/A",
        "8 known values before the event and 0 from it on; each side needs at least 4.",
      ],
      [[column(1, 2, 3), column(1, 2), 2], "#VALUE!", words.otherSize("Time", "2×1", "index", "3×1")],
      [
        [column(1, 2, 3, 4, 5, 6, 7, 8), column(1, 2, 3, 4, 5, 6, 7, 8)],
        "#VALUE!",
        "Event is missing. Give the time from which things may differ, such as 2023.",
      ],
    ],
  ],
  [
    "QEI.DID",
    qeiDid,
    [
      [[column(1, 2), column(1, 2), column(1, 2)], "#N/A", words.fewKnown(2)],
      [
        [column(1, 2, 3), column(1, 2, 4), column(1, 1, 1)],
        "#VALUE!",
        "Exposure is the same for all units, so there is nothing to compare. Select units that differ.",
      ],
      [
        [column(1, 2, 3), column(1, 2, 4), column(1, 2)],
        "#VALUE!",
        words.otherSize("Exposure", "2×1", "before", "3×1"),
      ],
      [
        [column(1, 2, 3), column(1, 2, 4), column(1, 2, 3), column(1, -1, 1)],
        "#VALUE!",
        "Weight 2 is negative (-1). Use 0 to leave the row out, or a positive number.",
      ],
      [[column(1, 2, 3), column(1, 2, 4), column(1, 2, 3), column(0, 0, 0)], "#N/A", words.fewKnown(0)],
      [
        [column(1, 2, 3), column(1, 2, 4), column(1, 2, 3), column(1, "", 1)],
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
          column(1, 2, 3),
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
          column(1, 2, 3, 4, 6),
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
        [column(1, 2, 3, 4), column(1, 1, 1, 1)],
        "#VALUE!",
        "Column 1 of x is the same in every row used, like the intercept. Leave it out.",
      ],
      [
        [column(1, 2, 3), column(1, 2)],
        "#VALUE!",
        "X has 2 rows but y has 3 values. Select the same rows for both.",
      ],
      [
        [column(1, 2, 3, 4), column(1, 2, 3, 5), [["a", "b"]]],
        "#VALUE!",
        "Names need 1 value, one per indicator; 2 were given.",
      ],
      [
        [column(1, 2, 3, 4), column(1, 2, 3, 5), null, column(1, 1, 1, -1)],
        "#VALUE!",
        "Weight 4 is negative (-1). Use 0 to leave the row out, or a positive number.",
      ],
      [
        [column(1, 2, 3, 4), column(1, 2, 3, 5), null, column(1, 1, 0, 0)],
        "#N/A",
        "2 complete rows; at least 3 are needed, more than the terms to estimate.",
      ],
    ],
  ],
]);

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
  const result = esiDeviation(column(1, 2), column(0, 2));
  expect(messageIn(result[0][0])).toBe(
    "Row 1, column 1 has output but no jobs. Check it, or merge that sector with another.",
  );
  expect(result[1][0]).toBeCloseTo(-1 / 3, 14);
});

test("a unit without a score or a quality has no quadrant but keeps its share of the jobs", () => {
  for (const [scores, quality, argument] of [
    [column(0.1, "", 0.9), column(1, 2, 3), "scores"],
    [column(0.1, 0.5, 0.9), column(1, "", 3), "quality"],
  ] as const) {
    const result = esiRisk(column(1, 2, 3), scores, quality);
    expect(messageIn(result[1][0])).toBe(
      `This unit has no value in ${argument}, so it has no place. Fill it in to include it.`,
    );
    expect(result[1][1]).toBeCloseTo(1 / 3, 14);
    expect(result[0][0]).toBe("sheltered, low quality");
    expect(result[2][0]).toBe("exposed, high quality");
  }
});

test("a job whose quality is blank in a period without jobs takes the other period's", () => {
  const table = esiDecompose(column(1, 0), column(1, 1), column(1, ""), column(1, 5));
  expect(table[0]).toEqual(["Within", "Between", "Total"]);
  // Q rises from 1 to 3, all of it by the new job of quality 5: between = (q − Q̄)Δs = (5 − 2)·½ and (1 − 2)·(−½).
  expect(table.slice(1)).toEqual([
    [0, 0.5, 0.5],
    [0, 1.5, 1.5],
    [0, 2, 2],
  ]);
});
