/** The licences of what the atlas publishes as data, at the choice of whoever takes it: `/mentions-legales/`. */
export const LICENCES = [
  {
    name: 'etalab-2.0',
    title: 'Licence Ouverte 2.0',
    url: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
  },
  {
    name: 'CC-BY-4.0',
    title: 'Creative Commons Attribution 4.0 International',
    url: 'https://creativecommons.org/licenses/by/4.0/',
  },
] as const;
