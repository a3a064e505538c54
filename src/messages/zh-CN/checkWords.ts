import { check } from "./ui/check";
import { reshape } from "./ui/reshape";
import { type CheckWords } from "../words";

export const checkWords: CheckWords = { check, reshape };
