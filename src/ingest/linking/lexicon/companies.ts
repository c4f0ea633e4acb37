/** What a business is called, small letters: what stands after it with a capital is its name. */
export const businesses = new Set([
  'company', 'firm', 'giant', 'maker', 'drugmaker', 'planemaker', 'charity', 'outlet', 'website', 'site', 'newspaper', 'magazine', 'weekly', 'nonprofit', 'newswire', 'airline', 'carrier', 'lender', 'automaker', 'carmaker', 'chipmaker', 'steelmaker', 'conglomerate', 'insurer', 'refiner', 'monopoly', 'startup', 'retailer', 'subsidiary', 'multinational',
]);

/** These are people as well: only a name all in capitals is a business's. */
export const operators = new Set(['operator', 'producer', 'developer', 'manufacturer', 'supplier', 'contractor', 'miner', 'exporter', 'importer', 'distributor', 'broadcaster', 'publisher', 'provider', 'utility', 'enterprise', 'corporation', 'holding', 'group', 'agency', 'bank', 'consortium', 'regulator', 'watchdog']);

/** What a group is that has a name of its own: "the militant group …", "the rights group …". */
export const groups = new Set(['militant', 'rebel', 'armed', 'jihadist', 'islamist', 'extremist', 'insurgent', 'separatist', 'terrorist', 'terror', 'rights', 'advocacy', 'environmental', 'lobby', 'opposition', 'aid', 'industry', 'trade', 'monitoring', 'watchdog', 'banking', 'energy', 'mining', 'retail', 'media', 'activist', 'youth', 'hacker', 'militia', 'civil', 'research', 'campaign', 'conservation']);

/** After a name in capitals: an armed group's own people, "the M23 rebels". */
export const fighters = new Set(['rebel', 'rebels', 'militants', 'insurgents', 'guerrillas', 'fighters', 'militia', 'militiamen', 'jihadists', 'separatists']);

/** Capitals that are things, not bodies: what a company or a bank has. */
export const things = new Set([
  'ipo', 'spo', 'atm', 'pos', 'ceo', 'cfo', 'coo', 'cto', 'cio', 'pr', 'hr', 'it', 'ai', 'api', 'esg', 'kpi', 'suv', 'lng', 'lpg', 'gdp', 'vat', 'tv', 'dvd', 'usb', 'sms', 'gps', 'gsm', 'lte', 'llm', 'nft', 'etf', 'faq', 'pdf', 'url', 'sim', 'iban', 'pin', 'id', 'ebitda',
  'r&d', 'm&a', 'q1', 'q2', 'q3', 'q4', 'h1', 'h2', 'fy', 'usd', 'eur', 'kzt', 'rub', 'uzs', 'kgs', 'cny', 'mou', 'ppp', 'fdi', 'ngo', 'ev', 'evs', 'pv', 'hq', 'vip', 'faqs', 'ceos', 'ipos', 'atms', 'suvs', 'covid', 'hiv', 'aids', 'dna', 'uav', 'uavs', 'icbm', 'icbms', 'vpn', 'vpns',
]);

/** Before the name of a ship. */
export const shipPrefixes = new Set(['uss', 'hms', 'hmas', 'hmcs', 'ins', 'jds', 'rfs', 'ss', 'mv', 'mt', 'rms']);

/** Of these there are many, and what follows one with a capital may be anything. */
export const businessesAtLarge = new Set(['company', 'firm', 'giant', 'outlet', 'site', 'website', 'maker', 'charity', 'carrier', 'monopoly', 'subsidiary', 'weekly', 'newspaper', 'magazine']);
/** Before a firm's name. */
export const beforeFirms = new Set(['shares in', 'shares of', 'stock of', 'analysts at', 'analyst at', 'economists at', 'economist at', 'strategists at', 'strategist at', 'traders at', 'oil major', 'energy major']);
/** Of `operators`: with a country before them they are firms, whatever their names are. */
export const ofCountries = new Set(['miner', 'bank', 'utility', 'broadcaster', 'manufacturer', 'regulator', 'agency']);
/** They begin a firm's name. */
export const firmOpeners = new Set(['banco', 'banca', 'banque', 'grupo', 'groupe', 'gruppo']);
/** What shares do. */
export const moves = new Set(['rose', 'fell', 'jumped', 'slid', 'gained', 'dropped', 'climbed', 'tumbled', 'closed', 'were', 'surged', 'plunged', 'soared', 'sank', 'slumped', 'edged', 'ended', 'traded', 'lost', 'rallied', 'opened', 'rise', 'fall', 'jump', 'slide', 'surge', 'tumble', 'have', 'had']);
/** Adjectives of firms: "state-owned miner". */
export const ofFirms = new Set(['owned', 'run', 'listed', 'largest', 'biggest', 'controlled', 'based', 'backed', 'traded']);
/** Kinds of shares, and what they are shares of at large. */
export const branches = new Set(['tech', 'auto', 'bank', 'chip', 'chipmakers', 'property', 'healthcare', 'class', 'preferred', 'ordinary', 'treasury', 'growth', 'value', 'airline', 'defence', 'pharma', 'retail', 'luxury', 'crypto', 'blue', 'penny', 'us', 'asia', 'europe', 'tokyo', 'london', 'carmaker', 'gold', 'copper', 'steel', 'semiconductor', 'financials', 'mid', 'small', 'large']);

/** Small letters: a story with one of these speaks of firms. */
export const ofBusiness = ['company', 'companies', 'firm', 'firms', 'shares', 'shareholders', 'profit', 'profits', 'revenue', 'revenues', 'quarterly', 'earnings', 'takeover', 'merger', 'acquisition', 'stake', 'dividend', 'subsidiary', 'airline', 'airlines', 'lender', 'lenders', 'insurer', 'automaker', 'carmaker', 'retailer', 'brand', 'startup', 'factory', 'customers', 'supplier', 'brokerage', 'manufacturer'];
