import { readHierarchy } from "../../cells/tables/hierarchy";
import { keyIn, nameIn } from "../../cells/tables/names";
import { IndexError, type Problem } from "../../core/errors";
import { type PresetIndicator } from "./presetFile";

/** Keys of the names that some row gives as its dimension. */
export function dimensionKeys(
  rows: readonly { readonly dimension?: string | undefined }[],
): ReadonlySet<string> {
  return new Set(rows.map(({ dimension }) => keyIn(dimension)).filter((key) => key !== ""));
}

/** What keeps the rows of a file from being a tree, such as a dimension that stands below itself; null where nothing does. */
export function treeProblem(rows: readonly PresetIndicator[]): Problem | null {
  const named = rows.map(({ name, dimension = "" }) => {
    return { name: nameIn(name), key: keyIn(name), dimension: nameIn(dimension), cells: [] };
  });
  try {
    readHierarchy({ rows: named, presets: [], unnamed: [], cell: () => null }, () => 1);
    return null;
  } catch (error) {
    if (error instanceof IndexError) return error.problem;
    throw error;
  }
}
