import path from "node:path";

/** An add-in whose functions show what the host does with arguments and results. */
export const fixture = { folder: path.join(__dirname, "fixture") };
