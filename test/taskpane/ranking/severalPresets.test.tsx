import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { qeiCorrelation } from "../../../src/functions/quality/correlation";
import { qei } from "../../../src/functions/quality/qei";
import { qeiRank } from "../../../src/functions/quality/rank";
import { spoken, spokenByComparison } from "../../support/languages";
import { renderPane, says } from "../renderPane";

const units = ["North", "South", "East", "West", "Centre", "Coast"];
const figures = [
  [2700, 78, 30],
  [3100, 82, 36],
  [1900, 61, 49],
  [2300, 71, 25],
  [2800, 72, 43],
  [2450, 90, 41],
];
const data = {
  name: "Regions",
  sheet: "Regions",
  header: ["Region", "Pay", "Safety", "Strain"],
  rows: figures.map((row, i) => [units[i], ...row]),
};
const weightsOf = {
  Alike: [1, 1, 1],
  Pay: [8, 1, 1],
  Safe: [1, 8, 1],
  Calm: [1, 1, 8],
  Idle: [0, 0, 0],
  Late: [2, 1, 2],
  More: [1, 2, 1],
};
const presets = {
  name: "Weights",
  sheet: "Presets",
  header: ["Indicator", "Direction", "Low", "High", ...Object.keys(weightsOf)],
  rows: ["Pay", "Safety", "Strain"].map((name, i) => [
    name,
    [1, 1, -1][i],
    "auto",
    "auto",
    ...Object.values(weightsOf).map((weights) => weights[i]),
  ]),
};

/** As the functions rank, in the order of the data. */
const ranksBy = (preset: keyof typeof weightsOf) =>
  qeiRank(qei(figures, [weightsOf[preset]], [[1, 1, -1]])).map(([rank]) => Number(rank));

const open = async (options: Parameters<typeof renderPane>[0] = {}) => {
  const pane = await renderPane({ view: "ranking", tables: [data, presets], ...options });
  await compare(() => pane.select("View", "Compare"));
  await screen.findByRole("combobox", { name: "Compare with" });
  await pane.select("Compare with", "Several presets");
  await screen.findByRole("table", { name: /^Agreement with/ });
  return { ...pane, tick: userEvent.setup({ delay: null }).click };
};

/** The view and its words come when they are first asked for: React goes on with them where the whole of it is waited for. */
const compare = (ask: () => Promise<void>) => act(async () => ask());

const box = (name: string | RegExp) => screen.getByRole<HTMLInputElement>("checkbox", { name });
const rowsOf = (name: string) =>
  within(screen.getByRole("table", { name }))
    .getAllByRole("row")
    .slice(1)
    .map((row) => [
      within(row).getByRole("rowheader").textContent,
      ...within(row)
        .getAllByRole("cell")
        .map(({ textContent }) => textContent),
    ]);

test("ranks by up to five presets stand beside each other as the functions give them, and how far they agree", async () => {
  const { tick, press } = await open();
  // The first five: more do not fit; the one shown cannot leave.
  expect(box("Alike (compared with)").checked).toBe(true);
  expect(box("Alike (compared with)").disabled).toBe(true);
  expect(box("Late").disabled).toBe(true);
  // All its weights are 0.
  await says("Idle gives no ranks.");
  await tick(box("Idle"));
  expect(screen.queryByText("Idle gives no ranks.")).toBeNull();
  await tick(box("Late"));
  const shown = ["Alike", "Pay", "Safe", "Calm", "Late"] as const;
  const ranks = shown.map(ranksBy);
  const tau = (i: number) =>
    Number(
      qeiCorrelation(
        figures.map((_, row) => [ranks[i][row], ranks[0][row]]),
        "kendall",
      )[0][1],
    );
  expect(rowsOf("Agreement with Alike")).toEqual(
    shown.map((name, i) => [
      `${"ABCDE"[i]} ${name}`,
      tau(i).toFixed(2).replace("-", "−"),
      String(ranks[i].filter((rank, row) => rank !== ranks[0][row]).length),
    ]),
  );
  const table = units.map((name, row) => {
    const own = ranks.map((column) => column[row]);
    return { name, own, apart: Math.max(...own) - Math.min(...own) };
  });
  const cells = ({ name, own, apart }: (typeof table)[number]) => [
    name,
    ...own.map(String),
    apart > 0 ? String(apart) : "",
  ];
  const byRank = [...table].sort((a, b) => a.own[0] - b.own[0]);
  expect(rowsOf("Ranks by preset")).toEqual(byRank.map(cells));
  const furthest = Math.max(...table.map(({ apart }) => apart));
  const first = byRank.find(({ apart }) => apart === furthest)!;
  const alike = table.filter(({ apart }) => apart === 0).length;
  await says(
    `All presets give ${alike} of 6 units the same rank. Furthest apart: ${first.name}, from rank ${Math.min(...first.own)} to rank ${Math.max(...first.own)}.`,
  );
  await press("Most disagreement first");
  const apart = rowsOf("Ranks by preset").map((row) => Number(row.at(-1)));
  expect(apart).toEqual([...apart].sort((a, b) => b - a));
  expect(rowsOf("Ranks by preset")[0][0]).toBe(first.name);
  // A column's letter has the preset's name for those who point at it or listen.
  expect(screen.getByRole("columnheader", { name: "Safe" }).textContent).toBe("C");
});

test("a draft has a column of its own beside the official preset, with which all are compared", async () => {
  const locked = { ...presets, notes: ["Locked presets: Alike"] };
  const { open: tab, slide, select } = await open({ tables: [data, locked] });
  await tab("Weights");
  await select("Preset", spoken["en-US"].weights.lockedPreset("Alike"));
  fireEvent.pointerUp(slide("Pay", 80));
  await tab("Ranking");
  await compare(() => select("View", "Compare"));
  await screen.findByRole("combobox", { name: "Compare with" });
  await select("Compare with", "Several presets");
  await screen.findByRole("table", { name: "Agreement with Alike" });
  const agreement = rowsOf("Agreement with Alike");
  expect(agreement[0][0]).toBe("A Alike");
  expect(agreement.at(-1)![0]).toMatch(/Alike, as changed here$/);
  // 80, 10 and 10 per cent are the weights of Pay.
  expect(agreement.at(-1)!.slice(1)).toEqual(agreement[1].slice(1));
});

test("on the sheet it is formulas of ours that follow both tables, and Undo takes it out again", async () => {
  const { tick, press, workbook } = await open();
  for (const name of ["Safe", "Calm", "Idle"]) await tick(box(name));
  await press("Insert as formula");
  await says("Sheet Presets compared is ready.");
  const [sheet] = workbook.published;
  const [ranks, agreement] = sheet.tables;
  expect(ranks.columns.map(({ heading }) => heading)).toEqual(["Region", "Alike", "Pay", "Apart"]);
  const index = (preset: string) =>
    `QEI(Regions[[#Headers],[#Data]], Weights[[#Headers],[#Data]], Weights[[#Headers],[${preset}]])`;
  expect(ranks.body).toEqual([
    [
      {
        formula: `=LET(ranks1, QEI.RANK(${index("Alike")}), ranks2, QEI.RANK(${index("Pay")}), worst1, IF(ranks2>ranks1, ranks2, ranks1), best1, IF(ranks2<ranks1, ranks2, ranks1), units, Regions[Region]&"", SORTBY(CHOOSE({1,2,3,4}, units, ranks1, ranks2, IFERROR(worst1-best1+0*(ranks1+ranks2), "")), IFERROR(0+ranks1, 10^9)))`,
      },
      "",
      "",
      "",
    ],
  ]);
  expect(agreement.body[1]).toEqual([
    "Pay",
    {
      formula: `=INDEX(QEI.CORRELATION(CHOOSE({1,2}, QEI.RANK(${index("Pay")}), QEI.RANK(${index("Alike")})), "kendall"), 1, 2)`,
    },
    {
      formula: `=SUM(IFERROR(IF(QEI.RANK(${index("Pay")})-QEI.RANK(${index("Alike")})=0, 0, 1), 0))`,
    },
  ]);
  await press("Undo");
  expect(workbook.published).toEqual([]);
});

test("it goes to the sheet as it is now, too", async () => {
  const { press, workbook } = await open();
  await press("Insert as values");
  await says(/is ready\.$/);
  const [{ tables }] = workbook.published;
  const by = [...units].sort(
    (a, b) => ranksBy("Alike")[units.indexOf(a)] - ranksBy("Alike")[units.indexOf(b)],
  );
  expect(tables[0].body.map(([name, rank]) => [name, rank])).toEqual(by.map((name, i) => [name, i + 1]));
});

test("it speaks Chinese, and its sheet is in Chinese with the ranks of the functions", async () => {
  const { compared } = spokenByComparison["zh-CN"];
  const { analyze, weights } = spoken["zh-CN"];
  const { select, press, workbook } = await renderPane({
    ...{ view: "ranking", tables: [data, presets], language: "zh-CN" },
  });
  await compare(() => select("视图", "对比"));
  await screen.findByRole("combobox", { name: "对比预设" });
  await select("对比预设", "多个预设");
  await screen.findByRole("table", { name: compared.agreementTitle("Alike") });
  await says(compared.note("Alike"));
  const ranks = rowsOf("各预设下的名次");
  // Idle gives none.
  const shown = ["Alike", "Pay", "Safe", "Calm"] as const;
  expect(ranks.map(([name, ...own]) => [name, ...own.slice(0, -1).map(Number)])).toEqual(
    units
      .map((name, row) => [name, ...shown.map((preset) => ranksBy(preset)[row])])
      .sort((a, b) => Number(a[1]) - Number(b[1])),
  );

  await press(analyze.insertLive);
  await says("工作表 多个预设对比 已生成。");
  const [{ name, tables }] = workbook.published;
  expect(name).toBe("多个预设对比");
  expect(tables.map(({ columns }) => columns.map(({ heading }) => heading))).toEqual([
    ["Region", ...shown, "相差"],
    ["预设", "一致程度", "名次不同"],
  ]);
  expect(tables[1].body.map(([preset]) => preset)).toEqual(shown);
  await press(weights.undo);
  await waitFor(() => expect(workbook.published).toEqual([]));
});

test("where there is one preset, there are no several", async () => {
  const one = {
    ...presets,
    header: presets.header.slice(0, 5),
    rows: presets.rows.map((row) => row.slice(0, 5)),
  };
  const pane = await renderPane({ view: "ranking", tables: [data, one] });
  await compare(() => pane.select("View", "Compare"));
  const list = await screen.findByRole<HTMLSelectElement>("combobox", { name: "Compare with" });
  expect([...list.options].map(({ text }) => text)).toEqual(["Alike"]);
});
