import type { Atlas } from '../../atlas/atlas.ts';
import type { Grouping } from '../../atlas/grouping.ts';
import { packDirectory, type DirectoryFile } from '../../search/directory-index.ts';
import { pathTo } from '../../site.ts';
import { addressGrouping, describeGrouping } from '../directory/grouping-lines.ts';
import { formatText } from '../format.ts';

/** The file of the groupings of the directory, for the search. */
export function writeDirectoryIndex(atlas: Atlas): DirectoryFile {
  const { formsById, gazetteer } = atlas;
  const root = pathTo();
  return packDirectory(
    atlas.groupings.map((grouping) => {
      const { name, place, purpose } = describeGrouping(grouping, atlas);
      const form = formatText(formsById.get(grouping.form)?.name ?? '');
      return {
        path: addressGrouping(grouping, atlas).slice(root.length).replace('/#', '#'),
        title: name,
        detail: [form, place].filter((part) => part !== '').join(' · '),
        words: listWords(grouping, gazetteer).map(formatText).join(', '),
        purpose,
      };
    }),
  );
}

function listWords({ aliases, departements, regions }: Grouping, gazetteer: Atlas['gazetteer']): readonly string[] {
  return [
    ...aliases,
    ...departements.flatMap((code) => [gazetteer.departements.get(code)?.name ?? '', code]),
    ...regions.map((code) => gazetteer.regions.get(code)?.name ?? ''),
  ];
}
