import { screen, waitFor, within } from "@testing-library/react";
import { type LanguageTag } from "../../../src/messages/languages";
import { type FoundCell } from "../../../src/workbook/sharing/sharingContract";
import { WorkbookError } from "../../../src/workbook/problems";
import { found } from "../memorySharing";
import { renderPane, says } from "../renderPane";

const good = found("Jobs!M7", "=QEI(A2:B4)");
const best = found("Jobs!F2", "=QEI.BOD(A2:B4)");
const critic = found("More, 'jobs'!F2", '=QEI(A2:B4,"critic")');
const broken = found("Jobs!H2", "=QEI(A2:B4,{1,1,1})", { error: "#VALUE!" });
const busy = found("Jobs!I2", "=QEI(A2:B4)", { state: "busy", error: "#BUSY!" });
const unknown = found("Jobs!K2", "=_xldudf_ESI(A2:A4)", { state: "name", error: "#NAME?" });
const single = found("Jobs!L2", "=@QEI(A2:B4)", { intersected: true });
const name = found("Score", "=QEI(Jobs!$A$2:$B$4)");

const open = (formulas: readonly FoundCell[], language?: LanguageTag) =>
  renderPane({ view: "share", formulas, language });

/** The lines of a list, as they are read. */
const lines = (label: string | RegExp) =>
  within(screen.getByRole("list", { name: label }))
    .getAllByRole("listitem")
    .map((item) => item.textContent);

describe("Check", () => {
  test("counts the formulas by how they stand, and leads to those that need a look", async () => {
    const { press, sharing } = await open([good, broken, busy, single, unknown, name]);
    await press("Check the workbook");
    await says("5 cells use QEI or ESI functions; 1,234 cells looked at.");
    for (const line of [
      "2 are fine",
      "1 shows an error",
      "1 is unknown to Excel (#NAME?)",
      "1 is still being computed (#BUSY!); check again in a moment",
    ])
      await says(line);
    expect(lines("Check")).toEqual([
      "Jobs!H2 #VALUE!",
      "Jobs!L2 An @ before the function takes one value only",
      "Jobs!K2 #NAME?",
    ]);
    await says(/^Defined names with our functions .*: Score$/);
    await press("Go to Jobs!H2");
    expect(sharing.shown).toEqual({ sheet: "Jobs", address: "H2" });
  });

  test("says so where there is none, and quotes a sheet's name where formulas do", async () => {
    const { press, sharing } = await open([]);
    await press("Check the workbook");
    await says("No cell of this workbook uses QEI or ESI functions.");
    sharing.formulas = [{ ...critic, state: "error", error: "#N/A" }];
    await press("Check the workbook");
    await says("1 cell uses QEI or ESI functions; 1,234 cells looked at.");
    expect(lines("Check")).toEqual(["'More, ''jobs'''!F2 #N/A"]);
  });

  test("a list ends after fifty", async () => {
    const many = Array.from({ length: 1060 }, (_, i) => ({ ...broken, address: `H${i + 2}` }));
    const { press } = await open(many);
    await press("Check the workbook");
    await says("1,060 show an error");
    expect(lines("Check")).toHaveLength(51);
    await says("and 1,010 more");
  });

  test("what Excel does not know is entered anew, names first", async () => {
    const lost = { ...name, state: "name" } as const;
    const { press, sharing } = await open([unknown, lost]);
    await press("Check the workbook");
    await press("Enter these formulas anew");
    await says("2 formulas work again.");
    expect(sharing.asked).toEqual([{ work: "repair", places: ["Score", "Jobs!K2"] }]);
    await says("1 is fine");
    expect(screen.queryByRole("button", { name: "Enter these formulas anew" })).toBeNull();
  });

  test("what stays unknown is listed with its formula", async () => {
    const { press, sharing } = await open([unknown]);
    const outcome = { entered: 1, still: [unknown], skipped: [], lost: [], failure: null };
    sharing.answers = { repair: async () => outcome };
    await press("Check the workbook");
    await press("Enter these formulas anew");
    await says(/^1 still shows #NAME\?\. Open the add-in from My Add-ins/);
    expect(lines(/still shows/)).toEqual(["Jobs!K2 =_xldudf_ESI(A2:A4)"]);
    await press("Dismiss");
    expect(screen.queryByText(/still shows/)).toBeNull();
  });

  test.each([
    [
      { entered: 0, still: [], skipped: [unknown], lost: [], failure: null },
      "1 cell stays as it is: changed meanwhile, or without a result to keep (such as #BUSY!, #NAME? or #SPILL!).",
    ],
    [
      { entered: 2, still: [], skipped: [unknown], lost: [], failure: null },
      "2 formulas work again. 1 cell stays as it is: changed meanwhile, or without a result to keep (such as #BUSY!, #NAME? or #SPILL!).",
    ],
    [
      { entered: 2, still: [], skipped: [], lost: [], failure: new Error("Busy.") },
      /^2 formulas were entered anew, not all\. Excel refused the change: Busy\./,
    ],
    [
      { entered: 0, still: [], skipped: [], lost: [unknown], failure: new Error("Busy.") },
      /^These formulas could not be put back\. .*Busy\./,
    ],
  ] as const)("%#: what was left, and where it ended", async (outcome, words) => {
    const { press, sharing } = await open([unknown]);
    sharing.answers = { repair: async () => outcome };
    await press("Check the workbook");
    await press("Enter these formulas anew");
    const said = await says(words);
    const listed = [...outcome.skipped, ...outcome.lost].map(() => "Jobs!K2 =_xldudf_ESI(A2:A4)");
    if (listed.length > 0) expect(lines(said.textContent)).toEqual(listed);
  });

  test("work waits for what the pane is writing, and the pane for it", async () => {
    const { press, sharing, store } = await open([good]);
    const order: string[] = [];
    let letGo = () => undefined as void;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    void store.actions.share(async () => {
      await held;
      order.push("written");
    });
    const scan = sharing.scan.bind(sharing);
    sharing.scan = (...given) => {
      order.push("looked through");
      return scan(...given);
    };
    await press("Check the workbook");
    await screen.findByRole("progressbar");
    expect(order).toEqual([]);
    letGo();
    await says(/^1 cell uses/);
    expect(order).toEqual(["written", "looked through"]);
  });

  test("shows how far it is, keeps other work out, and stops", async () => {
    const { press, button, sharing } = await open([good, broken]);
    sharing.hold();
    await press("Check the workbook");
    await screen.findByRole("progressbar", { name: "Working: 25%" });
    for (const busy of ["Check the workbook", "Make portable", "Freeze all", "Choose an index…"])
      expect((await button(busy)).getAttribute("aria-disabled")).toBe("true");
    await press("Stop");
    await says("Stopped. What was found so far is listed.");
    await says("1 cell uses QEI or ESI functions; 1,234 cells looked at.");
    expect(screen.queryByRole("progressbar")).toBeNull();
    expect((await button("Make portable")).hasAttribute("disabled")).toBe(false);
  });

  test("says why it could not be done", async () => {
    const { press, sharing } = await open([good]);
    sharing.failNext = new WorkbookError({ code: "slow", parameters: {} });
    await press("Check the workbook");
    await says(/^Excel has not answered for 30 seconds/);
    sharing.failNext = new Error("GeneralException.");
    await press("Check the workbook");
    await says(/^Excel refused the change: GeneralException\./);
    await press("Check the workbook");
    await says("1 is fine");
    expect(screen.queryByText(/Excel refused/)).toBeNull();
  });

  test("where its part of the add-in cannot be loaded it says so, and can be tried again", async () => {
    const { press, workbook } = await open([good]);
    const { sharing } = workbook;
    workbook.sharing = () => Promise.reject(new Error("Loading chunk 7 failed."));
    await press("Check the workbook");
    await says(/Loading chunk 7 failed/);
    expect(screen.queryByRole("progressbar")).toBeNull();
    workbook.sharing = sharing;
    await press("Check the workbook");
    await says("1 is fine");
  });

  test("speaks Chinese", async () => {
    const { press } = await open([good, broken], "zh-CN");
    await press("检查工作簿");
    await says("2 个单元格使用 QEI 或 ESI 函数；共查看 1,234 个单元格。");
    await says("1 个正常");
    expect(lines("检查")).toEqual(["Jobs!H2 #VALUE!"]);
  });
});

describe("Make portable", () => {
  test("speaks Chinese", async () => {
    const { press } = await open([good, best], "zh-CN");
    await press("转为免加载项公式");
    await says("1 个公式现在无需加载项即可计算，所有数值不变。");
    await press("恢复为加载项函数");
    await says("1 个公式已恢复为加载项函数，所有数值不变。");
  });

  test("changes names and cells, lists what needs the add-in with the reason, and leads back", async () => {
    const { press, sharing } = await open([good, best, critic, name]);
    await press("Make portable");
    await says("2 formulas work without the add-in now. Every value is unchanged.");
    expect(sharing.asked[0].places).toEqual(["Score", "Jobs!M7", "Jobs!F2", "More, 'jobs'!F2"]);
    expect(lines("2 formulas still need the add-in. Freeze to share the workbook:")).toEqual([
      "Jobs!F2 QEI.BOD has no native form",
      `'More, ''jobs'''!F2 weights "critic" come from the add-in`,
    ]);
    await says("1 uses portable names");
    await press("Back to the add-in's functions");
    await says("2 formulas use the add-in again. Every value is unchanged.");
    expect(screen.queryByText(/still need the add-in/)).toBeNull();
  });

  test("what is left is frozen, but for names", async () => {
    const { press, button, sharing } = await open([best, critic]);
    sharing.formulas = [...sharing.formulas, found("Best", "=QEI.BOD(Jobs!$A$2:$B$4)")];
    await press("Make portable");
    await says("No formula here can be made portable.");
    await press("Freeze these");
    await says(/^2 formulas are values now; each formula is kept as a note/);
    expect(sharing.asked[1]).toEqual({ work: "freeze", places: ["Jobs!F2", "More, 'jobs'!F2"] });
    expect(screen.queryByRole("button", { name: "Freeze these" })).toBeNull();
    await press("Make portable");
    await says("1 formula still needs the add-in. Freeze to share the workbook:");
    expect((await button("Freeze these")).getAttribute("aria-disabled")).toBe("true");
  });

  test.each([
    [{ outcome: "nameTaken", name: "ESI_PORTABLE" }, /^Nothing was changed: .* a name ESI_PORTABLE/, null],
    [
      { outcome: "differs", cells: [good], lost: [] },
      "Nothing was changed: 1 formula would show other values.",
      "Jobs!M7 =QEI(A2:B4)",
    ],
    [
      { outcome: "failed", failure: new Error("Busy."), lost: [] },
      /^Nothing was changed; the formulas were put back\. Excel refused the change: Busy\./,
      null,
    ],
    [
      { outcome: "failed", failure: new Error("Busy."), lost: [good] },
      /^These formulas could not be put back\. .*Busy\./,
      "Jobs!M7 =QEI(A2:B4)",
    ],
    [
      { outcome: "differs", cells: [best], lost: [good] },
      /^These formulas could not be put back/,
      "Jobs!M7 =QEI(A2:B4)",
    ],
    [
      { outcome: "done", changed: 1, left: [], skipped: [good] },
      /^1 formula works without .* 1 cell stays as it is: changed meanwhile, or without a result to keep \(such as #BUSY!, #NAME\? or #SPILL!\)\.$/,
      "Jobs!M7 =QEI(A2:B4)",
    ],
    [
      { outcome: "failed", failure: new Error("Busy."), lost: [], namesLeft: ["ESI_PORTABLE"] },
      /Busy\. .* 1 LAMBDA name stays in the workbook/,
      null,
    ],
  ] as const)("%#: what was not changed and why", async (outcome, words, line) => {
    const { press, sharing } = await open([good]);
    sharing.answers = { makePortable: async () => ({ namesLeft: [], ...outcome }) };
    await press("Make portable");
    const said = await says(words);
    if (line) expect(lines(said.textContent)).toEqual([line]);
  });
});

describe("Freeze", () => {
  const none = { frozen: 0, skipped: [], tooLarge: [], list: null, notes: true } as const;

  test("asks first, and does nothing on Cancel", async () => {
    const { press, sharing } = await open([good, best]);
    await press("Freeze all");
    await says("Replace 2 formulas by their values?");
    await press("Cancel");
    expect(screen.queryByText(/^Replace/)).toBeNull();
    expect(sharing.asked).toEqual([]);
    await press("Freeze all");
    await press("Yes, replace");
    await says(/^2 formulas are values now/);
    expect(sharing.asked).toEqual([{ work: "freeze", places: ["Jobs!M7", "Jobs!F2"] }]);
    await says("No cell of this workbook uses QEI or ESI functions.");
  });

  test("takes the selection only, and says where it has none", async () => {
    const { press, sharing } = await open([good, best]);
    await press("Freeze the selection");
    await says("The selection has no formula of this add-in.");
    sharing.selection = [best];
    await press("Freeze the selection");
    await says("Replace 1 formula by its value?");
    await press("Yes, replace");
    await waitFor(() => expect(sharing.asked).toEqual([{ work: "freeze", places: ["Jobs!F2"] }]));
  });

  test("asks about nothing where the search was stopped", async () => {
    const { press, sharing } = await open([good, best]);
    sharing.hold();
    await press("Freeze all");
    await press("Stop");
    await says("Stopped. What was found so far is listed.");
    expect(screen.queryByRole("button", { name: "Yes, replace" })).toBeNull();
  });

  test.each([
    [
      {
        frozen: 1,
        skipped: [],
        tooLarge: [],
        list: "Frozen formulas 2",
        notes: true,
        failure: null,
        lost: [],
      },
      "1 formula is a value now, kept as notes; those of cells with a comment, which take no note, are on the sheet Frozen formulas 2.",
    ],
    [
      {
        frozen: 1,
        skipped: [],
        tooLarge: [],
        list: "Frozen formulas 2",
        notes: false,
        failure: null,
        lost: [],
      },
      /^1 formula is a value now; .* sheet Frozen formulas 2\.$/,
    ],
    [
      { frozen: 0, skipped: [good], tooLarge: [], list: null, notes: true, failure: null, lost: [] },
      "1 cell stays as it is: changed meanwhile, or without a result to keep (such as #BUSY!, #NAME? or #SPILL!).",
    ],
    [
      { ...none, frozen: 1, tooLarge: [good], failure: null, lost: [] },
      /^1 formula is a value now; .* 1 formula stays as it is: it fills more than the 5 MB that Excel on the web takes at a time\. Freeze in Excel on the desktop\.$/,
    ],
    [
      { ...none, failure: new WorkbookError({ code: "stopped", parameters: {} }), lost: [] },
      "Nothing was changed; the formulas were put back. Stopped, as you asked.",
    ],
    [
      { ...none, failure: new Error("Busy."), lost: [good] },
      /^These formulas could not be put back\. .*Busy\./,
    ],
    [
      { ...none, failure: new Error("Busy."), lost: [good], list: "Frozen formulas" },
      /Busy\. .* The sheet Frozen formulas lists the formulas/,
    ],
  ] as const)("%#: what came of it", async (outcome, words) => {
    const { press, sharing } = await open([good]);
    sharing.answers = { freeze: async () => ({ ...outcome, takeOut: null }) };
    await press("Freeze all");
    await press("Yes, replace");
    await says(words);
  });
});

describe.each([
  ["en-US", "Freeze all", "Yes, replace", "Undo", "Changed since, and left as they are: Jobs!M7."],
  ["zh-CN", "全部固定", "替换", "撤销", "此后已有更改，保持不变：Jobs!M7。"],
] as const)("frozen, in %s", (language, all, yes, undo, kept) => {
  const frozen = async () => {
    const pane = await open([good, best], language);
    await pane.press(all);
    await pane.press(yes);
    await waitFor(() => expect(pane.sharing.formulas).toEqual([]));
    await pane.button(undo);
    return pane;
  };

  test("the report brings the formulas back", async () => {
    const { press, sharing } = await frozen();
    await press(undo);
    await waitFor(() => expect(sharing.formulas).toEqual([good, best]));
    await waitFor(() => expect(screen.queryByRole("button", { name: undo })).toBeNull());
  });

  test("cells changed since stay, and are named", async () => {
    const { press, workbook } = await frozen();
    workbook.changedSince = ["Jobs!M7"];
    await press(undo);
    await says(kept);
  });
});

test("frozen formulas are a step of the history", async () => {
  const { press, open: tab, sharing } = await open([good, best]);
  await press("Freeze all");
  await press("Yes, replace");
  await waitFor(() => expect(sharing.formulas).toEqual([]));
  await tab("Weights");
  const undo = await screen.findByRole("button", { name: "Undo" });
  expect(undo.title).toBe("Undo: values in place of formulas (2)");
  await press("Undo");
  await waitFor(() => expect(sharing.formulas).toEqual([good, best]));
});
