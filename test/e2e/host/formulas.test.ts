import { playgroundSession } from "../support/openPlayground";
import { fixture } from "./fixture";

const session = playgroundSession(fixture);
const page = session.shared();

test("arrays made by functions are compared by what they hold, not by what another one held", async () => {
  const { playground } = page();
  const holds = (numbers: string, first: number) => `SUM((MAP({${numbers}}, LAMBDA(each, each))=${first})*1)`;
  await playground.setFormula("A1", `=${holds("5,6", 5)}+${holds("7,8", 7)}`);
  expect(await playground.values("A1")).toEqual([[2]]);
});

test("what an array holds is not taken for the cells beside the formula", async () => {
  const { playground } = page();
  await playground.setFormula("E5", "=SUM((MAP({5,6;5,6}, LAMBDA(each, each))=5)*1)+10*SUM((F5:F6=6)*1)");
  expect(await playground.values("E5")).toEqual([[2]]);
});
