import { check } from "./ui/check";

/** What the guided check says: loaded with it. */
export const checkWords = { check };
