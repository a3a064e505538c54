import { render, screen } from "@testing-library/react";
import { leaders } from "../../src/core/aggregate/frontier/canLead";
import { drawnMethods, rankShiftShares } from "../../src/core/analyze/varianceShares/rankShifts";
import { treatData } from "../../src/taskpane/state/analyze/treatData";
import { sensitivity } from "../../src/core/analyze/draws/sensitivity";
import { frameworks } from "../../src/core/frameworks/registry";
import { Preview } from "../../src/taskpane/firstRun/Preview";
import { WorkbookError } from "../../src/workbook/problems";
import { outsideCatalogue, pseudo, pseudoCheck, pseudoComparison } from "../support/pseudoLanguage";
import { workers } from "./analyze/workers";
import { unheard } from "./heard";
import { found } from "./memorySharing";
import { renderPane } from "./renderPane";

jest.mock("../../src/taskpane/analyze/work/startWorker", () =>
  jest.requireActual<object>("./analyze/workers"),
);

jest.mock("../../src/messages/load/loadLanguage", () => ({
  loadShareWords: async () => jest.requireActual<object>("../support/pseudoLanguage")["pseudo" as never],
}));

jest.mock("../../src/messages/load/loadAnalyzeWords", () => ({
  loadAnalyzeWords: async () =>
    jest.requireActual<object>("../support/pseudoLanguage")["pseudoChanges" as never],
}));

jest.mock("../../src/messages/load/loadCheckWords", () => ({
  loadCheckWords: async () => jest.requireActual<object>("../support/pseudoLanguage")["pseudoCheck" as never],
}));

jest.mock("../../src/messages/load/loadComparedWords", () => ({
  loadComparedWords: async () =>
    jest.requireActual<object>("../support/pseudoLanguage")["pseudoComparison" as never],
}));

jest.mock("../../src/messages/load/loadPublishWords", () => ({
  loadPublishWords: async () =>
    jest.requireActual<object>("../support/pseudoLanguage")["pseudoPublishing" as never],
}));

jest.mock("../../src/messages/load/loadTreatWords", () => ({
  loadTreatWords: async () =>
    jest.requireActual<object>("../support/pseudoLanguage")["pseudoTreatment" as never],
}));

// All names of the user's are Greek, so that a Latin letter outside the catalogue is a text of ours.
const indicators = ["Μισθός", "Ασφάλεια", "Ώρες"];
const years = Array.from({ length: 10 }, (_, i) => 2010 + i);
const jobs = {
  name: "Εργασία",
  sheet: "Φύλλο",
  header: ["Χώρα", "Έτος", ...indicators],
  rows: years.map((year, i) => ["Α", year, 20 + ((i * 7) % 5), 60 + ((i * 3) % 4), i === 3 ? "" : 40 - i]),
};
const weights = {
  name: "Βάρη",
  sheet: "Σταθμά",
  header: ["Indicator", "Direction", "Low", "High", "Δικά", "Άλλα"],
  rows: indicators.map((name, i) => [name, 1, "auto", "auto", [0.5, 0.3, 0.2][i], 0.4]),
};
const index =
  '=LET(names, Εργασία[[#Headers],[Μισθός]:[Ώρες]], QEI(Εργασία[[Μισθός]:[Ώρες]], XLOOKUP(names, Βάρη[Indicator], Βάρη[Δικά]), XLOOKUP(names, Βάρη[Indicator], Βάρη[Direction]), "minmax", "arithmetic"))';

/** What is no language's: formulas, published names, dialects. */
const sameEverywhere = [
  /=[A-Z_][\w.]*\(.*/gs,
  /\b(QEI|ESI|COIN Tool|SQL|Excel|DuckDB|PostgreSQL|SQL Server|Power Query|M)\b/g,
  ...frameworks.flatMap(({ title, source, note = "", dimensions }) => [
    ...[title, source, note],
    ...dimensions.map(({ name }) => name),
  ]),
  // Error values and places of cells.
  /#[A-Z/0]+[!?]?/g,
  /[\p{L}]+![\p{L}]+\d+/gu,
  /[\d.,]*\d/g,
];

const attributes = [
  "aria-label",
  "aria-description",
  "aria-valuetext",
  "aria-roledescription",
  "title",
  "placeholder",
  "alt",
];

/** The texts on the page, as they are seen and as they are read out, of which a part is not from the catalogue. */
function strangers(): string[] {
  const texts = [...document.body.querySelectorAll(":not(textarea)")].flatMap((element) => [
    // A text of several pieces is one text.
    [...element.childNodes]
      .map((node) => (node.nodeType === Node.TEXT_NODE ? node.textContent : "\n"))
      .join(""),
    ...attributes.map((name) => element.getAttribute(name) ?? ""),
  ]);
  return texts.filter((text) => {
    const rest = sameEverywhere.reduce<string>(
      (left, each) => (each === "" ? left : left.replaceAll(each, "")),
      outsideCatalogue(text),
    );
    return /[\p{Script=Latin}\p{Script=Han}.,:;!?()]/u.test(rest);
  });
}

type Pane = Awaited<ReturnType<typeof renderPane>>;

/** Everything that unfolds is open. */
async function unfoldAll({ user }: Pane) {
  for (let last = -1; ;) {
    const closed = [...document.querySelectorAll("details:not([open]) > summary")];
    if (closed.length === 0 || closed.length === last) return;
    last = closed.length;
    for (const summary of closed) await user.click(summary);
  }
}

const open = (options: Parameters<typeof renderPane>[0] = {}) =>
  renderPane({ language: pseudo, tables: [jobs, weights], ...options });

/** Presses every button of that name that can be pressed. */
async function pressAll({ user }: Pane, name: string) {
  for (const button of screen.queryAllByRole<HTMLButtonElement>("button", { name }))
    if (!button.disabled) await user.click(button);
}

test("a text that is not in the catalogue would be found, seen or read out", () => {
  document.body.innerHTML = `<p>${pseudo.pane.loading} ${pseudo.weights.copyOf("Δικά")} 12 %</p><p>Save ${pseudo.pane.data}</p>
    <button title="Close">×</button><b>${pseudo.pane.data}:</b>`;
  const texts = strangers();
  document.body.innerHTML = "";
  expect(texts).toEqual([`Save ${pseudo.pane.data}`, "Close", `${pseudo.pane.data}:`]);
});

test("a chart that says nothing, a nameless control and one that Tab passes by would be found", () => {
  document.body.innerHTML = `<svg role="img" aria-label="Ranks"></svg><svg role="img" aria-label="Ranks: A 1"></svg>
    <svg aria-hidden="true"></svg><button></button><button tabindex="-1">a</button><label><input>b</label>
    <div role="toolbar"><button tabindex="0">c</button><button tabindex="-1">d</button></div>`;
  const lines = unheard().map((line) => line.slice(0, line.indexOf(":")));
  document.body.innerHTML = "";
  expect(lines).toEqual(["a chart that says nothing", "a control without a name", "Tab does not reach"]);
});

/** Texts are from the catalogue, and all of the view is there for the keyboard and for listeners. */
function clean() {
  expect(strangers()).toEqual([]);
  expect(unheard()).toEqual([]);
}

describe("every text is from the catalogue, every chart says a figure, every control has a name and the keyboard reaches it", () => {
  test("outside Excel, and before there is a table", async () => {
    const { unmount } = render(<Preview language={pseudo} dark={false} />);
    clean();
    unmount();
    await open({ tables: [] });
    clean();
  });

  test("where there are no weights yet", async () => {
    await open({ tables: [jobs] });
    await screen.findByRole("button", { name: pseudo.weights.create });
    clean();
  });

  test("Weights: directions, sliders, ratings, methods, menus and forms", async () => {
    const pane = await open({ view: "weights" });
    await pane.button(pseudo.weights.directionsRight);
    clean();
    await pane.press(pseudo.weights.directionsRight);
    await unfoldAll(pane);
    clean();
    await pane.press(pseudo.weights.simple);
    clean();
    await pane.press(pseudo.weights.manage);
    clean();
    await pane.user.click(await screen.findByRole("menuitem", { name: pseudo.weights.rename }));
    clean();
    await pane.press(pseudo.pane.cancel);
    await pane.press(pseudo.pane.insertWhere);
    clean();
  });

  test.each(["framework", "pairwise", "experts"] as const)("Weights: %s", async (point) => {
    const pane = await open({ view: "weights" });
    await pane.choose(pseudo.weights.startFrom, pseudo.starting[point]);
    await pane.button(pseudo.pane.cancel);
    await unfoldAll(pane);
    clean();
  });

  test("Ranking: bars, table, slope and the weights of two presets, and several", async () => {
    const pane = await open({ view: "ranking" });
    for (const view of ["bars", "table", "slope"] as const) {
      await pane.select(pseudo.ranking.view, pseudo.ranking[view]);
      await unfoldAll(pane);
      clean();
    }
    const { compared } = pseudoComparison;
    await screen.findByRole("combobox", { name: pseudo.ranking.compareWith });
    await pane.select(pseudo.ranking.compareWith, compared.several);
    await screen.findByRole("table", { name: compared.ranksTitle });
    // The letters that stand for presets.
    const letters = /^[A-E]( |$)/;
    expect(strangers().filter((text) => !letters.test(text))).toEqual([]);
  });

  test("Analyze: every section with its result", async () => {
    const pane = await open({ view: "analyze" });
    await screen.findAllByRole("group");
    await unfoldAll(pane);
    await pane.select(pseudo.trend.time, "Έτος");
    await pane.select(pseudo.trend.event, pseudo.trend.fromTime("2015"));
    await pressAll(pane, pseudo.analyze.run);
    for (const worker of workers) {
      worker.report({ progress: 0.25 });
      clean();
      const [task] = worker.tasks;
      const result =
        task.kind === "sensitivity"
          ? sensitivity(task.data, task.definition, { ...task, vary: "weights", limit: Infinity }).summaries
          : task.kind === "shares"
            ? {
                draws: 50,
                factors: rankShiftShares(task.data, task.definition, {
                  ...task,
                  draws: 50,
                  methods: drawnMethods,
                }),
              }
            : task.kind === "treat"
              ? treatData(task.data, task.definition, task.treatment)
              : leaders(task.data, task.definition, 0).answers;
      worker.report({ result });
    }
    // What cleaning changes, leaders, ranks, and what the ranks hang on.
    expect(workers).toHaveLength(4);
    await screen.findByText(pseudo.analyze.intervals);
    clean();
  });

  test("Share: the workbook checked, a method, presets in and out, a query", async () => {
    const formulas = [
      found("Φύλλο!Μ7", index),
      found("Φύλλο!Μ9", "=QEI(A1:B3)", { error: "#VALUE!" }),
      found("Φύλλο!P2", "=ESI(Εργασία[Ώρες])"),
    ];
    const pane = await open({ view: "share", formulas });
    await pane.press(pseudo.sharing.check);
    await unfoldAll(pane);
    await pane.press(pseudo.methodSheet.choose);
    await screen.findByRole("combobox", { name: pseudo.methodSheet.index });
    await pane.select(pseudo.methodSheet.origin, pseudo.methodSheet.origins.words);
    await pane.press(pseudo.presetExchange.import);
    const file = {
      type: "employment-indices/presets",
      version: 1,
      presets: [{ name: "Νέα" }],
      indicators: [
        { name: "", direction: 1, weights: [1] },
        { name: "Μισθός", direction: 7, weights: [1] },
        { name: "Ώρες", direction: 1, weights: [1] },
      ],
    };
    await pane.fill(pseudo.presetExchange.paste, JSON.stringify(file));
    await pane.press(pseudo.presetExchange.preview);
    await screen.findByText(pseudo.presetExchange.problems);
    clean();
    for (const button of [pseudo.sharing.makePortable, pseudo.sharing.freezeAll]) {
      await pressAll(pane, button);
      clean();
    }
  });

  test("Help: functions, and why there is an error", async () => {
    global.fetch = jest.fn().mockResolvedValue({ ok: false, status: 404 });
    const pane = await open({ view: "help" });
    pane.workbook.active = { address: "Φύλλο!Μ7", formula: index, text: "#N/A", isError: true };
    pane.workbook.table("Βάρη").rows[0][0] = "Άγνωστο";
    await pane.press(pseudo.help.why);
    await unfoldAll(pane);
    clean();
  });

  test("the check of a table, with every kind of line and question", async () => {
    const pane = await open({ tables: [] });
    pane.workbook.cells.Φύλλο = [
      ["Πίνακας", "", "", "", "", "", ""],
      ["Χώρα", "Μισθός", "Ώρες", "", "Γνώμη", "Βαθμός", "Άλλα"],
      ["Σύνολο", "12 b", "–", "", "agree", 1, "5万"],
      ...Array.from({ length: 12 }, (_, i) => [
        `Α${i}`,
        i === 3 ? ">=100" : 20 + i,
        i === 4 ? "Λόγος" : `1,23${i % 10}`,
        "",
        i % 2 ? "agree" : "disagree",
        i === 5 ? 99 : (i % 4) + 1,
        "7",
      ]),
      ["", "", "", "", "", "", ""],
      ["Πηγή", "", "", "", "", "", ""],
    ];
    pane.workbook.selection = { sheet: "Φύλλο" };
    await pane.press(pseudo.ownData.useSelection);
    await screen.findByText(pseudoCheck.check.intro);
    await unfoldAll(pane);
    expect(screen.getAllByRole("combobox").length).toBeGreaterThan(4);
    clean();
  });

  test("one row per unit: choices, what is left out, what is refused, the query", async () => {
    const people = {
      ...{ name: "Πληθυσμός", sheet: "Φύλλα", header: ["Πόλη", "Κάτοικοι"] },
      rows: [
        ["Αθήνα", 1],
        ["Πάτρα", 2],
      ],
    };
    const pane = await open({ tables: [people] });
    pane.workbook.cells.Φύλλο = [
      ["Χώρα", "Φύλο", "Μέτρο", "2019", "2020"],
      ...["Αθήνα", "Βόλος", "Γάζι"].flatMap((name) =>
        ["Άνδρες", "Γυναίκες"].map((sex, i) => [name, sex, "Μισθός", 10 + i, 12 + i]),
      ),
      ["World", "Άνδρες", "Μισθός", 30, 31],
    ];
    pane.workbook.selection = { sheet: "Φύλλο" };
    await pane.press(pseudo.ownData.useSelection);
    await screen.findByText(pseudoCheck.check.intro);
    await pane.press(pseudoCheck.reshape.start);
    const { reshape } = pseudoCheck;
    const take = async (label: string, option: string) =>
      pane.user.selectOptions(await screen.findByRole("combobox", { name: label }), option);
    await take(reshape.join, people.name);
    await screen.findByRole("combobox", { name: reshape.joinNames(people.name) });
    await pane.press(reshape.powerQuery);
    await screen.findByRole("textbox", { name: reshape.powerQueryText });
    // The one name in Latin letters is a total of the user's table.
    const own = (texts: string[]) => texts.filter((text) => !text.includes("World"));
    expect(own(strangers())).toEqual([]);
    await take(reshape.indicators, reshape.noIndicators);
    await screen.findByRole("combobox", { name: reshape.several });
    expect(screen.getByRole("combobox", { name: reshape.fixed("Φύλο") })).not.toBeNull();
    expect(own(strangers())).toEqual([]);
    await take(reshape.several, reshape.mean);
    await screen.findByText((text) => text.includes(reshape.left.averaged(3, 6)));
    expect(own(strangers())).toEqual([]);
  });

  test("notices: a write that fails, tables that are gone", async () => {
    const pane = await open({ view: "weights" });
    pane.workbook.failNext = new WorkbookError({ code: "sheetProtected", parameters: { sheet: "Σταθμά" } });
    await pane.press(pseudo.weights.equal);
    await screen.findByText(pseudo.workbookProblems.sheetProtected({ sheet: "Σταθμά" }));
    clean();
    await pane.onSheet(() => pane.workbook.content.pop());
    clean();
  });
});
