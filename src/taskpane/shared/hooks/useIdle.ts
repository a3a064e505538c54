import { useEffect } from "react";

/** Milliseconds until work that has time begins where the browser does not say when nothing is to do, as in Excel on a Mac. */
const later = 1000;

/** Does something once there is nothing else to do, from when it is asked for. */
export function useIdle(isAsked: boolean, work: () => void): void {
  useEffect(() => {
    if (!isAsked) return;
    if (!("requestIdleCallback" in window)) {
      const timer = setTimeout(work, later);
      return () => clearTimeout(timer);
    }
    const request = requestIdleCallback(work);
    return () => cancelIdleCallback(request);
  }, [isAsked, work]);
}
