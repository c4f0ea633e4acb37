/** What a business is called, small letters: what stands after it with a capital is its name. */
export const businesses = new Set([
  'company', 'firm', 'giant', 'maker', 'drugmaker', 'planemaker', 'charity', 'outlet', 'website', 'site', 'newspaper', 'magazine', 'weekly', 'nonprofit', 'newswire', 'airline', 'carrier', 'lender', 'automaker', 'carmaker', 'chipmaker', 'steelmaker', 'conglomerate', 'insurer', 'refiner', 'monopoly', 'startup', 'retailer', 'subsidiary', 'multinational', 'brokerage', 'utility', 'regulator', 'watchdog', 'consortium', 'consultancy', 'brewer', 'shipbuilder', 'shipyard', 'cooperative', 'marketplace', 'supermarket', 'fintech', 'enterprise', 'holding', 'distiller', 'bookmaker',
]);

/** These are people as well: only a name all in capitals is a business's. */
export const operators = new Set(['operator', 'producer', 'developer', 'manufacturer', 'supplier', 'contractor', 'miner', 'exporter', 'importer', 'distributor', 'broadcaster', 'publisher', 'provider', 'corporation', 'group', 'agency', 'bank']);

/** What a group is that has a name of its own: "the militant group …", "the rights group …". */
export const groups = new Set(['militant', 'rebel', 'armed', 'jihadist', 'islamist', 'extremist', 'insurgent', 'separatist', 'terrorist', 'terror', 'rights', 'advocacy', 'environmental', 'lobby', 'opposition', 'aid', 'industry', 'trade', 'monitoring', 'watchdog', 'banking', 'energy', 'mining', 'retail', 'media', 'activist', 'youth', 'hacker', 'militia', 'civil', 'research', 'campaign', 'conservation', 'guerrilla', 'paramilitary', 'crime', 'criminal', 'ransomware', 'business', 'industrial', 'tech', 'technology', 'construction', 'steel', 'financial', 'insurance', 'consulting', 'shipping', 'logistics', 'chemicals', 'luxury', 'hotel', 'telecoms', 'defence', 'defense', 'nationalist', 'student', 'religious']);

/** After a name in capitals: an armed group's own people, "the M23 rebels". */
export const fighters = new Set(['rebel', 'rebels', 'militants', 'insurgents', 'guerrillas', 'fighters', 'militia', 'militiamen', 'jihadists', 'separatists']);

/** Capitals that are things, not bodies: what a company or a bank has. */
export const things = new Set([
  'ipo', 'spo', 'atm', 'pos', 'ceo', 'cfo', 'coo', 'cto', 'cio', 'pr', 'hr', 'it', 'ai', 'api', 'esg', 'kpi', 'suv', 'lng', 'lpg', 'gdp', 'vat', 'tv', 'dvd', 'usb', 'sms', 'gps', 'gsm', 'lte', 'llm', 'nft', 'etf', 'faq', 'pdf', 'url', 'sim', 'iban', 'pin', 'id', 'ebitda',
  'r&d', 'm&a', 'q1', 'q2', 'q3', 'q4', 'h1', 'h2', 'fy', 'usd', 'eur', 'kzt', 'rub', 'uzs', 'kgs', 'cny', 'mou', 'ppp', 'fdi', 'ngo', 'ev', 'evs', 'pv', 'hq', 'vip', 'faqs', 'ceos', 'ipos', 'atms', 'suvs', 'covid', 'hiv', 'aids', 'dna', 'uav', 'uavs', 'icbm', 'icbms', 'vpn', 'vpns', 'chatgpt', 'playstation', 'macbook', 'airpods', 'youtuber', 'youtubers', 'blockchain', 'mous',
]);

/** Before the name of a ship. */
export const shipPrefixes = new Set(['uss', 'hms', 'hmas', 'hmcs', 'ins', 'jds', 'rfs', 'ss', 'mv', 'mt', 'rms']);

/** Of these there are many, and what follows one with a capital may be anything. */
export const businessesAtLarge = new Set(['company', 'firm', 'giant', 'outlet', 'site', 'website', 'maker', 'charity', 'carrier', 'monopoly', 'subsidiary', 'weekly', 'newspaper', 'magazine']);
/** Before a firm's name. */
export const beforeFirms = new Set(['shares in', 'shares of', 'stock of', 'analysts at', 'analyst at', 'economists at', 'economist at', 'strategists at', 'strategist at', 'traders at', 'oil major', 'energy major', 'stake in', 'takeover of', 'merger with', 'acquisition of', 'buyout of', 'ceo of', 'employees of', 'employees at', 'subsidiary of', 'shareholders of', 'shareholders in']);
/** Of `operators`: with a country before them they are firms, whatever their names are. */
export const ofCountries = new Set(['miner', 'bank', 'utility', 'broadcaster', 'manufacturer', 'regulator', 'agency']);
/** They begin a firm's name. */
export const firmOpeners = new Set(['banco', 'banca', 'banque', 'grupo', 'groupe', 'gruppo', 'radio']);
/** What shares do. */
export const moves = new Set(['rose', 'fell', 'jumped', 'slid', 'gained', 'dropped', 'climbed', 'tumbled', 'closed', 'were', 'surged', 'plunged', 'soared', 'sank', 'slumped', 'edged', 'ended', 'traded', 'lost', 'rallied', 'opened', 'rise', 'fall', 'jump', 'slide', 'surge', 'tumble', 'have', 'had']);
/** Adjectives of firms: "state-owned miner". */
export const ofFirms = new Set(['owned', 'run', 'listed', 'largest', 'biggest', 'controlled', 'based', 'backed', 'traded']);
/** Kinds of shares, and what they are shares of at large. */
export const branches = new Set(['tech', 'auto', 'bank', 'chip', 'chipmakers', 'property', 'healthcare', 'class', 'preferred', 'ordinary', 'treasury', 'growth', 'value', 'airline', 'defence', 'pharma', 'retail', 'luxury', 'crypto', 'blue', 'penny', 'us', 'asia', 'europe', 'tokyo', 'london', 'carmaker', 'gold', 'copper', 'steel', 'semiconductor', 'financials', 'mid', 'small', 'large']);

/** Small letters: a story with one of these speaks of firms. */
export const ofBusiness = ['company', 'companies', 'firm', 'firms', 'shares', 'shareholders', 'profit', 'profits', 'revenue', 'revenues', 'quarterly', 'earnings', 'takeover', 'merger', 'acquisition', 'stake', 'dividend', 'subsidiary', 'airline', 'airlines', 'lender', 'lenders', 'insurer', 'automaker', 'carmaker', 'retailer', 'brand', 'startup', 'factory', 'customers', 'supplier', 'brokerage', 'manufacturer', 'acquire', 'acquires', 'acquired', 'buyout', 'buys', 'brewer', 'stocks', 'ipo', 'stakes'];

/** After a name and a comma, with an article: "Navantis, a shipyard based in Cadiz". */
export const appositives = new Set(['bank', 'platform', 'app', 'chain', 'network', 'ngo', 'foundation', 'tank', 'brand', 'clinic', 'channel', 'studio', 'label', 'fund', 'alliance', 'bloc', 'coalition', 'party', 'militia', 'organization', 'organisation', 'group', 'association', 'federation', 'institute', 'university', 'initiative', 'agency']);

/** "The Singapore-based …", "state-owned …": what follows with a capital is a firm or another body. */
export const basedIn = new Set(['based', 'listed', 'headquartered', 'owned', 'run']);

/** Before "operator", "fund", "platform" and the like: whose trade it is. */
export const trades = new Set([
  'commerce', 'trading', 'streaming', 'payment', 'payments', 'messaging', 'delivery', 'booking', 'travel', 'crypto', 'cryptocurrency', 'betting', 'gaming', 'pension', 'hedge', 'wealth', 'investment', 'equity', 'venture', 'index', 'pipeline', 'grid', 'port', 'railway', 'rail', 'mobile', 'telecom', 'telecoms', 'telecommunications', 'airport', 'power', 'energy', 'ferry', 'refinery', 'metro', 'cinema', 'hotel', 'tour', 'casino', 'satellite', 'cable', 'oil', 'gas', 'gold', 'copper', 'uranium', 'coal', 'lithium', 'nickel', 'aluminium', 'aluminum', 'steel', 'iron', 'diamond', 'chip', 'car', 'truck', 'bus', 'aircraft', 'plane', 'drone', 'weapons', 'arms',
  'vaccine', 'software', 'search', 'estate', 'housing', 'wind', 'solar', 'electricity', 'food', 'dairy', 'fertilizer', 'fertiliser', 'potash', 'grain', 'cement', 'bitcoin', 'phone', 'smartphone', 'battery', 'tyre', 'tire', 'appliance', 'furniture', 'clothing', 'shoe', 'toy', 'grocery', 'coffee', 'pizza', 'restaurant', 'pharmacy', 'ratings', 'rating', 'credit', 'advertising', 'logistics', 'shipping', 'container', 'freight', 'insurance', 'internet', 'social', 'television', 'tv', 'news', 'crude', 'lng', 'salt', 'sugar', 'tobacco', 'beer', 'wine', 'palm',
]);

/** Before a business and a comma: it is the only one of them. */
export const ranks = new Set(['largest', 'biggest', 'top', 'leading', 'oldest', 'only', 'main', 'largest-ever', 'sole', 'first', 'second', 'national', 'flagship', 'parent', 'dominant', 'state']);

/** What a firm is to another. */
export const rivals = new Set(['rival', 'peer', 'competitor', 'parent', 'affiliate', 'unit', 'supplier']);

/** What is a firm's own: "Intesa Sanpaolo's profit". */
export const ofShares = new Set(['shares', 'profit', 'profits', 'revenue', 'revenues', 'earnings', 'ipo', 'shareholders', 'dividend', 'dividends', 'stock', 'takeover', 'customers', 'subsidiary']);
