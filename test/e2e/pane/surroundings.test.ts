import { exampleWorkbook } from "../support/exampleWorkbook";
import { playgroundSession } from "../support/openPlayground";

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
