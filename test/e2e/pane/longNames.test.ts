import { gallerySets } from "../../../scripts/gallery/data";
import { galleryViews } from "../../../scripts/gallery/views";
import {
  spoken,
  spokenByAnalyze,
  spokenByComparison,
  spokenByPublishing,
  spokenByStory,
  spokenByTreatment,
} from "../../support/languages";
import { playgroundSession } from "../support/openPlayground";

const session = playgroundSession();

const words = {
  ...spoken["en-US"],
  ...spokenByAnalyze["en-US"],
  ...spokenByComparison["en-US"],
  ...spokenByPublishing["en-US"],
  ...spokenByStory["en-US"],
  ...spokenByTreatment["en-US"],
};

/** What reaches beyond the pane's right edge, except in places that are there to be scrolled. */
function beyondTheEdge(): string[] {
  const scrolled = (element: Element) => element.closest("[role=region][tabindex='0'], [hidden]") !== null;
  return [...document.querySelectorAll("main *")]
    .filter((element) => {
      const { width, right } = element.getBoundingClientRect();
      return width > 0 && right > window.innerWidth + 1 && !scrolled(element);
    })
    .map(
      (element) =>
        `${element.tagName} ${element.className.toString().slice(0, 40)} ${element.textContent.slice(0, 40)}`,
    );
}

test("with very long names of tables, indicators, dimensions, presets and units no view is wider than 320 pixels", async () => {
  const data = gallerySets.long;
  const { pane } = await session.open({
    workbook: data.workbook,
    narrow: true,
    viewport: { width: 1100, height: 900 },
  });
  const found: Record<string, string[]> = {};
  for (const { name, show } of galleryViews) {
    await show({ pane, words, data });
    const wide = await pane.evaluate(beyondTheEdge);
    if (wide.length > 0) found[name] = wide;
  }
  expect(found).toEqual({});
}, 180_000);
