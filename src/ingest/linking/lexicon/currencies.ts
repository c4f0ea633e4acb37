/**
 * Names of money that several countries share, each with its code in ISO 4217 by country. The first is meant where
 * nothing tells which. Plurals that are not made with an s stand beside.
 */
const shared: Readonly<Record<string, string>> = {
  peso: 'MX:MXN PH:PHP AR:ARS CL:CLP CO:COP UY:UYU DO:DOP CU:CUP',
  rupee: 'IN:INR PK:PKR NP:NPR LK:LKR MU:MUR SC:SCR', rs: 'IN:INR PK:PKR NP:NPR LK:LKR MU:MUR',
  dinar: 'KW:KWD IQ:IQD RS:RSD JO:JOD BH:BHD DZ:DZD TN:TND LY:LYD', denar: 'MK:MKD',
  franc: 'CH:CHF CD:CDF RW:RWF BI:BIF GN:GNF DJ:DJF KM:KMF SN:XOF CI:XOF ML:XOF BF:XOF NE:XOF TG:XOF BJ:XOF GW:XOF CM:XAF GA:XAF TD:XAF CG:XAF CF:XAF GQ:XAF', 'cfa franc': 'SN:XOF CI:XOF ML:XOF BF:XOF NE:XOF TG:XOF BJ:XOF GW:XOF CM:XAF GA:XAF TD:XAF CG:XAF CF:XAF GQ:XAF',
  pound: 'GB:GBP EG:EGP SD:SDG SS:SSP LB:LBP SY:SYP', shilling: 'KE:KES UG:UGX TZ:TZS SO:SOS', sh: 'KE:KES UG:UGX TZ:TZS',
  krone: 'NO:NOK DK:DKK GL:DKK FO:DKK', kroner: 'NO:NOK DK:DKK GL:DKK FO:DKK', krona: 'SE:SEK IS:ISK', kronor: 'SE:SEK', kronur: 'IS:ISK', crown: 'SE:SEK CZ:CZK DK:DKK NO:NOK IS:ISK', koruna: 'CZ:CZK',
  riyal: 'SA:SAR QA:QAR YE:YER', rial: 'IR:IRR OM:OMR YE:YER', dirham: 'AE:AED MA:MAD', leu: 'RO:RON MD:MDL', lei: 'RO:RON MD:MDL', manat: 'AZ:AZN TM:TMT', som: 'KG:KGS UZ:UZS', sum: 'UZ:UZS', lira: 'TR:TRY LB:LBP SY:SYP', ruble: 'RU:RUB BY:BYN', rouble: 'RU:RUB BY:BYN', kwacha: 'ZM:ZMW MW:MWK', won: 'KR:KRW KP:KPW', real: 'BR:BRL', reais: 'BR:BRL', dollar: 'US:USD CA:CAD AU:AUD NZ:NZD SG:SGD HK:HKD TW:TWD JM:JMD TT:TTD BB:BBD BS:BSD GY:GYD FJ:FJD NA:NAD LR:LRD ZW:ZWL BN:BND',
};

/** Names that one country's money has. */
export const sole: Readonly<Record<string, string>> = {
  quetzal: 'GTQ', quetzales: 'GTQ', lempira: 'HNL', cordoba: 'NIO', balboa: 'PAB', guarani: 'PYG', boliviano: 'BOB', bolivar: 'VES', bolivares: 'VES', colones: 'CRC', gourde: 'HTG', taka: 'BDT', kyat: 'MMK', riel: 'KHR', ngultrum: 'BTN', rufiyaa: 'MVR', kwanza: 'AOA', metical: 'MZN', meticais: 'MZN', pula: 'BWP', dalasi: 'GMD', ariary: 'MGA', ouguiya: 'MRU', nakfa: 'ERN', denar: 'MKD', forint: 'HUF', lempiras: 'HNL', kina: 'PGK', paanga: 'TOP', vatu: 'VUV', tala: 'WST', emalangeni: 'SZL', maloti: 'LSL', bolívar: 'VES',
};

/** How a country's own money is called: "Danish crowns". */
const adjectives: Readonly<Record<string, string>> = {
  MX: 'Mexican', PH: 'Philippine', AR: 'Argentine', CL: 'Chilean', CO: 'Colombian', UY: 'Uruguayan', DO: 'Dominican', CU: 'Cuban', IN: 'Indian', PK: 'Pakistani', NP: 'Nepali,Nepalese', LK: 'Sri Lankan', MU: 'Mauritian', SC: 'Seychelles', KW: 'Kuwaiti', IQ: 'Iraqi', RS: 'Serbian', JO: 'Jordanian', BH: 'Bahraini', DZ: 'Algerian', TN: 'Tunisian', LY: 'Libyan', MK: 'Macedonian', CH: 'Swiss', CD: 'Congolese', RW: 'Rwandan', BI: 'Burundian', GN: 'Guinean', DJ: 'Djiboutian', KM: 'Comorian', GB: 'British', EG: 'Egyptian', SD: 'Sudanese', SS: 'South Sudanese', LB: 'Lebanese', SY: 'Syrian', KE: 'Kenyan,Kenya', UG: 'Ugandan,Uganda', TZ: 'Tanzanian,Tanzania', SO: 'Somali', NO: 'Norwegian', DK: 'Danish', SE: 'Swedish', IS: 'Icelandic', CZ: 'Czech', SA: 'Saudi', QA: 'Qatari', YE: 'Yemeni', IR: 'Iranian', OM: 'Omani', AE: 'UAE,Emirati', MA: 'Moroccan', RO: 'Romanian', MD: 'Moldovan', AZ: 'Azerbaijani', TM: 'Turkmen', KG: 'Kyrgyz', UZ: 'Uzbek', TR: 'Turkish', RU: 'Russian', BY: 'Belarusian', ZM: 'Zambian', MW: 'Malawian', KR: 'South Korean,Korean', KP: 'North Korean', BR: 'Brazilian', US: 'US,U.S.,American', CA: 'Canadian', AU: 'Australian', NZ: 'New Zealand', SG: 'Singapore', HK: 'Hong Kong', TW: 'Taiwan,New Taiwan', JM: 'Jamaican', TT: 'Trinidad and Tobago', BB: 'Barbados', BS: 'Bahamian', GY: 'Guyanese,Guyana', FJ: 'Fijian,Fiji', NA: 'Namibian,Namibia', LR: 'Liberian', ZW: 'Zimbabwean,Zimbabwe', BN: 'Brunei',
};

const byCountry: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(Object.entries(shared).map(([name, codes]) => [name, new Map(codes.split(' ').map((pair): [string, string] => [pair.slice(0, 2), pair.slice(3)]))]));

/** "danish crown" and its like, folded to small letters: the code. */
export const named: ReadonlyMap<string, string> = new Map([...byCountry].flatMap(([name, codes]) => [...codes].flatMap(([country, code]) => String(adjectives[country]).split(',').map((adjective): [string, string] => [`${adjective.toLowerCase()} ${name}`, code]))));

/** The money of one of these countries that goes by the name; undefined where none of them has such. */
export function moneyOf(name: string, countries: readonly string[]): string | undefined {
  // Dollars without more are those of the United States wherever they are told of.
  const codes = name === 'dollar' ? undefined : byCountry.get(name);
  for (const country of countries) {
    const code = codes?.get(country);
    if (code !== undefined) return code;
  }
  return undefined;
}

/** What is meant where nothing tells whose it is. */
export const usual: ReadonlyMap<string, string> = new Map([...byCountry].flatMap(([name, codes]) => [...codes.values()].slice(0, 1).map((code): [string, string] => [name, code])));

/** Countries that share a name of money with another, as texts name them. */
const lands: Readonly<Record<string, string>> = {
  MX: 'Mexico', PH: 'Philippines,Filipino,Manila', AR: 'Argentina,Argentinian', CL: 'Chile', CO: 'Colombia', UY: 'Uruguay', DO: 'Dominican Republic', CU: 'Cuba', IN: 'India', PK: 'Pakistan', NP: 'Nepal', LK: 'Sri Lanka', MU: 'Mauritius', KW: 'Kuwait', IQ: 'Iraq', RS: 'Serbia', JO: 'Jordan', BH: 'Bahrain', DZ: 'Algeria', TN: 'Tunisia', LY: 'Libya', CH: 'Switzerland', CD: 'Congo', RW: 'Rwanda', BI: 'Burundi', GN: 'Guinea', DJ: 'Djibouti', SN: 'Senegal', CI: 'Ivory Coast,Ivorian', ML: 'Mali,Malian', BF: 'Burkina Faso', NE: 'Niger', TG: 'Togo', BJ: 'Benin', CM: 'Cameroon', GA: 'Gabon', TD: 'Chad', GB: 'Britain,UK,England,Scotland,Wales', EG: 'Egypt', SD: 'Sudan', SS: 'South Sudan', LB: 'Lebanon', SY: 'Syria', KE: 'Kenya', UG: 'Uganda', TZ: 'Tanzania', SO: 'Somalia', NO: 'Norway', DK: 'Denmark', SE: 'Sweden,Swedish', IS: 'Iceland', CZ: 'Czech', SA: 'Saudi Arabia', QA: 'Qatar', YE: 'Yemen', IR: 'Iran', OM: 'Oman', AE: 'Emirates,UAE', MA: 'Morocco', RO: 'Romania', MD: 'Moldova', AZ: 'Azerbaijan', TM: 'Turkmenistan', KG: 'Kyrgyzstan', UZ: 'Uzbekistan', TR: 'Turkey', RU: 'Russia', BY: 'Belarus', ZM: 'Zambia', MW: 'Malawi', KR: 'South Korea', KP: 'North Korea',
};
const codeOfLand = new Map(Object.keys({ ...lands, ...adjectives }).flatMap((country) => `${lands[country] ?? ''},${adjectives[country] ?? ''}`.split(',').filter(Boolean).map((name): [string, string] => [name, country])));
const land = new RegExp(`\\b(?:${[...codeOfLand.keys()].toSorted((a, b) => b.length - a.length).map((name) => name.replaceAll('.', '\\.')).join('|')})(?![\\p{L}])`, 'gu');

/** The countries of such money that a text names, the most named first: for one that is read for its figures alone. */
export function landsIn(text: string): string[] {
  const counts = new Map<string, number>();
  for (const [name] of text.matchAll(land)) {
    const country = codeOfLand.get(name) ?? '';
    counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([country]) => country);
}
