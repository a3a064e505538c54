import path from "node:path";

const projectFolder = path.resolve(__dirname, "../..");

export const fromProject = (...steps: string[]) => path.join(projectFolder, ...steps);

/** The production bundle of the add-in, as webpack writes it. */
export const addinFolder = fromProject("dist");

/** The playground's own bundle. It is never part of the add-in's. */
export const pageFolder = fromProject("dist", "playground");
