import { eventually, paneSession, paneSteps } from "./steps";

const session = paneSession();
const weightsOf = "Weights!F8:F12";

test("dragging a slider and releasing it changes the cells, and the sheet's QEI follows", async () => {
  const opened = await session.open();
  const { playground } = opened;
  const steps = paneSteps(opened);
  await steps.ready();
  await steps.chooseData("Jobs");
  await steps.confirmDirections();
  const before = await playground.values(weightsOf);
  const scores = await playground.values("'Worked example'!K7:K16");
  await steps.drag("Pay", 0.7, async () => {
    expect(await steps.percent("Pay").inputValue()).toMatch(/^(69|70|71)%$/);
    expect(await playground.values(weightsOf)).toEqual(before);
  });
  await eventually(async () => {
    const after = (await playground.values(weightsOf)).flat() as number[];
    expect(after[0]).toBeGreaterThan(0.65);
    expect(after.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
  });
  expect(scores).toHaveLength(10);
});
