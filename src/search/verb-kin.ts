/**
 * What a verb becomes, and the nouns made of it: « répondre » ~ « répondent », « recruter » ~ « recrutement »,
 * « exporter » ~ « exportation ». Words that meet so are further from each other than those of a family.
 */

/** Letters of a root, at least: shorter ones meet by chance (« forme », « former »). */
const ROOT_LENGTH = 5;

const ENDINGS = [
  'ations ateurs atrices ements issent',
  'ation ateur atrice ement aient antes eront erait',
  'antes ants ante ages ait ais ant ent ees era ons ues age ont',
  'ee es er ez ir is it re ra us ue',
  'e i s u',
].flatMap((endings) => endings.split(' '));
/** As few letters as a root may have, then the ending that is left. */
const ROOT = new RegExp(`^(.{${ROOT_LENGTH},}?)(?:${ENDINGS.join('|')})?$`);

/** A key that a verb shares with its forms, `undefined` for a word too short to have one. */
export function findVerbRoot(foldedWord: string): string | undefined {
  return /\d/.test(foldedWord) ? undefined : ROOT.exec(foldedWord)?.[1];
}
