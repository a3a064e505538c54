import { fixture } from "./fixture";
import { blankWorkbook, playgroundSession } from "../support/openPlayground";

const session = playgroundSession(fixture);

test("opens", async () => {
  const { playground, readyAfter, pane, page } = await session.open({ workbook: blankWorkbook });
  console.log("ready", readyAfter, await pane.textContent("#state"));
  await playground.write("A1", [
    [1, 2],
    [null, "x"],
  ]);
  await playground.setFormula("D1", "=ECHO(A1:B2)");
  await playground.setFormula("D2", "=ECHO(A1)");
  await playground.setFormula("D3", "=ECHO(,A1)");
  await playground.setFormula("D4", "=ECHO.ONE(A1:B2)");
  await playground.setFormula("D7", '=ANSWER("message")');
  console.log(JSON.stringify(await playground.read("D1:E7")));
  await page.screenshot({ path: "/tmp/shot-fixture.png" });
});
