import { readTableIndex, type TableArguments } from "../../../src/cells/tables/tableIndex";
import { IndexError } from "../../../src/core/errors";
import { worksheetWords } from "../../../src/messages/languages";
import { describeProblem } from "../../../src/messages/problems";
import { errorCell, installCustomFunctions } from "../../support/excel";
import { jobs, weights, withCell } from "../../support/jobs";

beforeAll(installCustomFunctions);

/** The message in both languages. */
function messages(raw: TableArguments): [string, string] {
  try {
    readTableIndex(raw);
  } catch (error) {
    if (!(error instanceof IndexError)) throw error;
    return [
      describeProblem(error.problem, worksheetWords["en-US"]),
      describeProblem(error.problem, worksheetWords["zh-CN"]),
    ];
  }
  throw new Error("The call was expected to fail, but it returned.");
}

type Mistake = [what: string, raw: Partial<TableArguments>, english: string, chinese: string];

const row = (...cells: unknown[]) => [...weights, cells];

/** One column more, filled in one row. */
const withColumn = (header: string, at: number, cell: unknown) =>
  weights.map((cells, i) => [...cells, i === 0 ? header : i === at ? cell : ""]);

const mistakes: Mistake[] = [
  ...(["#N/A", "#DIV/0!"] as const).flatMap((error): Mistake[] => [
    [
      `${error} as a dimension`,
      { weights: withCell(weights, 1, 1, errorCell(error)) },
      `The dimension of "Pay" is ${error}. Type its name, or clear the cell.`,
      `“Pay”的维度是 ${error}。请输入维度名称，或清空单元格。`,
    ],
    [
      `${error} as the aggregation of a dimension`,
      { weights: withColumn("Aggregation", 5, errorCell(error)) },
      `Aggregation (Rewards) "${error}" is not known. Choices: arithmetic, geometric, harmonic, min, sum.`,
      `Aggregation (Rewards) 不认识“${error}”。可选：arithmetic、geometric、harmonic、min、sum。`,
    ],
    [
      `${error} as the normalization of an indicator`,
      { weights: withColumn("Normalization", 1, errorCell(error)) },
      `Normalization (Pay) "${error}" is not known. Choices: minmax, minmax1, zscore, percentile, ratio, none.`,
      `Normalization (Pay) 不认识“${error}”。可选：minmax、minmax1、zscore、percentile、ratio、none。`,
    ],
    [
      `${error} as the coverage of a dimension`,
      { weights: withColumn("Coverage", 5, errorCell(error)) },
      `Coverage (Rewards) must be one number, not "${error}".`,
      `Coverage (Rewards) 必须是一个数字，而不是“${error}”。`,
    ],
  ]),
  [
    "a weights table without its header row",
    { weights: weights.slice(1) },
    "The weights table needs its header row: Weights[#All], not Weights.",
    "权重表需要包含标题行：请用 Weights[#All]，而不是 Weights。",
  ],
  [
    "data without their header row",
    { data: jobs.slice(1) },
    "The data need their header row: Jobs[#All], not Jobs.",
    "数据需要包含标题行：请用 Jobs[#All]，而不是 Jobs。",
  ],
  [
    "a header row alone",
    { data: jobs.slice(0, 1) },
    "The data have a header row but no rows below it. Select the whole table.",
    "数据只有标题行，下面没有数据行。请选择整个表。",
  ],
  [
    "directions in place of a preset, as a range",
    { preset: [[1, 1, 1, -1]] },
    "Directions stand in the Direction column of the weights table. Give the name of a preset here, or leave it out.",
    "方向写在权重表的“方向”列中。此处请给出预设名称，或省略。",
  ],
  [
    "one direction for all",
    { preset: -1 },
    "Directions stand in the Direction column of the weights table. Give the name of a preset here, or leave it out.",
    "方向写在权重表的“方向”列中。此处请给出预设名称，或省略。",
  ],
  [
    "goalposts beside the table",
    {
      goalposts: [
        [0, 0, 0, 0],
        [1, 1, 1, 1],
      ],
    },
    "Goalposts stand in the Low and High columns of the weights table. Type them there, and leave this argument out.",
    "目标值写在权重表的“下限”和“上限”列中。请在那里填写，并省略此参数。",
  ],
  [
    "a blank cell for the preset",
    { preset: [[""]] },
    "The cell that names the preset is blank. Presets: Equal, Balanced.",
    "预设名称单元格为空。预设：Equal、Balanced。",
  ],
  [
    "a blank cell that an old Excel hands over as 0",
    { preset: [[0]] },
    "The cell that names the preset is blank. Presets: Equal, Balanced.",
    "预设名称单元格为空。预设：Equal、Balanced。",
  ],
  [
    "a preset that is none",
    { preset: "Balancd" },
    'Preset "Balancd" is not known. Did you mean "Balanced"? Choices: Equal, Balanced.',
    "preset 不认识“Balancd”。是否想输入“Balanced”？可选：Equal、Balanced。",
  ],
  [
    "a scheme",
    { preset: "Entropy" },
    '"entropy" is a scheme: QEI.WEIGHTS gives its weights. Put them into a column of the weights table.',
    "“entropy”是赋权方法：其权重由 QEI.WEIGHTS 给出。请将权重填入权重表的一列。",
  ],
  [
    "a preset that was deleted",
    { preset: errorCell("#REF!") },
    "The preset reference is broken; was the preset deleted?",
    "preset 的引用已失效；预设是否已被删除？",
  ],
  [
    "a header in both languages",
    { weights: weights.map((cells, i) => [...cells, i === 0 ? "指标" : ""]) },
    'The weights table has two columns that mean the same: "Indicator" and "指标". Keep one.',
    "权重表有两列含义相同：“Indicator”和“指标”。请只保留一列。",
  ],
  [
    "a name twice, in another case and width",
    { weights: row("ＰＡＹ", "", 1, 1, 1, "") },
    '"ＰＡＹ" stands in two rows of the weights table. Keep one of them.',
    "“ＰＡＹ”在权重表中出现了两行。请只保留一行。",
  ],
  [
    "a column twice",
    { data: jobs.map((cells, i) => [...cells, i === 0 ? " pay " : 1]) },
    '"Pay" heads two columns of the data. Rename one of them.',
    "“Pay”是数据中两列的标题。请修改其中一个。",
  ],
  [
    "a column that is a dimension too",
    { data: jobs.map((cells, i) => [...cells, i === 0 ? "Rewards" : 1]) },
    '"Rewards" is both a column of the data and a dimension. Rename one of them.',
    "“Rewards”既是数据的列，又是维度。请修改其中一个名称。",
  ],
  [
    "a row with a weight and without a column",
    { weights: row("Yaer", "Conditions", 1, 1, 1, ""), data: jobs },
    '"Yaer" is no column of the data; is "Year" meant? Rename one, or set its weight to 0.',
    "数据中没有“Yaer”列；是否为“Year”？请修改其一，或将其权重设为 0。",
  ],
  [
    "the same with nothing like it",
    { weights: row("Qualification", "Conditions", 1, 1, 1, "") },
    '"Qualification" is no column of the data. Rename the row or the column, or set its weight to 0.',
    "数据中没有“Qualification”列。请修改行名或列名，或将其权重设为 0。",
  ],
  [
    "a circle",
    { weights: withCell(withCell(weights, 5, 1, "Conditions"), 6, 1, "Rewards") },
    'Dimension "Rewards" stands below itself. Correct the Dimension column.',
    "维度“Rewards”位于自身之下。请更正“维度”列。",
  ],
  [
    "a dimension with a row beside one without",
    { weights: weights.slice(0, -1) },
    '"Conditions" needs a row with a weight, as "Rewards" has one.',
    "“Conditions”需要一行来写明权重，因为“Rewards”已有一行。",
  ],
  [
    "a weight without a name",
    { weights: row("", "", "", 2, 2, "") },
    "Row 7 of the weights table has a weight but no Indicator. Name it, or clear the weight.",
    "权重表第 7 行有权重但没有指标名称。请填写名称，或清空权重。",
  ],
  [
    "a row of totals at the end of the data",
    { data: [...jobs, ["Total", "", 8400, 600, 210, 128]] },
    'The last row of data is a total ("Total"). Leave it out, or turn the table\'s totals row off.',
    "数据的最后一行是合计（“Total”）。请不要选入合计行，或关闭表格的汇总行。",
  ],
  [
    "a blank weight",
    { weights: withCell(weights, 2, 3, "") },
    '"Bonus" has no weight in "Equal". Type 0 to leave it out, or a positive number.',
    "“Bonus”在“Equal”中没有权重。不用该指标请输入 0，否则输入正数。",
  ],
  [
    "a negative weight",
    { weights: withCell(weights, 6, 3, -1) },
    'The weight of "Conditions" in "Equal" is "-1". Type a number of 0 or more.',
    "“Conditions”在“Equal”中的权重是“-1”。请输入不小于 0 的数字。",
  ],
  [
    "a weight in words",
    { weights: withCell(weights, 1, 3, "much") },
    'The weight of "Pay" in "Equal" is "much". Type a number of 0 or more.',
    "“Pay”在“Equal”中的权重是“much”。请输入不小于 0 的数字。",
  ],
  [
    "a direction of 0 on an indicator",
    { weights: withCell(weights, 4, 2, 0) },
    'The direction of "Hours" is "0". Use 1 where more is better, -1 where less is better.',
    "“Hours”的方向是“0”。越大越好用 1，越小越好用 -1。",
  ],
  [
    "a goalpost in words",
    { weights: weights.map((cells, i) => [...cells, ["Low", "none", "", "", "", "", ""][i]]) },
    'A goalpost of "Pay" is "none". Use a number, or auto for the data\'s own limit.',
    "“Pay”的目标值是“none”。请用数字，或用 auto 表示取数据自身的极值。",
  ],
  [
    "a normalization of its own that is none",
    { weights: weights.map((cells, i) => [...cells, ["Normalization", "zscor", "", "", "", "", ""][i]]) },
    'Normalization (Pay) "zscor" is not known. Did you mean "zscore"? Choices: minmax, minmax1, zscore, percentile, ratio, none.',
    "Normalization (Pay) 不认识“zscor”。是否想输入“zscore”？可选：minmax、minmax1、zscore、percentile、ratio、none。",
  ],
  [
    "an aggregation of its own that is none",
    { weights: weights.map((cells, i) => [...cells, ["Aggregation", "", "", "", "", "mean", ""][i]]) },
    'Aggregation (Rewards) "mean" is not known. Did you mean "min"? Choices: arithmetic, geometric, harmonic, min, sum.',
    "Aggregation (Rewards) 不认识“mean”。是否想输入“min”？可选：arithmetic、geometric、harmonic、min、sum。",
  ],
  [
    "a coverage of its own that is no share",
    { weights: weights.map((cells, i) => [...cells, ["Coverage", "", "", "", "", 66, ""][i]]) },
    "Coverage (Rewards) must be from 0 to 1; 66 was given.",
    "Coverage (Rewards) 必须介于 0 和 1 之间；给出的是 66。",
  ],
  [
    "a coverage of its own of 0, which a blank becomes in some builds of Excel",
    { weights: weights.map((cells, i) => [...cells, ["Coverage", "", "", "", "", 0, ""][i]]) },
    'Coverage of "Rewards" is 0, or a blank that this Excel reads as 0. Type the share wanted; 0.01 asks for any one part.',
    "“Rewards”的覆盖率为 0，或是被此版 Excel 读成 0 的空白。请输入所需比例；0.01 表示有任意一项即可。",
  ],
  [
    "a dimension whose indicators all weigh 0",
    { weights: withCell(withCell(weights, 3, 3, 0), 4, 3, 0) },
    'All weights of dimension "Conditions" are 0. Give one of its indicators a positive weight.',
    "维度“Conditions”的权重全为 0。请至少给其中一个指标正的权重。",
  ],
  [
    "text in a cell of an indicator: its column and unit by name",
    { data: withCell(jobs, 2, 2, "2,4OO") },
    '"Pay" of Driver is text ("2,4OO"). Turn it into a number or clear it; the pane\'s data check helps.',
    "Driver 的“Pay”是文本（“2,4OO”）。请改为数字或清空；可用窗格的数据检查。",
  ],
  [
    "a dash",
    { data: withCell(jobs, 3, 4, "–") },
    '"Safety" of Clerk is "–". Clear it if missing, type 0 if nil.',
    "Clerk 的“Safety”是“–”。缺失请清空，为零请输入 0。",
  ],
  [
    "an error cell of a unit without a name",
    { data: withCell(withCell(jobs, 1, 0, ""), 1, 5, errorCell("#DIV/0!")) },
    '"Hours" of row 1 contains #DIV/0!. Fix or clear it.',
    "第 1 行 的“Hours”含有 #DIV/0!。请更正或清空。",
  ],
];

test.each(mistakes)("%s", (_, raw, english, chinese) => {
  expect(messages({ data: jobs, weights, ...raw })).toEqual([english, chinese]);
});
