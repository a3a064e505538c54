import { type RefObject, useLayoutEffect, useRef } from "react";
import { useSession } from "../shared/context";
import { type RankedUnit } from "../state/index/rankingRows";

/** Long enough to follow a row with the eye, over before the next thought. */
const lasting = 200;

/** Of a larger index a frame of a drag has no time left for reading where rows stand. */
const mostCells = 10_000;

const still = "(prefers-reduced-motion: reduce)";

/**
 * Rows that get another place go there instead of jumping (first place, last place, and the way between by a transform alone).
 * Rows out of sight jump; so do all while a large index is dragged, and wherever the user wants no motion.
 * @param units in the order in which the rows of the list stand.
 * @returns of the list, whose children are the rows.
 */
export function useSorting(units: readonly RankedUnit[] | undefined): RefObject<HTMLOListElement | null> {
  const list = useRef<HTMLOListElement>(null);
  const tops = useRef(new Map<Element, number>());
  const isBusy = useSession(
    ({ dragBase, model: { data } }) => dragBase !== null && data.rows * data.columns > mostCells,
  );
  const order = units?.map(({ row }) => row).join(" ");
  useLayoutEffect(() => {
    const before = tops.current;
    const now = new Map<Element, number>();
    tops.current = now;
    // What is read would be out of date before it is of use.
    if (!list.current || isBusy) return;
    const rows = [...(list.current.children as HTMLCollectionOf<HTMLElement>)];
    const origin = list.current.offsetTop;
    for (const row of rows) now.set(row, row.offsetTop - origin);
    const moved = rows.filter((row) => before.has(row) && before.get(row) !== now.get(row));
    if (moved.length === 0 || window.matchMedia?.(still).matches) return;
    const { top } = list.current.getBoundingClientRect();
    const isSeen = (place: number) => top + place > 0 && top + place < window.innerHeight;
    for (const row of moved) {
      const [from, to] = [before.get(row)!, now.get(row)!];
      if (isSeen(from) || isSeen(to)) slide(row, from - to);
    }
  }, [isBusy, order]);
  return list;
}

/** @param from by how much it stood lower. One that is still on its way goes on from where it is seen. */
function slide(row: HTMLElement, from: number): void {
  const running = row.getAnimations();
  const left = running.length > 0 ? new DOMMatrix(getComputedStyle(row).transform).m42 : 0;
  for (const each of running) each.cancel();
  row.animate([{ transform: `translateY(${from + left}px)` }, { transform: "none" }], {
    duration: lasting,
    easing: "ease-out",
  });
}
