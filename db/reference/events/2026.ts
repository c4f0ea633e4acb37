import type { EventFact } from '../facts.ts';

/** Public events of 2026 and later: HELD only where that is on record, PLANNED where no more was known at the time of writing. */
export const events2026: readonly EventFact[] = [
  {
    slug: 'india-brics-chairmanship-2026', name: 'India’s BRICS chairmanship',
    type: 'OTHER', status: 'UNDERWAY', startsOn: '2026-01-01', endsOn: '2026-12-31', country: 'IN',
    aliases: ['Indian BRICS chairmanship', 'India’s BRICS presidency', 'председательство Индии в БРИКС'],
    description: 'India holds the chair for 2026 under the theme ‘Building for Resilience, Innovation, Cooperation and Sustainability’.',
    participants: [{ entity: 'brics', role: 'organizer' }, { entity: 'IN', role: 'chair' }, { entity: 'narendra-modi', role: 'chair' }],
    source: 'brics2026.gov.in',
  },
  {
    slug: 'turkmenistan-cis-chairmanship-2026', name: 'Turkmenistan’s chairmanship of the CIS',
    type: 'OTHER', status: 'UNDERWAY', startsOn: '2026-01-01', endsOn: '2026-12-31', country: 'TM',
    aliases: ['Turkmen CIS chairmanship', 'председательство Туркменистана в СНГ'],
    description: 'Turkmenistan took the chair from Tajikistan on 1 January 2026.',
    participants: [
      { entity: 'cis', role: 'organizer' }, { entity: 'TM', role: 'chair' }, { entity: 'serdar-berdimuhamedow', role: 'chair' },
    ],
    source: 'cis.minsk.by',
  },
  {
    slug: 'board-of-peace-charter-2026', name: 'Signing of the charter of the Board of Peace',
    type: 'AGREEMENT', status: 'HELD', startsOn: '2026-01-22', place: 'Davos', country: 'CH',
    aliases: ['Board of Peace charter', 'Davos signing of the Board of Peace charter'],
    description:
      'Donald Trump and representatives of other founding states, Kazakhstan and Uzbekistan among them, signed the charter during the ' +
      'World Economic Forum.',
    participants: [
      { entity: 'board-of-peace', role: 'organizer' }, { entity: 'US', role: 'chair' }, { entity: 'donald-trump', role: 'chair' },
      { entity: 'KZ', role: 'signatory' }, { entity: 'kassym-jomart-tokayev', role: 'signatory' }, { entity: 'UZ', role: 'signatory' },
      { entity: 'shavkat-mirziyoyev', role: 'signatory' }, { entity: 'AZ', role: 'signatory' }, { entity: 'AM', role: 'signatory' },
    ],
    source: 'whitehouse.gov; akorda.kz; president.uz',
  },
  {
    slug: 'tokayev-state-visit-pakistan-2026', name: 'Kassym-Jomart Tokayev’s state visit to Pakistan',
    type: 'VISIT', status: 'HELD', startsOn: '2026-02-03', endsOn: '2026-02-04', place: 'Islamabad', country: 'PK',
    aliases: ['Tokayev’s state visit to Islamabad', 'государственный визит Токаева в Пакистан'],
    description: 'Kazakhstan and Pakistan signed a declaration on a strategic partnership.',
    participants: [
      { entity: 'KZ', role: 'visitor' }, { entity: 'kassym-jomart-tokayev', role: 'visitor' }, { entity: 'PK', role: 'host' },
      { entity: 'shehbaz-sharif', role: 'host' }, { entity: 'asif-ali-zardari', role: 'host' },
    ],
    source: 'akorda.kz',
  },
  {
    slug: 'kyrgyz-constitutional-court-ruling-2026', name: 'Kyrgyz Constitutional Court ruling on the presidential term',
    type: 'POLITICAL_CHANGE', status: 'HELD', startsOn: '2026-02-17', place: 'Bishkek', country: 'KG',
    aliases: ['Kyrgyz Constitutional Court ruling of February 2026'],
    description:
      'The court held that President Sadyr Japarov serves a full six-year term and that the next election falls in January 2027.',
    participants: [{ entity: 'KG', role: 'host' }, { entity: 'sadyr-japarov', role: 'member' }],
    source: 'fergana.agency; kabar.kg',
  },
  {
    slug: 'board-of-peace-meeting-washington-2026', name: 'Inaugural meeting of the Board of Peace',
    type: 'CONFERENCE', status: 'HELD', startsOn: '2026-02-19', place: 'Washington', country: 'US',
    aliases: ['Board of Peace meeting in Washington', 'first Board of Peace meeting', 'первое заседание Совета мира'],
    description:
      'The first meeting of the board, on the reconstruction of Gaza; the presidents of Kazakhstan, Uzbekistan and Azerbaijan took ' +
      'part.',
    participants: [
      { entity: 'board-of-peace', role: 'organizer' }, { entity: 'US', role: 'host' }, { entity: 'donald-trump', role: 'chair' },
      { entity: 'kassym-jomart-tokayev', role: 'member' }, { entity: 'shavkat-mirziyoyev', role: 'member' },
      { entity: 'ilham-aliyev', role: 'member' }, { entity: 'KZ', role: 'member' }, { entity: 'UZ', role: 'member' },
      { entity: 'AZ', role: 'member' },
    ],
    source: 'timesca.com, February 2026',
  },
  {
    slug: 'kazakhstan-constitution-referendum-2026', name: '2026 Kazakh constitutional referendum',
    type: 'ELECTION', status: 'HELD', startsOn: '2026-03-15', country: 'KZ',
    aliases: [
      'Kazakhstan’s constitutional referendum', 'referendum on a new constitution of Kazakhstan',
      'референдум по новой Конституции Казахстана',
    ],
    description:
      'Voters adopted a new constitution with a parliament of one chamber, the Kurultai: 87.15% in favour on a turnout of 73.12%.',
    participants: [{ entity: 'KZ', role: 'host' }, { entity: 'kassym-jomart-tokayev', role: 'organizer' }],
    source: 'election.gov.kz',
  },
  {
    slug: 'regional-ecological-summit-astana-2026', name: 'Regional Ecological Summit 2026',
    type: 'SUMMIT', status: 'HELD', startsOn: '2026-04-22', endsOn: '2026-04-24', place: 'Astana', country: 'KZ',
    aliases: ['Regional Ecological Summit', 'RES 2026', 'Региональный экологический саммит в Астане'],
    description: 'A summit on climate and the environment in Central Asia, called in partnership with the United Nations.',
    participants: [
      { entity: 'KZ', role: 'host' }, { entity: 'kassym-jomart-tokayev', role: 'host' }, { entity: 'un', role: 'organizer' },
      { entity: 'shavkat-mirziyoyev', role: 'guest' }, { entity: 'emomali-rahmon', role: 'guest' },
      { entity: 'sadyr-japarov', role: 'guest' }, { entity: 'UZ', role: 'guest' }, { entity: 'TJ', role: 'guest' },
      { entity: 'KG', role: 'guest' },
    ],
    source: 'gov.kz: Ministry of Ecology and Natural Resources',
  },
  {
    slug: 'ots-informal-summit-turkistan-2026', name: 'Informal Summit of the Organization of Turkic States in Turkistan',
    type: 'SUMMIT', status: 'HELD', startsOn: '2026-05-15', place: 'Turkistan', country: 'KZ',
    aliases: ['OTS summit in Turkistan', 'Turkistan summit', 'informal OTS summit of 2026', 'неформальный саммит ОТГ в Туркестане'],
    description: 'The informal summit of 2026, on artificial intelligence and digital development.',
    participants: [
      { entity: 'ots', role: 'organizer' }, { entity: 'KZ', role: 'host' }, { entity: 'kassym-jomart-tokayev', role: 'host' },
      { entity: 'AZ', role: 'chair' }, { entity: 'KG', role: 'member' }, { entity: 'TR', role: 'member' }, { entity: 'UZ', role: 'member' },
      { entity: 'shavkat-mirziyoyev', role: 'member' },
    ],
    source: 'president.uz: May 2026',
  },
  {
    slug: 'brics-foreign-ministers-new-delhi-2026', name: 'BRICS foreign ministers’ meeting, New Delhi 2026',
    type: 'CONFERENCE', status: 'HELD', startsOn: '2026-05-14', endsOn: '2026-05-15', place: 'New Delhi', country: 'IN',
    aliases: ['BRICS foreign ministers’ meeting in New Delhi', 'встреча глав МИД БРИКС в Нью-Дели'],
    description: 'Ministers met under India’s chair to prepare the summit; the meeting closed with a statement of the chair.',
    participants: [
      { entity: 'brics', role: 'organizer' }, { entity: 'IN', role: 'chair' }, { entity: 'subrahmanyam-jaishankar', role: 'chair' },
      { entity: 'narendra-modi', role: 'host' }, { entity: 'sergey-lavrov', role: 'member' }, { entity: 'abbas-araghchi', role: 'member' },
      { entity: 'RU', role: 'member' }, { entity: 'CN', role: 'member' }, { entity: 'BR', role: 'member' },
      { entity: 'ZA', role: 'member' }, { entity: 'IR', role: 'member' }, { entity: 'AE', role: 'member' },
      { entity: 'EG', role: 'member' }, { entity: 'ET', role: 'member' }, { entity: 'ID', role: 'member' },
    ],
    source: 'mea.gov.in',
  },
  {
    slug: 'putin-state-visit-kazakhstan-2026', name: 'Vladimir Putin’s state visit to Kazakhstan, May 2026',
    type: 'VISIT', status: 'HELD', startsOn: '2026-05-27', endsOn: '2026-05-29', place: 'Astana', country: 'KZ',
    aliases: ['Putin’s 2026 state visit to Kazakhstan', 'Putin’s visit to Astana in May 2026'],
    description: 'A state visit tied to the summit of the Eurasian Economic Union in Astana.',
    participants: [
      { entity: 'RU', role: 'visitor' }, { entity: 'vladimir-putin', role: 'visitor' }, { entity: 'KZ', role: 'host' },
      { entity: 'kassym-jomart-tokayev', role: 'host' },
    ],
    source: 'en.kremlin.ru; vlast.kz',
  },
  {
    slug: 'eaeu-summit-astana-2026', name: 'Supreme Eurasian Economic Council, Astana 2026',
    type: 'SUMMIT', status: 'HELD', startsOn: '2026-05-28', endsOn: '2026-05-29', place: 'Astana', country: 'KZ',
    aliases: ['EAEU summit in Astana', 'саммит ЕАЭС в Астане 2026 года'],
    description: 'The leaders of the Eurasian Economic Union met under Kazakhstan’s chair.',
    participants: [
      { entity: 'eaeu', role: 'organizer' }, { entity: 'KZ', role: 'chair' }, { entity: 'kassym-jomart-tokayev', role: 'chair' },
      { entity: 'RU', role: 'member' }, { entity: 'vladimir-putin', role: 'member' }, { entity: 'AM', role: 'member' },
      { entity: 'BY', role: 'member' }, { entity: 'KG', role: 'member' },
    ],
    source: 'eec.eaeunion.org',
  },
  {
    slug: 'un-security-council-election-2026', name: '2026 UN Security Council election',
    type: 'ELECTION', status: 'HELD', startsOn: '2026-06-03', place: 'New York', country: 'US',
    aliases: [
      'UN Security Council election of 2026', 'Kyrgyzstan’s election to the UN Security Council',
      'избрание Кыргызстана в Совет Безопасности ООН',
    ],
    description:
      'The General Assembly elected Kyrgyzstan to a non-permanent seat for 2027–2028, by 142 votes to 49 for the Philippines in the ' +
      'fourth round.',
    participants: [
      { entity: 'un-general-assembly', role: 'organizer' }, { entity: 'un-security-council', role: 'member' },
      { entity: 'KG', role: 'member' }, { entity: 'PH', role: 'member' },
    ],
    source: 'press.un.org',
  },
  {
    slug: 'kazakhstan-new-constitution-2026', name: 'Entry into force of Kazakhstan’s new constitution',
    type: 'POLITICAL_CHANGE', status: 'HELD', startsOn: '2026-07-01', country: 'KZ',
    aliases: ['Kazakhstan’s new constitution', 'новая Конституция Казахстана'],
    description: 'The constitution adopted in March 2026 took effect on 1 July; the two chambers of parliament gave way to the Kurultai.',
    participants: [
      { entity: 'KZ', role: 'host' }, { entity: 'kassym-jomart-tokayev', role: 'member' }, { entity: 'mazhilis', role: 'member' },
      { entity: 'senate-of-kazakhstan', role: 'member' }, { entity: 'kurultai-of-kazakhstan', role: 'member' },
    ],
    source: 'akorda.kz',
  },
  {
    slug: 'kazakhstan-kurultai-election-2026', name: '2026 election of the Kurultai of Kazakhstan',
    type: 'ELECTION', status: 'PLANNED', startsOn: '2026-08-23', country: 'KZ',
    aliases: ['Kurultai election', 'выборы в Курултай Казахстана'],
    description: 'The first election of the 145 deputies of the one-chamber parliament, set for 23 August 2026.',
    participants: [{ entity: 'KZ', role: 'host' }, { entity: 'kurultai-of-kazakhstan', role: 'member' }],
    source: 'akorda.kz',
  },
  {
    slug: 'unccd-cop17-ulaanbaatar-2026', name: 'UNCCD COP17',
    type: 'CONFERENCE', status: 'PLANNED', startsOn: '2026-08-17', endsOn: '2026-08-28', place: 'Ulaanbaatar', country: 'MN',
    aliases: ['17th Conference of the Parties to the UN Convention to Combat Desertification', 'desertification conference in Ulaanbaatar'],
    description: 'The conference of the United Nations convention on desertification, set for the Mongolian capital.',
    participants: [{ entity: 'un', role: 'organizer' }, { entity: 'MN', role: 'host' }],
    source: 'unccd.int',
  },
  {
    slug: 'sco-summit-bishkek-2026', name: '2026 SCO Summit in Bishkek',
    type: 'SUMMIT', status: 'PLANNED', startsOn: '2026', place: 'Bishkek', country: 'KG',
    aliases: ['SCO summit in Bishkek', 'Bishkek SCO summit', '26th SCO Council of Heads of State', 'саммит ШОС в Бишкеке'],
    description: 'The summit of the organization’s 25th year, set for the Kyrgyz capital in 2026.',
    participants: [
      { entity: 'sco', role: 'organizer' }, { entity: 'KG', role: 'chair' }, { entity: 'sadyr-japarov', role: 'chair' },
      { entity: 'CN', role: 'member' }, { entity: 'RU', role: 'member' }, { entity: 'IN', role: 'member' },
      { entity: 'PK', role: 'member' }, { entity: 'IR', role: 'member' }, { entity: 'BY', role: 'member' },
      { entity: 'KZ', role: 'member' }, { entity: 'TJ', role: 'member' }, { entity: 'UZ', role: 'member' },
      { entity: 'nurlan-yermekbayev', role: 'member' },
    ],
    source: 'eng.sectsco.org: Tianjin Declaration',
  },
  {
    slug: 'world-nomad-games-kyrgyzstan-2026', name: '6th World Nomad Games',
    type: 'OTHER', status: 'PLANNED', startsOn: '2026-08-31', endsOn: '2026-09-06', place: 'Bishkek and Issyk-Kul', country: 'KG',
    aliases: ['World Nomad Games in Kyrgyzstan', 'Nomad Games in Kyrgyzstan', 'VI Всемирные игры кочевников'],
    description: 'The Games were set to open in Bishkek and to be held by Lake Issyk-Kul.',
    participants: [{ entity: 'KG', role: 'host' }, { entity: 'sadyr-japarov', role: 'host' }],
    source: '24.kg; kabar.kg',
  },
  {
    slug: 'brics-summit-india-2026', name: '18th BRICS Summit',
    type: 'SUMMIT', status: 'PLANNED', startsOn: '2026-09', country: 'IN',
    aliases: ['2026 BRICS Summit in India', 'BRICS summit in India', 'саммит БРИКС в Индии'],
    description: 'The yearly summit under India’s chair, scheduled for September 2026.',
    participants: [
      { entity: 'brics', role: 'organizer' }, { entity: 'IN', role: 'chair' }, { entity: 'narendra-modi', role: 'chair' },
      { entity: 'BR', role: 'member' }, { entity: 'RU', role: 'member' }, { entity: 'CN', role: 'member' },
      { entity: 'ZA', role: 'member' }, { entity: 'EG', role: 'member' }, { entity: 'ET', role: 'member' },
      { entity: 'IR', role: 'member' }, { entity: 'AE', role: 'member' }, { entity: 'ID', role: 'member' },
    ],
    source: 'brics2026.gov.in; brics.br: Rio de Janeiro Declaration',
  },
  {
    slug: 'central-asia-korea-summit-2026', name: 'First Republic of Korea–Central Asia Summit',
    type: 'SUMMIT', status: 'PLANNED', startsOn: '2026-09-16', endsOn: '2026-09-17', place: 'Seoul', country: 'KR',
    aliases: ['Korea-Central Asia summit', 'South Korea-Central Asia summit', 'саммит «Республика Корея – Центральная Азия»'],
    description: 'The first summit of the format, put off from 2025 and set for September 2026.',
    participants: [
      { entity: 'KR', role: 'host' }, { entity: 'lee-jae-myung', role: 'host' }, { entity: 'KZ', role: 'member' },
      { entity: 'KG', role: 'member' }, { entity: 'TJ', role: 'member' }, { entity: 'TM', role: 'member' },
      { entity: 'UZ', role: 'member' },
    ],
    source: 'mofa.go.kr',
  },
  {
    slug: 'central-asia-korea-summit-2025', name: 'Republic of Korea–Central Asia Summit planned for 2025',
    type: 'SUMMIT', status: 'POSTPONED', startsOn: '2025', country: 'KR',
    aliases: ['Korea-Central Asia summit planned for 2025'],
    description: 'The summit was put off after the political crisis that followed the martial-law declaration of December 2024 in Seoul.',
    participants: [
      { entity: 'KR', role: 'host' }, { entity: 'KZ', role: 'member' }, { entity: 'KG', role: 'member' }, { entity: 'TJ', role: 'member' },
      { entity: 'TM', role: 'member' }, { entity: 'UZ', role: 'member' },
    ],
    source: 'mofa.go.kr; qazinform.com',
  },
  {
    slug: 'cis-summit-awaza-2026', name: 'CIS Council of Heads of State, Awaza 2026',
    type: 'SUMMIT', status: 'PLANNED', startsOn: '2026-10-09', place: 'Awaza', country: 'TM',
    aliases: ['CIS summit in Awaza', 'Awaza CIS summit', 'саммит СНГ в Авазе'],
    description: 'The summit of Turkmenistan’s year in the chair, set for the Caspian resort of Awaza.',
    participants: [
      { entity: 'cis', role: 'organizer' }, { entity: 'TM', role: 'chair' }, { entity: 'serdar-berdimuhamedow', role: 'chair' },
    ],
    source: 'turkmenistan.gov.tm',
  },
  {
    slug: 'ots-summit-turkiye-2026', name: '13th Summit of the Organization of Turkic States',
    type: 'SUMMIT', status: 'PLANNED', startsOn: '2026', country: 'TR',
    aliases: ['OTS summit in Türkiye', 'OTS summit of 2026', 'саммит ОТГ в Турции 2026 года'],
    description: 'The regular summit of the Turkic states, which Türkiye was to host in the second half of 2026.',
    participants: [
      { entity: 'ots', role: 'organizer' }, { entity: 'TR', role: 'host' }, { entity: 'recep-tayyip-erdogan', role: 'host' },
      { entity: 'AZ', role: 'member' }, { entity: 'KZ', role: 'member' }, { entity: 'KG', role: 'member' },
      { entity: 'UZ', role: 'member' },
    ],
    source: 'turkicstates.org: Gabala Declaration',
  },
  {
    slug: 'cop31-antalya-2026', name: 'COP31',
    type: 'CONFERENCE', status: 'PLANNED', startsOn: '2026-11', place: 'Antalya', country: 'TR',
    aliases: ['2026 UN Climate Change Conference', 'COP31 in Antalya', 'Antalya climate conference'],
    description: 'The climate conference that Türkiye was to host, with Australia leading the negotiations.',
    participants: [{ entity: 'un', role: 'organizer' }, { entity: 'TR', role: 'host' }, { entity: 'AU', role: 'member' }],
    source: 'unfccc.int',
  },
  {
    slug: 'csto-summit-moscow-2026', name: 'CSTO Collective Security Council, Moscow 2026',
    type: 'SUMMIT', status: 'PLANNED', startsOn: '2026-11-11', place: 'Moscow', country: 'RU',
    aliases: ['CSTO summit in Moscow', 'саммит ОДКБ в Москве 2026 года'],
    description: 'The session of Russia’s year in the chair of the CSTO.',
    participants: [
      { entity: 'csto', role: 'organizer' }, { entity: 'RU', role: 'chair' }, { entity: 'vladimir-putin', role: 'chair' },
      { entity: 'BY', role: 'member' }, { entity: 'KZ', role: 'member' }, { entity: 'KG', role: 'member' },
      { entity: 'TJ', role: 'member' },
    ],
    source: 'odkb-csto.org',
  },
  {
    slug: 'g20-summit-miami-2026', name: '2026 G20 Miami Summit',
    type: 'SUMMIT', status: 'PLANNED', startsOn: '2026-12', place: 'Miami', country: 'US',
    aliases: ['G20 summit in Miami', 'саммит G20 в Майами'],
    description:
      'The G20 summit of the United States’ year in the chair, to which Donald Trump invited the presidents of Kazakhstan and ' +
      'Uzbekistan.',
    participants: [
      { entity: 'g20', role: 'organizer' }, { entity: 'US', role: 'host' }, { entity: 'donald-trump', role: 'host' },
      { entity: 'kassym-jomart-tokayev', role: 'guest' }, { entity: 'shavkat-mirziyoyev', role: 'guest' }, { entity: 'KZ', role: 'guest' },
      { entity: 'UZ', role: 'guest' },
    ],
    source: 'reuters.com, January 2026',
  },
  {
    slug: 'kyrgyzstan-presidential-election-2027', name: '2027 Kyrgyz presidential election',
    type: 'ELECTION', status: 'PLANNED', startsOn: '2027-01-24', country: 'KG',
    aliases: [
      'Kyrgyzstan’s 2027 presidential election', 'Kyrgyz presidential election of 2027', 'президентские выборы в Кыргызстане 2027 года',
    ],
    description: 'The next regular presidential election in Kyrgyzstan, set for the fourth Sunday of January 2027.',
    participants: [{ entity: 'KG', role: 'host' }],
    source: 'shailoo.gov.kg',
  },
];
