/** What listens or works by keyboard cannot use of what is on the page, as lines to read; hidden parts are left out. */
export function unheard(): string[] {
  return [...charts(), ...controls()];
}

/** A chart is one picture whose name tells a figure; figures are the same in every language. */
function charts(): string[] {
  return shown("svg, [role=img]")
    .filter((each) => each.closest("[aria-hidden=true]") === null)
    .filter((each) => {
      const name = each.getAttribute("aria-label") ?? "";
      return each.tagName === "svg" ? each.getAttribute("role") !== "img" || !/\d/.test(name) : name === "";
    })
    .map((each) => `a chart that says nothing: ${each.outerHTML.slice(0, 120)}`);
}

const groups = "[role=toolbar], [role=tablist], [role=grid], [role=menu], [role=radiogroup]";

/** Each control has a name, and is a stop of the Tab key, or one of a group that has a stop and arrows inside. */
function controls(): string[] {
  return shown("button, input, select, textarea, summary, a[href]").flatMap((each) => {
    const group = each.closest(groups);
    const isStop = each.tabIndex >= 0;
    const line = each.outerHTML.slice(0, 120);
    return [
      ...(nameOf(each) === "" ? [`a control without a name: ${line}`] : []),
      ...(isStop || group?.querySelector('[tabindex="0"], input') ? [] : [`Tab does not reach: ${line}`]),
    ];
  });
}

function nameOf(each: HTMLElement): string {
  const { labels } = each as HTMLInputElement;
  const label = each.getAttribute("aria-label") ?? (labels?.[0] ?? each).textContent;
  return label.trim();
}

function shown(selector: string): HTMLElement[] {
  return [...document.body.querySelectorAll<HTMLElement>(selector)].filter(
    (each) => each.closest("[hidden], [data-tabster-dummy]") === null,
  );
}
