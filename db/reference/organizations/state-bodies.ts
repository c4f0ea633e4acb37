import type { OrganizationFact } from '../facts.ts';

/** Parliaments, services and agencies of single states. */
export const stateBodies: readonly OrganizationFact[] = [
  {
    slug: 'kurultai-of-kazakhstan', name: 'Kurultai of Kazakhstan', acronym: null, country: 'KZ',
    aliases: ['Kurultai', 'Qurultay', 'Kurultay', 'Курултай', 'Құрылтай', 'Курултай Казахстана'],
    description:
      'Parliament of Kazakhstan with one chamber of 145 deputies, which the constitution of 2026 put in place of the Mazhilis and the ' +
      'Senate.',
    source: 'Constitution of Kazakhstan, in force since 1 July 2026',
  },
  {
    slug: 'mazhilis', name: 'Mazhilis of Kazakhstan', acronym: null, country: 'KZ',
    aliases: ['Mazhilis', 'Majilis', 'Mäjilis', 'Мажилис', 'Мәжіліс', 'Мажилис Парламента РК'],
    description: 'Lower house of the parliament of Kazakhstan until 1 July 2026.',
    source: 'Constitution of Kazakhstan of 1995',
  },
  {
    slug: 'senate-of-kazakhstan', name: 'Senate of Kazakhstan', acronym: null, country: 'KZ',
    aliases: ['Kazakh Senate', 'Сенат Казахстана', 'Сенат Парламента РК'],
    description: 'Upper house of the parliament of Kazakhstan until 1 July 2026.',
    source: 'Constitution of Kazakhstan of 1995',
  },
  {
    slug: 'assembly-of-people-of-kazakhstan', name: 'Assembly of People of Kazakhstan', acronym: null, country: 'KZ',
    aliases: ['Assembly of the People of Kazakhstan', 'АНК', 'Ассамблея народа Казахстана', 'Қазақстан халқы Ассамблеясы'],
    description:
      'Advisory body on relations between the ethnic groups of Kazakhstan, founded in 1995; the reform of 2026 hands its role to a ' +
      'People’s Council.',
    source: 'assembly.kz',
  },
  {
    slug: 'oliy-majlis', name: 'Oliy Majlis', acronym: null, country: 'UZ',
    aliases: ['Oliy Majlis of Uzbekistan', 'Oliy Mazhlis', 'Олий Мажлис', 'Олий Мажлис Республики Узбекистан'],
    description: 'Parliament of Uzbekistan, made of a Legislative Chamber and a Senate.',
    source: 'parliament.gov.uz',
  },
  {
    slug: 'jogorku-kenesh', name: 'Jogorku Kenesh', acronym: null, country: 'KG',
    aliases: ['Jogorku Kenesh of Kyrgyzstan', 'Zhogorku Kenesh', 'Supreme Council of Kyrgyzstan', 'Жогорку Кенеш', 'Жогорку Кеңеш'],
    description: 'Parliament of Kyrgyzstan, with one chamber of 90 deputies.',
    source: 'kenesh.kg',
  },
  {
    slug: 'majlisi-oli', name: 'Majlisi Oli', acronym: null, country: 'TJ',
    aliases: ['Supreme Assembly of Tajikistan', 'Маджлиси Оли', 'Маҷлиси Олӣ'],
    description: 'Parliament of Tajikistan, made of the Majlisi Namoyandagon and the Majlisi Milli.',
    source: 'parlament.tj',
  },
  {
    slug: 'mejlis-of-turkmenistan', name: 'Mejlis of Turkmenistan', acronym: null, country: 'TM',
    aliases: ['Mejlis', 'Turkmen Mejlis', 'Меджлис', 'Меджлис Туркменистана'],
    description: 'Parliament of Turkmenistan, with one chamber of 125 deputies.',
    source: 'mejlis.gov.tm',
  },
  {
    slug: 'halk-maslahaty', name: 'Halk Maslahaty', acronym: null, country: 'TM',
    aliases: ['Halk Maslahaty of Turkmenistan', "People's Council of Turkmenistan", 'Халк Маслахаты'],
    description: 'Supreme representative body of Turkmenistan above its parliament, set up in its present form in 2023.',
    source: 'Constitutional law of Turkmenistan of January 2023',
  },
  {
    slug: 'state-duma', name: 'State Duma', acronym: null, country: 'RU',
    aliases: ['Russian State Duma', 'Госдума', 'Государственная дума', 'Госдума РФ'],
    description: 'Lower house of the parliament of Russia.',
    source: 'duma.gov.ru',
  },
  {
    slug: 'federation-council', name: 'Federation Council', acronym: null, country: 'RU',
    aliases: ['Federation Council of Russia', 'Совет Федерации', 'Совфед'],
    description: 'Upper house of the parliament of Russia.',
    source: 'council.gov.ru',
  },
  {
    slug: 'us-congress', name: 'United States Congress', acronym: null, country: 'US',
    aliases: ['US Congress', 'U.S. Congress', 'Конгресс США'],
    description: 'Parliament of the United States, made of the Senate and the House of Representatives.',
    source: 'congress.gov',
  },
  {
    slug: 'milli-majlis', name: 'Milli Majlis', acronym: null, country: 'AZ',
    aliases: ['Milli Mejlis', 'Milli Majlis of Azerbaijan', 'Милли Меджлис'],
    description: 'Parliament of Azerbaijan.',
    source: 'meclis.gov.az',
  },
  {
    slug: 'npc', name: 'National People’s Congress', acronym: 'NPC', country: 'CN',
    aliases: ["National People's Congress", 'ВСНП', 'Всекитайское собрание народных представителей'],
    description: 'Parliament of China, which meets every March.',
    source: 'npc.gov.cn',
  },
  {
    slug: 'us-department-of-state', name: 'US Department of State', acronym: null, country: 'US',
    aliases: [
      'State Department', 'US State Department', 'U.S. State Department', 'U.S. Department of State', 'Госдеп', 'Госдеп США',
      'Госдепартамент', 'Госдепартамент США',
    ],
    description: 'Foreign ministry of the United States.',
    source: 'state.gov',
  },
  {
    slug: 'us-department-of-the-treasury', name: 'US Department of the Treasury', acronym: null, country: 'US',
    aliases: ['US Treasury', 'U.S. Treasury', 'Treasury Department', 'Минфин США'],
    description: 'Finance ministry of the United States, which also runs its sanctions.',
    source: 'treasury.gov',
  },
  {
    slug: 'ofac', name: 'Office of Foreign Assets Control', acronym: 'OFAC', country: 'US',
    aliases: ['ОФАК', 'Управление по контролю за иностранными активами'],
    description: 'Office of the US Treasury that administers and enforces economic sanctions.',
    source: 'ofac.treasury.gov',
  },
  {
    slug: 'usaid', name: 'United States Agency for International Development', acronym: 'USAID', country: 'US',
    aliases: ['US Agency for International Development', 'ЮСАИД'],
    description: 'Former aid agency of the United States, dismantled in 2025.',
    source: 'US Department of State',
  },
  {
    slug: 'dfc', name: 'US International Development Finance Corporation', acronym: 'DFC', country: 'US',
    aliases: ['United States International Development Finance Corporation', 'Development Finance Corporation'],
    description: 'US government lender that invests in developing countries, critical minerals among others.',
    source: 'dfc.gov',
  },
  {
    slug: 'jica', name: 'Japan International Cooperation Agency', acronym: 'JICA', country: 'JP',
    aliases: ['ДЖАЙКА'],
    description: 'Aid agency of Japan.',
    source: 'jica.go.jp',
  },
  {
    slug: 'koica', name: 'Korea International Cooperation Agency', acronym: 'KOICA', country: 'KR',
    aliases: ['КОИКА'],
    description: 'Aid agency of South Korea.',
    source: 'koica.go.kr',
  },
  {
    slug: 'tika', name: 'Turkish Cooperation and Coordination Agency', acronym: 'TİKA', country: 'TR',
    aliases: ['TIKA', 'ТИКА'],
    description: 'Aid agency of Türkiye, begun in 1992 with the Turkic republics in mind.',
    source: 'tika.gov.tr',
  },
  {
    slug: 'giz', name: 'Deutsche Gesellschaft für Internationale Zusammenarbeit', acronym: 'GIZ', country: 'DE',
    aliases: ['German Agency for International Cooperation', 'Германское общество по международному сотрудничеству'],
    description: 'State company that carries out German development aid.',
    source: 'giz.de',
  },
  {
    slug: 'knb', name: 'National Security Committee of Kazakhstan', acronym: 'KNB', country: 'KZ',
    aliases: [
      'NSC of Kazakhstan', 'КНБ', 'КНБ РК', 'Комитет национальной безопасности Казахстана', 'Комитет национальной безопасности РК', 'ҰҚК',
    ],
    description: 'Security and intelligence service of Kazakhstan.',
    source: 'gov.kz',
  },
  {
    slug: 'gknb', name: 'State Committee for National Security of Kyrgyzstan', acronym: 'GKNB', country: 'KG',
    aliases: ['SCNS', 'UKMK', 'ГКНБ', 'ГКНБ КР', 'УКМК', 'ГКНБ Кыргызстана'],
    description: 'Security and intelligence service of Kyrgyzstan.',
    source: 'gknb.gov.kg',
  },
  {
    slug: 'fsb', name: 'Federal Security Service', acronym: 'FSB', country: 'RU',
    aliases: ['ФСБ', 'ФСБ РФ', 'Федеральная служба безопасности'],
    description: 'Domestic security service of Russia.',
    source: 'fsb.ru',
  },
  {
    slug: 'rosselkhoznadzor', name: 'Rosselkhoznadzor', acronym: null, country: 'RU',
    aliases: [
      'Federal Service for Veterinary and Phytosanitary Surveillance', 'Federal Service for Veterinary and Phytosanitary Supervision',
      'Russian Federal Service for Veterinary and Phytosanitary Surveillance', 'Россельхознадзор',
    ],
    description: 'Russian watchdog for food, plants and animals, whose import bans often touch Central Asian produce.',
    source: 'fsvps.gov.ru',
  },
  {
    slug: 'rospotrebnadzor', name: 'Rospotrebnadzor', acronym: null, country: 'RU',
    aliases: ['Роспотребнадзор', 'Federal Service for Surveillance on Consumer Rights Protection'],
    description: 'Russian watchdog for consumer rights and public health.',
    source: 'rospotrebnadzor.ru',
  },
  {
    slug: 'rossotrudnichestvo', name: 'Rossotrudnichestvo', acronym: null, country: 'RU',
    aliases: ['Россотрудничество'],
    description: 'Russian state agency for cultural ties and aid abroad, which runs the Russian Houses.',
    source: 'rs.gov.ru',
  },
  {
    slug: 'atomic-energy-agency-of-kazakhstan', name: 'Atomic Energy Agency of Kazakhstan', acronym: null, country: 'KZ',
    aliases: [
      'Kazakhstan Atomic Energy Agency', 'Kazakh Atomic Energy Agency', 'Агентство РК по атомной энергии',
      'Агентство Республики Казахстан по атомной энергии',
    ],
    description: 'Agency created in March 2025 to direct nuclear power and uranium in Kazakhstan.',
    source: 'gov.kz',
  },
  {
    slug: 'uzatom', name: 'Uzatom', acronym: null, country: 'UZ',
    aliases: ['Uzatom Agency', "O'zatom", 'Узатом'],
    description: 'State agency of Uzbekistan for its nuclear power plant, which Rosatom is to build in the Jizzakh region.',
    source: 'uzatom.uz',
  },
  {
    slug: 'national-bank-of-kazakhstan', name: 'National Bank of Kazakhstan', acronym: 'NBK', country: 'KZ',
    aliases: [
      'National Bank of the Republic of Kazakhstan', 'Нацбанк РК', 'Нацбанк Казахстана', 'Национальный банк Казахстана',
      'Қазақстан Ұлттық Банкі',
    ],
    description: 'Central bank of Kazakhstan.',
    source: 'nationalbank.kz',
  },
  {
    slug: 'central-bank-of-uzbekistan', name: 'Central Bank of Uzbekistan', acronym: 'CBU', country: 'UZ',
    aliases: ['Central Bank of the Republic of Uzbekistan', 'ЦБ Узбекистана', 'Центральный банк Узбекистана', 'Центробанк Узбекистана'],
    description: 'Central bank of Uzbekistan.',
    source: 'cbu.uz',
  },
  {
    slug: 'national-bank-of-the-kyrgyz-republic', name: 'National Bank of the Kyrgyz Republic', acronym: 'NBKR', country: 'KG',
    aliases: ['National Bank of Kyrgyzstan', 'НБКР', 'Нацбанк Кыргызстана', 'Национальный банк Кыргызской Республики'],
    description: 'Central bank of Kyrgyzstan.',
    source: 'nbkr.kg',
  },
  {
    slug: 'national-bank-of-tajikistan', name: 'National Bank of Tajikistan', acronym: 'NBT', country: 'TJ',
    aliases: ['НБТ', 'Нацбанк Таджикистана', 'Национальный банк Таджикистана'],
    description: 'Central bank of Tajikistan.',
    source: 'nbt.tj',
  },
  {
    slug: 'bank-of-russia', name: 'Bank of Russia', acronym: 'CBR', country: 'RU',
    aliases: ['Central Bank of Russia', 'Central Bank of the Russian Federation', 'ЦБ РФ', 'Банк России', 'Центробанк России'],
    description: 'Central bank of Russia.',
    source: 'cbr.ru',
  },
  {
    slug: 'peoples-bank-of-china', name: 'People’s Bank of China', acronym: 'PBoC', country: 'CN',
    aliases: ["People's Bank of China", 'Народный банк Китая'],
    description: 'Central bank of China.',
    source: 'pbc.gov.cn',
  },
  {
    slug: 'federal-reserve', name: 'Federal Reserve', acronym: null, country: 'US',
    aliases: ['US Federal Reserve', 'Federal Reserve System', 'Fed', 'ФРС', 'ФРС США'],
    description: 'Central bank of the United States.',
    source: 'federalreserve.gov',
  },
];
