/** Names of countries that no list of facts has: parts that stand for the whole, seats of government, the short form of two states. */
export const moreNames: readonly (readonly [code: string, kind: 'ALIAS' | 'DEMONYM' | 'CAPITAL' | 'METONYM', names: string])[] = [
  ['GB', 'ALIAS', 'England,Scotland,Wales,Northern Ireland'],
  ['GB', 'DEMONYM', 'Scottish,Welsh,Englishman,Englishwoman,Scotsman'],
  ['GB', 'METONYM', 'Downing Street,Whitehall,Buckingham Palace'],
  ['RU', 'METONYM', 'Kremlin'],
  ['US', 'METONYM', 'White House,Pentagon,Capitol Hill'],
  // The seat of Kyrgyzstan's president and parliament has that name, too.
  ['KG', 'METONYM', 'White House'],
  ['US', 'CAPITAL', 'Washington'],
  ['KZ', 'METONYM', 'Akorda'],
  ['FR', 'METONYM', 'Élysée,Quai d’Orsay'],
  ['CN', 'METONYM', 'Zhongnanhai'],
  ['IN', 'CAPITAL', 'Delhi'],
  ['UA', 'CAPITAL', 'Kiev,Kyiv'],
  ['MN', 'CAPITAL', 'Ulan Bator,Ulaanbaatar'],
  ['KR', 'ALIAS', 'Korea'],
  ['CD', 'ALIAS', 'Congo,DR Congo,D.R. Congo,Congo-Kinshasa'],
  ['CG', 'ALIAS', 'Congo,Republic of Congo,Congo Republic,Congo-Brazzaville'],
  ['NL', 'CAPITAL', 'The Hague'],
  ['PS', 'DEMONYM', 'Gazan'],
  ['TR', 'DEMONYM', 'Türk'],
  ['AE', 'ALIAS', 'the Emirates'],
  ['BA', 'DEMONYM', 'Bosniak'],
  ['KH', 'DEMONYM', 'Khmer'],
  ['CI', 'ALIAS', 'Côte d’Ivoire'],
  ['CZ', 'ALIAS', 'Czech Republic'],
  ['PG', 'ALIAS', 'PNG'],
  ['NZ', 'ALIAS', 'NZ'],
  ['LK', 'ALIAS', 'Lanka'],
  ['KP', 'ALIAS', 'N. Korea,N Korea'],
  ['KP', 'DEMONYM', 'N. Korean,N Korean'],
  ['KR', 'ALIAS', 'S. Korea,S Korea'],
  ['KR', 'DEMONYM', 'S. Korean,S Korean'],
  ['ZA', 'ALIAS', 'S. Africa,S Africa'],
  ['ZA', 'DEMONYM', 'S. African,S African'],
  ['BA', 'ALIAS', 'BiH'],
  ['IR', 'DEMONYM', 'Persian'],
  ['PK', 'CAPITAL', 'Islamabad'],
  ['MM', 'CAPITAL', 'Naypyitaw,Nay Pyi Taw'],
  ['YE', 'CAPITAL', 'Sana’a,Sanaa'],
];

/** Names of parts of a country, folded: their bodies are their own. */
export const partsOfCountries = new Set(['england', 'scotland', 'wales', 'northern ireland', 'english', 'scottish', 'welsh']);

/** Words that hold a country's name and speak of something else. Joined keys. */
export const notCountries: readonly string[] = [
  'prince of wales', 'princess of wales', 'new south wales', 'new mexico', 'new england', 'new jersey', 'jersey city', 'indian ocean', 'gulf of mexico', 'gulf of oman', 'gulf of guinea', 'sea of japan', 'south china sea', 'east china sea', 'persian gulf',
  'latin american', 'latin americans', 'latin america', 'south american', 'south america', 'north american', 'north america', 'central american', 'central america', 'native american', 'native americans', 'african american', 'african americans', 'american football', 'american indian',
  'lake chad', 'lake chad basin', 'jordan river', 'jordan valley', 'river jordan', 'niger delta', 'niger river', 'river niger', 'congo river', 'congo basin', 'river congo', 'panama canal', 'inner mongolia', 'lake victoria', 'victoria falls',
  'paris agreement', 'paris accord', 'paris accords', 'paris climate agreement', 'paris climate accord', 'paris climate deal', 'paris club', 'paris saint germain', 'paris olympics', 'tokyo olympics', 'london olympics', 'beijing olympics', 'paris games', 'paris air show',
  'washington post', 'washington times', 'washington consensus', 'washington state', 'george washington', 'washington examiner', 'washington institute', 'mount washington', 'denzel washington', 'fort washington',
  'vienna convention', 'vienna conventions', 'minsk agreements', 'minsk agreement', 'minsk accords', 'minsk protocol', 'minsk group', 'oslo accords', 'budapest memorandum', 'rome statute', 'warsaw pact', 'panama papers', 'lisbon treaty', 'treaty of lisbon', 'treaty of rome', 'treaty of paris', 'berlin wall', 'stockholm syndrome', 'copenhagen criteria', 'doha round', 'doha agreement', 'madrid protocol', 'prague spring', 'bucharest nine', 'ottawa convention', 'ottawa treaty', 'montevideo convention', 'singapore convention', 'dublin regulation', 'cairo declaration', 'algiers accord', 'tashkent declaration', 'brussels declaration', 'monroe doctrine',
  'cuban missile crisis', 'vietnam war', 'korean war', 'gulf war', 'iraq war', 'korean peninsula', 'english channel', 'irish sea', 'guinea pig', 'turkish delight', 'french open', 'australian open', 'us open', 'indian wells', 'spanish flu', 'roman empire', 'ottoman empire', 'british empire', 'russian empire', 'dutch disease', 'russian roulette', 'swiss army knife', 'french fries', 'german shepherd', 'danish pastry',
  'anglo american', 'pan american', 'georgian dream', 'credit suisse', 'china daily', 'south china morning post', 'china morning post', 'bank of china', 'air france', 'air india', 'air china', 'air canada', 'british airways', 'times of india', 'india today', 'france 24', 'hindustan times', 'turkish airlines', 'american airlines', 'japan airlines', 'korean air', 'kenya airways', 'ethiopian airlines', 'moscow times', 'kyiv independent', 'kyiv post', 'jerusalem post', 'tehran times', 'japan times', 'korea herald', 'straits times', 'london school of economics', 'london metal exchange', 'london stock exchange', 'american chamber of commerce', 'american express', 'bank of america', 'british petroleum', 'deutsche bank', 'general motors', 'british council', 'american university', 'peking university', 'emirates airline', 'royal dutch shell',
  'island', 'us dollar', 'us dollars', 'american dollar', 'american dollars', 'georgia tech', 'georgia state university', 'university of georgia', 'georgia bulldogs', 'south georgia', 'oxford', 'british isles', 'mexican wave', 'made in china', 'air jordan', 'panama hat', 'bermuda triangle', 'bermuda shorts', 'java sea', 'timor sea', 'norwegian sea', 'philippine sea', 'sea of azov', 'mali empire', 'london interbank offered rate', 'santiago bernabeu', 'real madrid', 'atletico madrid', 'as roma', 'paris hilton', 'sofia vergara', 'victoria nuland', 'queen victoria', 'state of victoria', 'mount lebanon', 'orthodox church of jerusalem', 'brent', 'new caledonia crow', 'santiago de compostela', 'rome ii', 'swiss franc', 'swiss francs', 'canadian dollar', 'canadian dollars', 'australian dollar', 'australian dollars', 'hong kong dollar', 'hong kong dollars', 'german measles', 'chinese new year', 'lunar new year', 'irish coffee',
];

/** Also given or family names of people: beside another name it is a person. */
export const personal = new Set([
  'georgia', 'jordan', 'chad', 'salvador', 'paris', 'sofia', 'victoria', 'santiago', 'kingston', 'hamilton', 'wellington', 'douglas', 'stanley', 'vienna', 'london', 'israel', 'kenya', 'india', 'china', 'ireland', 'france', 'england', 'holland', 'washington', 'lima', 'rome', 'cuba', 'malta', 'mali', 'nassau',
  'scotland', 'wales', 'brazil', 'spain', 'german', 'jersey', 'america', 'asia', 'austria', 'italia', 'persia', 'cyprus', 'benin', 'lourdes', 'guinea', 'oman', 'french', 'english', 'welsh', 'roman', 'turk', 'pole', 'dane', 'britt', 'montserrat', 'trinidad', 'valletta', 'havana', 'madrid', 'milan', 'delhi', 'manila', 'samoa',
]);

/** Names that many other places, people or words have: they count only where the country is named otherwise too. */
export const doubtful = new Set([
  'victoria', 'georgetown', 'george town', 'santiago', 'kingston', 'hamilton', 'stanley', 'wellington', 'douglas', 'san jose', 'san juan', 'male', 'the valley', 'valley', 'jamestown', 'nassau', 'saint johns', 'st johns', 'saint georges', 'saint denis', 'west island', 'road town', 'kingstown', 'jersey', 'guernsey',
  'saint martin', 'st martin', 'saint vincent', 'st vincent', 'trinidad', 'bonaire', 'monacan', 'manx', 'dane', 'danes', 'pole', 'poles', 'brit', 'brits', 'swazi', 'lao', 'holland', 'formosa', 'stanley', 'yaren', 'alofi', 'praia', 'bajan', 'fsm', 'rok', 'frg', 'swede', 'swedes', 'finn', 'finns', 'scot', 'serb', 'antigua', 'emirates', 'saint pierre', 'aden', 'persia', 'siam', 'cotonou', 'burkina', 'basse terre', 'plymouth', 'saint helier', 'castries', 'roseau', 'brades', 'marigot', 'gustavia', 'west indies', 'bes islands', 'english', 'pleasant island', 'friendly islands', 'antarctic',
  'antarctica', 'gibraltar', 'bermudas', 'hellenic', 'porto novo', 'santo domingo', 'bharat', 'turk', 'kanaky', 'ellada', 'italia', 'suomi', 'las', 'persian',
]);

/** After a people's adjective: it is their language. */
export const languageAfter = new Set(['language', 'languages', 'speaking', 'speaker', 'speakers', 'alphabet', 'script', 'dialect', 'grammar', 'subtitles', 'spelling', 'vocabulary', 'lessons', 'words', 'word', 'textbook', 'textbooks', 'translation', 'transliteration', 'phrase', 'phrases', 'literacy', 'classes', 'fluency', 'courses']);
/** Before it. */
export const languageBefore = new Set(['speak', 'speaks', 'spoke', 'spoken', 'speaking', 'learn', 'learns', 'learning', 'learned', 'learnt', 'teach', 'teaching', 'study', 'studying', 'fluent', 'into', 'understand', 'understands', 'called', 'teaches', 'taught', 'studied', 'studies', 'master', 'mastered', 'know', 'knows', 'using', 'via', 'prefer', 'prefers', 'preferred', 'write', 'writes', 'read', 'reads']);

/** Small letters: a story with one of these speaks of languages. */
export const ofLanguages = ['language', 'languages', 'alphabet', 'bilingual', 'trilingual', 'translated', 'translation', 'interpreter', 'textbooks', 'dictionary', 'linguist', 'linguists', 'speakers', 'speak', 'speaks'];
/** What a language does that is its own subject. */
export const languageDoes = new Set(['keeps', 'remains', 'became', 'becomes', 'remained', 'serves', 'served', 'dominates', 'dominated', 'prevails', 'enjoys', 'loses', 'lost', 'gains', 'replaced', 'well', 'fluently', 'better', 'badly', 'instead', 'alone', 'too', 'first']);
