import { QUESTIONS } from '../../src/atlas/answer.ts';
import type { ContentFile } from '../../src/checks/reading/content-file.ts';
import { listTexts } from '../../src/checks/reading/front-matter-values.ts';

/** What the cases answer and how they are written. */
export interface Balance {
  readonly cases: number;
  /** Answers of the ten questions, by case. */
  readonly answers: ReadonlyMap<string, number>;
  /** How many cases answer each question. */
  readonly byQuestion: ReadonlyMap<string, number>;
  readonly sentences: number;
  /** Sentences that speak of the state of the sources instead of the subject. */
  readonly apparatus: number;
  /** Mean number of words of a sentence. */
  readonly meanWords: number;
}

/** Words by which a sentence speaks of the sources. */
const APPARATUS =
  /non documenté|sans date|non daté|année déduite|année non précisée|écart non expliqué|aucune source vue|sources vues|dans l'extrait|la fiche dit|selon un article non|n'a pas été vu/i;

export function measureBalance(files: readonly ContentFile[]): Balance {
  const answered = (file: ContentFile, question: string) => listTexts(file, `fiche.${question}.reponse`).length > 0;
  const sentences = files.flatMap(({ body }) => splitSentences(body?.text ?? ''));
  const words = sentences.map((sentence) => sentence.split(/\s+/).length);
  return {
    cases: files.length,
    answers: new Map(files.map((file) => [file.id, QUESTIONS.filter((question) => answered(file, question)).length])),
    byQuestion: new Map(
      QUESTIONS.map((question) => [question, files.filter((file) => answered(file, question)).length]),
    ),
    sentences: sentences.length,
    apparatus: sentences.filter((sentence) => APPARATUS.test(sentence)).length,
    meanWords: words.reduce((sum, count) => sum + count, 0) / Math.max(1, words.length),
  };
}

/** The sentences of a body, without headings, calls and components. */
export function splitSentences(body: string): readonly string[] {
  const prose = body
    .replace(/\[@[^\]\n]{1,400}\]/g, '')
    .replace(/<Chiffre [^>]{1,200}\/>/g, '60 entreprises')
    .replace(/<[^>]{1,300}>/g, '\n')
    .replace(/^#.*$/gm, '')
    .replace(/^\s*(?:\d+\.|[-*])\s+/gm, '')
    .replace(/\*\*[^*\n]{1,80}\*\*/g, '');
  return prose
    .split(/(?<=[.!?…])\s+|\n{2,}/)
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter((sentence) => sentence.split(' ').length >= 3);
}

/** In French, one measure a line. */
export function describeBalance(balance: Balance): string {
  const { cases, answers, byQuestion, sentences, apparatus, meanWords } = balance;
  const total = [...answers.values()].reduce((sum, count) => sum + count, 0);
  const least = [...answers].sort(([, one], [, other]) => one - other).slice(0, 5);
  return [
    `${cases} cas, ${format(total / Math.max(1, cases))} réponses sur 10 en moyenne`,
    ...[...byQuestion].map(([question, count]) => `  ${question} : ${count} sur ${cases}`),
    `${sentences} phrases, ${format(meanWords)} mots en moyenne`,
    `${apparatus} phrases sur l’état des sources (${format((100 * apparatus) / Math.max(1, sentences))} %)`,
    `Les moins renseignés : ${least.map(([id, count]) => `${id} (${count})`).join(', ')}`,
  ].join('\n');
}

function format(value: number): string {
  return value.toFixed(1).replace('.', ',');
}
