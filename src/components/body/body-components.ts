import Appel from './Appel.astro';
import CaseTitle from './CaseTitle.astro';
import Chiffre from './Chiffre.astro';
import Citation from './Citation.astro';
import Encart from './Encart.astro';
import Lien from './Lien.astro';
import ScrollTable from './ScrollTable.astro';
import SectionTitle from './SectionTitle.astro';
import StepName from './StepName.astro';

/** What a body is printed with. `schema/collections.ts` lists the names that contributors may write. */
export const bodyComponents = { Appel, Chiffre, Citation, Encart, a: Lien, h2: SectionTitle, table: ScrollTable };

/** The same for a case, whose titles and bold words are those of every case (`CASE_HEADINGS`, `CASE_STEPS` in the schema). */
export const caseBodyComponents = { ...bodyComponents, h2: CaseTitle, strong: StepName };
