import type { OrganizationFact } from '../facts.ts';

/** Relief, rights and research organizations, foundations and institutes. */
export const civilSociety: readonly OrganizationFact[] = [
  {
    slug: 'icrc', name: 'International Committee of the Red Cross', acronym: 'ICRC', country: null,
    aliases: ['Международный Красный Крест', 'МККК', 'Международный комитет Красного Креста'],
    description: 'Neutral body in Geneva that protects and helps the victims of war.',
    source: 'icrc.org',
  },
  {
    slug: 'ifrc', name: 'International Federation of Red Cross and Red Crescent Societies', acronym: 'IFRC', country: null,
    aliases: ['МФКК', 'МФКК и КП', 'Международная федерация обществ Красного Креста и Красного Полумесяца'],
    description: 'Federation of the national Red Cross and Red Crescent societies, in Geneva.',
    source: 'ifrc.org',
  },
  {
    slug: 'msf', name: 'Médecins Sans Frontières', acronym: 'MSF', country: null,
    aliases: ['Doctors Without Borders', 'Medecins Sans Frontieres', 'Врачи без границ'],
    description: 'Medical charity founded in France in 1971.',
    source: 'msf.org',
  },
  {
    slug: 'amnesty-international', name: 'Amnesty International', acronym: null, country: null,
    aliases: ['Международная амнистия', 'Эмнести Интернешнл'],
    description: 'Human rights organization based in London.',
    source: 'amnesty.org',
  },
  {
    slug: 'human-rights-watch', name: 'Human Rights Watch', acronym: 'HRW', country: 'US',
    aliases: ['Хьюман Райтс Вотч'],
    description: 'Human rights organization based in New York.',
    source: 'hrw.org',
  },
  {
    slug: 'reporters-without-borders', name: 'Reporters Without Borders', acronym: 'RSF', country: 'FR',
    aliases: ['Reporters Sans Frontières', 'Репортёры без границ', 'Репортеры без границ'],
    description: 'Organization in Paris that defends journalists and ranks press freedom.',
    source: 'rsf.org',
  },
  {
    slug: 'cpj', name: 'Committee to Protect Journalists', acronym: 'CPJ', country: 'US',
    aliases: ['КЗЖ', 'Комитет защиты журналистов', 'Комитет по защите журналистов'],
    description: 'Organization in New York that defends journalists.',
    source: 'cpj.org',
  },
  {
    slug: 'freedom-house', name: 'Freedom House', acronym: null, country: 'US',
    aliases: ['Фридом Хаус'],
    description: 'US organization that rates political freedom around the world.',
    source: 'freedomhouse.org',
  },
  {
    slug: 'transparency-international', name: 'Transparency International', acronym: null, country: null,
    aliases: ['Трансперенси Интернешнл'],
    description: 'Organization in Berlin that fights corruption and publishes the Corruption Perceptions Index.',
    source: 'transparency.org',
  },
  {
    slug: 'international-partnership-for-human-rights', name: 'International Partnership for Human Rights', acronym: 'IPHR', country: 'BE',
    aliases: ['Международное партнёрство за права человека'],
    description: 'Human rights organization in Brussels that follows Central Asia closely.',
    source: 'iphronline.org',
  },
  {
    slug: 'norwegian-helsinki-committee', name: 'Norwegian Helsinki Committee', acronym: 'NHC', country: 'NO',
    aliases: ['Норвежский Хельсинкский комитет'],
    description: 'Human rights organization in Oslo with long work in Central Asia.',
    source: 'nhc.no',
  },
  {
    slug: 'memorial', name: 'Memorial Human Rights Centre', acronym: null, country: 'RU',
    aliases: ['Memorial Society', 'ПЦ «Мемориал»', 'Правозащитный центр «Мемориал»'],
    description: 'Russian human rights organization, ordered closed by courts in 2021; it shared the Nobel Peace Prize of 2022.',
    source: 'nobelprize.org: Memorial',
  },
  {
    slug: 'open-society-foundations', name: 'Open Society Foundations', acronym: 'OSF', country: 'US',
    aliases: ['Soros Foundation', 'Фонд Сороса', 'Фонды «Открытое общество»'],
    description: 'Group of foundations set up by George Soros.',
    source: 'opensocietyfoundations.org',
  },
  {
    slug: 'aga-khan-development-network', name: 'Aga Khan Development Network', acronym: 'AKDN', country: null,
    aliases: ['Сеть развития Ага Хана', 'Организация Ага Хана по развитию'],
    description: 'Group of development agencies of the Ismaili imam, active in Tajikistan, Kyrgyzstan and Afghanistan.',
    source: 'the.akdn',
  },
  {
    slug: 'university-of-central-asia', name: 'University of Central Asia', acronym: 'UCA', country: null,
    aliases: ['УЦА', 'Университет Центральной Азии'],
    description: 'University founded in 2000 by Kazakhstan, Kyrgyzstan, Tajikistan and the Aga Khan, with mountain campuses.',
    source: 'ucentralasia.org',
  },
  {
    slug: 'osce-academy', name: 'OSCE Academy in Bishkek', acronym: null, country: null,
    aliases: ['OSCE Academy', 'Академия ОБСЕ', 'Академия ОБСЕ в Бишкеке'],
    description: 'Graduate school in Bishkek for political science and security in Central Asia.',
    source: 'osce-academy.net',
  },
  {
    slug: 'international-institute-for-central-asia', name: 'International Institute for Central Asia', acronym: 'IICA', country: 'UZ',
    aliases: ['МИЦА', 'Международный институт Центральной Азии'],
    description: 'Research institute in Tashkent on regional cooperation.',
    source: 'iica.uz',
  },
  {
    slug: 'carnegie-endowment', name: 'Carnegie Endowment for International Peace', acronym: null, country: 'US',
    aliases: ['Carnegie Endowment', 'Фонд Карнеги'],
    description: 'US think tank on international affairs.',
    source: 'carnegieendowment.org',
  },
  {
    slug: 'chatham-house', name: 'Chatham House', acronym: null, country: 'GB',
    aliases: ['Royal Institute of International Affairs', 'Чатем-Хаус'],
    description: 'British think tank on international affairs.',
    source: 'chathamhouse.org',
  },
  {
    slug: 'atlantic-council', name: 'Atlantic Council', acronym: null, country: 'US',
    aliases: ['Атлантический совет'],
    description: 'US think tank on international affairs.',
    source: 'atlanticcouncil.org',
  },
  {
    slug: 'international-crisis-group', name: 'International Crisis Group', acronym: 'ICG', country: null,
    aliases: ['Crisis Group', 'Международная кризисная группа'],
    description: 'Organization in Brussels that researches conflicts.',
    source: 'crisisgroup.org',
  },
  {
    slug: 'valdai-club', name: 'Valdai Discussion Club', acronym: null, country: 'RU',
    aliases: ['Valdai Club', 'Клуб «Валдай»', 'Валдайский клуб'],
    description: 'Russian think tank known for its yearly forum with the president.',
    source: 'valdaiclub.com',
  },
  {
    slug: 'international-olympic-committee', name: 'International Olympic Committee', acronym: 'IOC', country: null,
    aliases: ['МОК', 'Международный олимпийский комитет'],
    description: 'Organization in Lausanne that holds the Olympic Games.',
    source: 'olympics.com',
  },
  {
    slug: 'fifa', name: 'FIFA', acronym: 'FIFA', country: null,
    aliases: ['Fédération Internationale de Football Association', 'ФИФА'],
    description: 'World governing body of football, in Zurich.',
    source: 'fifa.com',
  },
];
