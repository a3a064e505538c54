import { compared } from "./ui/compared";

/** What is said of several presets beside each other: loaded with them. */
export const comparedWords = { compared };
