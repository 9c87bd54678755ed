import Appel from './Appel.astro';
import Chiffre from './Chiffre.astro';
import Citation from './Citation.astro';
import Encart from './Encart.astro';
import Lien from './Lien.astro';
import ScrollTable from './ScrollTable.astro';
import SectionTitle from './SectionTitle.astro';

/** What a body is printed with. `schema/collections.ts` lists the names that contributors may write. */
export const bodyComponents = { Appel, Chiffre, Citation, Encart, a: Lien, h2: SectionTitle, table: ScrollTable };
