import type { OrganizationFact } from '../facts.ts';

/** Formats and organizations of Central Asia itself, and of Central Asia with one partner. */
export const centralAsia: readonly OrganizationFact[] = [
  {
    slug: 'c5-plus-1', name: 'C5+1', acronym: 'C5+1', country: null,
    aliases: ['C5 + 1', 'C5+1 format', 'С5+1', 'ЦА5+1', 'Central Asia plus United States'],
    description:
      'Format in which the five states of Central Asia meet the United States, since 2015 at the level of foreign ministers and since ' +
      '2023 also of presidents.',
    // From the first meeting of ministers, in Samarkand.
    members: [
      { country: 'KZ', since: '2015-11-01' }, { country: 'KG', since: '2015-11-01' }, { country: 'TJ', since: '2015-11-01' },
      { country: 'TM', since: '2015-11-01' }, { country: 'UZ', since: '2015-11-01' }, { country: 'US', since: '2015-11-01' },
    ],
    source: 'US Department of State: C5+1',
  },
  {
    slug: 'consultative-meeting-of-heads-of-state-of-central-asia',
    name: 'Consultative Meeting of the Heads of State of Central Asia',
    acronym: null, country: null,
    aliases: [
      'Consultative Meeting of Central Asian Leaders', 'Consultative Meetings of Heads of State of Central Asia',
      'Консультативная встреча глав государств Центральной Азии', 'Консультативная встреча глав государств ЦА',
    ],
    description:
      'Yearly summit of the presidents of Central Asia without outside powers, proposed by Uzbekistan in 2017; Azerbaijan was admitted ' +
      'as a full participant in November 2025.',
    members: [
      { country: 'KZ', since: '2018-03-15' }, { country: 'KG', since: '2018-03-15' }, { country: 'TJ', since: '2018-03-15' },
      { country: 'TM', since: '2018-03-15' }, { country: 'UZ', since: '2018-03-15' }, { country: 'AZ', since: '2025-11-16' },
    ],
    source: 'Joint statements of the Consultative Meetings (Astana 2018 to Tashkent 2025)',
  },
  {
    slug: 'china-central-asia', name: 'China–Central Asia Mechanism', acronym: 'C+C5', country: null,
    aliases: [
      'China-Central Asia', 'China–Central Asia', 'China-Central Asia Summit', 'China–Central Asia Summit', 'China-Central Asia Mechanism',
      'Центральная Азия — Китай', 'Центральная Азия - Китай', 'Китай — Центральная Азия',
    ],
    description:
      'Summits and ministerial meetings of China with the five states of Central Asia; presidents first met in person in Xi’an in May ' +
      '2023, and the secretariat is there.',
    // From the first meeting of foreign ministers, July 2020.
    members: [
      { country: 'CN', since: '2020' }, { country: 'KZ', since: '2020' }, { country: 'KG', since: '2020' },
      { country: 'TJ', since: '2020' }, { country: 'TM', since: '2020' }, { country: 'UZ', since: '2020' },
    ],
    source: 'Xi’an Declaration of the China–Central Asia Summit, 19 May 2023',
  },
  {
    slug: 'central-asia-plus-japan', name: 'Central Asia plus Japan Dialogue', acronym: 'CA+JAD', country: null,
    aliases: ['Central Asia plus Japan', 'Central Asia + Japan', 'Центральная Азия + Япония', 'Центральная Азия плюс Япония'],
    description:
      'Dialogue of Japan with the states of Central Asia, begun by foreign ministers in 2004; leaders held the first summit in Tokyo in ' +
      'December 2025.',
    // Turkmenistan did not take part in the first meeting.
    members: [
      { country: 'JP', since: '2004' }, { country: 'KZ', since: '2004' }, { country: 'KG', since: '2004' },
      { country: 'TJ', since: '2004' }, { country: 'UZ', since: '2004' }, { country: 'TM' },
    ],
    source: 'mofa.go.jp: Central Asia plus Japan Dialogue',
  },
  {
    slug: 'central-asia-russia', name: 'Central Asia–Russia Summit', acronym: null, country: null,
    aliases: [
      'Central Asia-Russia', 'Central Asia–Russia', 'Central Asia - Russia', 'Центральная Азия — Россия', 'Центральная Азия - Россия',
    ],
    description:
      'Format in which the presidents of the five Central Asian states meet the Russian president; the first summit was in Astana in ' +
      'October 2022.',
    members: [
      { country: 'KZ', since: '2022-10-14' }, { country: 'KG', since: '2022-10-14' }, { country: 'RU', since: '2022-10-14' },
      { country: 'TJ', since: '2022-10-14' }, { country: 'TM', since: '2022-10-14' }, { country: 'UZ', since: '2022-10-14' },
    ],
    source: 'kremlin.ru: Russia–Central Asia Summit',
  },
  {
    slug: 'india-central-asia-dialogue', name: 'India–Central Asia Dialogue', acronym: null, country: null,
    aliases: [
      'India-Central Asia Dialogue', 'India-Central Asia', 'India–Central Asia Summit', 'India-Central Asia Summit',
      'Индия — Центральная Азия', 'Индия - Центральная Азия',
    ],
    description:
      'Meetings of the foreign ministers of India and of the five Central Asian states, begun in Samarkand in 2019; leaders met by video ' +
      'in January 2022.',
    members: [
      { country: 'IN', since: '2019-01' }, { country: 'KZ', since: '2019-01' }, { country: 'KG', since: '2019-01' },
      { country: 'TJ', since: '2019-01' }, { country: 'TM', since: '2019-01' }, { country: 'UZ', since: '2019-01' },
    ],
    source: 'mea.gov.in: India–Central Asia Dialogue',
  },
  {
    slug: 'central-asia-germany', name: 'Central Asia–Germany Summit', acronym: 'Z5+1', country: null,
    aliases: ['Central Asia-Germany', 'Central Asia–Germany', 'Центральная Азия — Германия', 'Центральная Азия - Германия'],
    description:
      'Format in which the presidents of the five Central Asian states meet the German chancellor; the first summit was in Berlin in ' +
      'September 2023.',
    members: [
      { country: 'DE', since: '2023-09-29' }, { country: 'KZ', since: '2023-09-29' }, { country: 'KG', since: '2023-09-29' },
      { country: 'TJ', since: '2023-09-29' }, { country: 'TM', since: '2023-09-29' }, { country: 'UZ', since: '2023-09-29' },
    ],
    source: 'bundesregierung.de: joint declarations of 2023 and 2024',
  },
  {
    slug: 'central-asia-gcc', name: 'Central Asia–Gulf Cooperation Council Summit', acronym: null, country: null,
    aliases: [
      'Central Asia–GCC Summit', 'Central Asia-GCC Summit', 'GCC–Central Asia Summit', 'GCC-Central Asia Summit',
      'Центральная Азия — ССАГПЗ', 'Центральная Азия - ССАГПЗ',
    ],
    description:
      'Format in which the leaders of the five Central Asian states meet those of the six Gulf monarchies; the first summit was in ' +
      'Jeddah in July 2023.',
    members: [
      { country: 'AE', since: '2023-07-19' }, { country: 'BH', since: '2023-07-19' }, { country: 'KG', since: '2023-07-19' },
      { country: 'KW', since: '2023-07-19' }, { country: 'KZ', since: '2023-07-19' }, { country: 'OM', since: '2023-07-19' },
      { country: 'QA', since: '2023-07-19' }, { country: 'SA', since: '2023-07-19' }, { country: 'TJ', since: '2023-07-19' },
      { country: 'TM', since: '2023-07-19' }, { country: 'UZ', since: '2023-07-19' },
    ],
    source: 'Joint statement of the Jeddah summit, 19 July 2023',
  },
  {
    slug: 'european-union-central-asia', name: 'European Union–Central Asia Summit', acronym: null, country: null,
    aliases: [
      'EU–Central Asia', 'EU-Central Asia', 'EU–Central Asia Summit', 'EU-Central Asia Summit', 'Центральная Азия — Европейский союз',
      'Центральная Азия - Европейский Союз', 'ЕС — Центральная Азия',
    ],
    description:
      'Format in which the leaders of the European Union and of the five Central Asian states meet; the first full summit was in ' +
      'Samarkand in April 2025.',
    // The European Union takes part as such, through the presidents of the European Council and the Commission.
    members: [{ country: 'KZ' }, { country: 'KG' }, { country: 'TJ' }, { country: 'TM' }, { country: 'UZ' }],
    source: 'Samarkand Declaration of the EU–Central Asia Summit, 4 April 2025',
  },
  {
    slug: 'ifas', name: 'International Fund for Saving the Aral Sea', acronym: 'IFAS', country: null,
    aliases: ['МФСА', 'Международный фонд спасения Арала'],
    description: 'Fund of the five Central Asian states to deal with the drying out of the Aral Sea and to share its rivers.',
    // Kyrgyzstan froze its participation in 2016.
    members: [
      { country: 'KZ', since: '1993' }, { country: 'KG', since: '1993' }, { country: 'TJ', since: '1993' },
      { country: 'TM', since: '1993' }, { country: 'UZ', since: '1993' },
    ],
    source: 'IFAS Executive Committee',
  },
  {
    slug: 'carec', name: 'Central Asia Regional Economic Cooperation Program', acronym: 'CAREC', country: null,
    aliases: ['Central Asia Regional Economic Cooperation', 'ЦАРЭС', 'Центральноазиатское региональное экономическое сотрудничество'],
    description:
      'Partnership of eleven countries and development banks for transport, energy and trade projects; the Asian Development Bank hosts ' +
      'its secretariat.',
    members: [
      { country: 'AF' }, { country: 'AZ' }, { country: 'CN' }, { country: 'GE' }, { country: 'KZ' }, { country: 'KG' }, { country: 'MN' },
      { country: 'PK' }, { country: 'TJ' }, { country: 'TM' }, { country: 'UZ' },
    ],
    source: 'carecprogram.org: member countries',
  },
  {
    slug: 'speca', name: 'United Nations Special Programme for the Economies of Central Asia', acronym: 'SPECA', country: null,
    aliases: [
      'Special Programme for the Economies of Central Asia', 'СПЕКА', 'Специальная программа ООН для экономик стран Центральной Азии',
    ],
    description:
      'UN programme that helps landlocked Central Asian economies to trade with each other and the world; two UN regional commissions ' +
      'run it.',
    members: [
      { country: 'KZ', since: '1998-03-26' }, { country: 'KG', since: '1998-03-26' }, { country: 'TJ', since: '1998-03-26' },
      { country: 'UZ', since: '1998-03-26' }, { country: 'TM', since: '1998' }, { country: 'AZ', since: '2002' },
      { country: 'AF', since: '2005' },
    ],
    source: 'unece.org: SPECA',
  },
  {
    slug: 'unrcca', name: 'United Nations Regional Centre for Preventive Diplomacy for Central Asia', acronym: 'UNRCCA', country: null,
    aliases: [
      'UN Regional Centre for Preventive Diplomacy for Central Asia', 'РЦПДЦА',
      'Региональный центр ООН по превентивной дипломатии для Центральной Азии',
    ],
    description: 'UN political mission in Ashgabat that helps the governments of Central Asia to prevent conflict, opened in 2007.',
    source: 'unrcca.unmissions.org',
  },
  {
    slug: 'traceca', name: 'Transport Corridor Europe–Caucasus–Asia', acronym: 'TRACECA', country: null,
    aliases: ['Transport Corridor Europe-Caucasus-Asia', 'ТРАСЕКА'],
    description:
      'Programme begun by the European Union in 1993 for transport from Europe across the Black Sea, the Caucasus and the Caspian to ' +
      'Central Asia.',
    source: 'traceca-org.org',
  },
  {
    slug: 'trans-caspian-international-transport-route', name: 'Trans-Caspian International Transport Route', acronym: 'TITR', country: null,
    aliases: [
      'Middle Corridor', 'Trans-Caspian Corridor', 'ТМТМ', 'Транскаспийский международный транспортный маршрут', 'Срединный коридор',
      'Средний коридор',
    ],
    description:
      'Association of railways, ports and carriers behind the Middle Corridor, the route from China through Kazakhstan, the Caspian and ' +
      'the South Caucasus to Europe.',
    source: 'middlecorridor.com',
  },
  {
    slug: 'congress-of-leaders-of-world-and-traditional-religions',
    name: 'Congress of Leaders of World and Traditional Religions',
    acronym: null, country: null,
    aliases: ['Съезд лидеров мировых и традиционных религий', 'Congress of World and Traditional Religions'],
    description: 'Meeting of religious leaders that Kazakhstan has hosted every few years in its capital since 2003.',
    source: 'religions-congress.org',
  },
  {
    slug: 'iofs', name: 'Islamic Organization for Food Security', acronym: 'IOFS', country: null,
    aliases: ['Islamic Organisation for Food Security', 'ИОПБ', 'Исламская организация по продовольственной безопасности'],
    description:
      'Body of the Organisation of Islamic Cooperation in Astana that coordinates agriculture and food supply among Muslim countries.',
    source: 'iofs.org.kz',
  },
];
