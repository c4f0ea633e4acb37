/** Words that end an organization's name: "Halyk Bank", "Stock Exchange". */
export const heads = new Set([
  'ministry', 'department', 'committee', 'commission', 'agency', 'bank', 'fund', 'university', 'institute', 'institution', 'academy', 'association', 'union', 'council', 'board', 'bureau', 'office',
  'service', 'authority', 'administration', 'foundation', 'federation', 'confederation', 'organization', 'organisation', 'exchange', 'group', 'company', 'corporation', 'corp', 'inc', 'ltd', 'llc', 'llp', 'plc', 'jsc', 'ag', 'gmbh', 'holding',
  'holdings', 'party', 'court', 'tribunal', 'chamber', 'parliament', 'senate', 'assembly', 'congress', 'duma', 'society', 'league', 'airlines', 'airways', 'railways', 'railway', 'motors', 'petroleum', 'newspaper', 'times', 'post',
  'tribune', 'herald', 'gazette', 'journal', 'news', 'television', 'radio', 'press', 'hospital', 'college', 'school', 'museum', 'theater', 'theatre', 'inspectorate', 'directorate', 'secretariat', 'front', 'movement', 'brotherhood', 'army', 'navy', 'guard', 'guards', 'forces',
  'police', 'treasury', 'centre', 'center', 'consortium', 'alliance', 'network', 'laboratory', 'club', 'fc', 'enterprise', 'trust', 'partners', 'capital', 'ventures', 'technologies', 'systems', 'industries', 'energy', 'oil', 'gas', 'telecom', 'mining', 'steel', 'pharma',
  'solution', 'solutions', 'electronics', 'chemical', 'chemicals', 'semiconductor', 'automotive', 'lab', 'labs', 'research', 'analytics', 'ratings', 'consulting', 'advisors', 'securities', 'investments', 'resources', 'minerals', 'metals', 'pharmaceuticals', 'aerospace', 'shipping', 'software', 'community', 'communities', 'monitor', 'collective', 'charity', 'daily', 'weekly', 'bundesbank', 'observatory', 'regulator', 'ombudsman', 'police', 'coalition', 'initiative', 'mission', 'brigade', 'command', 'cooperative', 'syndicate', 'studios', 'records', 'hotels', 'insurance', 'logistics', 'ports', 'chambers', 'watch', 'institutes', 'universities', 'motor', 'chartered', 'survey', 'kenesh', 'mejlis', 'majlis', 'bundestag', 'knesset', 'rada', 'sejm', 'khural', 'hural', 'cabinet', 'house', 'markets', 'gallery', 'hub', 'wire', 'newswire', 'media', 'invest', 'express', 'corps', 'fleet', 'pharmaceutical', 'archives', 'library', 'headquarters', 'orchestra', 'opera', 'ojsc', 'cjsc', 'pjsc',
]);

/** Heads that begin a name with what follows: "Ministry of …", "Committee for …", "Bank of …". */
export const openers = new Set([
  'ministry', 'department', 'committee', 'commission', 'agency', 'bank', 'fund', 'university', 'institute', 'academy', 'association', 'union', 'council', 'board', 'bureau', 'office', 'service', 'authority', 'administration', 'foundation',
  'federation', 'confederation', 'organization', 'organisation', 'party', 'court', 'chamber', 'assembly', 'congress', 'society', 'league', 'inspectorate', 'directorate', 'secretariat', 'front', 'movement', 'center', 'centre', 'school', 'faculty', 'alliance', 'house', 'group', 'college', 'museum', 'parliament', 'senate', 'coalition', 'cabinet', 'forces', 'army', 'guard', 'corps',
]);

/** Bodies of a state: whose they are is told by the country beside them. */
export const stateHeads = new Set([
  'ministry', 'department', 'committee', 'commission', 'parliament', 'senate', 'assembly', 'court', 'council', 'agency', 'service', 'inspectorate', 'administration', 'authority', 'bureau', 'office', 'treasury', 'directorate', 'bank', 'police', 'army', 'navy', 'guard', 'guards', 'forces', 'duma', 'cabinet', 'khural', 'hural',
]);

/** Heads that need more of a name than one ordinary word before them: "the Energy Group" is no name, "Halyk Bank" is. */
export const weakHeads = new Set([
  'motor', 'chartered', 'group', 'times', 'post', 'news', 'press', 'front', 'movement', 'army', 'navy', 'guard', 'guards', 'forces', 'police', 'center', 'centre', 'network', 'club', 'energy', 'oil', 'gas', 'mining', 'steel', 'capital', 'house', 'trust', 'systems', 'school', 'office', 'partners', 'initiative', 'mission', 'command', 'watch', 'party', 'board', 'service', 'union', 'alliance', 'league', 'journal', 'congress', 'exchange', 'court',
  'research', 'analytics', 'consulting', 'advisors', 'securities', 'investments', 'resources', 'minerals', 'metals', 'shipping', 'software', 'community', 'communities', 'monitor', 'collective', 'charity', 'daily', 'weekly', 'lab', 'labs', 'regulator', 'ombudsman', 'industries', 'logistics', 'ports', 'museum', 'theater', 'theatre', 'television', 'radio', 'records', 'technologies', 'brigade', 'telecom', 'insurance', 'studios', 'hotels', 'coalition', 'railway', 'society', 'hospital', 'college', 'corps', 'fleet', 'archives', 'library', 'headquarters', 'orchestra', 'opera', 'markets', 'gallery', 'hub', 'wire', 'newswire', 'media', 'invest', 'express',
]);

/** Before "Survey", where that is a body and no questions. */
export const surveyors = new Set(['geological', 'antarctic', 'ordnance', 'hydrographic', 'geographical', 'geophysical', 'archaeological']);

/** Names that end so are of happenings, papers and places, not of bodies or people. */
export const notBodies = new Set([
  'agreement', 'accord', 'accords', 'treaty', 'pact', 'act', 'law', 'code', 'convention', 'protocol', 'declaration', 'statement', 'memorandum', 'charter', 'resolution', 'statute', 'bill', 'plan', 'program', 'programme', 'strategy', 'project',
  'forum', 'summit', 'conference', 'congress', 'festival', 'games', 'cup', 'championship', 'championships', 'olympics', 'exhibition', 'expo', 'fair', 'dialogue', 'meeting', 'talks', 'session', 'week', 'day', 'days', 'year', 'decade', 'war', 'revolution', 'crisis', 'prize', 'award', 'order', 'medal',
  'corridor', 'road', 'route', 'pipeline', 'canal', 'bridge', 'tunnel', 'highway', 'street', 'avenue', 'square', 'park', 'palace', 'tower', 'airport', 'port', 'station', 'plant', 'mine', 'field', 'dam', 'reservoir', 'stadium', 'arena', 'mosque', 'church', 'cathedral', 'cemetery',
  'region', 'province', 'oblast', 'district', 'county', 'state', 'city', 'town', 'village', 'valley', 'desert', 'steppe', 'mountains', 'mountain', 'mount', 'river', 'lake', 'sea', 'ocean', 'bay', 'gulf', 'strait', 'island', 'islands', 'peninsula', 'coast', 'basin', 'plateau', 'border', 'zone', 'territory', 'krai', 'republic', 'empire', 'kingdom',
  'east', 'west', 'north', 'south', 'asia', 'africa', 'europe', 'america', 'caucasus', 'balkans', 'constitution', 'spring', 'winter', 'summer', 'autumn', 'fall', 'review', 'report', 'index', 'ranking', 'index', 'language', 'time', 'hills', 'heights', 'beach', 'forest', 'glacier', 'peak', 'pass', 'canyon', 'shelf', 'ridge', 'line', 'belt', 'league', 'open', 'grand', 'prix', 'trophy', 'marathon', 'cyclone', 'typhoon', 'hurricane', 'storm', 'railway', 'metro', 'gate', 'wall', 'street', 'accord', 'budget', 'vision', 'deal', 'mechanism', 'framework', 'platform', 'agenda', 'goals', 'tax', 'visa', 'card', 'pay', 'crescent',
]);

/** Heads that firms have: "Altair and Belmed Corp" are two. */
export const firms = new Set(['corp', 'corporation', 'inc', 'ltd', 'llc', 'llp', 'plc', 'jsc', 'ojsc', 'cjsc', 'pjsc', 'ag', 'gmbh', 'company', 'group', 'bank', 'airlines', 'airways', 'motors', 'energy', 'oil', 'gas', 'steel', 'mining', 'holding', 'holdings', 'petroleum', 'telecom', 'technologies', 'industries', 'electronics', 'university', 'newspaper', 'times', 'post']);

/** Words that tie the parts of a name: "Bank for Reconstruction and Development". */
export const ties = new Set(['of', 'for', 'on', 'and', 'in', 'the', 'to', 'de', 'du', 'des', 'toward', 'towards', 'against']);

/** Heads that are for or against something: "Movement Toward …", "Front Against …". */
export const movements = new Set(['movement', 'front', 'party', 'alliance', 'coalition', 'union', 'league', 'campaign', 'committee', 'foundation']);

/** Forms of firms that stand before a name as well: "OJSC Severelectro". */
export const legalForms = new Set(['jsc', 'ojsc', 'cjsc', 'pjsc', 'llp', 'llc']);

/** Whose a body is by its name: "People’s Party", "Children’s Fund", "Workers’ Party". */
export const peopleOf = new Set(['people', 'peoples', 'women', 'children', 'workers', 'farmers', 'writers', 'teachers', 'journalists', 'lawyers', 'judges', 'employers', 'veterans', 'citizens', 'nurses', 'consumers', 'pensioners', 'mothers', 'students', 'businessmen', 'artists', 'bankers', 'patriots', 'soldiers', 'men', 'drivers', 'miners', 'players', 'traders']);

/** Whose an "Office" is: "Prosecutor General’s Office". */
export const officesOf = new Set(['prosecutor', 'prosecutors', 'general', 'attorney', 'president', 'minister', 'ombudsman', 'mayor', 'governor', 'commissioner', 'representative', 'speaker', 'chancellor', 'coroner', 'sheriff', 'auditor', 'commissioners', 'envoy', 'vice', 'king', 'rector']);

/** What states have a "Service" for. */
export const services = new Set(['border', 'tax', 'customs', 'security', 'migration', 'intelligence', 'penitentiary', 'rescue', 'statistical', 'veterinary', 'emergency']);

/** A country's or a town's own, of one word before it: "Delhi Police", "Indian Navy". */
export const forces = new Set(['police', 'army', 'navy', 'museum', 'hub']);

/** Forms and trades that a firm is named without, too: "Takeda Pharmaceutical" is "Takeda". */
export const shortened = new Set(['corp', 'corporation', 'inc', 'ltd', 'llc', 'llp', 'plc', 'jsc', 'ojsc', 'cjsc', 'pjsc', 'ag', 'gmbh', 'company', 'group', 'bank', 'holding', 'holdings', 'motors', 'motor', 'petroleum', 'pharmaceutical', 'pharmaceuticals', 'electronics', 'technologies', 'industries', 'energy', 'steel', 'mining', 'resources', 'minerals', 'metals', 'airlines', 'airways', 'chemical', 'chemicals', 'aerospace', 'software', 'semiconductor', 'telecom', 'securities', 'oil', 'gas', 'systems', 'insurance', 'logistics', 'shipping', 'automotive']);

/** What a "House" or a "Cabinet" is of where it is a body. */
export const ofChambers = new Set(['ministers', 'representatives', 'commons', 'lords', 'deputies', 'councillors', 'peoples', 'assembly', 'federation']);
