import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { builtFolder } from "../../scripts/built";
import { buildPage } from "../../scripts/playground/build";
import { currentCommit } from "../../scripts/release/commit";
import { releaseFiles } from "../../scripts/release/files";
import type { Files } from "../../scripts/release/zip";

/** What is in the zip that `npm run release` has written, or would be in one of the build as it is. */
export async function releasedFiles(): Promise<Files> {
  const zip = process.env.RELEASE_ZIP;
  if (zip) return new Map(Object.entries(unzipSync(readFileSync(zip))));
  await buildPage();
  return releaseFiles(builtFolder(), currentCommit());
}
