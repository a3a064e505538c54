import { type RefObject, useCallback, useLayoutEffect } from "react";
import { useSessionSnapshot, useSessionSubscription } from "../../shared/context";
import { type Session } from "../../state/paneState";
import { watchInSight } from "./inSight";

/**
 * Has a number of the index written to an element whenever it moves, past React: in a drag forty rows follow every frame,
 * and drawing forty components takes longer than a frame. Elements out of sight follow when the drag ends or they come into
 * sight.
 * @param read takes the number; keep it and `write` the same functions, or everything begins anew.
 * @param write shows it.
 * @returns shows the number as it is now, for when the element shows something else.
 */
export function useLiveNumber(
  element: RefObject<Element | null>,
  read: (session: Session) => number,
  write: (value: number) => void,
): () => void {
  const snapshot = useSessionSnapshot();
  const subscribe = useSessionSubscription();
  const show = useCallback(() => write(read(snapshot())), [read, snapshot, write]);
  useLayoutEffect(() => {
    if (!element.current) return;
    let inSight = true;
    show();
    const stopWatching = watchInSight(element.current, (seen) => {
      inSight = seen;
      if (seen) show();
    });
    const stopFollowing = subscribe((now, before) => {
      const moved = !Object.is(read(now), read(before));
      const ended = now.dragBase === null && before.dragBase !== null;
      if (ended || (moved && (inSight || now.dragBase === null))) show();
    });
    return () => {
      stopWatching();
      stopFollowing();
    };
  }, [element, read, show, subscribe]);
  return show;
}

/** The same for the weight of one node, in per cent of its siblings'. */
export function useLiveWeight(
  element: RefObject<Element | null>,
  index: number,
  write: (percent: number) => void,
): () => void {
  const read = useCallback(({ percent }: Session) => percent[index], [index]);
  return useLiveNumber(element, read, write);
}
