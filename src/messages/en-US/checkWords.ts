import { check } from "./ui/check";
import { reshape } from "./ui/reshape";

/** What the guided check says: loaded with it. */
export const checkWords = { check, reshape };
