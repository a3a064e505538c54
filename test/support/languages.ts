import { createRequire } from "node:module";
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

/** Also where there is no jest, which mutation does without. */
const load = createRequire(__filename);

const wordsOf = (tag: LanguageTag) =>
  (load(`../../src/messages/${tag}/paneWords`) as { paneWords: PaneWords }).paneWords;
const shareWordsOf = (tag: LanguageTag) =>
  (load(`../../src/messages/${tag}/shareWords`) as { shareWords: ShareWords }).shareWords;

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
    (load(`../../src/messages/${tag}/checkWords`) as { checkWords: CheckWords }).checkWords,
  ]),
) as Readonly<Record<LanguageTag, CheckWords>>;

/** What the Analyze tab says of changes in each, likewise. */
export const spokenByAnalyze = Object.fromEntries(
  languageTags.map((tag): [LanguageTag, AnalyzeWords] => [
    tag,
    (load(`../../src/messages/${tag}/analyzeWords`) as { analyzeWords: AnalyzeWords }).analyzeWords,
  ]),
) as Readonly<Record<LanguageTag, AnalyzeWords>>;

/** What publishing says in each, likewise. */
export const spokenByPublishing = Object.fromEntries(
  languageTags.map((tag): [LanguageTag, PublishWords] => [
    tag,
    (load(`../../src/messages/${tag}/publishWords`) as { publishWords: PublishWords }).publishWords,
  ]),
) as Readonly<Record<LanguageTag, PublishWords>>;
/** What is said of several presets in each, likewise. */
export const spokenByComparison = Object.fromEntries(
  languageTags.map((tag): [LanguageTag, ComparedWords] => [
    tag,
    (load(`../../src/messages/${tag}/comparedWords`) as { comparedWords: ComparedWords }).comparedWords,
  ]),
) as Readonly<Record<LanguageTag, ComparedWords>>;

/** What is said of outliers and gaps in each, likewise. */
export const spokenByTreatment = Object.fromEntries(
  languageTags.map((tag): [LanguageTag, TreatWords] => [
    tag,
    (load(`../../src/messages/${tag}/treatWords`) as { treatWords: TreatWords }).treatWords,
  ]),
) as Readonly<Record<LanguageTag, TreatWords>>;

/** What a unit's story says in each, likewise. */
export const spokenByStory = Object.fromEntries(
  languageTags.map((tag): [LanguageTag, StoryWords] => [
    tag,
    (load(`../../src/messages/${tag}/storyWords`) as { storyWords: StoryWords }).storyWords,
  ]),
) as Readonly<Record<LanguageTag, StoryWords>>;

export const english = spoken["en-US"];
