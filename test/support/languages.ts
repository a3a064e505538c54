import { type LanguageTag, languageTags } from "../../src/messages/languages";
import { type CheckWords, type Language, type PaneWords } from "../../src/messages/words";

const wordsOf = (tag: LanguageTag) =>
  jest.requireActual<{ paneWords: PaneWords }>(`../../src/messages/${tag}/paneWords`).paneWords;

/** The pane's languages by their tags, without waiting for them. */
export const spoken = Object.fromEntries(
  languageTags.map((tag): [LanguageTag, Language] => [tag, { ...wordsOf(tag), tag }]),
) as Readonly<Record<LanguageTag, Language>>;

/** What the guided check says in each, likewise. */
export const spokenByCheck = Object.fromEntries(
  languageTags.map((tag): [LanguageTag, CheckWords] => [
    tag,
    jest.requireActual<{ checkWords: CheckWords }>(`../../src/messages/${tag}/checkWords`).checkWords,
  ]),
) as Readonly<Record<LanguageTag, CheckWords>>;

export const english = spoken["en-US"];
