import type { OrganizationFact } from '../facts.ts';

/** Alliances, courts, security bodies and armed movements. */
export const security: readonly OrganizationFact[] = [
  {
    slug: 'nato', name: 'NATO', acronym: 'NATO', country: null,
    aliases: [
      'North Atlantic Treaty Organization', 'North Atlantic Treaty Organisation', 'North Atlantic Alliance', 'НАТО',
      'Североатлантический альянс', 'Организация Североатлантического договора',
    ],
    description: 'Military alliance of 32 states in North America and Europe, bound to defend each other; its headquarters is in Brussels.',
    // Founders: from the entry into force of the Washington Treaty, signed on 1949-04-04.
    members: [
      { country: 'BE', since: '1949-08-24' }, { country: 'CA', since: '1949-08-24' }, { country: 'DK', since: '1949-08-24' },
      { country: 'FR', since: '1949-08-24' }, { country: 'IS', since: '1949-08-24' }, { country: 'IT', since: '1949-08-24' },
      { country: 'LU', since: '1949-08-24' }, { country: 'NL', since: '1949-08-24' }, { country: 'NO', since: '1949-08-24' },
      { country: 'PT', since: '1949-08-24' }, { country: 'GB', since: '1949-08-24' }, { country: 'US', since: '1949-08-24' },
      { country: 'GR', since: '1952-02-18' }, { country: 'TR', since: '1952-02-18' }, { country: 'DE', since: '1955-05-06' },
      { country: 'ES', since: '1982-05-30' }, { country: 'CZ', since: '1999-03-12' }, { country: 'HU', since: '1999-03-12' },
      { country: 'PL', since: '1999-03-12' }, { country: 'BG', since: '2004-03-29' }, { country: 'EE', since: '2004-03-29' },
      { country: 'LV', since: '2004-03-29' }, { country: 'LT', since: '2004-03-29' }, { country: 'RO', since: '2004-03-29' },
      { country: 'SK', since: '2004-03-29' }, { country: 'SI', since: '2004-03-29' }, { country: 'AL', since: '2009-04-01' },
      { country: 'HR', since: '2009-04-01' }, { country: 'ME', since: '2017-06-05' }, { country: 'MK', since: '2020-03-27' },
      { country: 'FI', since: '2023-04-04' }, { country: 'SE', since: '2024-03-07' },
    ],
    source: 'nato.int: member countries',
  },
  {
    slug: 'osce', name: 'Organization for Security and Co-operation in Europe', acronym: 'OSCE', country: null,
    aliases: [
      'Organization for Security and Cooperation in Europe', 'Organisation for Security and Co-operation in Europe',
      'Organisation for Security and Cooperation in Europe', 'CSCE', 'ОБСЕ', 'Организация по безопасности и сотрудничеству в Европе',
      'ЕҚЫҰ',
    ],
    description:
      'Security organization of 57 states from Vancouver to Vladivostok that watches elections, rights and arms control; it is based in ' +
      'Vienna. Kazakhstan chaired it in 2010.',
    members: [
      { country: 'AT', since: '1973-06-25' }, { country: 'BE', since: '1973-06-25' }, { country: 'BG', since: '1973-06-25' },
      { country: 'CA', since: '1973-06-25' }, { country: 'CH', since: '1973-06-25' }, { country: 'CY', since: '1973-06-25' },
      { country: 'DE', since: '1973-06-25' }, { country: 'DK', since: '1973-06-25' }, { country: 'ES', since: '1973-06-25' },
      { country: 'FI', since: '1973-06-25' }, { country: 'FR', since: '1973-06-25' }, { country: 'GB', since: '1973-06-25' },
      { country: 'GR', since: '1973-06-25' }, { country: 'HU', since: '1973-06-25' }, { country: 'IE', since: '1973-06-25' },
      { country: 'IS', since: '1973-06-25' }, { country: 'IT', since: '1973-06-25' }, { country: 'LI', since: '1973-06-25' },
      { country: 'LU', since: '1973-06-25' }, { country: 'MC', since: '1973-06-25' }, { country: 'MT', since: '1973-06-25' },
      { country: 'NL', since: '1973-06-25' }, { country: 'NO', since: '1973-06-25' }, { country: 'PL', since: '1973-06-25' },
      { country: 'PT', since: '1973-06-25' }, { country: 'RO', since: '1973-06-25' }, { country: 'RU', since: '1973-06-25' },
      { country: 'SE', since: '1973-06-25' }, { country: 'SM', since: '1973-06-25' }, { country: 'TR', since: '1973-06-25' },
      { country: 'US', since: '1973-06-25' }, { country: 'VA', since: '1973-06-25' }, { country: 'AL', since: '1991-06-19' },
      { country: 'EE', since: '1991-09-10' }, { country: 'LT', since: '1991-09-10' }, { country: 'LV', since: '1991-09-10' },
      { country: 'AM', since: '1992-01-30' }, { country: 'AZ', since: '1992-01-30' }, { country: 'BY', since: '1992-01-30' },
      { country: 'KZ', since: '1992-01-30' }, { country: 'KG', since: '1992-01-30' }, { country: 'MD', since: '1992-01-30' },
      { country: 'TJ', since: '1992-01-30' }, { country: 'TM', since: '1992-01-30' }, { country: 'UA', since: '1992-01-30' },
      { country: 'UZ', since: '1992-01-30' }, { country: 'GE', since: '1992-03-24' }, { country: 'HR', since: '1992-03-24' },
      { country: 'SI', since: '1992-03-24' }, { country: 'BA', since: '1992-04-30' }, { country: 'CZ', since: '1993-01-01' },
      { country: 'SK', since: '1993-01-01' }, { country: 'MK', since: '1995-10-12' }, { country: 'AD', since: '1996-04-25' },
      { country: 'RS', since: '2000-11-10' }, { country: 'ME', since: '2006-06-22' }, { country: 'MN', since: '2012-11-21' },
    ],
    source: 'osce.org: participating States, dates of admission',
  },
  {
    slug: 'odihr', name: 'OSCE Office for Democratic Institutions and Human Rights', acronym: 'ODIHR', country: null,
    aliases: ['OSCE/ODIHR', 'Office for Democratic Institutions and Human Rights', 'БДИПЧ', 'БДИПЧ ОБСЕ'],
    description: 'OSCE institution in Warsaw that observes elections and supports human rights.',
    source: 'osce.org/odihr',
  },
  {
    slug: 'osce-parliamentary-assembly', name: 'OSCE Parliamentary Assembly', acronym: 'OSCE PA', country: null,
    aliases: ['ПА ОБСЕ', 'Парламентская ассамблея ОБСЕ'],
    description: 'Assembly of lawmakers of the OSCE states, with its secretariat in Copenhagen.',
    source: 'oscepa.org',
  },
  {
    slug: 'osce-minsk-group', name: 'OSCE Minsk Group', acronym: null, country: null,
    aliases: ['Minsk Group', 'Минская группа', 'Минская группа ОБСЕ'],
    description:
      'Former mediator between Armenia and Azerbaijan over Nagorno-Karabakh, led by France, Russia and the United States; the OSCE ' +
      'closed it in 2025.',
    source: 'osce.org: Minsk Group',
  },
  {
    slug: 'aukus', name: 'AUKUS', acronym: 'AUKUS', country: null,
    aliases: ['АУКУС'],
    description: 'Security partnership of Australia, the United Kingdom and the United States, known for its nuclear-powered submarines.',
    members: [{ country: 'AU', since: '2021-09-15' }, { country: 'GB', since: '2021-09-15' }, { country: 'US', since: '2021-09-15' }],
    source: 'Joint Leaders Statement on AUKUS, 15 September 2021',
  },
  {
    slug: 'quad', name: 'Quadrilateral Security Dialogue', acronym: 'Quad', country: null,
    aliases: ['КВАД', 'Четырёхсторонний диалог по безопасности'],
    description: 'Consultations of Australia, India, Japan and the United States on the Indo-Pacific.',
    // A first round of 2007 had lapsed.
    members: [
      { country: 'AU', since: '2017-11' }, { country: 'IN', since: '2017-11' }, { country: 'JP', since: '2017-11' },
      { country: 'US', since: '2017-11' },
    ],
    source: 'Joint statements of the Quad leaders and foreign ministers',
  },
  {
    slug: 'board-of-peace', name: 'Board of Peace', acronym: null, country: null,
    aliases: ['Совет мира'],
    description:
      'Body chaired by the president of the United States, formed in January 2026 to oversee the Gaza peace plan and to deal with other ' +
      'conflicts.',
    // Not complete: founding signatories from the region, its neighbours and the powers only.
    members: [
      { country: 'AE', since: '2026-01-22' }, { country: 'AM', since: '2026-01-22' }, { country: 'AZ', since: '2026-01-22' },
      { country: 'KZ', since: '2026-01-22' }, { country: 'MN', since: '2026-01-22' }, { country: 'PK', since: '2026-01-22' },
      { country: 'QA', since: '2026-01-22' }, { country: 'SA', since: '2026-01-22' }, { country: 'TR', since: '2026-01-22' },
      { country: 'US', since: '2026-01-22' }, { country: 'UZ', since: '2026-01-22' },
    ],
    source: 'Charter of the Board of Peace, Davos, 22 January 2026; UN Security Council resolution 2803 (2025)',
  },
  {
    slug: 'abraham-accords', name: 'Abraham Accords', acronym: null, country: null,
    aliases: ['Abraham Accords Declaration', 'Авраамовы соглашения', 'Соглашения Авраама'],
    description:
      'Agreements of 2020 by which Arab states made relations with Israel normal under US mediation; Kazakhstan, which had such ' +
      'relations already, announced in November 2025 that it would join.',
    source: 'Abraham Accords Declaration, Washington, 15 September 2020',
  },
  {
    slug: 'icc', name: 'International Criminal Court', acronym: 'ICC', country: null,
    aliases: ['МУС', 'Международный уголовный суд'],
    description:
      'Court in The Hague that tries people for genocide, war crimes, crimes against humanity and aggression; Tajikistan is its one ' +
      'Central Asian member.',
    source: 'icc-cpi.int',
  },
  {
    slug: 'interpol', name: 'Interpol', acronym: null, country: null,
    aliases: ['International Criminal Police Organization', 'ICPO', 'Интерпол'],
    description: 'Organization of police forces in Lyon that circulates notices on wanted people.',
    source: 'interpol.int',
  },
  {
    slug: 'opcw', name: 'Organisation for the Prohibition of Chemical Weapons', acronym: 'OPCW', country: null,
    aliases: ['Organization for the Prohibition of Chemical Weapons', 'ОЗХО', 'Организация по запрещению химического оружия'],
    description: 'Watchdog in The Hague for the ban on chemical weapons.',
    source: 'opcw.org',
  },
  {
    slug: 'ctbto', name: 'Comprehensive Nuclear-Test-Ban Treaty Organization', acronym: 'CTBTO', country: null,
    aliases: [
      'Comprehensive Nuclear-Test-Ban Treaty Organisation', 'ОДВЗЯИ', 'Организация Договора о всеобъемлющем запрещении ядерных испытаний',
    ],
    description: 'Body in Vienna that prepares the ban on nuclear tests and runs stations to detect them, some of them in Kazakhstan.',
    source: 'ctbto.org',
  },
  {
    slug: 'fatf', name: 'Financial Action Task Force', acronym: 'FATF', country: null,
    aliases: ['ФАТФ', 'Группа разработки финансовых мер борьбы с отмыванием денег'],
    description:
      'Body in Paris that sets rules against money laundering and the financing of terrorism and lists countries that fall short.',
    source: 'fatf-gafi.org',
  },
  {
    slug: 'eurasian-group', name: 'Eurasian Group on Combating Money Laundering and Financing of Terrorism', acronym: 'EAG', country: null,
    aliases: [
      'Eurasian Group on Combating Money Laundering', 'ЕАГ',
      'Евразийская группа по противодействию легализации преступных доходов и финансированию терроризма',
    ],
    description: 'FATF-style regional body founded in 2004; Russia, China, India, Belarus and the Central Asian states belong to it.',
    source: 'eurasiangroup.org',
  },
  {
    slug: 'caricc', name: 'Central Asian Regional Information and Coordination Centre', acronym: 'CARICC', country: null,
    aliases: ['ЦАРИКЦ', 'Центральноазиатский региональный информационный координационный центр'],
    description: 'Centre in Almaty through which the region shares intelligence on drug trafficking.',
    source: 'caricc.org',
  },
  {
    slug: 'taliban', name: 'Taliban', acronym: null, country: 'AF',
    aliases: ['Taleban', 'Taliban movement', 'Талибан', 'Движение «Талибан»', 'талибы', 'Тәліпбан'],
    description:
      'Islamist movement that has ruled Afghanistan since August 2021, as it did in 1996–2001; Russia was the first state to recognise ' +
      'its government, in July 2025.',
    source: 'UN Security Council resolution 1988 (2011) and UNAMA reports',
  },
  {
    slug: 'islamic-state', name: 'Islamic State', acronym: 'ISIS', country: null,
    aliases: [
      'ISIL', 'Daesh', 'Islamic State of Iraq and the Levant', 'Islamic State of Iraq and Syria', 'ИГИЛ', 'Исламское государство', 'ДАИШ',
    ],
    description: 'Jihadist group that held parts of Iraq and Syria in 2014–2019 and still directs or inspires attacks.',
    source: 'UN Security Council ISIL (Da’esh) and Al-Qaida sanctions list',
  },
  {
    slug: 'iskp', name: 'Islamic State – Khorasan Province', acronym: 'ISKP', country: 'AF',
    aliases: [
      'ISIS-K', 'IS-K', 'ISIL-K', 'Islamic State Khorasan', 'Islamic State Khorasan Province', 'Wilayat Khorasan', 'Вилаят Хорасан',
      'ИГИЛ-Хорасан',
    ],
    description: 'Branch of Islamic State in Afghanistan and its neighbourhood, which recruits in Central Asia as well.',
    source: 'UN Security Council ISIL (Da’esh) and Al-Qaida sanctions list',
  },
  {
    slug: 'al-qaeda', name: 'Al-Qaeda', acronym: null, country: null,
    aliases: ['Al-Qaida', 'Al Qaeda', 'Al Qaida', 'Аль-Каида', 'Аль-Каеда'],
    description: 'Jihadist network founded by Osama bin Laden, behind the attacks of 11 September 2001.',
    source: 'UN Security Council ISIL (Da’esh) and Al-Qaida sanctions list',
  },
  {
    slug: 'ttp', name: 'Tehrik-i-Taliban Pakistan', acronym: 'TTP', country: 'PK',
    aliases: ['Pakistani Taliban', 'Tehreek-e-Taliban Pakistan', 'Пакистанские талибы', 'Техрик-е Талибан Пакистан'],
    description: 'Militant alliance that fights the Pakistani state from both sides of the Afghan border.',
    source: 'UN Security Council ISIL (Da’esh) and Al-Qaida sanctions list',
  },
  {
    slug: 'islamic-movement-of-uzbekistan', name: 'Islamic Movement of Uzbekistan', acronym: 'IMU', country: null,
    aliases: ['ИДУ', 'Исламское движение Узбекистана'],
    description:
      'Militant group founded in the late 1990s to overthrow the Uzbek government; it fought mostly from Afghanistan and Pakistan.',
    source: 'UN Security Council ISIL (Da’esh) and Al-Qaida sanctions list',
  },
  {
    slug: 'hizb-ut-tahrir', name: 'Hizb ut-Tahrir', acronym: null, country: null,
    aliases: ['Hizb-ut-Tahrir', 'Hizbut Tahrir', 'Хизб ут-Тахрир', 'Хизб-ут-Тахрир'],
    description: 'International Islamist movement that calls for a caliphate; all the states of Central Asia ban it.',
    source: 'Court rulings of the states of Central Asia',
  },
  {
    slug: 'hamas', name: 'Hamas', acronym: null, country: 'PS',
    aliases: ['Islamic Resistance Movement', 'ХАМАС'],
    description: 'Palestinian Islamist movement that took over the Gaza Strip in 2007 and led the attack on Israel of 7 October 2023.',
    source: 'Encyclopaedia Britannica: Hamas',
  },
  {
    slug: 'hezbollah', name: 'Hezbollah', acronym: null, country: 'LB',
    aliases: ['Hizbollah', 'Hizbullah', 'Хезболла', 'Хизбалла'],
    description: 'Shia movement and armed force in Lebanon, allied with Iran.',
    source: 'Encyclopaedia Britannica: Hezbollah',
  },
  {
    slug: 'houthis', name: 'Houthis', acronym: null, country: 'YE',
    aliases: ['Ansar Allah', 'Houthi movement', 'хуситы', 'Ансар Аллах'],
    description: 'Movement that controls the north-west of Yemen and its capital Sanaa, allied with Iran.',
    source: 'Encyclopaedia Britannica: Houthi movement',
  },
  {
    slug: 'irgc', name: 'Islamic Revolutionary Guard Corps', acronym: 'IRGC', country: 'IR',
    aliases: ['Revolutionary Guards', 'Revolutionary Guard Corps', 'КСИР', 'Корпус стражей исламской революции'],
    description: 'Branch of the Iranian armed forces that answers to the supreme leader, with great weight in politics and business.',
    source: 'Constitution of Iran, article 150',
  },
  {
    slug: 'wagner-group', name: 'Wagner Group', acronym: null, country: 'RU',
    aliases: ['PMC Wagner', 'ЧВК «Вагнер»', 'ЧВК Вагнер', 'Группа Вагнера'],
    description: 'Russian mercenary force that fought in Ukraine, Syria and Africa and mutinied in June 2023.',
    source: 'Encyclopaedia Britannica: Wagner Group',
  },
];
