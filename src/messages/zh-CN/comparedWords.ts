import { type ComparedWords } from "../words";
import { compared } from "./ui/compared";
import { pairs } from "./ui/pairs";

/** What is said where presets, or parts of an index, are compared: loaded with what compares them. */
export const comparedWords: ComparedWords = { compared, pairs };
