import { type Words } from "../translated";
import { headers } from "./headers";
import { occupations } from "./occupations";
import { questions } from "./questions";
import { sentences } from "./sentences";
import { units } from "./units";

/**
 * The sample workbook's words in Chinese, by the English ones. What functions read or return stays: Indicator, Direction, Low,
 * High, Dimension, Equal and auto, option words, and the names of quadrants.
 */
export const chineseWords: Words = { ...units, ...occupations, ...headers, ...sentences, ...questions };
