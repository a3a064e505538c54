import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { frameworks } from "../../../src/core/frameworks/registry";
import { matrixFromRows } from "../../../src/core/matrix";
import { type WeightScheme } from "../../../src/core/options";
import { schemeWeights } from "../../../src/core/weight/schemes/schemeWeights";
import { qeiAhp } from "../../../src/functions/quality/ahp";
import { type LanguageTag } from "../../../src/messages/languages";
import { spokenByComparison } from "../../support/languages";
import { renderPane, sampleTables, says, valueOf } from "../renderPane";

const [jobs, weights] = sampleTables();
const { title, year } = frameworks.find(({ id }) => id === "oecd-3")!;
const oecd = `${title} (${year})`;
const names = weights.rows.map(([name]) => String(name));
const data = matrixFromRows(jobs.rows.map((row) => row.slice(1, 6).map(Number)));

describe("schemes", () => {
  test.each([
    ["Entropy", "entropy"],
    ["CRITIC", "critic"],
    ["Standard deviation", "stdev"],
    ["First principal component", "pca"],
    ["Gini coefficient", "gini"],
    ["MEREC", "merec"],
    ["Equal", "equal"],
  ] as [string, WeightScheme][])(
    "%s gives the weights of the word, to every digit",
    async (entry, scheme) => {
      const { choose, weights: written, press } = await renderPane();
      await choose("Start from", entry);
      const expected = Array.from(schemeWeights(data, scheme, [1, 1, 1, 1, 1]));
      await waitFor(() => expect(written("Balanced")).toEqual(expected));
      await press("Undo");
      await waitFor(() => expect(written("Balanced")[0]).toBe(0.3));
    },
  );

  test("the button Equal is the scheme; a scheme that the data do not allow says why and changes nothing", async () => {
    const {
      press,
      choose,
      weights: written,
      workbook,
    } = await renderPane({
      tables: [{ ...jobs, rows: jobs.rows.slice(0, 1) }, weights],
    });
    await choose("Start from", "CRITIC");
    await says("1 row has a value in every column; 3 are needed. Fill gaps or leave out sparse columns.");
    expect(workbook.writes).toEqual([]);
    await press("Equal");
    await waitFor(() => expect(written("Balanced")).toEqual([0.2, 0.2, 0.2, 0.2, 0.2]));
  });
});

describe("published frameworks", () => {
  test("indicators are put to dimensions, corrected, and become a preset of the framework's weights", async () => {
    const pane = await renderPane();
    await pane.choose("Start from", "Published framework");
    await pane.select("Framework", oecd);
    await says("The source sets no weights; equal ones are ours");
    await says(/^Source: /);
    // Guessed by its name.
    const { selectedOptions } = screen.getByRole<HTMLSelectElement>("combobox", { name: "Dimension of Pay" });
    expect(selectedOptions[0].text).toBe("Earnings quality");
    for (const name of names) await pane.select(`Dimension of ${name}`, "Not used");
    await says(/^Without an indicator here: .*, .* and .*\.$/);
    expect((await pane.button("Add as preset oecd-3")).hasAttribute("disabled")).toBe(true);
    const dimensions = within(screen.getByRole("combobox", { name: "Dimension of Pay" }))
      .getAllByRole("option")
      .map(({ textContent }) => textContent ?? "");
    expect(dimensions).toHaveLength(4);
    await pane.select("Dimension of Pay", dimensions[1]);
    await pane.select("Dimension of Training", dimensions[2]);
    await pane.select("Dimension of Benefits", dimensions[2]);
    await says(`Without an indicator here: ${dimensions[3]}.`);
    await pane.press("Add as preset oecd-3");
    await waitFor(() => expect(pane.weights("oecd-3")).toEqual([0.5, 0, 0.25, 0, 0.25]));
    await waitFor(() => expect(screen.queryByRole("combobox", { name: "Framework" })).toBeNull());
    expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "Preset" }).value).toBe("oecd-3");
    // A second one gets a name of its own.
    await pane.choose("Start from", "Published framework");
    await pane.select("Framework", oecd);
    await pane.button("Add as preset oecd-3 2");
    await pane.press("Cancel");
    expect(screen.queryByRole("combobox", { name: "Framework" })).toBeNull();
  });

  test("weights that the source sets are said to be its own, and are the preset's", async () => {
    const pane = await renderPane();
    const own = frameworks.find(({ weightsStatus }) => weightsStatus === "by source")!;
    await pane.choose("Start from", "Published framework");
    await pane.select("Framework", `${own.title} (${own.year})`);
    await says("Weights by the source");
    for (const [i, name] of names.entries())
      await pane.select(`Dimension of ${name}`, i < 2 ? own.dimensions[i].name : "Not used");
    await pane.press(`Add as preset ${own.id}`);
    const [first, second] = own.dimensions.map(({ weight }) => weight);
    await waitFor(() => expect(pane.weights(own.id)).toHaveLength(5));
    const [a, b, ...none] = pane.weights(own.id) as number[];
    expect(a).toBeCloseTo(first / (first + second), 4);
    expect(b).toBeCloseTo(second / (first + second), 4);
    expect(none).toEqual([0, 0, 0]);
  });
});

describe("pairwise comparison", () => {
  const open = async (language: LanguageTag = "en-US") => {
    const pane = await renderPane({ language });
    const zh = language === "zh-CN";
    const words = spokenByComparison[language].pairs;
    await pane.choose(zh ? "生成权重" : "Start from", zh ? "两两比较" : "Pairwise comparison");
    await screen.findByText(words.question);
    const cell = (label: string) => screen.findByRole("gridcell", { name: label });
    /** Moves the slider of the pair that is asked for: 1 is equal, negative numbers are for the first. */
    const say = (pair: string, place: number) =>
      fireEvent.change(screen.getByRole("slider", { name: pair }), { target: { value: String(place) } });
    return { ...pane, cell, say };
  };
  const focused = () => document.activeElement?.getAttribute("aria-label");
  /** The names in the order of the sliders: Pay, Conditions, Benefits … */
  const judgedBy = (judgments: Record<string, number>) => {
    const matrix = names.map((a, i) =>
      names.map((b, j) => (i === j ? 1 : (judgments[`${a} ${b}`] ?? 1 / (judgments[`${b} ${a}`] ?? 1)))),
    );
    return {
      weights: qeiAhp(matrix).map(([weight]) => Number(weight)),
      ratio: Number(qeiAhp(matrix, "cr")[0][0]),
    };
  };

  test("one pair after the other is said in words, and how many are left", async () => {
    const { say, press, user } = await open();
    await says("Compare the parts of the index");
    await says("0 of 10 compared");
    await says("Pay and Conditions: not compared yet");
    say("Pay compared with Conditions", -2);
    await says("Pay is moderately more important than Conditions (3)");
    await says("1 of 10 compared");
    expect(screen.getByRole("slider", { name: "Pay compared with Conditions" }).ariaValueText).toBe(
      "Pay is moderately more important than Conditions (3)",
    );
    await press("Next");
    say("Pay compared with Benefits", 4);
    await says("Benefits is strongly more important than Pay (5)");
    // Enter says that it is right as it stands, also where it is equal.
    screen.getByRole("slider", { name: "Pay compared with Benefits" }).focus();
    await user.keyboard("{Enter}{Enter}");
    await says("3 of 10 compared");
    await says(/^7 pairs are not compared and count as equal\./);
    expect(screen.queryByText(/consistency ratio/)).toBeNull();
    await press("Previous");
    await says(/^Pay and .* are equally important \(1\)$/);
  });

  test("how well they agree is told once all are there, in words, with the one to look at again", async () => {
    const { say, press, user, unfold } = await open();
    say("Pay compared with Conditions", -8);
    await press("Next");
    say("Pay compared with Benefits", 6);
    await press("The others are equal");
    await says("10 of 10 compared");
    expect(screen.queryByRole("button", { name: "The others are equal" })).toBeNull();
    const { weights: found, ratio } = judgedBy({ "Pay Conditions": 9, "Pay Benefits": 1 / 7 });
    expect(ratio).toBeGreaterThan(0.1);
    const verdict = await says(/^The comparisons contradict each other/);
    expect(verdict.textContent).toContain(`consistency ratio ${ratio.toFixed(2)}, above 0.10.`);
    const together = found[names.indexOf("Benefits")] / found[names.indexOf("Pay")];
    expect(together).toBeGreaterThan(1);
    expect(verdict.textContent).toContain(
      "Look at this one again: Benefits is very strongly more important than Pay (7).",
    );
    expect(verdict.textContent).toContain(
      `By all comparisons together Benefits counts ${Number(together.toPrecision(2))} times Pay.`,
    );
    await press("Next");
    await press("Look again");
    const slider = screen.getByRole("slider", { name: "Pay compared with Benefits" });
    expect(slider.getAttribute("value")).toBe("6");
    // The list of all leads to each of them, too.
    await unfold("All comparisons");
    await user.click(
      screen.getByRole("button", { name: "Pay is extremely more important than Conditions (9)" }),
    );
    expect(screen.getByRole("slider", { name: "Pay compared with Conditions" }).getAttribute("value")).toBe(
      "-8",
    );
    say("Pay compared with Conditions", 0);
    await user.click(screen.getByRole("button", { name: /than Pay \(7\)$/ }));
    say("Pay compared with Benefits", 1);
    await says(/^The comparisons agree well: consistency ratio 0\.0\d, at most 0\.10\.$/);
  });

  test("judgments are typed in the matrix, which keys walk; their reciprocals follow", async () => {
    const { user, cell, press, unfold } = await open();
    await unfold("As a table of numbers");
    await user.click(await cell("Pay compared with Conditions: 1"));
    await user.keyboard("3");
    expect(focused()).toBe("Pay compared with Conditions: 3");
    await cell("Conditions compared with Pay: 1/3");
    await user.keyboard("{ArrowRight}/5");
    expect(focused()).toBe("Pay compared with Benefits: 1/5");
    await says("2 of 10 compared");
    await press("The others are equal");
    await cell("Pay compared with Benefits: 1/5, look at this one first");
    await user.click(await cell("Pay compared with Benefits: 1/5, look at this one first"));
    await user.keyboard("{ArrowDown}");
    expect(focused()).toBe("Conditions compared with Benefits: 1");
    await user.keyboard("{ArrowLeft}{ArrowLeft}");
    expect(focused()).toBe("Conditions compared with Pay: 1/3");
    // The question is about the same pair, whichever side of the diagonal.
    await says("Pay is moderately more important than Conditions (3)");
    // One cell is a Tab stop; only those above the diagonal are judged.
    const cells = screen.getAllByRole("gridcell");
    expect(cells.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    expect(cells.filter((each) => each.getAttribute("aria-readonly") === "false")).toHaveLength(10);
    await user.click(await cell("Pay compared with Pay: 1"));
    expect(screen.queryByRole("slider", { name: /compared with/ })).toBeNull();
  });

  test("the weights are QEI.AHP's, and where they come from goes into the workbook", async () => {
    const { say, press, weights: written, workbook } = await open();
    say("Pay compared with Conditions", -2);
    await press("The others are equal");
    const { weights: expected, ratio } = judgedBy({ "Pay Conditions": 3 });
    const row = await screen.findByText(
      (_, element) => element?.tagName === "LI" && /^Pay [\d.]+%$/.test(element.textContent),
    );
    const shown = `${parseFloat(row.textContent.replace("Pay ", ""))}%`;
    await press("Use these weights");
    await waitFor(() => expect(workbook.sources).toHaveLength(1));
    const [{ table, preset, line }] = workbook.sources;
    expect([table, preset]).toEqual(["Weights", "Balanced"]);
    expect(line).toMatch(
      /^Source of Balanced: AHP, consistency ratio 0\.0\d, \w+ \d+, \d{4} \(weights: Pay \d+(\.\d)?%, Conditions /,
    );
    expect(line).toContain(`consistency ratio ${ratio.toFixed(2)}, `);
    expect(line).toContain(`Pay ${shown},`);
    expect(valueOf("Weight of Pay in per cent")).toBe(shown);
    (written("Balanced") as number[]).forEach((weight, i) => expect(weight).toBeCloseTo(expected[i], 2));
    await waitFor(() => expect(screen.queryByRole("slider", { name: /compared with/ })).toBeNull());
  });

  test("where some pairs were not compared, the line says so", async () => {
    const { say, press, workbook } = await open();
    say("Pay compared with Conditions", -1);
    await press("Use these weights");
    await waitFor(() =>
      expect(workbook.sources[0]?.line).toMatch(
        /^Source of Balanced: AHP, 1 of 10 pairs compared, the others equal, /,
      ),
    );
  });

  test("with more than fifteen indicators no ratio is claimed", async () => {
    const many = Array.from({ length: 16 }, (_, i) => `I${i + 1}`);
    const { choose, press, workbook } = await renderPane({
      tables: [
        {
          name: "D",
          sheet: "D",
          header: ["U", ...many],
          rows: [1, 2].map((row) => [`U${row}`, ...many.map((_, j) => row * j + j)]),
        },
        { ...weights, rows: many.map((name) => [name, 1, "auto", "auto", 1, 1, 1]) },
      ],
    });
    await choose("Start from", "Pairwise comparison");
    await says("0 of 120 compared");
    await press("The others are equal");
    await says("More than 15 indicators: no ratio is known.");
    expect(screen.queryByText(/consistency ratio/)).toBeNull();
    await press("Use these weights");
    await waitFor(() =>
      expect(workbook.sources[0].line).toMatch(/AHP, no consistency ratio \(more than 15 indicators\)/),
    );
  });

  test("speaks Chinese", async () => {
    const { say, press, workbook } = await open("zh-CN");
    say("Pay 与 Conditions 相比", 2);
    await says("Conditions 比 Pay 稍微重要（3）");
    await press("其余同等重要");
    await press("采用这些权重");
    await waitFor(() =>
      expect(workbook.sources[0].line).toMatch(/^Balanced 的来源：AHP，一致性比率 0\.0\d，/),
    );
  });
});

describe("several experts", () => {
  const points = (expert: number, name: string) => `Points of Expert ${expert} for ${name}`;

  test("their means are the weights; what is left to spend and where they differ is shown", async () => {
    const pane = await renderPane();
    await pane.choose("Start from", "Several experts");
    expect((await pane.button("Use these weights")).hasAttribute("disabled")).toBe(true);
    await pane.fill(points(1, "Pay"), "60");
    await says("40 left");
    await pane.fill(points(1, "Benefits"), "50");
    await says("10 too many");
    await pane.fill(points(1, "Benefits"), "40");
    await pane.fill(points(2, "Pay"), "20");
    await pane.fill(points(2, "Training"), "80");
    const range = (name: string) =>
      within(screen.getByRole("row", { name: new RegExp(`^${name}`) }))
        .getAllByRole("cell")
        .at(-1)?.textContent;
    expect([range("Pay"), range("Training")]).toEqual(["20–60", "0–80"]);
    await pane.press("Use these weights");
    await waitFor(() => expect(pane.weights("Balanced")).toEqual([0.4, 0, 0.2, 0, 0.4]));
    await waitFor(() =>
      expect(pane.workbook.sources[0]?.line).toMatch(
        /^Source of Balanced: budget allocation of 2 experts, .* \(weights: Pay 40%, Conditions 0%/,
      ),
    );
    await waitFor(() => expect(screen.queryByLabelText(points(1, "Pay"))).toBeNull());
  });

  test("who spends nothing does not count; another joins", async () => {
    const pane = await renderPane();
    await pane.select("Preset", "Equal");
    await pane.choose("Start from", "Several experts");
    await screen.findByLabelText(points(2, "Pay"));
    await pane.press("Add an expert");
    await pane.fill(points(3, "Pay"), "75");
    await pane.fill(points(3, "Training"), "25");
    await pane.press("Use these weights");
    await waitFor(() =>
      expect(pane.workbook.sources[0]?.line).toMatch(
        /^Source of Equal: budget allocation of 1 expert, .* \(weights: Pay 75%, Conditions 0%/,
      ),
    );
  });
});
