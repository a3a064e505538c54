import { type Language } from "../language";

/** One family of the pane's texts in both languages; the compiler asks for every text in each. */
export type Bilingual<T> = Readonly<Record<Language, T>>;
