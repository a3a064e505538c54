import { qeiAhp } from "../../../src/functions/quality/ahp";
import { qeiBod } from "../../../src/functions/quality/bod";
import { qeiCoupling } from "../../../src/functions/quality/coupling";
import { qeiSurvey } from "../../../src/functions/quality/survey";
import { qeiTopsis } from "../../../src/functions/quality/topsis";
import { qeiCanLead } from "../../../src/functions/quality/canLead";
import { qeiClean } from "../../../src/functions/quality/clean";
import { qeiGap } from "../../../src/functions/quality/gap";
import { qeiGroups } from "../../../src/functions/quality/groups";
import { qeiScenario } from "../../../src/functions/quality/scenario";
import { qeiRank } from "../../../src/functions/quality/rank";
import { qeiFramework } from "../../../src/functions/quality/framework";
import { qeiMpi } from "../../../src/functions/quality/mpi";
import { qeiCount } from "../../../src/functions/quality/count";
import { qeiOutrank } from "../../../src/functions/quality/outrank";
import { qeiPca } from "../../../src/functions/quality/pca";
import { qeiImportance } from "../../../src/functions/quality/importance";
import { qeiLeaveOut } from "../../../src/functions/quality/leaveOut";
import { qeiSensitivity } from "../../../src/functions/quality/sensitivity";
import { qeiAlpha } from "../../../src/functions/quality/alpha";
import { qeiCorrelation } from "../../../src/functions/quality/correlation";
import { qeiStats } from "../../../src/functions/quality/stats";
import { qeiTipping } from "../../../src/functions/quality/tipping";
import { jobs, weights } from "../../support/jobs";
import { column, testMistakes, words } from "../../support/mistakes";

/** Mistakes that users of the tools around the index make, and the words they get: what, where, what to do. */
const data = [
  [1, 5],
  [2, 3],
  [4, 1],
  [3, 9],
];
const large = Array.from({ length: 7000 }, (_, i) => [i, i % 7]);

testMistakes([
  [
    "QEI.CLEAN",
    qeiClean,
    [
      [
        [data, "wins"],
        "#VALUE!",
        'Outliers "wins" is not known. Choices: none, winsorize, treat, iqr, mad, drop.',
      ],
      [[data, "winsorize", null, 1.5], "#VALUE!", words.broken("Limit", 1.5)],
      [[data, "iqr", null, -1], "#VALUE!", "Limit must be 0 or more; -1 was given."],
      [
        [data, "none", "avg"],
        "#VALUE!",
        'Missing "avg" is not known. Choices: keep, mean, median, linear, previous.',
      ],
      [
        [[["Wages"]]],
        "#VALUE!",
        'Row 1, column 1 of data is text ("Wages"). Select only the numbers, without headers.',
      ],
      [[[["–"]]], "#VALUE!", 'Row 1, column 1 of data is "–". Clear it if missing, type 0 if nil.'],
      [
        [[[1]], "winsorise"],
        "#VALUE!",
        'Outliers "winsorise" is not known. Did you mean "winsorize"? Choices: none, winsorize, treat, iqr, mad, drop.',
      ],
      [[[[1]], "winsorize", null, 2.5], "#VALUE!", words.broken("Limit", 2.5)],
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
    [
      [[data, "spear"], "#VALUE!", 'Method "spear" is not known. Choices: pearson, spearman, kendall.'],
      [[data, null, "tau"], "#VALUE!", 'Output "tau" is not known. Choices: r, p, n.'],
    ],
  ],
  [
    "QEI.ALPHA",
    qeiAlpha,
    [
      [[column(1, 2, 3)], "#VALUE!", words.oneIndicator],
      [
        [
          [
            [1, 2],
            ["", 3],
            [4, ""],
          ],
        ],
        "#N/A",
        words.fewComplete("1 row has", 3),
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
        words.sameEverywhere(1),
      ],
      [[data, "std"], "#VALUE!", 'Form "std" is not known. Choices: standardized, raw.'],
      [
        [
          [
            [1, 2],
            [2, 1],
          ],
        ],
        "#N/A",
        words.fewComplete("2 rows have", 3),
      ],
      [
        [
          [
            [1, 2],
            [2, 2],
            [3, 2],
          ],
        ],
        "#VALUE!",
        words.sameEverywhere(2),
      ],
      [
        [
          [
            [1, 3],
            [2, 2],
            [3, 1],
          ],
        ],
        "#VALUE!",
        "The indicators cancel each other out, so alpha has no value. Check their directions.",
      ],
    ],
  ],
  [
    "QEI.PCA",
    qeiPca,
    [
      [[data, 3], "#VALUE!", words.outside("Components", 1, 2, 3)],
      [[data, 0], "#VALUE!", words.outside("Components", 1, 2, 0)],
      [
        [
          [
            [1, 2],
            [3, 4],
          ],
        ],
        "#N/A",
        words.fewComplete("2 rows have", 3),
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
        words.sameEverywhere(1),
      ],
      [[column(1, 2, 3)], "#VALUE!", words.oneIndicator],
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
        "A pairwise matrix has as many rows as columns, several stand one below the other; this range is 2×3. Select only judgments.",
      ],
      [
        [
          [
            [1, 2],
            [null, 1],
            [1, 3],
            [null, 1],
          ],
          null,
          [[1]],
        ],
        "#VALUE!",
        "Expertweights need 2 values, one per expert; 1 was given.",
      ],
      [
        [
          [
            [1, 2],
            [null, 1],
            [1, 3],
            [null, 1],
          ],
          null,
          [[1, null]],
        ],
        "#VALUE!",
        "Value 2 of expertweights is blank. Type a number there.",
      ],
      [
        [
          [
            [1, 2],
            [null, 1],
            [1, null],
            [null, 1],
          ],
        ],
        "#VALUE!",
        "Row 3, column 2 of the matrix is blank. Fill in every judgment above the diagonal.",
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
      [
        [[[1, 2]]],
        "#VALUE!",
        "A pairwise matrix has as many rows as columns, several stand one below the other; this range is 1×2. Select only judgments.",
      ],
      [
        [
          [
            [1, 0],
            [null, 1],
          ],
        ],
        "#VALUE!",
        "Row 1, column 2 of the matrix is 0. Judgments are positive, usually from 1/9 to 9.",
      ],
      [
        [
          [
            [1, null],
            [null, 1],
          ],
        ],
        "#VALUE!",
        "Row 1, column 2 of the matrix is blank. Fill in every judgment above the diagonal.",
      ],
      [
        [
          [
            [1, 3],
            [-0.33, 1],
          ],
        ],
        "#VALUE!",
        "Row 2, column 1 of the matrix is -0.33. Judgments are positive, usually from 1/9 to 9.",
      ],
      [
        [
          [
            [2, 3],
            [null, 1],
          ],
        ],
        "#VALUE!",
        "Row 1, column 1 of the matrix is 2. An item compared with itself is 1, or leave it blank.",
      ],
      [
        [
          [
            [1, 3],
            [3, 1],
          ],
        ],
        "#VALUE!",
        "Row 2, column 1 of the matrix is 3; its mirror implies 0.333333. Correct it or clear it.",
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
        words.sameEverywhere(1),
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
      [
        [
          [
            [1, 2],
            [3, 2],
          ],
        ],
        "#VALUE!",
        words.sameEverywhere(2),
      ],
      [
        [data, null, [[0.6]]],
        "#VALUE!",
        "The lower limits add up to 1.2; shares of a score add up to 1. Lower them.",
      ],
      [
        [data, null, null, [[0.4]]],
        "#VALUE!",
        "The upper limits add up to 0.8; shares of a score add up to 1. Raise them.",
      ],
      [
        [data, null, [[0.3, 0.1]], [[0.2, 1]]],
        "#VALUE!",
        "Limits of indicator 1: lower 0.3 is above upper 0.2. Exchange them.",
      ],
      [[data, null, [[0.1, 0.1, 0.1]]], "#VALUE!", "Lower needs 2 values, one per indicator; 3 were given."],
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
        words.fewComplete("1 row has", 2),
      ],
      [
        [
          [
            [1, 5],
            [1, 3],
          ],
        ],
        "#VALUE!",
        words.sameEverywhere(1),
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
      [
        [
          [
            [1, 2],
            [3, 4],
          ],
          [[1, 1]],
          null,
          [
            [0, 0],
            [9, 9],
          ],
        ],
        "#VALUE!",
        'Goalposts work with form "adjusted", not "negative". Clear them, or use adjusted.',
      ],
      [
        [
          [
            [1, 2],
            [3, 2],
          ],
        ],
        "#VALUE!",
        words.sameEverywhere(2),
      ],
      [
        [
          [
            [1, 2],
            [3, 4],
          ],
          [[1, 1]],
          "adjusted",
          [
            [5, 0],
            [1, 9],
          ],
        ],
        "#VALUE!",
        "Goalposts of indicator 1: low 5 is not below high 1. Keep low < high for either direction.",
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
    "QEI.TOPSIS",
    qeiTopsis,
    [
      [[data, [[1]]], "#VALUE!", "Weights need 2 values, one per indicator; 1 was given."],
      [
        [
          [
            [0, 1],
            [0, 2],
          ],
        ],
        "#VALUE!",
        'Column 1 of data holds nothing but 0, so it has no length. Leave it out, or use "minmax".',
      ],
      [
        [
          [
            [3, 1],
            [3, 1],
          ],
        ],
        "#VALUE!",
        "All rows have the same values, so none is best or worst. Check the selected cells.",
      ],
      [
        [data, null, null, "minmx"],
        "#VALUE!",
        'Normalization "minmx" is not known. Did you mean "minmax"? Choices: vector, minmax.',
      ],
    ],
  ],
  [
    "QEI.COUPLING",
    qeiCoupling,
    [
      [
        [[[0.2, 120]]],
        "#VALUE!",
        "Row 1, column 2 of indices is 120, outside 0 to 100. Check it, or give another scale.",
      ],
      [[[[0.2, 0.4]], [[1]]], "#VALUE!", "Weights need 2 values, one per index; 1 was given."],
      [
        [[[0.2, 0.4]], null, "e"],
        "#VALUE!",
        'Output "e" is not known. Did you mean "d"? Choices: d, c, t, all.',
      ],
      [
        [[[0.2, 0.4]], null, null, null, 10],
        "#VALUE!",
        'Scale "10" is not known. Did you mean "1"? Choices: 1, 100.',
      ],
      [[[[0.2]]], "#VALUE!", "Coupling compares indices: give two or more columns, one per subsystem."],
    ],
  ],
  [
    "QEI.SURVEY",
    qeiSurvey,
    [
      [
        [column(1, 2), column(1, -1)],
        "#VALUE!",
        "Weight 2 is negative (-1). Use 0 to leave the row out, or a positive number.",
      ],
      [[column(1, 2), column(1, "")], "#VALUE!", "Value 2 of weights is blank. Type a number there."],
      [
        [column(1, 2, 3), null, null, column("a", "a", "")],
        "#VALUE!",
        "Row 3 has no strata. Every respondent needs a label there.",
      ],
      [
        [column(1, 2, 3), null, null, column("a", "a", "b")],
        "#N/A",
        "Stratum b has one cluster or row only: how much they differ is not known. Merge it with a similar stratum.",
      ],
      [
        [column("", "")],
        "#VALUE!",
        "No respondent has a value and a weight above 0. Check the selected cells.",
      ],
      [[column(1, 2), column(1, 2, 3)], "#VALUE!", "Weights need 2 values, one per unit; 3 were given."],
    ],
  ],
  [
    "QEI.SCENARIO",
    qeiScenario,
    [
      [[data, null], "#VALUE!", "Changes is missing. Select a range of numbers."],
      [[data, [[0.1]]], "#VALUE!", "Changes need 2 values, one per indicator; 1 was given."],
      [
        [data, [[0.1, 10]]],
        "#VALUE!",
        "Change 2 is 10, that is 1000 %; percent takes -1 to below 5. For ten percent type 10% or 0.1.",
      ],
      [
        [data, [[-2, 0]]],
        "#VALUE!",
        "Change 1 is -2, that is -200 %; percent takes -1 to below 5. For ten percent type 10% or 0.1.",
      ],
      [[data, [["+10 %", 0]]], "#VALUE!", 'Value 1 of changes is "+10 %". Type a number there.'],
      [[data, [[0.1, 0]], "plus"], "#VALUE!", 'Kind "plus" is not known. Choices: percent, add, set.'],
      [
        [data, [[0.1, 0]], [["add"], ["add"], ["add"]]],
        "#VALUE!",
        "Kind needs 2 values, one per indicator; 3 were given.",
      ],
      [
        [data, [[0.1, 0]], null, null, null, null, null, null, null, [[true]]],
        "#VALUE!",
        "Rows need 4 values, one per row; 1 was given.",
      ],
      [
        [data, [[0.1, 0]], null, null, null, null, null, null, null, [["yes"], [false], [1], [0]]],
        "#VALUE!",
        'Value 1 of rows is "yes". Type TRUE where the unit changes, FALSE where it does not.',
      ],
      [
        [data, [[-100, 0]], "add", null, null, "ratio"],
        "#VALUE!",
        "Row 1, column 1 of data becomes -99; ratio needs 0 or more, above 0 with direction -1. Give another change, or use minmax.",
      ],
      [
        [
          [
            [1.7e308, 1],
            [1, 2],
          ],
          [[0.5, 0]],
          null,
          null,
          null,
          "none",
        ],
        "#VALUE!",
        "Row 1, column 1 of data becomes too large for a cell. Give a smaller change.",
      ],
      [
        [jobs, [["Pay", 0.1, "percent", ""]], null, weights],
        "#VALUE!",
        "Beside a weights table changes have two columns, indicator and change, or a third with kind; this range is 1×4.",
      ],
      [
        [jobs, [["Pya", 0.1]], null, weights],
        "#VALUE!",
        'No indicator is called "Pya" (changes). Did you mean "Pay"?',
      ],
      [
        [jobs, [["", 0.1]], null, weights],
        "#VALUE!",
        "A change has no name beside it. Name its indicator, or clear it.",
      ],
      [
        [jobs, [["Rewards", 0.1]], null, weights],
        "#VALUE!",
        '"Rewards" is a dimension and has no values of its own. Change its indicators.',
      ],
      [
        [
          jobs,
          [
            ["Pay", 0.1],
            ["pay", 0.2],
          ],
          null,
          weights,
        ],
        "#VALUE!",
        '"Pay" stands in two rows of changes. Keep one of them.',
      ],
      [
        [
          jobs,
          [
            ["Hours", 10],
            ["Pay", 0.1],
          ],
          null,
          weights,
        ],
        "#VALUE!",
        'The change of "Hours" is 10, that is 1000 %; percent takes -1 to below 5. For ten percent type 10% or 0.1.',
      ],
      [
        [jobs, [["Hours", -40, "add"]], null, weights, null, "ratio"],
        "#VALUE!",
        '"Hours" of Nurse becomes 0; ratio needs 0 or more, above 0 with direction -1. Give another change, or use minmax.',
      ],
      [
        [jobs, [["Pay", "more"]], null, weights],
        "#VALUE!",
        'Value 1 of changes is "more". Type a number there.',
      ],
    ],
  ],
  [
    "QEI.RANK",
    qeiRank,
    [
      [[null], "#VALUE!", "Scores is missing. Select a range of numbers."],
      [
        [[["x"]]],
        "#VALUE!",
        'Row 1, column 1 of scores is text ("x"). Select only the numbers, without headers.',
      ],
      [[[[1], [2]], [["a"]]], "#VALUE!", "By needs 2 values, one per row; 1 was given."],
      [
        [
          [[1], [2]],
          [["a"], [""]],
        ],
        "#VALUE!",
        "Label 2 of by is blank. Every row needs one, such as the name of its unit.",
      ],
      [[[[1]], null, "down"], "#VALUE!", 'Order "down" is not known. Choices: descending, ascending.'],
    ],
  ],
  [
    "QEI.GAP",
    qeiGap,
    [
      [
        [column(1, 2), column(1, 2), null],
        "#VALUE!",
        "Group is missing. Select one label per row, such as the region of each.",
      ],
      [
        [column(1, 2), column(1, 2, 3), column("a", "b")],
        "#VALUE!",
        "X has 3 rows but y has 2 values. Select the same rows for both.",
      ],
      [
        [column(1, 2), column(1, 2), column("a")],
        "#VALUE!",
        "Group needs 2 values, one per row; 1 was given.",
      ],
      [
        [column(1, ""), column("", 2), column("a", "b")],
        "#VALUE!",
        "Complete rows have no group; two are compared. Check the selected cells.",
      ],
      [
        [column(1, 2, ""), column(1, 2, 2), column("a", "a", "b")],
        "#VALUE!",
        'Complete rows have only group "a"; two are compared. Check the selected cells.',
      ],
      [
        [column(1, 2, 3, 4, 5), column(1, 2, 3, 4, 5), column("a", "b", "c", 4, 5)],
        "#VALUE!",
        'Group has 5 labels, such as "4", "5" and "a". Two are compared; give the other rows weight 0.',
      ],
      [
        [column(1, 2, 3, 4, 5), column(1, 2, 4, 4, 7), column("a", "b", "a", "b", "a")],
        "#N/A",
        'Group "b" has 2 complete rows; at least 3 are needed. Fill gaps, or take fewer variables.',
      ],
      [
        [
          column(1, 2, 3, 4, 5, 6),
          column(1, 2, 4, 2, 7, 2),
          column("a", "b", "a", "b", "a", "b"),
          column("Tenure"),
        ],
        "#VALUE!",
        '"Tenure" is the same in every row of group "b", so it has no coefficient there. Leave it out.',
      ],
      [
        [
          column(1, 2, 3, 4, 5, 6, 7, 8),
          [1, 3, 2, 5, 4, 8, 7, 9].map((value, i) => [value, i % 2 ? value * 3 : i]),
          column("a", "b", "a", "b", "a", "b", "a", "b"),
        ],
        "#VALUE!",
        '"x2" is an exact combination of the columns before it in group "b". Leave one of them out.',
      ],
      [
        [column(1, 2), column(1, 2), column("a", "b"), null, column(1, -1)],
        "#VALUE!",
        "Weight 2 is negative (-1). Use 0 to leave the row out, or a positive number.",
      ],
      [
        [column(1, 2), column(1, 2), column("a", "b"), null, null, "men"],
        "#VALUE!",
        'Reference "men" is not known. Choices: pooled, first, second, neumark, threefold.',
      ],
    ],
  ],
  [
    "QEI.GROUPS",
    qeiGroups,
    [
      [[[[1], [2]], null], "#VALUE!", "By is missing. Select one label per row, such as the region of each."],
      [
        [
          [[1], [2]],
          [["a"], ["b"], ["c"]],
        ],
        "#VALUE!",
        "By needs 2 values, one per row; 3 were given.",
      ],
      [
        [[[-1], [2]], [["a"], ["b"]], null, "theil"],
        "#VALUE!",
        "Row 1, column 1 of values is negative (-1). It must be 0 or more.",
      ],
      [
        [
          [[1], [2]],
          [["a"], ["b"]],
          [[-1], [2]],
        ],
        "#VALUE!",
        "Row 1, column 1 of weights is negative (-1). It must be 0 or more.",
      ],
      [
        [[[1], [2]], [["a"], ["b"]], null, "gini"],
        "#VALUE!",
        'Measure "gini" is not known. Choices: variance, theil, mld.',
      ],
    ],
  ],
  [
    "QEI.COUNT",
    qeiCount,
    [
      [[data, [[1]]], "#VALUE!", "Thresholds need 2 values, one per indicator; 1 was given."],
      [[data, [[1, ""]]], "#VALUE!", "Value 2 of thresholds is blank. Type a number there."],
      [[data, [[1, 2]], 3], "#VALUE!", words.outside("Atleast", 1, 2, 3)],
      [[data, [[1, 2]], 0], "#VALUE!", words.outside("Atleast", 1, 2, 0)],
      [[data, [[1, 2]], 1.5], "#VALUE!", words.broken("Atleast", 1.5)],
      [[data], "#VALUE!", "Thresholds is missing. Select a range of numbers."],
      [
        [[[20, 1, 40, 3, 1]], [[1, 2]]],
        "#VALUE!",
        "Thresholds need 5 values, one per indicator; 2 were given.",
      ],
      [
        [[[20, 1, 40, 3, 1]], [[15, null, 40, 3, 1]]],
        "#VALUE!",
        "Value 2 of thresholds is blank. Type a number there.",
      ],
      [[[[20, 1, 40, 3, 1]], [[15, 1, 40, 3, 1]], 6], "#VALUE!", words.outside("Atleast", 1, 5, 6)],
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
      [
        [
          [
            [1, 3],
            [2, 2],
            [3, 1],
          ],
          null,
          null,
          "none",
        ],
        "#VALUE!",
        "Every row has the same index, so no indicator matters more than another. Select more rows.",
      ],
      [
        [
          [
            [1, 3],
            [2, 2],
            [3, 9],
          ],
          null,
          null,
          "minmax",
          "geometric",
        ],
        "#VALUE!",
        "Row 1, column 1 of data is 0 once normalized; geometric has no shares then. Use normalization minmax1.",
      ],
      [
        [
          [
            [1, 3],
            [2, 2],
            [3, 9],
          ],
          null,
          null,
          "zscore",
          "geometric",
        ],
        "#VALUE!",
        "The normalized value of column 1 is negative; geometric needs 0 or more. Use minmax or minmax1.",
      ],
    ],
  ],
  [
    "QEI.SENSITIVITY",
    qeiSensitivity,
    [
      [[data, null, null, null, null, null, null, 1.5], "#VALUE!", words.outside("Spread", 0, 1, 1.5)],
      [[data, null, null, null, null, null, null, -0.1], "#VALUE!", words.outside("Spread", 0, 1, -0.1)],
      [[data, null, null, null, null, null, null, null, 5], "#VALUE!", words.outside("Draws", 10, 100000, 5)],
      [
        [data, null, null, null, null, null, null, null, 100001],
        "#VALUE!",
        words.outside("Draws", 10, 100000, 100001),
      ],
      [[data, null, null, null, null, null, null, null, 10.5], "#VALUE!", words.broken("Draws", 10.5)],
      [
        [data, null, null, null, null, null, null, null, 100, 1, "weight"],
        "#VALUE!",
        'Vary "weight" is not known. Did you mean "weights"? Choices: weights, methods, both.',
      ],
      [
        [large, null, null, null, null, null, null, null, 100000],
        "#VALUE!",
        "7000 rows × 2 indicators × 100000 draws take too long for a cell. Use at most 6500 draws, or the task pane.",
      ],
      [[data, null, null, null, null, null, null, null, 9], "#VALUE!", words.outside("Draws", 10, 100000, 9)],
      [
        [data, null, null, null, null, null, null, null, null, "lucky"],
        "#VALUE!",
        'Seed must be one number, not "lucky".',
      ],
      [
        [data, null, null, null, null, null, null, null, null, null, "weigths"],
        "#VALUE!",
        'Vary "weigths" is not known. Did you mean "weights"? Choices: weights, methods, both.',
      ],
    ],
  ],
  [
    "QEI.LEAVEOUT",
    qeiLeaveOut,
    [
      [[column(1, 2, 3)], "#VALUE!", words.oneIndicator],
      [[data, [[0, 1]]], "#VALUE!", words.oneIndicator],
    ],
  ],
  [
    "QEI.TIPPING",
    qeiTipping,
    [
      [[data, [[1, 1]], 1, 5], "#VALUE!", words.outside("UnitB", 1, 4, 5)],
      [[data, [[1, 1]], 0, 2], "#VALUE!", words.outside("UnitA", 1, 4, 0)],
      [
        [data, [[1, 1]], 2, 2],
        "#VALUE!",
        "unitA and unitB are both row 2. Give the row numbers of two different units.",
      ],
      [[data, [[1, 1]], 1.5, 2], "#VALUE!", words.broken("UnitA", 1.5)],
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
        "Row 1, column 2 of data is missing; both units need every indicator. Fill the gap.",
      ],
      [
        [data, "equal", null, 2],
        "#VALUE!",
        "unitA is missing. Give the number of a row within data, such as 1.",
      ],
      [
        [data, "equal", 2, 2],
        "#VALUE!",
        "unitA and unitB are both row 2. Give the row numbers of two different units.",
      ],
      [[data, "equal", 1, 5], "#VALUE!", words.outside("UnitB", 1, 4, 5)],
      [
        [
          [
            [1, null],
            [2, 3],
            [4, 1],
          ],
          "equal",
          1,
          2,
        ],
        "#N/A",
        "Row 1, column 2 of data is missing; both units need every indicator. Fill the gap.",
      ],
    ],
  ],
  [
    "QEI.CANLEAD",
    qeiCanLead,
    [
      [[data, null, null, 0.6], "#VALUE!", words.outside("Minweight", 0, 0.5, 0.6)],
      [[data, null, null, -0.1], "#VALUE!", words.outside("Minweight", 0, 0.5, -0.1)],
    ],
  ],
]);
