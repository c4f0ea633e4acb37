import type { OrganizationFact } from '../facts.ts';

/** Organizations of the former Soviet Union and of the wider Eurasian space, with their organs. */
export const eurasia: readonly OrganizationFact[] = [
  {
    slug: 'brics', name: 'BRICS', acronym: 'BRICS', country: null,
    aliases: ['BRIC', 'БРИКС', 'BRICS+', 'БРИКС+'],
    description:
      'Group of large emerging economies that coordinates on trade, finance and global governance; its presidency rotates every year and ' +
      'since 2024 it also names partner countries, Kazakhstan and Uzbekistan among them.',
    // Founders: from the first meeting of BRIC foreign ministers. Saudi Arabia was invited from 2024-01-01 but has not formally joined;
    // Argentina declined.
    members: [
      { country: 'BR', since: '2006-09-20' }, { country: 'RU', since: '2006-09-20' }, { country: 'IN', since: '2006-09-20' },
      { country: 'CN', since: '2006-09-20' }, { country: 'ZA', since: '2010-12' }, { country: 'EG', since: '2024-01-01' },
      { country: 'ET', since: '2024-01-01' }, { country: 'IR', since: '2024-01-01' }, { country: 'AE', since: '2024-01-01' },
      { country: 'ID', since: '2025-01-06' },
    ],
    source: 'Declarations of the BRICS summits (Johannesburg 2023, Kazan 2024, Rio de Janeiro 2025)',
  },
  {
    slug: 'sco', name: 'Shanghai Cooperation Organisation', acronym: 'SCO', country: null,
    aliases: ['Shanghai Cooperation Organization', 'ШОС', 'Шанхайская организация сотрудничества', 'Шанхай ынтымақтастық ұйымы'],
    description:
      'Security, political and economic organization of ten Eurasian states with its secretariat in Beijing; it grew out of the ' +
      '"Shanghai Five" border talks of the 1990s.',
    members: [
      { country: 'CN', since: '2001-06-15' }, { country: 'KZ', since: '2001-06-15' }, { country: 'KG', since: '2001-06-15' },
      { country: 'RU', since: '2001-06-15' }, { country: 'TJ', since: '2001-06-15' }, { country: 'UZ', since: '2001-06-15' },
      { country: 'IN', since: '2017-06-09' }, { country: 'PK', since: '2017-06-09' }, { country: 'IR', since: '2023-07-04' },
      { country: 'BY', since: '2024-07-04' },
    ],
    source: 'sectsco.org: member states',
  },
  {
    slug: 'sco-rats', name: 'SCO Regional Anti-Terrorist Structure', acronym: 'SCO RATS', country: null,
    aliases: ['RATS SCO', 'РАТС ШОС', 'Региональная антитеррористическая структура ШОС'],
    description:
      'Standing body of the Shanghai Cooperation Organisation in Tashkent through which its members coordinate against terrorism, ' +
      'separatism and extremism.',
    source: 'ecrats.org: about the RATS',
  },
  {
    slug: 'cis', name: 'Commonwealth of Independent States', acronym: 'CIS', country: null,
    aliases: ['СНГ', 'Содружество Независимых Государств', 'ТМД', 'Тәуелсіз Мемлекеттер Достастығы'],
    description:
      'Loose association of most former Soviet republics founded as the Soviet Union dissolved in December 1991; its executive committee ' +
      'sits in Minsk.',
    // Ukraine, a founder, never ratified the Charter and recalled its envoys on 2018-05-19 without a formal exit. Turkmenistan has been an
    // associate since 2005-08-26. Azerbaijan signed in 1991 but ratified only on 1993-09-24. Moldova began to denounce the founding acts in
    // 2026; an exit takes effect a year after notice.
    members: [
      { country: 'BY', since: '1991-12-08' }, { country: 'RU', since: '1991-12-08' },
      { country: 'UA', since: '1991-12-08', until: '2018-05-19' }, { country: 'AM', since: '1991-12-21' },
      { country: 'AZ', since: '1991-12-21' }, { country: 'KZ', since: '1991-12-21' }, { country: 'KG', since: '1991-12-21' },
      { country: 'MD', since: '1991-12-21' }, { country: 'TJ', since: '1991-12-21' }, { country: 'TM', since: '1991-12-21' },
      { country: 'UZ', since: '1991-12-21' }, { country: 'GE', since: '1993-12-03', until: '2009-08-18' },
    ],
    source: 'cis.minsk.by: participating states; UN Treaty Collection',
  },
  {
    slug: 'cis-interparliamentary-assembly', name: 'Interparliamentary Assembly of CIS Member Nations', acronym: 'IPA CIS', country: null,
    aliases: ['CIS Interparliamentary Assembly', 'МПА СНГ', 'Межпарламентская ассамблея СНГ'],
    description: 'Body in St Petersburg in which delegations of CIS parliaments draft model laws and send election observers.',
    source: 'iacis.ru',
  },
  {
    slug: 'eaeu', name: 'Eurasian Economic Union', acronym: 'EAEU', country: null,
    aliases: ['EEU', 'ЕАЭС', 'Евразийский экономический союз', 'ЕАЭО', 'Еуразиялық экономикалық одақ', 'Eurasian Union'],
    description:
      'Customs union and single market of five post-Soviet states, with free movement of goods, services, capital and labour as its aim.',
    // Observers, not members: Moldova, Uzbekistan, Cuba, Iran.
    members: [
      { country: 'BY', since: '2015-01-01' }, { country: 'KZ', since: '2015-01-01' }, { country: 'RU', since: '2015-01-01' },
      { country: 'AM', since: '2015-01-02' }, { country: 'KG', since: '2015-08-12' },
    ],
    source: 'eaeunion.org: member states',
  },
  {
    slug: 'eurasian-economic-commission', name: 'Eurasian Economic Commission', acronym: 'EEC', country: null,
    aliases: ['ЕЭК', 'Евразийская экономическая комиссия'],
    description:
      'Permanent regulatory body of the Eurasian Economic Union in Moscow; it sets tariffs, technical rules and competition policy.',
    source: 'eec.eaeunion.org',
  },
  {
    slug: 'supreme-eurasian-economic-council', name: 'Supreme Eurasian Economic Council', acronym: 'SEEC', country: null,
    aliases: ['ВЕЭС', 'Высший Евразийский экономический совет'],
    description: 'Highest organ of the Eurasian Economic Union: the meeting of its presidents (for Armenia, the prime minister).',
    source: 'Treaty on the Eurasian Economic Union',
  },
  {
    slug: 'eurasian-intergovernmental-council', name: 'Eurasian Intergovernmental Council', acronym: 'EIC', country: null,
    aliases: ['Евразийский межправительственный совет', 'ЕМПС'],
    description: 'Regular meeting of the prime ministers of the Eurasian Economic Union, which steers the work of its Commission.',
    source: 'Treaty on the Eurasian Economic Union',
  },
  {
    slug: 'eurasec', name: 'Eurasian Economic Community', acronym: 'EurAsEC', country: null,
    aliases: ['ЕврАзЭС', 'Евразийское экономическое сообщество'],
    description: 'Predecessor of the Eurasian Economic Union, founded in 2000 and wound up when the Union began.',
    // Uzbekistan suspended its membership in late 2008.
    members: [
      { country: 'BY', since: '2000-10-10', until: '2015-01-01' }, { country: 'KZ', since: '2000-10-10', until: '2015-01-01' },
      { country: 'KG', since: '2000-10-10', until: '2015-01-01' }, { country: 'RU', since: '2000-10-10', until: '2015-01-01' },
      { country: 'TJ', since: '2000-10-10', until: '2015-01-01' }, { country: 'UZ', since: '2006-01-25', until: '2008' },
    ],
    source: 'UN Treaty Collection; evrazes.com archive',
  },
  {
    slug: 'csto', name: 'Collective Security Treaty Organization', acronym: 'CSTO', country: null,
    aliases: ['Collective Security Treaty Organisation', 'ОДКБ', 'Организация Договора о коллективной безопасности', 'ҰҚШҰ'],
    description:
      'Russian-led military alliance of post-Soviet states; an attack on one counts as an attack on all. Its forces were deployed for ' +
      'the first time in Kazakhstan in January 2022.',
    // From the signing of the Treaty of 1992; the Organization dates from 2002. Azerbaijan, Georgia and Uzbekistan did not renew the Treaty
    // in 1999; Uzbekistan came back in 2006 and suspended its membership in 2012. Armenia froze its participation in 2024 but remains a
    // member.
    members: [
      { country: 'AM', since: '1992-05-15' }, { country: 'KZ', since: '1992-05-15' }, { country: 'KG', since: '1992-05-15' },
      { country: 'RU', since: '1992-05-15' }, { country: 'TJ', since: '1992-05-15' },
      { country: 'UZ', since: '1992-05-15', until: '1999-04-02' }, { country: 'AZ', since: '1993-09-24', until: '1999-04-02' },
      { country: 'GE', since: '1993-12-09', until: '1999-04-02' }, { country: 'BY', since: '1993-12-31' },
      { country: 'UZ', since: '2006-08-16', until: '2012-12-19' },
    ],
    source: 'en.odkb-csto.org: history of the treaty and the organization',
  },
  {
    slug: 'union-state', name: 'Union State of Russia and Belarus', acronym: null, country: null,
    aliases: ['Union State', 'Союзное государство', 'Союзное государство России и Белоруссии', 'Союзное государство России и Беларуси'],
    description:
      'Treaty framework for the integration of Russia and Belarus, with joint organs and a shared labour market and defence policy.',
    members: [{ country: 'BY', since: '2000-01-26' }, { country: 'RU', since: '2000-01-26' }],
    source: 'Treaty on the Establishment of the Union State, 8 December 1999 (in force 26 January 2000)',
  },
  {
    slug: 'guam-organization', name: 'GUAM Organization for Democracy and Economic Development', acronym: 'GUAM', country: null,
    aliases: ['GUUAM', 'ГУАМ', 'ГУУАМ', 'Организация за демократию и экономическое развитие'],
    description: 'Forum of Georgia, Ukraine, Azerbaijan and Moldova on energy, transport and security, with a secretariat in Kyiv.',
    members: [
      { country: 'AZ', since: '1997-10-10' }, { country: 'GE', since: '1997-10-10' }, { country: 'MD', since: '1997-10-10' },
      { country: 'UA', since: '1997-10-10' }, { country: 'UZ', since: '1999-04-24', until: '2005-05-05' },
    ],
    source: 'guam-organization.org',
  },
  {
    slug: 'ots', name: 'Organization of Turkic States', acronym: 'OTS', country: null,
    aliases: [
      'Organisation of Turkic States', 'Turkic Council', 'Cooperation Council of Turkic Speaking States', 'ОТГ',
      'Организация тюркских государств', 'Тюркский совет', 'Türk Devletleri Teşkilatı', 'Түркі мемлекеттері ұйымы',
    ],
    description:
      'Intergovernmental organization of five Turkic-speaking states with its secretariat in Istanbul; called the Turkic Council until ' +
      'November 2021.',
    // From the signing of the Nakhchivan Agreement. Observers, not members: Hungary (2018), Turkmenistan (2021).
    members: [
      { country: 'AZ', since: '2009-10-03' }, { country: 'KZ', since: '2009-10-03' }, { country: 'KG', since: '2009-10-03' },
      { country: 'TR', since: '2009-10-03' }, { country: 'UZ', since: '2019-10-15' },
    ],
    source: 'turkicstates.org: member states',
  },
  {
    slug: 'turksoy', name: 'International Organization of Turkic Culture', acronym: 'TURKSOY', country: null,
    aliases: ['TÜRKSOY', 'ТЮРКСОЙ', 'Международная организация тюркской культуры'],
    description:
      'Cultural organization of the Turkic-speaking countries and regions, in Ankara; it names a cultural capital of the Turkic world ' +
      'every year.',
    // Several regions of Russia and of other states take part as observers.
    members: [
      { country: 'AZ', since: '1993-07-12' }, { country: 'KZ', since: '1993-07-12' }, { country: 'KG', since: '1993-07-12' },
      { country: 'TM', since: '1993-07-12' }, { country: 'TR', since: '1993-07-12' }, { country: 'UZ', since: '1993-07-12' },
    ],
    source: 'turksoy.org',
  },
  {
    slug: 'turkpa', name: 'Parliamentary Assembly of Turkic States', acronym: 'TURKPA', country: null,
    aliases: ['TÜRKPA', 'ТЮРКПА', 'Парламентская ассамблея тюркских государств', 'Parliamentary Assembly of Turkic-Speaking Countries'],
    description: 'Assembly of parliamentarians of Turkic-speaking states, founded in 2008 with its secretariat in Baku.',
    source: 'turk-pa.org',
  },
  {
    slug: 'turkic-academy', name: 'International Turkic Academy', acronym: null, country: null,
    aliases: ['Turkic Academy', 'Международная тюркская академия', 'Тюркская академия', 'Халықаралық Түркі академиясы'],
    description:
      'Research body in Astana for the history, languages and culture of the Turkic peoples, affiliated with the Organization of Turkic ' +
      'States.',
    source: 'turkicacademy.org',
  },
  {
    slug: 'turkic-investment-fund', name: 'Turkic Investment Fund', acronym: 'TIF', country: null,
    aliases: ['Тюркский инвестиционный фонд', 'Türk Yatırım Fonu'],
    description:
      'Joint lender of the Turkic states in Istanbul, set up to finance trade, infrastructure and small business among its members.',
    // Sources differ on whether Hungary is a member or an observer; the Fund counts it as a member.
    members: [
      { country: 'AZ', since: '2024' }, { country: 'KZ', since: '2024' }, { country: 'KG', since: '2024' },
      { country: 'TR', since: '2024' }, { country: 'UZ', since: '2024' }, { country: 'HU' },
    ],
    source: 'Agreement Establishing the Turkic Investment Fund, Ankara, 16 March 2023 (in force 2024)',
  },
  {
    slug: 'eco', name: 'Economic Cooperation Organization', acronym: 'ECO', country: null,
    aliases: ['Economic Cooperation Organisation', 'ОЭС', 'Организация экономического сотрудничества'],
    description:
      'Intergovernmental organization for trade, transport and energy between Türkiye, Iran, Pakistan, Afghanistan, Azerbaijan and ' +
      'Central Asia; its secretariat is in Tehran.',
    members: [
      { country: 'IR', since: '1985' }, { country: 'PK', since: '1985' }, { country: 'TR', since: '1985' },
      { country: 'AF', since: '1992-11-28' }, { country: 'AZ', since: '1992-11-28' }, { country: 'KZ', since: '1992-11-28' },
      { country: 'KG', since: '1992-11-28' }, { country: 'TJ', since: '1992-11-28' }, { country: 'TM', since: '1992-11-28' },
      { country: 'UZ', since: '1992-11-28' },
    ],
    source: 'eco.int: member states',
  },
  {
    slug: 'cica', name: 'Conference on Interaction and Confidence-Building Measures in Asia', acronym: 'CICA', country: null,
    aliases: [
      'СВМДА', 'Совещание по взаимодействию и мерам доверия в Азии', 'АӨСШК',
      'Conference on Interaction and Confidence Building Measures in Asia',
    ],
    description:
      'Pan-Asian security forum first proposed by Kazakhstan in 1992, with its secretariat in Astana; it is being turned into a full ' +
      'international organization.',
    // Founders: from the Declaration on the Principles Guiding Relations.
    members: [
      { country: 'AF', since: '1999-09-14' }, { country: 'AZ', since: '1999-09-14' }, { country: 'CN', since: '1999-09-14' },
      { country: 'EG', since: '1999-09-14' }, { country: 'IN', since: '1999-09-14' }, { country: 'IR', since: '1999-09-14' },
      { country: 'IL', since: '1999-09-14' }, { country: 'KZ', since: '1999-09-14' }, { country: 'KG', since: '1999-09-14' },
      { country: 'PK', since: '1999-09-14' }, { country: 'PS', since: '1999-09-14' }, { country: 'RU', since: '1999-09-14' },
      { country: 'TJ', since: '1999-09-14' }, { country: 'TR', since: '1999-09-14' }, { country: 'UZ', since: '1999-09-14' },
      { country: 'MN', since: '2002' }, { country: 'TH', since: '2004' }, { country: 'KR', since: '2006' },
      { country: 'AE', since: '2008' }, { country: 'JO', since: '2008' }, { country: 'BH', since: '2010' },
      { country: 'IQ', since: '2010' }, { country: 'VN', since: '2010' }, { country: 'KH', since: '2011' },
      { country: 'BD', since: '2014-05-20' }, { country: 'QA', since: '2014-05-20' }, { country: 'LK', since: '2018' },
      { country: 'KW', since: '2022-10-13' },
    ],
    source: 's-cica.org: member states',
  },
  {
    slug: 'bsec', name: 'Organization of the Black Sea Economic Cooperation', acronym: 'BSEC', country: null,
    aliases: ['Black Sea Economic Cooperation', 'ОЧЭС', 'ЧЭС', 'Организация Черноморского экономического сотрудничества'],
    description: 'Regional economic organization around the Black Sea, with its secretariat in Istanbul.',
    // From the Istanbul Summit Declaration.
    members: [
      { country: 'AL', since: '1992-06-25' }, { country: 'AM', since: '1992-06-25' }, { country: 'AZ', since: '1992-06-25' },
      { country: 'BG', since: '1992-06-25' }, { country: 'GE', since: '1992-06-25' }, { country: 'GR', since: '1992-06-25' },
      { country: 'MD', since: '1992-06-25' }, { country: 'RO', since: '1992-06-25' }, { country: 'RU', since: '1992-06-25' },
      { country: 'TR', since: '1992-06-25' }, { country: 'UA', since: '1992-06-25' }, { country: 'RS', since: '2004' },
      { country: 'MK', since: '2020' },
    ],
    source: 'bsec-organization.org: member states',
  },
  {
    slug: 'edb', name: 'Eurasian Development Bank', acronym: 'EDB', country: null,
    aliases: ['ЕАБР', 'Евразийский банк развития', 'Еуразия даму банкі'],
    description: 'Development bank of seven post-Soviet states with its head office in Almaty; Russia and Kazakhstan founded it in 2006.',
    members: [
      { country: 'KZ', since: '2006-01-12' }, { country: 'RU', since: '2006-01-12' }, { country: 'AM', since: '2009' },
      { country: 'TJ', since: '2009' }, { country: 'BY', since: '2010' }, { country: 'KG', since: '2011' },
      { country: 'UZ', since: '2025' },
    ],
    source: 'eabr.org: member states',
  },
  {
    slug: 'efsd', name: 'Eurasian Fund for Stabilization and Development', acronym: 'EFSD', country: null,
    aliases: ['ЕФСР', 'Евразийский фонд стабилизации и развития'],
    description: 'Fund of six post-Soviet states that lends for budgets and reforms; the Eurasian Development Bank manages it.',
    source: 'efsd.org',
  },
  {
    slug: 'caspian-five', name: 'Caspian Five', acronym: null, country: null,
    aliases: [
      'Caspian littoral states', 'Caspian Summit', 'Каспийская пятёрка', 'Каспийская пятерка', 'Прикаспийская пятёрка', 'Каспийский саммит',
    ],
    description:
      'The five states around the Caspian Sea, whose presidents meet at Caspian Summits and in 2018 signed the Aktau Convention on the ' +
      'legal status of the sea.',
    members: [{ country: 'AZ' }, { country: 'IR' }, { country: 'KZ' }, { country: 'RU' }, { country: 'TM' }],
    source: 'Convention on the Legal Status of the Caspian Sea, Aktau, 12 August 2018',
  },
  {
    slug: 'astana-process', name: 'Astana Process', acronym: null, country: null,
    aliases: ['Astana format', 'Astana talks', 'Астанинский процесс', 'Астанинский формат'],
    description: 'Talks on the war in Syria that Russia, Türkiye and Iran guaranteed, held mostly in the Kazakh capital from January 2017.',
    members: [{ country: 'IR', since: '2017-01' }, { country: 'RU', since: '2017-01' }, { country: 'TR', since: '2017-01' }],
    source: 'Joint statements of the guarantors of the Astana process',
  },
  {
    slug: 'moscow-format', name: 'Moscow Format of Consultations on Afghanistan', acronym: null, country: null,
    aliases: ['Moscow Format', 'Московский формат', 'Московский формат консультаций по Афганистану'],
    description: 'Meetings of special envoys of Russia and of the neighbours of Afghanistan on its future, held in Moscow since 2017.',
    source: 'mid.ru: statements of the Moscow Format',
  },
  {
    slug: 'instc', name: 'International North–South Transport Corridor', acronym: 'INSTC', country: null,
    aliases: [
      'North–South Transport Corridor', 'North-South Transport Corridor', 'North-South Corridor',
      'International North-South Transport Corridor', 'МТК «Север — Юг»', 'МТК Север-Юг', 'Международный транспортный коридор Север-Юг',
    ],
    description:
      'Network of ship, rail and road routes from Russia through the Caspian region and Iran to India, agreed by the three in 2000.',
    // Founders: from the entry into force; the rest acceded later.
    members: [
      { country: 'IN', since: '2002-05-16' }, { country: 'IR', since: '2002-05-16' }, { country: 'RU', since: '2002-05-16' },
      { country: 'AM' }, { country: 'AZ' }, { country: 'BY' }, { country: 'KZ' }, { country: 'KG' }, { country: 'OM' }, { country: 'SY' },
      { country: 'TJ' }, { country: 'TR' }, { country: 'UA' },
    ],
    source: 'Agreement on the International North–South Transport Corridor, St Petersburg, 12 September 2000',
  },
];
