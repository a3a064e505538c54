import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";

/**
 * Stops the start where a patch meets another Univer than the one it was written for: it rests on private members, which may
 * mean something else there.
 * @param patch the file beside this one, without its ending
 * @param checked the version whose code the patch was last read against
 * @param installed of the package that every patch changes; all of Univer's packages have one version
 */
export function writtenFor(
  patch: string,
  checked: string,
  installed = UniverFormulaEnginePlugin.version,
): void {
  if (installed === checked) return;
  throw new Error(
    `The patch "${patch}" was written for Univer ${checked}, and ${installed} is installed. Read the head of ` +
      `src/playground/engine/univer/patches/${patch}.ts: is the patch still needed, and are the members still the same?`,
  );
}
