import { type ILanguagePack, LocaleType } from "@univerjs/core";
import { type LanguageTag, languageTags } from "../../../messages/languages";

interface Locale {
  readonly words: ILanguagePack;
}

/** The grid's own words, loaded for the one language in use; the first language stands in where there are none here. */
export async function gridWords(tag: LanguageTag): Promise<ILanguagePack> {
  const load = (of: LanguageTag) => import(`./locales/${of}.ts`) as Promise<Locale>;
  const { words } = await load(tag).catch(() => load(languageTags[0]));
  return words;
}

/** Univer's name of a language. */
export function univerLocale(tag: LanguageTag): LocaleType {
  const name = tag.replace("-", "");
  return Object.values(LocaleType).find((each) => each === name) ?? LocaleType.EN_US;
}
