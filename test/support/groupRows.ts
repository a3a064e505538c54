import { type EqualGroups } from "../../src/core/structure/change/equalGroups";

/** For each unit its part in every group. */
export function groupRows({ count, groupOf, splits }: EqualGroups): number[][] {
  return Array.from(groupOf, (place) =>
    Array.from({ length: count }, (_, group) => (place < 0 ? splits[-1 - place][group] : +(place === group))),
  );
}
