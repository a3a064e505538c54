import { useLanguage, useTexts } from "../context";

/** So many are said; the others are counted. */
const most = 5;

/** Lists the first few of some things by their words, and says how many more there are. */
export function useShortList(): <Item>(items: readonly Item[], word: (item: Item) => string) => string {
  const language = useLanguage();
  const text = useTexts("columns");
  return (items, word) => {
    const words = items.slice(0, most).map(word);
    const more = items.length - words.length;
    return language.list(more > 0 ? [...words, text.more(more)] : words);
  };
}
