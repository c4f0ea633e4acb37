import { named, sole, usual } from './currencies.ts';

/** Currency signs and names: ISO 4217. */
export const currencies: ReadonlyMap<string, string> = new Map([
  ...usual, ...named,
  ...Object.entries({
    $: 'USD', us$: 'USD', 'u.s.$': 'USD', c$: 'CAD', ca$: 'CAD', a$: 'AUD', au$: 'AUD', nt$: 'TWD', r$: 'BRL', 'rs.': 'INR', hk$: 'HKD', nz$: 'NZD', s$: 'SGD', mex$: 'MXN', j$: 'JMD', ksh: 'KES', ush: 'UGX', tsh: 'TZS', tk: 'BDT', rm: 'MYR', rp: 'IDR', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₸': 'KZT', '₽': 'RUB', '₺': 'TRY', '₹': 'INR', '₴': 'UAH', '₾': 'GEL', '₩': 'KRW', '₼': 'AZN', '֏': 'AMD', '₮': 'MNT', '₪': 'ILS', '₦': 'NGN', '₱': 'PHP', '₫': 'VND', '฿': 'THB', '₵': 'GHS', '₡': 'CRC', '₲': 'PYG', '৳': 'BDT',
    euro: 'EUR', 'pound sterling': 'GBP', yen: 'JPY', yuan: 'CNY', renminbi: 'CNY', tenge: 'KZT', soum: 'UZS', somoni: 'TJS', lari: 'GEL', dram: 'AMD', hryvnia: 'UAH', hryvnya: 'UAH', shekel: 'ILS', zloty: 'PLN', tugrik: 'MNT', afghani: 'AFN', rand: 'ZAR', naira: 'NGN', cedi: 'GHS', birr: 'ETB', baht: 'THB', ringgit: 'MYR', rupiah: 'IDR', dong: 'VND',
    'kazakh tenge': 'KZT', 'uzbek soum': 'UZS', 'chinese yuan': 'CNY', 'georgian lari': 'GEL', 'armenian dram': 'AMD', 'ukrainian hryvnia': 'UAH', 'mongolian tugrik': 'MNT', 'japanese yen': 'JPY', 'ghanaian cedi': 'GHS', 'ghana cedi': 'GHS', 'nigerian naira': 'NGN', 'ethiopian birr': 'ETB', 'polish zloty': 'PLN', 'south african rand': 'ZAR', 'hungarian forint': 'HUF', 'thai baht': 'THB', 'malaysian ringgit': 'MYR', 'indonesian rupiah': 'IDR', 'vietnamese dong': 'VND', 'israeli shekel': 'ILS',
    ...sole,
  }),
]);

export const currencyCodes = 'USD|EUR|GBP|KZT|KGS|UZS|RUB|TJS|TMT|AZN|AMD|GEL|TRY|CNY|RMB|JPY|KRW|INR|PKR|AED|SAR|UAH|CHF|CAD|AUD|PLN|BRL|ZAR|NGN|KES|SEK|NOK|DKK|CZK|HUF|RON|BYN|MDL|ILS|EGP|PHP|IDR|THB|VND|MYR|SGD|HKD|NZD|MXN|ARS|CLP|QAR|KWD|OMR|LKR|NPR|BDT|TZS|UGX|ETB|GHS|XOF|XAF';

export const magnitudes: ReadonlyMap<string, number> = new Map([
  ['lakh', 1e5], ['lakhs', 1e5], ['crore', 1e7], ['crores', 1e7], ['lakh crore', 1e12], ['hundred', 1e2], ['thousand', 1e3], ['k', 1e3], ['million', 1e6], ['mln', 1e6], ['m', 1e6], ['mn', 1e6], ['billion', 1e9], ['bln', 1e9], ['bn', 1e9], ['b', 1e9], ['trillion', 1e12], ['trn', 1e12], ['tn', 1e12],
]);

export const numberWords: ReadonlyMap<string, number> = new Map([
  ['one', 1], ['two', 2], ['three', 3], ['four', 4], ['five', 5], ['six', 6], ['seven', 7], ['eight', 8], ['nine', 9], ['ten', 10], ['eleven', 11], ['twelve', 12], ['thirteen', 13], ['fourteen', 14], ['fifteen', 15], ['sixteen', 16], ['seventeen', 17], ['eighteen', 18], ['nineteen', 19], ['twenty', 20], ['thirty', 30], ['forty', 40], ['fifty', 50], ['sixty', 60], ['seventy', 70], ['eighty', 80], ['ninety', 90],
]);

/** "12" and "twelve" are 12; undefined for another word. */
export function numberOf(written: string): number | undefined {
  return /^\d+$/.test(written) ? Number(written) : numberWords.get(written.toLowerCase());
}

/** Units of measure, as they are written: the unit's own name. Longer ones first where one begins another. */
export const measures: ReadonlyMap<string, string> = new Map(Object.entries({
  'billion cubic meters': 'bcm', bcm: 'bcm', 'cubic meters': 'cubic meters', 'cubic metres': 'cubic meters', 'cubic kilometers': 'cubic kilometers', 'square kilometers': 'square kilometers', 'square kilometres': 'square kilometers', 'sq km': 'square kilometers', 'square meters': 'square meters', 'square metres': 'square meters', 'square miles': 'square miles',
  km: 'km', 'km/h': 'km/h', kilometers: 'km', kilometres: 'km', kilometer: 'km', kilometre: 'km', miles: 'miles', mile: 'miles', meters: 'meters', metres: 'meters', meter: 'meters', metre: 'meters', cm: 'cm', centimeters: 'cm', mm: 'mm', feet: 'feet',
  tons: 'tons', tonnes: 'tons', ton: 'tons', tonne: 'tons', 'metric tons': 'tons', 'metric tonnes': 'tons', kg: 'kg', kilograms: 'kg', kilos: 'kg', grams: 'grams', ounces: 'ounces', 'troy ounces': 'ounces', carats: 'carats',
  mw: 'MW', gw: 'GW', kw: 'kW', megawatts: 'MW', megawatt: 'MW', gigawatts: 'GW', gigawatt: 'GW', kilowatts: 'kW', kwh: 'kWh', mwh: 'MWh', gwh: 'GWh', twh: 'TWh', 'kilowatt-hours': 'kWh', 'gigawatt-hours': 'GWh', 'terawatt-hours': 'TWh',
  'barrels per day': 'barrels per day', 'barrels a day': 'barrels per day', 'barrels of oil per day': 'barrels per day', 'barrels of oil a day': 'barrels per day', 'barrels of crude a day': 'barrels per day', 'barrels of crude per day': 'barrels per day', bpd: 'barrels per day', barrels: 'barrels', barrel: 'barrels', hectares: 'hectares', hectare: 'hectares', acres: 'acres', liters: 'liters', litres: 'liters', gallons: 'gallons', teu: 'TEU', teus: 'TEU',
  'degrees celsius': 'degrees Celsius', degrees: 'degrees', 'basis points': 'basis points', bps: 'basis points', 'percentage point': 'percentage points', 'basis point': 'basis points', 'percentage points': 'percentage points', months: 'months', month: 'months', years: 'years', year: 'years', days: 'days', day: 'days', hours: 'hours', hour: 'hours', weeks: 'weeks', week: 'weeks', minutes: 'minutes', decades: 'decades', seconds: 'seconds',
}));

/** Words for people in the plural, beside those that `roles` has in the singular. */
export const peopleWords = new Set([
  'people', 'persons', 'enforcers', 'lawyers', 'judges', 'actors', 'sources', 'bombers', 'hackers', 'traders', 'drivers', 'divers', 'guards', 'foreigners', 'extremists', 'islamists', 'jihadists', 'terrorists', 'gunmen', 'insurgents', 'bombers', 'hikers', 'climbers', 'skiers', 'divers', 'worshippers', 'motorists', 'cardinals', 'toddlers', 'siblings', 'relatives', 'holidaymakers', 'orphans', 'widows', 'traffickers', 'convicts', 'truckers', 'fishers', 'locals', 'herders', 'shepherds', 'smugglers', 'attackers', 'teenagers', 'youngsters', 'commuters', 'cadets', 'medalists', 'bystanders', 'newcomers', 'islanders', 'villagers', 'settlers', 'captives', 'abductees', 'outsiders', 'strikers', 'nurses', 'men', 'women', 'children', 'boys', 'girls', 'residents', 'citizens', 'nationals', 'migrants', 'refugees', 'workers', 'employees', 'students', 'pupils', 'schoolchildren', 'tourists', 'visitors', 'travelers', 'travellers', 'passengers', 'patients', 'voters', 'delegates', 'participants', 'guests', 'soldiers', 'troops', 'servicemen', 'fighters', 'militants', 'rebels', 'civilians', 'policemen', 'officers', 'protesters', 'demonstrators',
  'detainees', 'prisoners', 'hostages', 'inmates', 'casualties', 'deaths', 'fatalities', 'victims', 'survivors', 'entrepreneurs', 'businessmen', 'specialists', 'experts', 'teachers', 'doctors', 'nurses', 'engineers', 'journalists', 'scientists', 'researchers', 'athletes', 'players', 'spectators', 'fans', 'families', 'pilgrims', 'volunteers', 'rescuers', 'firefighters', 'miners', 'farmers', 'drivers', 'subscribers', 'users', 'customers', 'consumers', 'clients', 'members', 'deputies', 'lawmakers', 'officials', 'diplomats', 'representatives', 'ministers', 'leaders', 'observers', 'candidates', 'specialists', 'inhabitants', 'evacuees', 'returnees', 'asylum-seekers', 'immigrants', 'emigrants', 'pensioners', 'youths', 'adults', 'newborns', 'babies', 'infants', 'graduates', 'applicants', 'suspects', 'defendants', 'kazakhs', 'kyrgyz', 'uzbeks', 'tajiks', 'turkmens', 'russians', 'ukrainians', 'afghans', 'chinese', 'americans', 'palestinians', 'israelis', 'sailors', 'pilots', 'crew', 'staff', 'personnel', 'medics', 'peacekeepers', 'mercenaries', 'recruits', 'conscripts', 'reservists', 'jobseekers', 'shareholders', 'depositors', 'borrowers', 'dead', 'killed', 'injured', 'wounded', 'missing', 'arrested', 'detained', 'evacuated', 'displaced', 'hospitalized', 'homeless', 'lives', 'souls', 'exhibitors', 'performers', 'musicians', 'artists', 'attendees', 'wrestlers', 'boxers', 'cyclists', 'runners',
]);
