import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");
const filesOf = (folder: string, ending: RegExp) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => ending.test(name))
    .map((name) => join(folder, name));

/** Whatever a reader of Chinese meets: pane, messages, function dialog, help, ribbon. */
const files = [
  ...filesOf("src/messages/zh-CN", /\.(ts|json)$/),
  ...filesOf("docs/source", /\.zh-CN\.md$/),
  "manifest.xml",
];

/** One word for each thing; the others for it, and where these mean something else. */
const vocabulary: readonly [word: string, others: RegExp, elsewhere: RegExp | null][] = [
  ["归一化", /标准化|规范化|正规化/, null],
  // The value of a reference region is none.
  ["目标值", /参照值|参考值|基准值/, /该处的参照值/],
  [
    "评价对象",
    /单位|被评价|样本单元/,
    /计量单位|单位时间|单位特征向量|单位向量|增加一个单位|y 的单位|单位根/,
  ],
  ["预设", /方案/, null],
  ["合成", /聚合|汇总方法|集结/, null],
  ["标准分", /Z ?分数|z ?得分/, null],
  ["百分位排名", /百分位次|百分等级/, null],
  ["得分构成", /贡献/, /贡献率|方差贡献/],
  ["模拟", /抽样/, /抽样设计|抽样单元/],
  ["免加载项公式", /可移植/, null],
  ["转为数值", /固定为数值|冻结/, null],
  ["参照地区", /参照区域/, null],
  ["有效权重", /实效权重|实际权重/, null],
  ["ESI", /ESI 指数/, null],
  ["Mann–Kendall", /曼[-－–]?肯德尔/, null],
  ["Theil–Sen", /泰尔[-－–]森/, null],
];

const texts = files.map((file): [string, string] => [file, readFileSync(join(root, file), "utf8")]);

test.each(vocabulary)("Chinese says %s and nothing else for it", (_word, others, elsewhere) => {
  const found = texts.flatMap(([file, text]) =>
    text
      .split("\n")
      .filter((line) => others.test(elsewhere ? line.replace(new RegExp(elsewhere, "g"), "") : line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
});
