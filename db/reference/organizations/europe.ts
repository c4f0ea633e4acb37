import type { OrganizationFact } from '../facts.ts';

/** The European Union with its institutions, and other European organizations. */
export const europe: readonly OrganizationFact[] = [
  {
    slug: 'eu', name: 'European Union', acronym: 'EU', country: null,
    aliases: ['ЕС', 'Евросоюз', 'Европейский союз', 'Еуропалық одақ'],
    description: 'Political and economic union of 27 European states with a single market and common trade policy.',
    // Founders: from the entry into force of the Treaty of Rome.
    members: [
      { country: 'BE', since: '1958-01-01' }, { country: 'DE', since: '1958-01-01' }, { country: 'FR', since: '1958-01-01' },
      { country: 'IT', since: '1958-01-01' }, { country: 'LU', since: '1958-01-01' }, { country: 'NL', since: '1958-01-01' },
      { country: 'DK', since: '1973-01-01' }, { country: 'IE', since: '1973-01-01' },
      { country: 'GB', since: '1973-01-01', until: '2020-01-31' }, { country: 'GR', since: '1981-01-01' },
      { country: 'ES', since: '1986-01-01' }, { country: 'PT', since: '1986-01-01' }, { country: 'AT', since: '1995-01-01' },
      { country: 'FI', since: '1995-01-01' }, { country: 'SE', since: '1995-01-01' }, { country: 'CY', since: '2004-05-01' },
      { country: 'CZ', since: '2004-05-01' }, { country: 'EE', since: '2004-05-01' }, { country: 'HU', since: '2004-05-01' },
      { country: 'LT', since: '2004-05-01' }, { country: 'LV', since: '2004-05-01' }, { country: 'MT', since: '2004-05-01' },
      { country: 'PL', since: '2004-05-01' }, { country: 'SI', since: '2004-05-01' }, { country: 'SK', since: '2004-05-01' },
      { country: 'BG', since: '2007-01-01' }, { country: 'RO', since: '2007-01-01' }, { country: 'HR', since: '2013-07-01' },
    ],
    source: 'europa.eu: EU countries',
  },
  {
    slug: 'european-commission', name: 'European Commission', acronym: 'EC', country: null,
    aliases: ['EU Commission', 'Еврокомиссия', 'Европейская комиссия', 'ЕК'],
    description: 'Executive of the European Union: it proposes laws, enforces them and negotiates trade.',
    source: 'commission.europa.eu',
  },
  {
    slug: 'european-council', name: 'European Council', acronym: null, country: null,
    aliases: ['Европейский совет', 'Евросовет'],
    description: 'Meeting of the heads of state or government of the European Union, which sets its course.',
    source: 'consilium.europa.eu: European Council',
  },
  {
    slug: 'council-of-the-eu', name: 'Council of the European Union', acronym: null, country: null,
    aliases: ['Council of the EU', 'EU Council', 'Совет ЕС', 'Совет Европейского союза'],
    description: 'Ministers of the member states, who adopt laws and sanctions of the European Union.',
    source: 'consilium.europa.eu: Council of the EU',
  },
  {
    slug: 'european-parliament', name: 'European Parliament', acronym: 'EP', country: null,
    aliases: ['Европарламент', 'Европейский парламент'],
    description: 'Elected parliament of the European Union, in Strasbourg and Brussels.',
    source: 'europarl.europa.eu',
  },
  {
    slug: 'eeas', name: 'European External Action Service', acronym: 'EEAS', country: null,
    aliases: ['ЕСВД', 'Европейская служба внешних связей', 'Европейская внешнеполитическая служба'],
    description: 'Diplomatic service of the European Union, under its High Representative.',
    source: 'eeas.europa.eu',
  },
  {
    slug: 'ecb', name: 'European Central Bank', acronym: 'ECB', country: null,
    aliases: ['ЕЦБ', 'Европейский центральный банк'],
    description: 'Central bank of the euro area, in Frankfurt.',
    source: 'ecb.europa.eu',
  },
  {
    slug: 'council-of-europe', name: 'Council of Europe', acronym: 'CoE', country: null,
    aliases: ['Совет Европы'],
    description: 'Human rights organization of 46 states in Strasbourg, apart from the European Union.',
    members: [
      { country: 'BE', since: '1949-05-05' }, { country: 'DK', since: '1949-05-05' }, { country: 'FR', since: '1949-05-05' },
      { country: 'GB', since: '1949-05-05' }, { country: 'IE', since: '1949-05-05' }, { country: 'IT', since: '1949-05-05' },
      { country: 'LU', since: '1949-05-05' }, { country: 'NL', since: '1949-05-05' }, { country: 'NO', since: '1949-05-05' },
      { country: 'SE', since: '1949-05-05' }, { country: 'GR', since: '1949-08-09' }, { country: 'IS', since: '1950-03-07' },
      { country: 'TR', since: '1950-04-13' }, { country: 'DE', since: '1950-07-13' }, { country: 'AT', since: '1956-04-16' },
      { country: 'CY', since: '1961-05-24' }, { country: 'CH', since: '1963-05-06' }, { country: 'MT', since: '1965-04-29' },
      { country: 'PT', since: '1976-09-22' }, { country: 'ES', since: '1977-11-24' }, { country: 'LI', since: '1978-11-23' },
      { country: 'SM', since: '1988-11-16' }, { country: 'FI', since: '1989-05-05' }, { country: 'HU', since: '1990-11-06' },
      { country: 'PL', since: '1991-11-26' }, { country: 'BG', since: '1992-05-07' }, { country: 'EE', since: '1993-05-14' },
      { country: 'LT', since: '1993-05-14' }, { country: 'SI', since: '1993-05-14' }, { country: 'CZ', since: '1993-06-30' },
      { country: 'SK', since: '1993-06-30' }, { country: 'RO', since: '1993-10-07' }, { country: 'AD', since: '1994-11-10' },
      { country: 'LV', since: '1995-02-10' }, { country: 'AL', since: '1995-07-13' }, { country: 'MD', since: '1995-07-13' },
      { country: 'MK', since: '1995-11-09' }, { country: 'UA', since: '1995-11-09' },
      { country: 'RU', since: '1996-02-28', until: '2022-03-16' }, { country: 'HR', since: '1996-11-06' },
      { country: 'GE', since: '1999-04-27' }, { country: 'AM', since: '2001-01-25' }, { country: 'AZ', since: '2001-01-25' },
      { country: 'BA', since: '2002-04-24' }, { country: 'RS', since: '2003-04-03' }, { country: 'MC', since: '2004-10-05' },
      { country: 'ME', since: '2007-05-11' },
    ],
    source: 'coe.int: member states',
  },
  {
    slug: 'pace', name: 'Parliamentary Assembly of the Council of Europe', acronym: 'PACE', country: null,
    aliases: ['ПАСЕ', 'Парламентская ассамблея Совета Европы'],
    description: 'Assembly of lawmakers from the states of the Council of Europe.',
    source: 'pace.coe.int',
  },
  {
    slug: 'european-court-of-human-rights', name: 'European Court of Human Rights', acronym: 'ECHR', country: null,
    aliases: ['ECtHR', 'ЕСПЧ', 'Европейский суд по правам человека'],
    description: 'Court of the Council of Europe in Strasbourg for breaches of the European Convention on Human Rights.',
    source: 'echr.coe.int',
  },
  {
    slug: 'venice-commission', name: 'Venice Commission', acronym: null, country: null,
    aliases: ['European Commission for Democracy through Law', 'Венецианская комиссия'],
    description: 'Advisory body of the Council of Europe on constitutional law; Kazakhstan and Kyrgyzstan are members.',
    source: 'venice.coe.int',
  },
  {
    slug: 'european-political-community', name: 'European Political Community', acronym: 'EPC', country: null,
    aliases: ['Европейское политическое сообщество'],
    description: 'Forum of leaders of some 45 European states, first held in Prague in 2022.',
    source: 'consilium.europa.eu: European Political Community',
  },
  {
    slug: 'visegrad-group', name: 'Visegrád Group', acronym: 'V4', country: null,
    aliases: ['Visegrad Group', 'Visegrád Four', 'Visegrad Four', 'Вишеградская группа', 'Вышеградская группа'],
    description: 'Cooperation of Czechia, Hungary, Poland and Slovakia.',
    // Czechoslovakia was a founder in 1991.
    members: [
      { country: 'HU', since: '1991-02-15' }, { country: 'PL', since: '1991-02-15' }, { country: 'CZ', since: '1993-01-01' },
      { country: 'SK', since: '1993-01-01' },
    ],
    source: 'visegradgroup.eu',
  },
  {
    slug: 'nordic-council', name: 'Nordic Council', acronym: null, country: null,
    aliases: ['Северный совет'],
    description: 'Body of parliamentarians of the Nordic countries.',
    members: [
      { country: 'DK', since: '1952' }, { country: 'IS', since: '1952' }, { country: 'NO', since: '1952' },
      { country: 'SE', since: '1952' }, { country: 'FI', since: '1955' },
    ],
    source: 'norden.org',
  },
  {
    slug: 'efta', name: 'European Free Trade Association', acronym: 'EFTA', country: null,
    aliases: ['ЕАСТ', 'Европейская ассоциация свободной торговли'],
    description: 'Free trade group of Iceland, Liechtenstein, Norway and Switzerland.',
    // Members of today only; others left for the European Union.
    members: [
      { country: 'CH', since: '1960-05-03' }, { country: 'NO', since: '1960-05-03' }, { country: 'IS', since: '1970-03-01' },
      { country: 'LI', since: '1991' },
    ],
    source: 'efta.int',
  },
  {
    slug: 'e3', name: 'E3', acronym: 'E3', country: null,
    aliases: ['EU3', 'Евротройка'],
    description: 'France, Germany and the United Kingdom, acting together above all on the Iranian nuclear programme.',
    members: [{ country: 'DE', since: '2003' }, { country: 'FR', since: '2003' }, { country: 'GB', since: '2003' }],
    source: 'Joint statements of the E3',
  },
  {
    slug: 'coalition-of-the-willing', name: 'Coalition of the Willing', acronym: null, country: null,
    aliases: ['Коалиция желающих'],
    description:
      'Group of mostly European states led by the United Kingdom and France that has prepared support and guarantees for Ukraine since ' +
      'March 2025.',
    source: 'Statements of the Coalition of the Willing',
  },
  {
    slug: 'munich-security-conference', name: 'Munich Security Conference', acronym: 'MSC', country: 'DE',
    aliases: ['Мюнхенская конференция по безопасности', 'Мюнхенская конференция'],
    description: 'Yearly gathering of leaders and experts on security, in February.',
    source: 'securityconference.org',
  },
];
