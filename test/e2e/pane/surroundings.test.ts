import { exampleWorkbook } from "../support/exampleWorkbook";
import { playgroundSession } from "../support/openPlayground";

const session = playgroundSession();
/** The last test on it reloads its pane. */
const opened = session.shared({ workbook: exampleWorkbook });

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

test("in a pane of 320 pixels every tab can be seen whole, with wide letters too", async () => {
  const { page, pane } = opened();
  const tabs = pane.getByRole("tab");
  await tabs.first().waitFor();
  await page.locator("#splitter").focus();
  for (let i = 0; i < 6; i++) await page.keyboard.press("ArrowRight");
  await pane.waitForFunction(() => window.innerWidth === 320);
  const reach = () =>
    tabs.evaluateAll((all) => [
      window.innerWidth,
      Math.max(...all.map((tab) => tab.getBoundingClientRect().right)),
      Math.max(...all.map((tab) => tab.scrollWidth - tab.clientWidth)),
    ]);
  for (const spacing of ["normal", "2px"]) {
    await pane.evaluate((value) => document.body.style.setProperty("letter-spacing", value), spacing);
    const [width, right, hidden] = await reach();
    expect(width).toBe(320);
    expect(right).toBeLessThanOrEqual(width);
    expect(hidden).toBe(0);
  }
});

test("after an update of the add-in a tab not yet opened says that its script is gone, and reloads", async () => {
  const { page, pane } = opened();
  await pane.getByRole("tab").first().waitFor();
  await page.context().route("**/*.js", (route) => route.fulfill({ status: 404, body: "" }));
  await pane.getByRole("tab", { name: "Share" }).click();
  await pane.getByText(/^This part of the pane could not be loaded/).waitFor();
  await page.context().unroute("**/*.js");
  // Until the new page is there, the old one takes clicks.
  await Promise.all([pane.waitForNavigation(), pane.getByRole("button", { name: "Reload" }).click()]);
  await pane.getByRole("tab", { name: "Share" }).click();
  await pane.getByRole("button", { name: "Check the workbook" }).waitFor();
});
