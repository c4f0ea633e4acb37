import type { PersonFact } from '../facts.ts';

/* Restated by hand from public knowledge; `source` says where a reader can check. Positions: newest first. */
export const africa: readonly PersonFact[] = [
  // Egypt
  { slug: 'abdel-fattah-el-sisi', name: 'Abdel Fattah el-Sisi',
    aliases: ['el-Sisi', 'Sisi', 'Abdel Fattah al-Sisi', 'Абдель Фаттах ас-Сиси', 'Абдул-Фаттах ас-Сиси', 'ас-Сиси', 'عبد الفتاح السيسي'],
    description: 'Egyptian general and politician, president since 2014.',
    positions: [{ title: 'President', country: 'EG', startsOn: '2014-06-08' }],
    source: 'presidency.eg: President' },
  { slug: 'badr-abdelatty', name: 'Badr Abdelatty',
    aliases: ['Abdelatty', 'Badr Abdel Aaty', 'Badr Abdelaty', 'Бадр Абдель Аты', 'Бадр Абделатти', 'بدر عبد العاطي'],
    description: 'Egyptian diplomat, foreign minister since July 2024.',
    positions: [{ title: 'Minister of Foreign Affairs', country: 'EG', startsOn: '2024-07-03' }],
    source: 'mfa.gov.eg: Minister' },
  { slug: 'sameh-shoukry', name: 'Sameh Shoukry',
    aliases: ['Shoukry', 'Самех Шукри', 'Шукри', 'سامح شكري'],
    description: 'Egyptian diplomat, foreign minister from 2014 to 2024.',
    positions: [{ title: 'Minister of Foreign Affairs', country: 'EG', startsOn: '2014-06', endsOn: '2024-07-03' }],
    source: 'mfa.gov.eg: former ministers' },

  // South Africa
  { slug: 'cyril-ramaphosa', name: 'Cyril Ramaphosa',
    aliases: ['Ramaphosa', 'Сирил Рамафоса', 'Рамафоса'],
    description: 'South African politician, president since 2018.',
    positions: [{ title: 'President', country: 'ZA', startsOn: '2018-02-15' }],
    source: 'thepresidency.gov.za: President' },
  { slug: 'ronald-lamola', name: 'Ronald Lamola',
    aliases: ['Lamola', 'Рональд Ламола', 'Ламола'],
    description: 'South African lawyer and politician, minister of international relations since 2024.',
    positions: [{ title: 'Minister of International Relations and Cooperation', country: 'ZA', startsOn: '2024' }],
    source: 'dirco.gov.za: Minister' },

  // Ethiopia
  { slug: 'abiy-ahmed', name: 'Abiy Ahmed',
    aliases: ['Abiy', 'Abiy Ahmed Ali', 'Абий Ахмед', 'Абий Ахмед Али'],
    description: 'Ethiopian politician and Nobel laureate, prime minister since 2018.',
    positions: [{ title: 'Prime Minister', country: 'ET', startsOn: '2018-04-02' }],
    source: 'pmo.gov.et: Prime Minister' },
  { slug: 'taye-atske-selassie', name: 'Taye Atske Selassie',
    aliases: ['Тайе Ацке Селассие', 'Taye Atske-Selassie'],
    description: 'Ethiopian diplomat, president since October 2024.',
    positions: [{ title: 'President', country: 'ET', startsOn: '2024-10-07' }],
    source: 'mfa.gov.et: President' },
  { slug: 'gedion-timothewos', name: 'Gedion Timothewos',
    aliases: ['Timothewos', 'Gedion Timotheos', 'Гедион Тимотеос', 'Гедион Тимотевос'],
    description: 'Ethiopian lawyer, foreign minister since October 2024.',
    positions: [{ title: 'Minister of Foreign Affairs', country: 'ET', startsOn: '2024-10' }],
    source: 'mfa.gov.et: Minister' },
];
