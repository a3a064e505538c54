import { type Framework } from "../../../../src/core/frameworks/framework";
import { findFramework } from "../../../../src/core/frameworks/registry";
import { guessDirection } from "../../../../src/taskpane/state/weights/directionGuess";
import { guessDimensions } from "../../../../src/taskpane/state/weights/guessDimensions";

const oecd = findFramework("oecd-3") as Framework;

describe("frameworks", () => {
  it("indicators find their dimensions by words", () => {
    expect(guessDimensions(["Earnings quality", "Insecurity", "Job strain"], oecd)).toEqual([0, 1, 2]);
    expect(guessDimensions(["Pay", "Noise"], oecd)).toEqual([0, null]);
  });

  it("where no word matches, as many indicators as dimensions go by position", () => {
    expect(guessDimensions(["A", "B", "C"], oecd)).toEqual([0, 1, 2]);
    expect(guessDimensions(["A", "B"], oecd)).toEqual([null, null]);
  });
});

test("directions are guessed from headers in both languages", () => {
  expect(["Job strain", "失业率", "Hours", "Accidents"].map(guessDirection)).toEqual([-1, -1, -1, -1]);
  expect(["Pay", "满意度", "Training"].map(guessDirection)).toEqual([null, null, null]);
});
