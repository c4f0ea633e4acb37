import type { OrganizationFact } from '../facts.ts';

/** Organizations of the Muslim world, Asia, the Gulf, Africa and the global South. */
export const regional: readonly OrganizationFact[] = [
  {
    slug: 'oic', name: 'Organisation of Islamic Cooperation', acronym: 'OIC', country: null,
    aliases: [
      'Organization of Islamic Cooperation', 'Organisation of the Islamic Conference', 'Organization of the Islamic Conference', 'ОИС',
      'Организация исламского сотрудничества', 'ИЫҰ',
    ],
    description: 'Organization of 57 states with large Muslim populations, based in Jeddah; all five states of Central Asia belong.',
    // Syria was suspended from 2012 to 2025.
    members: [
      { country: 'AF', since: '1969' }, { country: 'DZ', since: '1969' }, { country: 'TD', since: '1969' },
      { country: 'EG', since: '1969' }, { country: 'GN', since: '1969' }, { country: 'ID', since: '1969' },
      { country: 'IR', since: '1969' }, { country: 'JO', since: '1969' }, { country: 'KW', since: '1969' },
      { country: 'LB', since: '1969' }, { country: 'LY', since: '1969' }, { country: 'MY', since: '1969' },
      { country: 'ML', since: '1969' }, { country: 'MR', since: '1969' }, { country: 'MA', since: '1969' },
      { country: 'NE', since: '1969' }, { country: 'PK', since: '1969' }, { country: 'PS', since: '1969' },
      { country: 'SA', since: '1969' }, { country: 'SN', since: '1969' }, { country: 'SO', since: '1969' },
      { country: 'SD', since: '1969' }, { country: 'TN', since: '1969' }, { country: 'TR', since: '1969' },
      { country: 'YE', since: '1969' }, { country: 'BH', since: '1972' }, { country: 'OM', since: '1972' },
      { country: 'QA', since: '1972' }, { country: 'SL', since: '1972' }, { country: 'SY', since: '1972' },
      { country: 'AE', since: '1972' }, { country: 'BD', since: '1974' }, { country: 'BF', since: '1974' },
      { country: 'CM', since: '1974' }, { country: 'GA', since: '1974' }, { country: 'GM', since: '1974' },
      { country: 'GW', since: '1974' }, { country: 'UG', since: '1974' }, { country: 'IQ', since: '1975' },
      { country: 'KM', since: '1976' }, { country: 'MV', since: '1976' }, { country: 'DJ', since: '1978' },
      { country: 'BJ', since: '1983' }, { country: 'BN', since: '1984' }, { country: 'NG', since: '1986' },
      { country: 'AL', since: '1992' }, { country: 'AZ', since: '1992' }, { country: 'KG', since: '1992' },
      { country: 'TJ', since: '1992' }, { country: 'TM', since: '1992' }, { country: 'MZ', since: '1994' },
      { country: 'KZ', since: '1995' }, { country: 'SR', since: '1996' }, { country: 'UZ', since: '1996' },
      { country: 'TG', since: '1997' }, { country: 'GY', since: '1998' }, { country: 'CI', since: '2001' },
    ],
    source: 'oic-oci.org: member states',
  },
  {
    slug: 'arab-league', name: 'Arab League', acronym: null, country: null,
    aliases: ['League of Arab States', 'LAS', 'Лига арабских государств', 'ЛАГ'],
    description: 'Organization of 22 Arab states, based in Cairo.',
    // Syria was suspended from 2011 to 2023.
    members: [
      { country: 'EG', since: '1945-03-22' }, { country: 'IQ', since: '1945-03-22' }, { country: 'JO', since: '1945-03-22' },
      { country: 'LB', since: '1945-03-22' }, { country: 'SA', since: '1945-03-22' }, { country: 'SY', since: '1945-03-22' },
      { country: 'YE', since: '1945-05-05' }, { country: 'LY', since: '1953-03-28' }, { country: 'SD', since: '1956-01-19' },
      { country: 'MA', since: '1958-10-01' }, { country: 'TN', since: '1958-10-01' }, { country: 'KW', since: '1961-07-20' },
      { country: 'DZ', since: '1962-08-16' }, { country: 'BH', since: '1971-09-11' }, { country: 'QA', since: '1971-09-11' },
      { country: 'OM', since: '1971-09-29' }, { country: 'AE', since: '1971-12-06' }, { country: 'MR', since: '1973-11-26' },
      { country: 'SO', since: '1974-02-14' }, { country: 'PS', since: '1976-09-09' }, { country: 'DJ', since: '1977' },
      { country: 'KM', since: '1993-11-20' },
    ],
    source: 'lasportal.org: member states',
  },
  {
    slug: 'gcc', name: 'Gulf Cooperation Council', acronym: 'GCC', country: null,
    aliases: [
      'Cooperation Council for the Arab States of the Gulf', 'ССАГПЗ', 'Совет сотрудничества арабских государств Персидского залива',
      'Совет сотрудничества стран Залива',
    ],
    description: 'Union of six Gulf monarchies, based in Riyadh; it has met the Central Asian states as a group since 2022.',
    members: [
      { country: 'AE', since: '1981-05-25' }, { country: 'BH', since: '1981-05-25' }, { country: 'KW', since: '1981-05-25' },
      { country: 'OM', since: '1981-05-25' }, { country: 'QA', since: '1981-05-25' }, { country: 'SA', since: '1981-05-25' },
    ],
    source: 'gcc-sg.org: member states',
  },
  {
    slug: 'asean', name: 'Association of Southeast Asian Nations', acronym: 'ASEAN', country: null,
    aliases: ['Association of South-East Asian Nations', 'АСЕАН', 'Ассоциация государств Юго-Восточной Азии'],
    description: 'Political and economic union of eleven states, with its secretariat in Jakarta.',
    members: [
      { country: 'ID', since: '1967-08-08' }, { country: 'MY', since: '1967-08-08' }, { country: 'PH', since: '1967-08-08' },
      { country: 'SG', since: '1967-08-08' }, { country: 'TH', since: '1967-08-08' }, { country: 'BN', since: '1984-01-07' },
      { country: 'VN', since: '1995-07-28' }, { country: 'LA', since: '1997-07-23' }, { country: 'MM', since: '1997-07-23' },
      { country: 'KH', since: '1999-04-30' }, { country: 'TL', since: '2025-10-26' },
    ],
    source: 'asean.org: member states',
  },
  {
    slug: 'saarc', name: 'South Asian Association for Regional Cooperation', acronym: 'SAARC', country: null,
    aliases: ['СААРК', 'Ассоциация регионального сотрудничества Южной Азии'],
    description: 'Organization of eight South Asian states, with its secretariat in Kathmandu.',
    members: [
      { country: 'BD', since: '1985-12-08' }, { country: 'BT', since: '1985-12-08' }, { country: 'IN', since: '1985-12-08' },
      { country: 'LK', since: '1985-12-08' }, { country: 'MV', since: '1985-12-08' }, { country: 'NP', since: '1985-12-08' },
      { country: 'PK', since: '1985-12-08' }, { country: 'AF', since: '2007-04-03' },
    ],
    source: 'saarc-sec.org',
  },
  {
    slug: 'bimstec', name: 'Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation', acronym: 'BIMSTEC', country: null,
    aliases: ['БИМСТЕК'],
    description: 'Organization of seven states around the Bay of Bengal, with its secretariat in Dhaka.',
    members: [
      { country: 'BD', since: '1997-06-06' }, { country: 'IN', since: '1997-06-06' }, { country: 'LK', since: '1997-06-06' },
      { country: 'TH', since: '1997-06-06' }, { country: 'MM', since: '1997-12-22' }, { country: 'BT', since: '2004-02' },
      { country: 'NP', since: '2004-02' },
    ],
    source: 'bimstec.org',
  },
  {
    slug: 'd-8', name: 'D-8 Organization for Economic Cooperation', acronym: 'D-8', country: null,
    aliases: ['Developing Eight', 'D8', 'Исламская восьмёрка', 'Группа восьми развивающихся стран'],
    description: 'Economic group of populous Muslim countries, with its secretariat in Istanbul.',
    members: [
      { country: 'BD', since: '1997-06-15' }, { country: 'EG', since: '1997-06-15' }, { country: 'ID', since: '1997-06-15' },
      { country: 'IR', since: '1997-06-15' }, { country: 'MY', since: '1997-06-15' }, { country: 'NG', since: '1997-06-15' },
      { country: 'PK', since: '1997-06-15' }, { country: 'TR', since: '1997-06-15' }, { country: 'AZ', since: '2024-12-19' },
    ],
    source: 'developing8.org',
  },
  {
    slug: 'asia-cooperation-dialogue', name: 'Asia Cooperation Dialogue', acronym: 'ACD', country: null,
    aliases: ['ДСА', 'Диалог по сотрудничеству в Азии'],
    description: 'Pan-Asian forum of foreign ministers and leaders founded in Thailand in 2002.',
    source: 'Declarations of the Asia Cooperation Dialogue',
  },
  {
    slug: 'au', name: 'African Union', acronym: 'AU', country: null,
    aliases: ['Африканский союз'],
    description: 'Union of the 55 African states, based in Addis Ababa; it replaced the Organization of African Unity in 2002.',
    // Dates only where plain; most belong since 2002 or, through the predecessor, 1963. Several are suspended after coups. EH is the
    // Sahrawi Republic, which the Union admits. Morocco had left in 1984.
    members: [
      { country: 'DZ' }, { country: 'AO' }, { country: 'BJ' }, { country: 'BW' }, { country: 'BF' }, { country: 'BI' }, { country: 'CV' },
      { country: 'CM' }, { country: 'CF' }, { country: 'TD' }, { country: 'KM' }, { country: 'CG' }, { country: 'CD' }, { country: 'CI' },
      { country: 'DJ' }, { country: 'EG' }, { country: 'GQ' }, { country: 'ER' }, { country: 'SZ' }, { country: 'ET' }, { country: 'GA' },
      { country: 'GM' }, { country: 'GH' }, { country: 'GN' }, { country: 'GW' }, { country: 'KE' }, { country: 'LS' }, { country: 'LR' },
      { country: 'LY' }, { country: 'MG' }, { country: 'MW' }, { country: 'ML' }, { country: 'MR' }, { country: 'MU' }, { country: 'MZ' },
      { country: 'NA' }, { country: 'NE' }, { country: 'NG' }, { country: 'RW' }, { country: 'ST' }, { country: 'SN' }, { country: 'SC' },
      { country: 'SL' }, { country: 'SO' }, { country: 'ZA' }, { country: 'SD' }, { country: 'TZ' }, { country: 'TG' }, { country: 'TN' },
      { country: 'UG' }, { country: 'ZM' }, { country: 'ZW' }, { country: 'EH' }, { country: 'SS', since: '2011-07' },
      { country: 'MA', since: '2017-01' },
    ],
    source: 'au.int: member states',
  },
  {
    slug: 'non-aligned-movement', name: 'Non-Aligned Movement', acronym: 'NAM', country: null,
    aliases: ['Движение неприсоединения'],
    description: 'Movement of some 120 states outside the big blocs, founded in Belgrade in 1961; Uzbekistan and Turkmenistan belong.',
    source: 'Final documents of the Non-Aligned Movement',
  },
  {
    slug: 'g77', name: 'Group of 77', acronym: 'G77', country: null,
    aliases: ['G77 and China', 'G-77', 'Группа 77'],
    description: 'Largest coalition of developing countries at the United Nations.',
    source: 'g77.org',
  },
  {
    slug: 'commonwealth-of-nations', name: 'Commonwealth of Nations', acronym: null, country: null,
    aliases: ['British Commonwealth', 'Содружество наций'],
    description: 'Association of 56 states, most of them once ruled by Britain.',
    source: 'thecommonwealth.org',
  },
  {
    slug: 'oif', name: 'Organisation internationale de la Francophonie', acronym: 'OIF', country: null,
    aliases: ['La Francophonie', 'International Organization of La Francophonie', 'Франкофония', 'Международная организация франкофонии'],
    description: 'Organization of French-speaking states, based in Paris.',
    source: 'francophonie.org',
  },
  {
    slug: 'landlocked-developing-countries', name: 'Landlocked Developing Countries', acronym: 'LLDCs', country: null,
    aliases: ['Group of Landlocked Developing Countries', 'LLDC', 'РСНВМ', 'Развивающиеся страны, не имеющие выхода к морю'],
    description:
      'UN group of 32 developing countries without a coast, all of Central Asia among them; their third conference met in Awaza, ' +
      'Turkmenistan, in August 2025.',
    source: 'un.org/ohrlls',
  },
];
