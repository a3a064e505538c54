import { check } from "./ui/check";
import { type CheckWords } from "../words";

export const checkWords: CheckWords = { check };
