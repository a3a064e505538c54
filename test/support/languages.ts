import { type LanguageTag, languageTags } from "../../src/messages/languages";
import {
  type AnalyzeWords,
  type CheckWords,
  type ComparedWords,
  type PaneWords,
  type PublishWords,
  type ShareLanguage,
  type ShareWords,
  type StoryWords,
  type TreatWords,
} from "../../src/messages/words";

const wordsOf = (tag: LanguageTag) =>
  jest.requireActual<{ paneWords: PaneWords }>(`../../src/messages/${tag}/paneWords`).paneWords;
const shareWordsOf = (tag: LanguageTag) =>
  jest.requireActual<{ shareWords: ShareWords }>(`../../src/messages/${tag}/shareWords`).shareWords;

/** The pane's languages by their tags, the Share tab's words included, without waiting for them. */
export const spoken = Object.fromEntries(
  languageTags.map((tag): [LanguageTag, ShareLanguage] => [
    tag,
    { ...wordsOf(tag), ...shareWordsOf(tag), tag },
  ]),
) as Readonly<Record<LanguageTag, ShareLanguage>>;

/** What the guided check says in each, likewise. */
export const spokenByCheck = Object.fromEntries(
  languageTags.map((tag): [LanguageTag, CheckWords] => [
    tag,
    jest.requireActual<{ checkWords: CheckWords }>(`../../src/messages/${tag}/checkWords`).checkWords,
  ]),
) as Readonly<Record<LanguageTag, CheckWords>>;

/** What the Analyze tab says of changes in each, likewise. */
export const spokenByAnalyze = Object.fromEntries(
  languageTags.map((tag): [LanguageTag, AnalyzeWords] => [
    tag,
    jest.requireActual<{ analyzeWords: AnalyzeWords }>(`../../src/messages/${tag}/analyzeWords`).analyzeWords,
  ]),
) as Readonly<Record<LanguageTag, AnalyzeWords>>;

/** What publishing says in each, likewise. */
export const spokenByPublishing = Object.fromEntries(
  languageTags.map((tag): [LanguageTag, PublishWords] => [
    tag,
    jest.requireActual<{ publishWords: PublishWords }>(`../../src/messages/${tag}/publishWords`).publishWords,
  ]),
) as Readonly<Record<LanguageTag, PublishWords>>;
/** What is said of several presets in each, likewise. */
export const spokenByComparison = Object.fromEntries(
  languageTags.map((tag): [LanguageTag, ComparedWords] => [
    tag,
    jest.requireActual<{ comparedWords: ComparedWords }>(`../../src/messages/${tag}/comparedWords`)
      .comparedWords,
  ]),
) as Readonly<Record<LanguageTag, ComparedWords>>;

/** What is said of outliers and gaps in each, likewise. */
export const spokenByTreatment = Object.fromEntries(
  languageTags.map((tag): [LanguageTag, TreatWords] => [
    tag,
    jest.requireActual<{ treatWords: TreatWords }>(`../../src/messages/${tag}/treatWords`).treatWords,
  ]),
) as Readonly<Record<LanguageTag, TreatWords>>;

/** What a unit's story says in each, likewise. */
export const spokenByStory = Object.fromEntries(
  languageTags.map((tag): [LanguageTag, StoryWords] => [
    tag,
    jest.requireActual<{ storyWords: StoryWords }>(`../../src/messages/${tag}/storyWords`).storyWords,
  ]),
) as Readonly<Record<LanguageTag, StoryWords>>;

export const english = spoken["en-US"];
