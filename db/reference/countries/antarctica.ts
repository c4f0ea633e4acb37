import type { CountryFact } from '../facts.ts';

/*
 * Restated by hand from public knowledge. Sources a reader can check: ISO 3166-1 (codes), the UN's M49 standard (regions),
 * UN Terminology (official names). The short names are those of English-language news.
 */
export const antarctica: readonly CountryFact[] = [
  { code: 'AQ', code3: 'ATA', name: 'Antarctica', officialName: 'Antarctica', demonyms: ['Antarctic'],
    aliases: ['The Antarctic', 'Антарктида', 'Антарктика'], capital: null, region: 'Antarctica', subregion: null },
];
