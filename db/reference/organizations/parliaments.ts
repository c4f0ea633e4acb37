import type { OrganizationFact } from '../facts.ts';

/** Parliaments and their chambers that have names of their own. */
export const parliaments: readonly OrganizationFact[] = [
  {
    slug: 'majlisi-namoyandagon', name: 'Majlisi Namoyandagon', acronym: null, country: 'TJ',
    aliases: ['Маджлиси намояндагон'],
    description: 'Lower chamber of the parliament of Tajikistan.',
    source: 'parlament.tj',
  },
  {
    slug: 'majlisi-milli', name: 'Majlisi Milli', acronym: null, country: 'TJ',
    aliases: ['Маджлиси милли'],
    description: 'Upper chamber of the parliament of Tajikistan.',
    source: 'majmilli.tj',
  },
  {
    slug: 'state-great-khural', name: 'State Great Khural', acronym: null, country: 'MN',
    aliases: ['State Great Hural', 'Great Khural', 'Великий государственный хурал'],
    description: 'Parliament of Mongolia, with one chamber.',
    source: 'parliament.mn',
  },
  {
    slug: 'bundestag', name: 'Bundestag', acronym: null, country: 'DE',
    aliases: ['Бундестаг'],
    description: 'Parliament of Germany, elected by the people.',
    source: 'bundestag.de',
  },
  {
    slug: 'bundesrat', name: 'Bundesrat', acronym: null, country: 'DE',
    aliases: ['Бундесрат'],
    description: 'Chamber of the states of Germany.',
    source: 'bundesrat.de',
  },
  {
    slug: 'knesset', name: 'Knesset', acronym: null, country: 'IL',
    aliases: ['Кнессет'],
    description: 'Parliament of Israel.',
    source: 'knesset.gov.il',
  },
  {
    slug: 'verkhovna-rada', name: 'Verkhovna Rada', acronym: null, country: 'UA',
    aliases: ['Rada', 'Верховная рада', 'Верховная рада Украины'],
    description: 'Parliament of Ukraine.',
    source: 'rada.gov.ua',
  },
  {
    slug: 'sejm', name: 'Sejm', acronym: null, country: 'PL',
    aliases: ['Сейм'],
    description: 'Lower chamber of the parliament of Poland.',
    source: 'sejm.gov.pl',
  },
  {
    slug: 'lok-sabha', name: 'Lok Sabha', acronym: null, country: 'IN',
    aliases: [],
    description: 'Lower chamber of the parliament of India.',
    source: 'sansad.in',
  },
  {
    slug: 'rajya-sabha', name: 'Rajya Sabha', acronym: null, country: 'IN',
    aliases: [],
    description: 'Upper chamber of the parliament of India.',
    source: 'sansad.in',
  },
  {
    slug: 'house-of-lords', name: 'House of Lords', acronym: null, country: 'GB',
    aliases: ['Палата лордов'],
    description: 'Upper chamber of the parliament of the United Kingdom.',
    source: 'parliament.uk',
  },
  {
    slug: 'us-house-of-representatives', name: 'US House of Representatives', acronym: null, country: 'US',
    aliases: ['U.S. House of Representatives'],
    description: 'Lower chamber of the United States Congress.',
    source: 'house.gov',
  },
  {
    slug: 'us-senate', name: 'US Senate', acronym: null, country: 'US',
    aliases: ['U.S. Senate', 'Сенат США'],
    description: 'Upper chamber of the United States Congress.',
    source: 'senate.gov',
  },
  {
    slug: 'saeima', name: 'Saeima', acronym: null, country: 'LV',
    aliases: ['Сейм Латвии'],
    description: 'Parliament of Latvia.',
    source: 'saeima.lv',
  },
  {
    slug: 'seimas', name: 'Seimas', acronym: null, country: 'LT',
    aliases: [],
    description: 'Parliament of Lithuania.',
    source: 'lrs.lt',
  },
  {
    slug: 'riigikogu', name: 'Riigikogu', acronym: null, country: 'EE',
    aliases: ['Рийгикогу'],
    description: 'Parliament of Estonia.',
    source: 'riigikogu.ee',
  },
  {
    slug: 'riksdag', name: 'Riksdag', acronym: null, country: 'SE',
    aliases: [],
    description: 'Parliament of Sweden.',
    source: 'riksdagen.se',
  },
  {
    slug: 'storting', name: 'Storting', acronym: null, country: 'NO',
    aliases: [],
    description: 'Parliament of Norway.',
    source: 'stortinget.no',
  },
  {
    slug: 'folketing', name: 'Folketing', acronym: null, country: 'DK',
    aliases: [],
    description: 'Parliament of Denmark.',
    source: 'ft.dk',
  },
  {
    slug: 'grand-national-assembly-of-turkey', name: 'Grand National Assembly of Turkey', acronym: null, country: 'TR',
    aliases: ['Turkish Grand National Assembly', 'Grand National Assembly'],
    description: 'Parliament of Türkiye.',
    source: 'tbmm.gov.tr',
  },
  {
    slug: 'loya-jirga', name: 'Loya Jirga', acronym: null, country: 'AF',
    aliases: ['Лойя-джирга'],
    description: 'Grand assembly of Afghanistan.',
    source: 'Encyclopaedia Britannica: Loya Jirga',
  },
];
