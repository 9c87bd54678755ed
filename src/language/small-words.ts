import { listWords } from './words.ts';

/** Words that say nothing of what a question is about, folded. Not « sans », « sauf » nor « hors », which turn it round. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  [
    'a au aux avec ce ces cet cette chez dans de des du en entre et la le les ou par pour sur un une vers y',
    'ca cela elle elles eux il ils je leur leurs lui ma me mes moi mon nos notre nous on sa se ses son ta te tes ton tu votre vos vous',
    'combien comment dont est lequel laquelle pourquoi quand que quel quelle quelles quels qui quoi',
    'ai as avez avoir avons es etes etre faut ne ont pas peut peux pouvez pouvons sommes sont suis veut veux voudrais voulons',
    'aimerais bonjour connaitre dire dites donc mais merci plait pourriez savoir sil svp',
  ].flatMap((words) => words.split(' ')),
);

/** The folded words of a question that say what it is about, in order, repeated as they are. */
export function listMeaningfulWords(text: string): readonly string[] {
  return listWords(text).filter((word) => (word.length > 1 || /\d/.test(word)) && !SMALL_WORDS.has(word));
}
