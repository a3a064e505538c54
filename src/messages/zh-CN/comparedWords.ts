import { type ComparedWords } from "../words";
import { compared } from "./ui/compared";

/** What is said of several presets beside each other: loaded with them. */
export const comparedWords: ComparedWords = { compared };
