import { ENTRY_NAME } from '../../schema/collections.ts';
import type { DataPath } from '../../schema/shape.ts';
import { readDraft, type Draft } from './draft-text.ts';
import type { SurroundingsLoader } from './surroundings.ts';
import { isMap, ownValue, readText } from './values.ts';

interface Start {
  /** Field to begin at. */
  readonly field?: DataPath | undefined;
  readonly draft?: Draft | undefined;
  readonly words: string;
}

/** What the address asks to begin with: `?fiche=<id of a case>`, at `&champ=fiche.equipe` if it says so, or `?groupement=<id>`. Undefined for an empty file. */
export async function openStart(search: string, loader: SurroundingsLoader, files: string): Promise<Start | undefined> {
  const parameters = new URLSearchParams(search);
  const [caseId, groupingId] = [parameters.get('fiche'), parameters.get('groupement')];
  const field = parameters
    .get('champ')
    ?.split('.')
    .map((step) => (/^\d{1,3}$/.test(step) ? Number(step) : step));
  if (caseId !== null) return { ...(await openCase(caseId, files)), field };
  return groupingId === null ? undefined : openGrouping(groupingId, loader);
}

async function openCase(id: string, files: string): Promise<Start> {
  const response = ENTRY_NAME.test(id) ? await fetch(`${files}${id}/fiche.mdx`).catch(() => undefined) : undefined;
  const text = response?.ok === true ? await response.text() : undefined;
  const read = text === undefined ? undefined : readDraft(`cas/${id}.mdx`, text);
  if (text === undefined || read === undefined)
    return { words: 'La fiche demandée n’a pas pu s’ouvrir. Vous partez d’une fiche vide.' };
  return {
    draft: { id, opened: { id, text }, ...read },
    words: `Vous corrigez la fiche «\u00a0${readText(read.values, 'titre')}\u00a0». Seules les lignes que vous changez changeront.`,
  };
}

async function openGrouping(id: string, loader: SurroundingsLoader): Promise<Start> {
  const values = ownValue(await loader.loadGroupings(), id);
  if (!isMap(values)) return { words: 'Ce groupement n’est pas dans le répertoire. Vous partez d’une fiche vide.' };
  const { today } = await loader.load('', {});
  return {
    draft: { id, values: { ...values, publie: today }, sections: {} },
    words: `Ce que le répertoire sait de «\u00a0${readText(values, 'titre')}\u00a0» est déjà rempli\u00a0: vérifiez-le.`,
  };
}
