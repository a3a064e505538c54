import { type LanguageTag, languageTags } from "../../src/messages/languages";
import { type Language, type PaneWords } from "../../src/messages/words";

const wordsOf = (tag: LanguageTag) =>
  jest.requireActual<{ paneWords: PaneWords }>(`../../src/messages/${tag}/paneWords`).paneWords;

/** The pane's languages by their tags, without waiting for them. */
export const spoken = Object.fromEntries(
  languageTags.map((tag): [LanguageTag, Language] => [tag, { ...wordsOf(tag), tag }]),
) as Readonly<Record<LanguageTag, Language>>;

export const english = spoken["en-US"];
