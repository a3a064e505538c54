import { exampleWorkbook } from "../support/exampleWorkbook";
import { playgroundSession } from "../support/openPlayground";
import { eventually, paneSteps } from "./steps";

const session = playgroundSession();

test("the pane speaks Chinese where Office does", async () => {
  const { pane } = await session.open({ workbook: exampleWorkbook, lang: "zh-CN" });
  await pane.getByRole("tab", { name: "权重" }).waitFor();
  await pane.getByRole("button", { name: "插入公式" }).waitFor();
  expect(await pane.locator("html").getAttribute("lang")).toBe("zh-CN");
});

test("opened outside Excel the pane shows what it is and does not fail", async () => {
  const { page } = await session.open({ pane: "none" });
  const errors: string[] = [];
  const alone = await page.context().newPage();
  alone.on("pageerror", (error) => errors.push(error.message));
  await alone.route("**/playground/shim.js", (route) =>
    route.fulfill({ body: "", contentType: "text/javascript" }),
  );
  await alone.goto(`${session.url()}taskpane.html`);
  await alone.getByRole("heading", { level: 1 }).waitFor();
  await alone.getByText("Open it inside Excel", { exact: false }).waitFor();
  expect(errors).toEqual([]);
});

test("an empty workbook offers the sample, which then computes", async () => {
  const opened = await session.open();
  const { pane, playground } = opened;
  await pane.getByRole("button", { name: "Insert sample data" }).click();
  await paneSteps(opened).slider("Pay").waitFor();
  const names = (await playground.tables()).map(({ name }) => name);
  expect(names.sort()).toEqual(["Jobs", "Weights"]);
  await pane.getByRole("button", { name: "Insert formula" }).click();
  await pane.getByText(/Formula inserted at/).waitFor();
});

test("a table without presets gets a presets table, directions asked for", async () => {
  const opened = await session.open({
    workbook: {
      sheets: [
        {
          name: "Sheet1",
          blocks: [
            { at: "A1", rows: [["Country", "Pay", "Job strain"]] },
            {
              at: "A2",
              rows: [
                ["A", 1, 30],
                ["B", 2, 20],
                ["C", 4, 25],
              ],
            },
          ],
          tables: [{ name: "Countries", range: "A1:C4" }],
        },
      ],
    },
  });
  const { pane, playground } = opened;
  await pane.getByRole("heading", { name: "Which way is better?" }).waitFor();
  await pane.getByText("0 = lowest in this table, not zero quality", { exact: false }).waitFor();
  const strain = pane.getByRole("radiogroup", { name: "Direction of Job strain" });
  expect(await strain.getByLabel("lower is better").isChecked()).toBe(true);
  await pane.getByRole("button", { name: "Create weights table" }).click();
  await paneSteps(opened).slider("Pay").waitFor();
  await eventually(async () => {
    const [table] = (await playground.tables()).filter(({ name }) => name === "CountriesWeights");
    expect(table.headers).toEqual(["Indicator", "Direction", "Low", "High", "Equal", "My preset"]);
  });
});
