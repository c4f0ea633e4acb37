import type { EventFact } from '../facts.ts';

/** Public events of 2023 and 2024 in the field that Silkwire covers, by date. */
export const events2023to2024: readonly EventFact[] = [
  {
    slug: 'china-central-asia-summit-xian-2023', name: 'First China–Central Asia Summit',
    type: 'SUMMIT', status: 'HELD', startsOn: '2023-05-18', endsOn: '2023-05-19', place: 'Xi’an', country: 'CN',
    aliases: ['China-Central Asia summit in Xi’an', 'Xi’an summit', 'саммит Китай – Центральная Азия в Сиане'],
    description:
      'The first summit of the presidents of China and the five Central Asian states held in person. It adopted the Xi’an Declaration ' +
      'and made the meeting a two-yearly one.',
    participants: [
      { entity: 'china-central-asia', role: 'organizer' }, { entity: 'CN', role: 'host' }, { entity: 'xi-jinping', role: 'chair' },
      { entity: 'KZ', role: 'member' }, { entity: 'KG', role: 'member' }, { entity: 'TJ', role: 'member' },
      { entity: 'TM', role: 'member' }, { entity: 'UZ', role: 'member' }, { entity: 'kassym-jomart-tokayev', role: 'member' },
      { entity: 'sadyr-japarov', role: 'member' }, { entity: 'emomali-rahmon', role: 'member' },
      { entity: 'serdar-berdimuhamedow', role: 'member' }, { entity: 'shavkat-mirziyoyev', role: 'member' },
    ],
    source: 'fmprc.gov.cn: Xi’an Declaration, May 2023',
  },
  {
    slug: 'eu-central-asia-leaders-meeting-cholpon-ata-2023', name: 'Second EU–Central Asia high-level meeting',
    type: 'TALKS', status: 'HELD', startsOn: '2023-06-02', place: 'Cholpon-Ata', country: 'KG',
    aliases: ['EU-Central Asia meeting in Cholpon-Ata', 'Cholpon-Ata meeting of EU and Central Asian leaders'],
    description:
      'European Council President Charles Michel met the leaders of Central Asia on the shore of Lake Issyk-Kul, the second such ' +
      'meeting after Astana in 2022.',
    participants: [
      { entity: 'KG', role: 'host' }, { entity: 'sadyr-japarov', role: 'host' }, { entity: 'eu', role: 'member' },
      { entity: 'charles-michel', role: 'chair' }, { entity: 'KZ', role: 'member' }, { entity: 'TJ', role: 'member' },
      { entity: 'TM', role: 'member' }, { entity: 'UZ', role: 'member' },
    ],
    source: 'consilium.europa.eu',
  },
  {
    slug: 'sco-summit-new-delhi-2023', name: '2023 SCO Summit',
    type: 'SUMMIT', status: 'HELD', startsOn: '2023-07-04', place: 'New Delhi', country: 'IN',
    aliases: ['SCO summit hosted by India', '23rd SCO Council of Heads of State'],
    description: 'The Council of Heads of State of the SCO met by video link under India’s chair; Iran became the ninth member.',
    participants: [
      { entity: 'sco', role: 'organizer' }, { entity: 'IN', role: 'chair' }, { entity: 'narendra-modi', role: 'chair' },
      { entity: 'IR', role: 'member' }, { entity: 'CN', role: 'member' }, { entity: 'RU', role: 'member' },
      { entity: 'PK', role: 'member' }, { entity: 'KZ', role: 'member' }, { entity: 'KG', role: 'member' },
      { entity: 'TJ', role: 'member' }, { entity: 'UZ', role: 'member' },
    ],
    source: 'eng.sectsco.org; mea.gov.in: New Delhi Declaration',
  },
  {
    slug: 'gcc-central-asia-summit-jeddah-2023', name: 'First GCC–Central Asia Summit',
    type: 'SUMMIT', status: 'HELD', startsOn: '2023-07-19', place: 'Jeddah', country: 'SA',
    aliases: ['GCC-Central Asia summit in Jeddah', 'Jeddah summit of Gulf and Central Asian leaders', 'саммит ССАГПЗ – Центральная Азия'],
    description:
      'The first summit of the Gulf Cooperation Council and the five states of Central Asia, which agreed on a joint plan of action for ' +
      '2023–2027.',
    participants: [
      { entity: 'SA', role: 'host' }, { entity: 'gcc', role: 'organizer' }, { entity: 'central-asia-gcc', role: 'organizer' },
      { entity: 'AE', role: 'member' }, { entity: 'QA', role: 'member' }, { entity: 'KW', role: 'member' },
      { entity: 'BH', role: 'member' }, { entity: 'OM', role: 'member' }, { entity: 'KZ', role: 'member' },
      { entity: 'KG', role: 'member' }, { entity: 'TJ', role: 'member' }, { entity: 'TM', role: 'member' },
      { entity: 'UZ', role: 'member' },
    ],
    source: 'spa.gov.sa; akorda.kz',
  },
  {
    slug: 'brics-summit-johannesburg-2023', name: '15th BRICS Summit',
    type: 'SUMMIT', status: 'HELD', startsOn: '2023-08-22', endsOn: '2023-08-24', place: 'Johannesburg', country: 'ZA',
    aliases: ['2023 BRICS Summit in Johannesburg', 'Johannesburg summit', 'BRICS summit in South Africa', 'саммит БРИКС в Йоханнесбурге'],
    description:
      'The summit that opened BRICS to enlargement: Argentina, Egypt, Ethiopia, Iran, Saudi Arabia and the United Arab Emirates were ' +
      'invited to join from January 2024.',
    participants: [
      { entity: 'brics', role: 'organizer' }, { entity: 'ZA', role: 'chair' }, { entity: 'cyril-ramaphosa', role: 'chair' },
      { entity: 'BR', role: 'member' }, { entity: 'RU', role: 'member' }, { entity: 'IN', role: 'member' },
      { entity: 'CN', role: 'member' }, { entity: 'luiz-inacio-lula-da-silva', role: 'member' },
      { entity: 'narendra-modi', role: 'member' }, { entity: 'xi-jinping', role: 'member' }, { entity: 'sergey-lavrov', role: 'member' },
    ],
    source: 'gov.za: Johannesburg II Declaration',
  },
  {
    slug: 'consultative-meeting-dushanbe-2023', name: 'Fifth Consultative Meeting of the Heads of State of Central Asia',
    type: 'SUMMIT', status: 'HELD', startsOn: '2023-09-14', place: 'Dushanbe', country: 'TJ',
    aliases: [
      'Consultative Meeting in Dushanbe', 'Dushanbe consultative meeting', 'пятая консультативная встреча глав государств Центральной Азии',
    ],
    description: 'The five Central Asian presidents met in the Tajik capital, with Azerbaijan’s president as guest of honour.',
    participants: [
      { entity: 'consultative-meeting-of-heads-of-state-of-central-asia', role: 'organizer' }, { entity: 'TJ', role: 'host' },
      { entity: 'emomali-rahmon', role: 'chair' }, { entity: 'KZ', role: 'member' }, { entity: 'KG', role: 'member' },
      { entity: 'TM', role: 'member' }, { entity: 'UZ', role: 'member' }, { entity: 'kassym-jomart-tokayev', role: 'member' },
      { entity: 'sadyr-japarov', role: 'member' }, { entity: 'serdar-berdimuhamedow', role: 'member' },
      { entity: 'shavkat-mirziyoyev', role: 'member' }, { entity: 'AZ', role: 'guest' }, { entity: 'ilham-aliyev', role: 'guest' },
    ],
    source: 'president.tj',
  },
  {
    slug: 'c5-plus-1-summit-new-york-2023', name: 'First C5+1 presidential summit',
    type: 'SUMMIT', status: 'HELD', startsOn: '2023-09-19', place: 'New York', country: 'US',
    aliases: ['2023 C5+1 summit in New York', 'C5+1 summit in New York', 'New York C5+1 summit', 'саммит «С5+1» в Нью-Йорке'],
    description:
      'President Joe Biden met the presidents of Central Asia on the margins of the UN General Assembly, the first C5+1 meeting of ' +
      'heads of state.',
    participants: [
      { entity: 'c5-plus-1', role: 'organizer' }, { entity: 'US', role: 'host' }, { entity: 'joe-biden', role: 'host' },
      { entity: 'KZ', role: 'member' }, { entity: 'KG', role: 'member' }, { entity: 'TJ', role: 'member' },
      { entity: 'TM', role: 'member' }, { entity: 'UZ', role: 'member' }, { entity: 'kassym-jomart-tokayev', role: 'member' },
      { entity: 'sadyr-japarov', role: 'member' }, { entity: 'emomali-rahmon', role: 'member' },
      { entity: 'serdar-berdimuhamedow', role: 'member' }, { entity: 'shavkat-mirziyoyev', role: 'member' },
    ],
    source: 'whitehouse.gov: C5+1 Leaders’ Joint Statement, 2023',
  },
  {
    slug: 'central-asia-germany-summit-berlin-2023', name: 'First Central Asia–Germany Summit',
    type: 'SUMMIT', status: 'HELD', startsOn: '2023-09-29', place: 'Berlin', country: 'DE',
    aliases: ['Central Asia-Germany summit in Berlin', 'Berlin summit of Germany and Central Asia'],
    description: 'Chancellor Olaf Scholz received the five Central Asian presidents; the sides declared a strategic regional partnership.',
    participants: [
      { entity: 'central-asia-germany', role: 'organizer' }, { entity: 'DE', role: 'host' }, { entity: 'olaf-scholz', role: 'host' },
      { entity: 'KZ', role: 'member' }, { entity: 'KG', role: 'member' }, { entity: 'TJ', role: 'member' },
      { entity: 'TM', role: 'member' }, { entity: 'UZ', role: 'member' },
    ],
    source: 'bundesregierung.de',
  },
  {
    slug: 'belt-and-road-forum-beijing-2023', name: 'Third Belt and Road Forum for International Cooperation',
    type: 'CONFERENCE', status: 'HELD', startsOn: '2023-10-17', endsOn: '2023-10-18', place: 'Beijing', country: 'CN',
    aliases: ['2023 Belt and Road Forum', 'Third Belt and Road Forum', 'форум «Один пояс, один путь» 2023 года'],
    description:
      'China’s forum on the tenth anniversary of the Belt and Road Initiative; the presidents of Russia, Kazakhstan and Uzbekistan were ' +
      'among the guests.',
    participants: [
      { entity: 'belt-and-road-initiative', role: 'organizer' }, { entity: 'CN', role: 'host' }, { entity: 'xi-jinping', role: 'host' },
      { entity: 'vladimir-putin', role: 'guest' }, { entity: 'kassym-jomart-tokayev', role: 'guest' },
      { entity: 'shavkat-mirziyoyev', role: 'guest' }, { entity: 'RU', role: 'guest' }, { entity: 'KZ', role: 'guest' },
      { entity: 'UZ', role: 'guest' },
    ],
    source: 'fmprc.gov.cn',
  },
  {
    slug: 'macron-visit-central-asia-2023', name: 'Emmanuel Macron’s visit to Kazakhstan and Uzbekistan',
    type: 'VISIT', status: 'HELD', startsOn: '2023-11-01', endsOn: '2023-11-02', place: 'Astana and Samarkand', country: 'KZ',
    aliases: ['Macron’s trip to Central Asia', 'Macron visit to Astana'],
    description: 'The French president visited Astana and Samarkand for talks on uranium, minerals, transport and trade.',
    participants: [
      { entity: 'FR', role: 'visitor' }, { entity: 'emmanuel-macron', role: 'visitor' }, { entity: 'KZ', role: 'host' },
      { entity: 'kassym-jomart-tokayev', role: 'host' }, { entity: 'UZ', role: 'host' }, { entity: 'shavkat-mirziyoyev', role: 'host' },
    ],
    source: 'elysee.fr; akorda.kz',
  },
  {
    slug: 'ots-summit-astana-2023', name: '10th Summit of the Organization of Turkic States',
    type: 'SUMMIT', status: 'HELD', startsOn: '2023-11-03', place: 'Astana', country: 'KZ',
    aliases: ['OTS summit in Astana', 'Turkic summit in Astana', 'саммит ОТГ в Астане'],
    description:
      'The tenth summit of the Turkic states, held under the motto Turktime, adopted the Astana Act and passed the chair to Kazakhstan.',
    participants: [
      { entity: 'ots', role: 'organizer' }, { entity: 'KZ', role: 'chair' }, { entity: 'kassym-jomart-tokayev', role: 'chair' },
      { entity: 'AZ', role: 'member' }, { entity: 'KG', role: 'member' }, { entity: 'TR', role: 'member' },
      { entity: 'UZ', role: 'member' }, { entity: 'HU', role: 'observer' }, { entity: 'TM', role: 'observer' },
      { entity: 'ilham-aliyev', role: 'member' }, { entity: 'sadyr-japarov', role: 'member' },
      { entity: 'recep-tayyip-erdogan', role: 'member' }, { entity: 'shavkat-mirziyoyev', role: 'member' },
      { entity: 'viktor-orban', role: 'observer' },
    ],
    source: 'turkicstates.org',
  },
  {
    slug: 'eco-summit-tashkent-2023', name: '16th Summit of the Economic Cooperation Organization',
    type: 'SUMMIT', status: 'HELD', startsOn: '2023-11-09', place: 'Tashkent', country: 'UZ',
    aliases: ['ECO summit in Tashkent', 'Tashkent ECO summit', 'саммит ОЭС в Ташкенте'],
    description:
      'Leaders of the Economic Cooperation Organization met in the Uzbek capital, with trade and transport corridors on the agenda.',
    participants: [
      { entity: 'eco', role: 'organizer' }, { entity: 'UZ', role: 'chair' }, { entity: 'shavkat-mirziyoyev', role: 'chair' },
      { entity: 'TR', role: 'member' }, { entity: 'recep-tayyip-erdogan', role: 'member' }, { entity: 'IR', role: 'member' },
      { entity: 'PK', role: 'member' }, { entity: 'AZ', role: 'member' }, { entity: 'ilham-aliyev', role: 'member' },
      { entity: 'KZ', role: 'member' }, { entity: 'KG', role: 'member' }, { entity: 'TJ', role: 'member' },
      { entity: 'TM', role: 'member' },
    ],
    source: 'eco.int',
  },
  {
    slug: 'putin-visit-kazakhstan-2023', name: 'Vladimir Putin’s visit to Astana, November 2023',
    type: 'VISIT', status: 'HELD', startsOn: '2023-11-09', place: 'Astana', country: 'KZ',
    aliases: ['Putin’s 2023 visit to Kazakhstan'],
    description: 'An official visit of the Russian president, tied to a forum on interregional cooperation.',
    participants: [
      { entity: 'RU', role: 'visitor' }, { entity: 'vladimir-putin', role: 'visitor' }, { entity: 'KZ', role: 'host' },
      { entity: 'kassym-jomart-tokayev', role: 'host' },
    ],
    source: 'en.kremlin.ru',
  },
  {
    slug: 'kazakhstan-taliban-delisting-2023', name: 'Kazakhstan takes the Taliban off its list of banned organizations',
    type: 'POLICY', status: 'HELD', startsOn: '2023-12', place: 'Astana', country: 'KZ',
    aliases: ['Kazakhstan’s delisting of the Taliban'],
    description:
      'Kazakhstan removed the Taliban from its national list of terrorist organizations, saying that it follows the lists of the UN ' +
      'Security Council.',
    participants: [{ entity: 'KZ', role: 'organizer' }, { entity: 'taliban', role: 'member' }, { entity: 'AF', role: 'member' }],
    source: 'gov.kz: Ministry of Foreign Affairs, December 2023',
  },
  {
    slug: 'brics-enlargement-2024', name: 'Enlargement of BRICS, January 2024',
    type: 'MEMBERSHIP', status: 'HELD', startsOn: '2024-01-01',
    aliases: ['2024 BRICS enlargement', 'BRICS enlargement of 2024', 'расширение БРИКС в 2024 году'],
    description:
      'Egypt, Ethiopia, Iran and the United Arab Emirates became members of BRICS. Argentina declined; Saudi Arabia did not confirm ' +
      'that it had joined.',
    participants: [
      { entity: 'brics', role: 'organizer' }, { entity: 'EG', role: 'member' }, { entity: 'ET', role: 'member' },
      { entity: 'IR', role: 'member' }, { entity: 'AE', role: 'member' }, { entity: 'AR', role: 'invited' },
      { entity: 'SA', role: 'invited' }, { entity: 'RU', role: 'chair' },
    ],
    source: 'brics-russia2024.ru',
  },
  {
    slug: 'tokayev-visit-italy-2024', name: 'Kassym-Jomart Tokayev’s official visit to Italy',
    type: 'VISIT', status: 'HELD', startsOn: '2024-01-18', endsOn: '2024-01-19', place: 'Rome', country: 'IT',
    aliases: ['Tokayev’s visit to Rome'],
    description:
      'Talks in Rome with Prime Minister Giorgia Meloni and President Sergio Mattarella, with energy and industry on the agenda.',
    participants: [
      { entity: 'KZ', role: 'visitor' }, { entity: 'kassym-jomart-tokayev', role: 'visitor' }, { entity: 'IT', role: 'host' },
      { entity: 'giorgia-meloni', role: 'host' }, { entity: 'sergio-mattarella', role: 'host' },
    ],
    source: 'akorda.kz',
  },
  {
    slug: 'mirziyoyev-state-visit-china-2024', name: 'Shavkat Mirziyoyev’s state visit to China',
    type: 'VISIT', status: 'HELD', startsOn: '2024-01-23', endsOn: '2024-01-25', place: 'Beijing', country: 'CN',
    aliases: ['Mirziyoyev’s state visit to Beijing', 'государственный визит Мирзиёева в Китай'],
    description: 'Uzbekistan and China raised their relations to an all-weather comprehensive strategic partnership for a new era.',
    participants: [
      { entity: 'UZ', role: 'visitor' }, { entity: 'shavkat-mirziyoyev', role: 'visitor' }, { entity: 'CN', role: 'host' },
      { entity: 'xi-jinping', role: 'host' }, { entity: 'li-qiang', role: 'host' },
    ],
    source: 'president.uz; fmprc.gov.cn',
  },
  {
    slug: 'crocus-city-hall-attack-2024', name: 'Crocus City Hall attack',
    type: 'CONFLICT', status: 'HELD', startsOn: '2024-03-22', place: 'Krasnogorsk', country: 'RU',
    aliases: ['Crocus attack', 'attack on Crocus City Hall', 'теракт в «Крокус Сити Холле»'],
    description:
      'Gunmen attacked a concert hall near Moscow, killing more than 140 people. The Islamic State group claimed the attack; the men ' +
      'charged with the shooting were citizens of Tajikistan.',
    participants: [{ entity: 'RU', role: 'host' }, { entity: 'TJ', role: 'member' }],
    source: 'sledcom.ru; en.kremlin.ru',
  },
  {
    slug: 'kazakhstan-floods-2024', name: '2024 spring floods in Kazakhstan',
    type: 'DISASTER', status: 'HELD', startsOn: '2024-03', endsOn: '2024-05', country: 'KZ',
    aliases: ['Kazakhstan’s spring floods of 2024', 'паводки в Казахстане в 2024 году'],
    description:
      'Record spring floods hit the west and north of Kazakhstan and neighbouring regions of Russia; more than 100,000 people were ' +
      'moved from their homes in Kazakhstan.',
    participants: [{ entity: 'KZ', role: 'host' }, { entity: 'kassym-jomart-tokayev', role: 'member' }, { entity: 'RU', role: 'member' }],
    source: 'akorda.kz; gov.kz: Ministry of Emergency Situations',
  },
  {
    slug: 'mirziyoyev-state-visit-tajikistan-2024', name: 'Shavkat Mirziyoyev’s state visit to Tajikistan',
    type: 'VISIT', status: 'HELD', startsOn: '2024-04-18', endsOn: '2024-04-19', place: 'Dushanbe', country: 'TJ',
    aliases: ['Uzbek-Tajik treaty on allied relations'],
    description: 'The presidents of Uzbekistan and Tajikistan signed a treaty on allied relations.',
    participants: [
      { entity: 'UZ', role: 'visitor' }, { entity: 'shavkat-mirziyoyev', role: 'visitor' }, { entity: 'TJ', role: 'host' },
      { entity: 'emomali-rahmon', role: 'host' },
    ],
    source: 'president.uz; president.tj',
  },
  {
    slug: 'tokayev-visit-kyrgyzstan-2024', name: 'Kassym-Jomart Tokayev’s official visit to Kyrgyzstan',
    type: 'VISIT', status: 'HELD', startsOn: '2024-04-18', endsOn: '2024-04-19', place: 'Bishkek', country: 'KG',
    aliases: ['Kazakh-Kyrgyz treaty on allied relations'],
    description: 'The presidents of Kazakhstan and Kyrgyzstan signed a treaty on deepening and expanding allied relations.',
    participants: [
      { entity: 'KZ', role: 'visitor' }, { entity: 'kassym-jomart-tokayev', role: 'visitor' }, { entity: 'KG', role: 'host' },
      { entity: 'sadyr-japarov', role: 'host' },
    ],
    source: 'akorda.kz; president.kg',
  },
  {
    slug: 'cameron-central-asia-tour-2024', name: 'David Cameron’s tour of Central Asia',
    type: 'VISIT', status: 'HELD', startsOn: '2024-04-22', endsOn: '2024-04-26',
    aliases: ['Cameron’s Central Asia tour', 'Cameron’s trip to Central Asia'],
    description:
      'The British foreign secretary visited Tajikistan, Kyrgyzstan, Uzbekistan, Turkmenistan, Kazakhstan and Mongolia; a strategic ' +
      'partnership agreement was signed in Astana.',
    participants: [
      { entity: 'GB', role: 'visitor' }, { entity: 'david-cameron', role: 'visitor' }, { entity: 'TJ', role: 'host' },
      { entity: 'KG', role: 'host' }, { entity: 'UZ', role: 'host' }, { entity: 'TM', role: 'host' }, { entity: 'KZ', role: 'host' },
      { entity: 'murat-nurtleu', role: 'host' }, { entity: 'MN', role: 'host' },
    ],
    source: 'gov.uk',
  },
  {
    slug: 'eaeu-summit-moscow-2024', name: 'Supreme Eurasian Economic Council, May 2024',
    type: 'SUMMIT', status: 'HELD', startsOn: '2024-05-08', place: 'Moscow', country: 'RU',
    aliases: ['EAEU summit in Moscow', 'EAEU anniversary summit'],
    description: 'Leaders of the Eurasian Economic Union marked ten years of its founding treaty; Armenia held the chair.',
    participants: [
      { entity: 'eaeu', role: 'organizer' }, { entity: 'RU', role: 'host' }, { entity: 'vladimir-putin', role: 'host' },
      { entity: 'AM', role: 'chair' }, { entity: 'nikol-pashinyan', role: 'chair' }, { entity: 'BY', role: 'member' },
      { entity: 'KZ', role: 'member' }, { entity: 'KG', role: 'member' }, { entity: 'alexander-lukashenko', role: 'member' },
      { entity: 'kassym-jomart-tokayev', role: 'member' }, { entity: 'sadyr-japarov', role: 'member' },
    ],
    source: 'eec.eaeunion.org',
  },
  {
    slug: 'bishkek-unrest-2024', name: 'Mob attacks on foreign students in Bishkek',
    type: 'CONFLICT', status: 'HELD', startsOn: '2024-05-17', endsOn: '2024-05-18', place: 'Bishkek', country: 'KG',
    aliases: ['Bishkek unrest of May 2024', 'беспорядки в Бишкеке в мае 2024 года'],
    description:
      'Crowds attacked hostels where foreign students lived, after a video of a brawl spread online. Pakistan and India told their ' +
      'students to stay indoors.',
    participants: [{ entity: 'KG', role: 'host' }, { entity: 'PK', role: 'member' }, { entity: 'IN', role: 'member' }],
    source: '24.kg; mofa.gov.pk',
  },
  {
    slug: 'uzbekistan-wto-working-party-2024', name: 'Eighth meeting of the WTO Working Party on Uzbekistan',
    type: 'TALKS', status: 'HELD', startsOn: '2024-05-24', place: 'Geneva', country: 'CH',
    aliases: ['WTO Working Party on Uzbekistan, May 2024'],
    description:
      'Members of the World Trade Organization reviewed Uzbekistan’s accession; Tashkent aimed to join by the ministerial conference in ' +
      'Cameroon in 2026.',
    participants: [{ entity: 'wto', role: 'organizer' }, { entity: 'UZ', role: 'member' }, { entity: 'jamshid-khodjaev', role: 'member' }],
    source: 'wto.org',
  },
  {
    slug: 'putin-state-visit-uzbekistan-2024', name: 'Vladimir Putin’s state visit to Uzbekistan',
    type: 'VISIT', status: 'HELD', startsOn: '2024-05-26', endsOn: '2024-05-28', place: 'Tashkent', country: 'UZ',
    aliases: ['Putin’s state visit to Tashkent', 'государственный визит Путина в Узбекистан'],
    description: 'Talks in Tashkent brought a contract for a small nuclear power plant in the Jizzakh region.',
    participants: [
      { entity: 'RU', role: 'visitor' }, { entity: 'vladimir-putin', role: 'visitor' }, { entity: 'UZ', role: 'host' },
      { entity: 'shavkat-mirziyoyev', role: 'host' }, { entity: 'rosatom', role: 'member' },
    ],
    source: 'en.kremlin.ru; president.uz',
  },
  {
    slug: 'cku-railway-agreement-2024', name: 'Intergovernmental agreement on the China–Kyrgyzstan–Uzbekistan railway',
    type: 'AGREEMENT', status: 'HELD', startsOn: '2024-06-06', place: 'Beijing', country: 'CN',
    aliases: [
      'CKU railway agreement', 'China-Kyrgyzstan-Uzbekistan railway agreement',
      'соглашение о железной дороге Китай – Кыргызстан – Узбекистан',
    ],
    description:
      'The three governments signed the agreement that is the legal basis for building the railway; the presidents spoke by video link.',
    participants: [
      { entity: 'CN', role: 'signatory' }, { entity: 'KG', role: 'signatory' }, { entity: 'UZ', role: 'signatory' },
      { entity: 'xi-jinping', role: 'member' }, { entity: 'sadyr-japarov', role: 'member' },
      { entity: 'shavkat-mirziyoyev', role: 'member' },
    ],
    source: 'fmprc.gov.cn; president.kg',
  },
  {
    slug: 'eu-kyrgyzstan-epca-2024', name: 'EU–Kyrgyzstan Enhanced Partnership and Cooperation Agreement',
    type: 'AGREEMENT', status: 'HELD', startsOn: '2024-06-25', place: 'Brussels', country: 'BE',
    aliases: ['EU-Kyrgyzstan EPCA'],
    description:
      'The European Union and Kyrgyzstan signed an enhanced agreement on partnership and cooperation in place of one of the 1990s.',
    participants: [{ entity: 'eu', role: 'signatory' }, { entity: 'KG', role: 'signatory' }],
    source: 'consilium.europa.eu',
  },
  {
    slug: 'xi-state-visit-kazakhstan-2024', name: 'Xi Jinping’s state visit to Kazakhstan',
    type: 'VISIT', status: 'HELD', startsOn: '2024-07-02', endsOn: '2024-07-03', place: 'Astana', country: 'KZ',
    aliases: ['Xi Jinping’s 2024 visit to Kazakhstan', 'государственный визит Си Цзиньпина в Казахстан'],
    description:
      'The Chinese president’s talks in Astana on the eve of the SCO summit covered trade, transport and the Trans-Caspian route.',
    participants: [
      { entity: 'CN', role: 'visitor' }, { entity: 'xi-jinping', role: 'visitor' }, { entity: 'KZ', role: 'host' },
      { entity: 'kassym-jomart-tokayev', role: 'host' },
    ],
    source: 'akorda.kz; fmprc.gov.cn',
  },
  {
    slug: 'sco-summit-astana-2024', name: '2024 SCO Summit in Astana',
    type: 'SUMMIT', status: 'HELD', startsOn: '2024-07-03', endsOn: '2024-07-04', place: 'Astana', country: 'KZ',
    aliases: ['SCO summit in Astana', 'Astana SCO summit', '24th SCO Council of Heads of State', 'саммит ШОС в Астане'],
    description: 'Belarus became the tenth member of the Shanghai Cooperation Organization; the chair passed from Kazakhstan to China.',
    participants: [
      { entity: 'sco', role: 'organizer' }, { entity: 'KZ', role: 'chair' }, { entity: 'kassym-jomart-tokayev', role: 'chair' },
      { entity: 'xi-jinping', role: 'member' }, { entity: 'vladimir-putin', role: 'member' }, { entity: 'sadyr-japarov', role: 'member' },
      { entity: 'emomali-rahmon', role: 'member' }, { entity: 'shavkat-mirziyoyev', role: 'member' },
      { entity: 'alexander-lukashenko', role: 'member' }, { entity: 'shehbaz-sharif', role: 'member' },
      { entity: 'subrahmanyam-jaishankar', role: 'member' }, { entity: 'CN', role: 'member' }, { entity: 'RU', role: 'member' },
      { entity: 'IN', role: 'member' }, { entity: 'PK', role: 'member' }, { entity: 'IR', role: 'member' },
      { entity: 'KG', role: 'member' }, { entity: 'TJ', role: 'member' }, { entity: 'UZ', role: 'member' },
      { entity: 'BY', role: 'member' }, { entity: 'ilham-aliyev', role: 'guest' }, { entity: 'recep-tayyip-erdogan', role: 'guest' },
      { entity: 'antonio-guterres', role: 'guest' }, { entity: 'AZ', role: 'guest' }, { entity: 'TR', role: 'guest' },
    ],
    source: 'akorda.kz: Astana Declaration',
  },
  {
    slug: 'xi-state-visit-tajikistan-2024', name: 'Xi Jinping’s state visit to Tajikistan',
    type: 'VISIT', status: 'HELD', startsOn: '2024-07-04', endsOn: '2024-07-06', place: 'Dushanbe', country: 'TJ',
    aliases: ['Xi Jinping’s 2024 visit to Tajikistan'],
    description: 'China and Tajikistan declared a comprehensive strategic cooperative partnership in the new era.',
    participants: [
      { entity: 'CN', role: 'visitor' }, { entity: 'xi-jinping', role: 'visitor' }, { entity: 'TJ', role: 'host' },
      { entity: 'emomali-rahmon', role: 'host' },
    ],
    source: 'president.tj; fmprc.gov.cn',
  },
  {
    slug: 'ots-informal-summit-shusha-2024', name: 'Informal Summit of the Organization of Turkic States in Shusha',
    type: 'SUMMIT', status: 'HELD', startsOn: '2024-07-05', endsOn: '2024-07-06', place: 'Shusha', country: 'AZ',
    aliases: ['Shusha summit', 'OTS summit in Shusha', 'informal OTS summit of 2024', 'неформальный саммит ОТГ в Шуше'],
    description: 'Leaders of the Turkic states adopted the Karabakh Declaration at a summit on transport, connectivity and climate.',
    participants: [
      { entity: 'ots', role: 'organizer' }, { entity: 'AZ', role: 'host' }, { entity: 'ilham-aliyev', role: 'host' },
      { entity: 'kassym-jomart-tokayev', role: 'member' }, { entity: 'sadyr-japarov', role: 'member' },
      { entity: 'shavkat-mirziyoyev', role: 'member' }, { entity: 'viktor-orban', role: 'observer' },
      { entity: 'kubanychbek-omuraliev', role: 'member' }, { entity: 'KZ', role: 'member' }, { entity: 'KG', role: 'member' },
      { entity: 'UZ', role: 'member' }, { entity: 'TR', role: 'member' }, { entity: 'HU', role: 'observer' },
    ],
    source: 'turkicstates.org: Karabakh Declaration',
  },
  {
    slug: 'consultative-meeting-astana-2024', name: 'Sixth Consultative Meeting of the Heads of State of Central Asia',
    type: 'SUMMIT', status: 'HELD', startsOn: '2024-08-09', place: 'Astana', country: 'KZ',
    aliases: [
      'Consultative Meeting in Astana', 'Astana consultative meeting', 'шестая консультативная встреча глав государств Центральной Азии',
    ],
    description: 'The five presidents approved the concept Central Asia – 2040 and a road map of regional cooperation for 2025–2027.',
    participants: [
      { entity: 'consultative-meeting-of-heads-of-state-of-central-asia', role: 'organizer' }, { entity: 'KZ', role: 'host' },
      { entity: 'kassym-jomart-tokayev', role: 'chair' }, { entity: 'KG', role: 'member' }, { entity: 'TJ', role: 'member' },
      { entity: 'TM', role: 'member' }, { entity: 'UZ', role: 'member' }, { entity: 'sadyr-japarov', role: 'member' },
      { entity: 'emomali-rahmon', role: 'member' }, { entity: 'serdar-berdimuhamedow', role: 'member' },
      { entity: 'shavkat-mirziyoyev', role: 'member' }, { entity: 'AZ', role: 'guest' }, { entity: 'ilham-aliyev', role: 'guest' },
      { entity: 'un', role: 'guest' },
    ],
    source: 'akorda.kz',
  },
  {
    slug: 'central-asia-japan-summit-astana-2024', name: 'Central Asia plus Japan summit planned in Astana',
    type: 'SUMMIT', status: 'POSTPONED', startsOn: '2024-08-09', place: 'Astana', country: 'KZ',
    aliases: ['Central Asia-Japan summit in Astana', 'саммит «Центральная Азия – Япония» в Астане'],
    description:
      'What was to be the first summit of the format was put off when Prime Minister Fumio Kishida stayed at home after an advisory on ' +
      'a possible megaquake in the Nankai Trough. It was held in Tokyo in December 2025.',
    participants: [
      { entity: 'central-asia-plus-japan', role: 'organizer' }, { entity: 'KZ', role: 'host' }, { entity: 'JP', role: 'member' },
      { entity: 'fumio-kishida', role: 'guest' }, { entity: 'KG', role: 'member' }, { entity: 'TJ', role: 'member' },
      { entity: 'TM', role: 'member' }, { entity: 'UZ', role: 'member' }, { entity: 'kassym-jomart-tokayev', role: 'host' },
    ],
    source: 'mofa.go.jp; akorda.kz',
  },
  {
    slug: 'tokayev-state-visit-tajikistan-2024', name: 'Kassym-Jomart Tokayev’s state visit to Tajikistan',
    type: 'VISIT', status: 'HELD', startsOn: '2024-08-22', endsOn: '2024-08-23', place: 'Dushanbe', country: 'TJ',
    aliases: ['Kazakh-Tajik treaty on allied interaction'],
    description: 'The presidents of Kazakhstan and Tajikistan signed a treaty on allied interaction.',
    participants: [
      { entity: 'KZ', role: 'visitor' }, { entity: 'kassym-jomart-tokayev', role: 'visitor' }, { entity: 'TJ', role: 'host' },
      { entity: 'emomali-rahmon', role: 'host' },
    ],
    source: 'akorda.kz; president.tj',
  },
  {
    slug: 'world-nomad-games-astana-2024', name: '5th World Nomad Games',
    type: 'OTHER', status: 'HELD', startsOn: '2024-09-08', endsOn: '2024-09-13', place: 'Astana', country: 'KZ',
    aliases: ['World Nomad Games in Astana', 'Astana Nomad Games', 'V Всемирные игры кочевников'],
    description: 'Athletes from 89 countries competed in traditional sports in the Kazakh capital.',
    participants: [{ entity: 'KZ', role: 'host' }, { entity: 'kassym-jomart-tokayev', role: 'host' }, { entity: 'KG', role: 'member' }],
    source: 'worldnomadgames.kz; akorda.kz',
  },
  {
    slug: 'central-asia-germany-summit-astana-2024', name: 'Second Central Asia–Germany Summit',
    type: 'SUMMIT', status: 'HELD', startsOn: '2024-09-17', place: 'Astana', country: 'KZ',
    aliases: [
      'Central Asia-Germany summit in Astana', 'Germany-Central Asia summit of 2024', 'саммит «Центральная Азия – Германия» в Астане',
    ],
    description:
      'Chancellor Olaf Scholz met the five presidents in Astana after talks in Samarkand, where Germany and Uzbekistan signed an ' +
      'agreement on migration.',
    participants: [
      { entity: 'central-asia-germany', role: 'organizer' }, { entity: 'KZ', role: 'host' },
      { entity: 'kassym-jomart-tokayev', role: 'host' }, { entity: 'DE', role: 'guest' }, { entity: 'olaf-scholz', role: 'guest' },
      { entity: 'KG', role: 'member' }, { entity: 'TJ', role: 'member' }, { entity: 'TM', role: 'member' },
      { entity: 'UZ', role: 'member' }, { entity: 'sadyr-japarov', role: 'member' }, { entity: 'emomali-rahmon', role: 'member' },
      { entity: 'serdar-berdimuhamedow', role: 'member' }, { entity: 'shavkat-mirziyoyev', role: 'member' },
    ],
    source: 'bundesregierung.de; akorda.kz',
  },
  {
    slug: 'summit-of-the-future-2024', name: 'Summit of the Future',
    type: 'SUMMIT', status: 'HELD', startsOn: '2024-09-22', endsOn: '2024-09-23', place: 'New York', country: 'US',
    aliases: ['UN Summit of the Future', 'Саммит будущего'],
    description:
      'World leaders adopted the Pact for the Future, with a Global Digital Compact and a Declaration on Future Generations annexed.',
    participants: [
      { entity: 'un', role: 'organizer' }, { entity: 'antonio-guterres', role: 'host' },
      { entity: 'un-general-assembly', role: 'organizer' },
    ],
    source: 'un.org: Pact for the Future',
  },
  {
    slug: 'unga-79-high-level-week-2024', name: 'General debate of the 79th UN General Assembly',
    type: 'CONFERENCE', status: 'HELD', startsOn: '2024-09-24', endsOn: '2024-09-30', place: 'New York', country: 'US',
    aliases: ['79th UN General Assembly', 'UNGA 79', '79-я сессия Генассамблеи ООН'],
    description:
      'The yearly debate of heads of state and ministers; Kazakhstan, Uzbekistan and other Central Asian states were represented by ' +
      'their foreign ministers.',
    participants: [
      { entity: 'un', role: 'organizer' }, { entity: 'un-general-assembly', role: 'organizer' },
      { entity: 'antonio-guterres', role: 'member' }, { entity: 'murat-nurtleu', role: 'member' },
      { entity: 'bakhtiyor-saidov', role: 'member' }, { entity: 'KZ', role: 'member' }, { entity: 'UZ', role: 'member' },
    ],
    source: 'gadebate.un.org',
  },
  {
    slug: 'kazakhstan-nuclear-referendum-2024', name: '2024 Kazakh nuclear power referendum',
    type: 'ELECTION', status: 'HELD', startsOn: '2024-10-06', country: 'KZ',
    aliases: ['Kazakhstan’s nuclear referendum', 'referendum on a nuclear power plant', 'референдум о строительстве АЭС в Казахстане'],
    description: 'Voters in Kazakhstan backed the building of a nuclear power plant: 71.12% in favour on a turnout of 63.66%.',
    participants: [{ entity: 'KZ', role: 'host' }, { entity: 'kassym-jomart-tokayev', role: 'member' }],
    source: 'election.gov.kz',
  },
  {
    slug: 'cis-summit-moscow-2024', name: 'CIS Council of Heads of State, Moscow 2024',
    type: 'SUMMIT', status: 'HELD', startsOn: '2024-10-08', place: 'Moscow', country: 'RU',
    aliases: ['CIS summit in Moscow', 'Moscow CIS summit', 'саммит СНГ в Москве 2024 года'],
    description: 'Leaders of the Commonwealth met under Russia’s chair, which passed to Tajikistan for 2025.',
    participants: [
      { entity: 'cis', role: 'organizer' }, { entity: 'RU', role: 'chair' }, { entity: 'vladimir-putin', role: 'chair' },
      { entity: 'kassym-jomart-tokayev', role: 'member' }, { entity: 'sadyr-japarov', role: 'member' },
      { entity: 'emomali-rahmon', role: 'member' }, { entity: 'shavkat-mirziyoyev', role: 'member' },
      { entity: 'ilham-aliyev', role: 'member' }, { entity: 'alexander-lukashenko', role: 'member' },
      { entity: 'nikol-pashinyan', role: 'member' }, { entity: 'serdar-berdimuhamedow', role: 'member' }, { entity: 'KZ', role: 'member' },
      { entity: 'KG', role: 'member' }, { entity: 'TJ', role: 'member' }, { entity: 'UZ', role: 'member' },
      { entity: 'AZ', role: 'member' }, { entity: 'BY', role: 'member' }, { entity: 'AM', role: 'member' },
      { entity: 'TM', role: 'member' },
    ],
    source: 'en.kremlin.ru; cis.minsk.by',
  },
  {
    slug: 'ashgabat-magtymguly-forum-2024', name: 'Ashgabat forum on the 300th anniversary of Magtymguly Pyragy',
    type: 'CONFERENCE', status: 'HELD', startsOn: '2024-10-11', place: 'Ashgabat', country: 'TM',
    aliases: ['Magtymguly forum', 'Ashgabat forum of October 2024'],
    description:
      'An international forum for the poet’s anniversary, where Vladimir Putin and Iran’s President Masoud Pezeshkian met for the first ' +
      'time.',
    participants: [
      { entity: 'TM', role: 'host' }, { entity: 'serdar-berdimuhamedow', role: 'host' },
      { entity: 'gurbanguly-berdimuhamedow', role: 'host' }, { entity: 'vladimir-putin', role: 'guest' },
      { entity: 'masoud-pezeshkian', role: 'guest' }, { entity: 'RU', role: 'guest' }, { entity: 'IR', role: 'guest' },
    ],
    source: 'en.kremlin.ru; turkmenistan.gov.tm',
  },
  {
    slug: 'kazakhstan-afghanistan-business-forum-2024', name: 'Kazakhstan–Afghanistan Business Forum, Almaty 2024',
    type: 'CONFERENCE', status: 'HELD', startsOn: '2024-10-22', place: 'Almaty', country: 'KZ',
    aliases: [
      'Kazakh-Afghan business forum in Almaty', 'Kazakhstan-Afghanistan Business Forum', 'казахстанско-афганский бизнес-форум в Алматы',
    ],
    description: 'A business forum with an exhibition of Afghan goods, held in Almaty after a delay of two months.',
    participants: [
      { entity: 'KZ', role: 'host' }, { entity: 'AF', role: 'guest' }, { entity: 'serik-zhumangarin', role: 'host' },
      { entity: 'nooruddin-azizi', role: 'guest' }, { entity: 'taliban', role: 'guest' },
    ],
    source: 'gov.kz: Ministry of Trade and Integration',
  },
  {
    slug: 'afghan-exhibition-almaty-2024', name: 'Exhibition of Afghan goods in Almaty',
    type: 'EXHIBITION', status: 'HELD', startsOn: '2024-10-22', place: 'Almaty', country: 'KZ',
    aliases: ['Afghan exhibition in Almaty', 'exhibition of Afghan businesses'],
    description: 'The exhibition that accompanied the Kazakh-Afghan business forum.',
    participants: [{ entity: 'KZ', role: 'host' }, { entity: 'AF', role: 'organizer' }],
    source: 'gov.kz: Ministry of Trade and Integration',
  },
  {
    slug: 'brics-summit-kazan-2024', name: '16th BRICS Summit',
    type: 'SUMMIT', status: 'HELD', startsOn: '2024-10-22', endsOn: '2024-10-24', place: 'Kazan', country: 'RU',
    aliases: [
      '2024 BRICS Summit in Kazan', 'BRICS summit in Kazan', 'Kazan BRICS summit', 'Kazan summit', 'XVI BRICS Summit',
      'саммит БРИКС в Казани',
    ],
    description: 'The first summit of the enlarged BRICS adopted the Kazan Declaration and created a category of partner countries.',
    participants: [
      { entity: 'brics', role: 'organizer' }, { entity: 'RU', role: 'chair' }, { entity: 'vladimir-putin', role: 'chair' },
      { entity: 'xi-jinping', role: 'member' }, { entity: 'narendra-modi', role: 'member' }, { entity: 'cyril-ramaphosa', role: 'member' },
      { entity: 'masoud-pezeshkian', role: 'member' }, { entity: 'CN', role: 'member' }, { entity: 'IN', role: 'member' },
      { entity: 'BR', role: 'member' }, { entity: 'ZA', role: 'member' }, { entity: 'EG', role: 'member' },
      { entity: 'ET', role: 'member' }, { entity: 'IR', role: 'member' }, { entity: 'AE', role: 'member' },
      { entity: 'kassym-jomart-tokayev', role: 'guest' }, { entity: 'shavkat-mirziyoyev', role: 'guest' },
      { entity: 'sadyr-japarov', role: 'guest' }, { entity: 'emomali-rahmon', role: 'guest' },
      { entity: 'recep-tayyip-erdogan', role: 'guest' }, { entity: 'ilham-aliyev', role: 'guest' },
      { entity: 'alexander-lukashenko', role: 'guest' }, { entity: 'antonio-guterres', role: 'guest' }, { entity: 'KZ', role: 'guest' },
      { entity: 'UZ', role: 'guest' }, { entity: 'KG', role: 'guest' }, { entity: 'TJ', role: 'guest' }, { entity: 'TR', role: 'guest' },
      { entity: 'AZ', role: 'guest' }, { entity: 'BY', role: 'guest' },
    ],
    source: 'en.kremlin.ru: Kazan Declaration',
  },
  {
    slug: 'uzbekistan-parliamentary-election-2024', name: '2024 Uzbek parliamentary election',
    type: 'ELECTION', status: 'HELD', startsOn: '2024-10-27', country: 'UZ',
    aliases: ['Uzbekistan’s 2024 parliamentary election', 'парламентские выборы в Узбекистане 2024 года'],
    description:
      'Uzbekistan elected the Legislative Chamber under a mixed system for the first time. OSCE observers noted the lack of real ' +
      'competition.',
    participants: [
      { entity: 'UZ', role: 'host' }, { entity: 'oliy-majlis', role: 'member' }, { entity: 'shavkat-mirziyoyev', role: 'member' },
      { entity: 'odihr', role: 'observer' },
    ],
    source: 'saylov.uz; osce.org/odihr',
  },
  {
    slug: 'tokayev-state-visit-mongolia-2024', name: 'Kassym-Jomart Tokayev’s state visit to Mongolia',
    type: 'VISIT', status: 'HELD', startsOn: '2024-10-28', endsOn: '2024-10-29', place: 'Ulaanbaatar', country: 'MN',
    aliases: ['Tokayev’s visit to Ulaanbaatar'],
    description: 'Kazakhstan and Mongolia declared a strategic partnership.',
    participants: [{ entity: 'KZ', role: 'visitor' }, { entity: 'kassym-jomart-tokayev', role: 'visitor' }, { entity: 'MN', role: 'host' }],
    source: 'akorda.kz',
  },
  {
    slug: 'tokayev-state-visit-france-2024', name: 'Kassym-Jomart Tokayev’s state visit to France',
    type: 'VISIT', status: 'HELD', startsOn: '2024-11-04', endsOn: '2024-11-05', place: 'Paris', country: 'FR',
    aliases: ['Tokayev’s visit to Paris'],
    description: 'The Kazakh president’s talks with Emmanuel Macron covered energy, critical minerals and transport.',
    participants: [
      { entity: 'KZ', role: 'visitor' }, { entity: 'kassym-jomart-tokayev', role: 'visitor' }, { entity: 'FR', role: 'host' },
      { entity: 'emmanuel-macron', role: 'host' },
    ],
    source: 'elysee.fr; akorda.kz',
  },
  {
    slug: 'ots-summit-bishkek-2024', name: '11th Summit of the Organization of Turkic States',
    type: 'SUMMIT', status: 'HELD', startsOn: '2024-11-06', place: 'Bishkek', country: 'KG',
    aliases: ['OTS summit in Bishkek', 'Turkic summit in Bishkek', 'саммит ОТГ в Бишкеке'],
    description: 'The summit adopted a Charter of the Turkic World and a flag of the organization, and passed the chair to Kyrgyzstan.',
    participants: [
      { entity: 'ots', role: 'organizer' }, { entity: 'KG', role: 'chair' }, { entity: 'sadyr-japarov', role: 'chair' },
      { entity: 'ilham-aliyev', role: 'member' }, { entity: 'kassym-jomart-tokayev', role: 'member' },
      { entity: 'recep-tayyip-erdogan', role: 'member' }, { entity: 'shavkat-mirziyoyev', role: 'member' },
      { entity: 'viktor-orban', role: 'observer' }, { entity: 'kubanychbek-omuraliev', role: 'member' }, { entity: 'AZ', role: 'member' },
      { entity: 'KZ', role: 'member' }, { entity: 'TR', role: 'member' }, { entity: 'UZ', role: 'member' },
      { entity: 'HU', role: 'observer' }, { entity: 'TM', role: 'observer' },
    ],
    source: 'turkicstates.org: Bishkek Declaration',
  },
  {
    slug: 'cop29-baku-2024', name: 'COP29',
    type: 'CONFERENCE', status: 'HELD', startsOn: '2024-11-11', endsOn: '2024-11-24', place: 'Baku', country: 'AZ',
    aliases: ['2024 UN Climate Change Conference', 'Baku climate conference', 'COP29 in Baku', 'КС-29 в Баку'],
    description: 'The climate conference set a new goal of at least $300 billion a year by 2035 for developing countries.',
    participants: [
      { entity: 'un', role: 'organizer' }, { entity: 'AZ', role: 'host' }, { entity: 'ilham-aliyev', role: 'host' },
      { entity: 'antonio-guterres', role: 'guest' },
    ],
    source: 'unfccc.int',
  },
  {
    slug: 'central-asia-azerbaijan-green-energy-agreement-2024',
    name: 'Strategic partnership agreement on green energy of Azerbaijan, Kazakhstan and Uzbekistan',
    type: 'AGREEMENT', status: 'HELD', startsOn: '2024-11-13', place: 'Baku', country: 'AZ',
    aliases: ['Caspian green energy agreement', 'trilateral green energy agreement'],
    description: 'The three presidents signed an agreement on developing and transmitting green energy on the margins of COP29.',
    participants: [
      { entity: 'AZ', role: 'signatory' }, { entity: 'KZ', role: 'signatory' }, { entity: 'UZ', role: 'signatory' },
      { entity: 'ilham-aliyev', role: 'signatory' }, { entity: 'kassym-jomart-tokayev', role: 'signatory' },
      { entity: 'shavkat-mirziyoyev', role: 'signatory' },
    ],
    source: 'president.az; akorda.kz',
  },
  {
    slug: 'tokayev-state-visit-serbia-2024', name: 'Kassym-Jomart Tokayev’s state visit to Serbia',
    type: 'VISIT', status: 'HELD', startsOn: '2024-11-18', endsOn: '2024-11-19', place: 'Belgrade', country: 'RS',
    aliases: ['Tokayev’s visit to Belgrade'],
    description: 'The Kazakh president held talks with his counterpart Aleksandar Vučić.',
    participants: [
      { entity: 'KZ', role: 'visitor' }, { entity: 'kassym-jomart-tokayev', role: 'visitor' }, { entity: 'RS', role: 'host' },
      { entity: 'aleksandar-vucic', role: 'host' },
    ],
    source: 'akorda.kz',
  },
  {
    slug: 'putin-state-visit-kazakhstan-2024', name: 'Vladimir Putin’s state visit to Kazakhstan, November 2024',
    type: 'VISIT', status: 'HELD', startsOn: '2024-11-27', endsOn: '2024-11-28', place: 'Astana', country: 'KZ',
    aliases: ['Putin’s 2024 state visit to Kazakhstan', 'Putin’s visit to Astana in November 2024'],
    description: 'The Russian president held talks with Kassym-Jomart Tokayev before the CSTO session in Astana.',
    participants: [
      { entity: 'RU', role: 'visitor' }, { entity: 'vladimir-putin', role: 'visitor' }, { entity: 'KZ', role: 'host' },
      { entity: 'kassym-jomart-tokayev', role: 'host' },
    ],
    source: 'en.kremlin.ru; akorda.kz',
  },
  {
    slug: 'csto-summit-astana-2024', name: 'CSTO Collective Security Council, Astana 2024',
    type: 'SUMMIT', status: 'HELD', startsOn: '2024-11-28', place: 'Astana', country: 'KZ',
    aliases: ['CSTO summit in Astana', 'Astana CSTO summit', 'саммит ОДКБ в Астане'],
    description:
      'The leaders of the CSTO met under Kazakhstan’s chair and without Armenia, which had frozen its participation. The chair passed ' +
      'to Kyrgyzstan.',
    participants: [
      { entity: 'csto', role: 'organizer' }, { entity: 'KZ', role: 'chair' }, { entity: 'kassym-jomart-tokayev', role: 'chair' },
      { entity: 'vladimir-putin', role: 'member' }, { entity: 'alexander-lukashenko', role: 'member' },
      { entity: 'sadyr-japarov', role: 'member' }, { entity: 'emomali-rahmon', role: 'member' }, { entity: 'RU', role: 'member' },
      { entity: 'BY', role: 'member' }, { entity: 'KG', role: 'member' }, { entity: 'TJ', role: 'member' },
      { entity: 'imangali-tasmagambetov', role: 'member' },
    ],
    source: 'odkb-csto.org',
  },
  {
    slug: 'kyrgyz-tajik-border-talks-batken-2024', name: 'Kyrgyz-Tajik border talks in Batken',
    type: 'TALKS', status: 'HELD', startsOn: '2024-12-04', place: 'Batken', country: 'KG',
    aliases: ['Batken border talks', 'Batken talks of December 2024'],
    description: 'The delegations of Kyrgyzstan and Tajikistan completed the description of the last sections of their border.',
    participants: [
      { entity: 'KG', role: 'host' }, { entity: 'kamchybek-tashiev', role: 'chair' }, { entity: 'TJ', role: 'member' },
      { entity: 'saimumin-yatimov', role: 'chair' },
    ],
    source: 'gov.kg; gknb.tj',
  },
  {
    slug: 'azal-crash-aktau-2024', name: 'Azerbaijan Airlines Flight 8243',
    type: 'DISASTER', status: 'HELD', startsOn: '2024-12-25', place: 'Aktau', country: 'KZ',
    aliases: ['AZAL plane crash', 'Azerbaijan Airlines crash', 'Aktau plane crash', 'крушение самолёта AZAL под Актау'],
    description:
      'An Embraer 190 flying from Baku to Grozny crashed near Aktau, killing 38 of the 67 people on board. Russia’s president later ' +
      'said that Russian air-defence missiles had exploded near the aircraft.',
    participants: [{ entity: 'AZ', role: 'member' }, { entity: 'KZ', role: 'host' }, { entity: 'RU', role: 'member' }],
    source: 'president.az; gov.kz: Ministry of Transport; en.kremlin.ru',
  },
  {
    slug: 'eaeu-summit-leningrad-region-2024', name: 'Supreme Eurasian Economic Council, December 2024',
    type: 'SUMMIT', status: 'HELD', startsOn: '2024-12-26', place: 'Igora', country: 'RU',
    aliases: ['EAEU summit in the Leningrad Region'],
    description: 'The year-end session of the union’s leaders, after which the chair passed from Armenia to Belarus.',
    participants: [
      { entity: 'eaeu', role: 'organizer' }, { entity: 'RU', role: 'host' }, { entity: 'vladimir-putin', role: 'host' },
      { entity: 'AM', role: 'chair' }, { entity: 'BY', role: 'member' }, { entity: 'KZ', role: 'member' }, { entity: 'KG', role: 'member' },
    ],
    source: 'eec.eaeunion.org; en.kremlin.ru',
  },
  {
    slug: 'cku-railway-launch-2024', name: 'Launch of the China–Kyrgyzstan–Uzbekistan railway',
    type: 'ECONOMIC', status: 'HELD', startsOn: '2024-12-27', place: 'Tosh-Kutchu', country: 'KG',
    aliases: [
      'CKU railway launch', 'China-Kyrgyzstan-Uzbekistan railway', 'CKU railway', 'железная дорога Китай – Кыргызстан – Узбекистан',
    ],
    description: 'President Sadyr Japarov launched work on the railway at a ceremony in the Jalal-Abad region.',
    participants: [
      { entity: 'KG', role: 'host' }, { entity: 'sadyr-japarov', role: 'host' }, { entity: 'CN', role: 'member' },
      { entity: 'UZ', role: 'member' },
    ],
    source: '24.kg; president.kg',
  },
];
