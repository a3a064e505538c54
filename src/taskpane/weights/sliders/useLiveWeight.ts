import { type RefObject, useCallback, useLayoutEffect } from "react";
import { useSessionSnapshot, useSessionSubscription } from "../../shared/context";
import { watchInSight } from "./inSight";

/**
 * Has one weight written to an element whenever it moves, past React: in a drag forty rows follow every frame, and drawing
 * forty components takes longer than a frame. Elements out of sight follow when the drag ends or they come into sight.
 * @param write shows a weight in per cent; keep it the same function, or everything begins anew.
 * @returns shows the weight as it is now, for when the element shows something else.
 */
export function useLiveWeight(
  element: RefObject<Element | null>,
  index: number,
  write: (percent: number) => void,
): () => void {
  const snapshot = useSessionSnapshot();
  const subscribe = useSessionSubscription();
  const show = useCallback(() => write(snapshot().percent[index]), [index, snapshot, write]);
  useLayoutEffect(() => {
    if (!element.current) return;
    let inSight = true;
    show();
    const stopWatching = watchInSight(element.current, (seen) => {
      inSight = seen;
      if (seen) show();
    });
    const stopFollowing = subscribe((now, before) => {
      const moved = now.percent[index] !== before.percent[index];
      const ended = now.dragBase === null && before.dragBase !== null;
      if (ended || (moved && (inSight || now.dragBase === null))) show();
    });
    return () => {
      stopWatching();
      stopFollowing();
    };
  }, [element, index, show, subscribe]);
  return show;
}
