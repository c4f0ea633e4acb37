/** Words for what people are, small letters: alone or as the last of a title ("deputy prime minister"). */
export const roles = new Set([
  'president', 'minister', 'premier', 'chancellor', 'king', 'queen', 'prince', 'princess', 'emir', 'sultan', 'sheikh', 'pope', 'ayatollah', 'mullah',
  'chairman', 'chairwoman', 'chairperson', 'chair', 'chief', 'head', 'leader', 'director', 'governor', 'mayor', 'akim', 'hokim', 'senator', 'congressman',
  'congresswoman', 'deputy', 'lawmaker', 'legislator', 'parliamentarian', 'mp', 'mep', 'speaker', 'secretary', 'ambassador', 'envoy', 'daffaires', 'diplomat', 'consul',
  'spokesman', 'spokeswoman', 'spokesperson', 'commissioner', 'representative', 'coordinator', 'adviser', 'advisor', 'aide', 'official', 'officer',
  'general', 'colonel', 'major', 'captain', 'lieutenant', 'sergeant', 'admiral', 'commander', 'marshal', 'inspector', 'prosecutor', 'judge', 'justice',
  'lawyer', 'attorney', 'ombudsman', 'ombudsperson', 'professor', 'doctor', 'academic', 'scholar', 'historian', 'economist', 'analyst', 'expert', 'scientist', 'researcher',
  'fellow', 'sociologist', 'journalist', 'editor', 'reporter', 'correspondent', 'blogger', 'writer', 'author', 'poet', 'novelist', 'artist', 'singer',
  'actor', 'actress', 'filmmaker', 'composer', 'musician', 'pianist', 'photographer', 'designer', 'architect', 'engineer', 'manager', 'executive', 'ceo', 'cfo', 'cto', 'founder',
  'cofounder', 'owner', 'partner', 'entrepreneur', 'businessman', 'businesswoman', 'banker', 'investor', 'tycoon', 'boss', 'strongman', 'laureate', 'guest', 'magnate', 'mogul', 'financier', 'kingpin', 'billionaire', 'oligarch', 'farmer', 'activist', 'dissident',
  'campaigner', 'defender', 'volunteer', 'candidate', 'nominee', 'politician', 'statesman', 'rapporteur', 'negotiator', 'mediator', 'moderator', 'coach', 'trainer', 'captain',
  'player', 'striker', 'goalkeeper', 'midfielder', 'boxer', 'wrestler', 'judoka', 'athlete', 'swimmer', 'champion', 'skater', 'cyclist', 'cosmonaut', 'astronaut',
  'pilot', 'driver', 'teacher', 'student', 'nurse', 'surgeon', 'physician', 'epidemiologist', 'seismologist', 'geologist', 'meteorologist', 'rescuer', 'firefighter', 'resident', 'witness', 'survivor', 'victim', 'suspect',
  'defendant', 'widow', 'wife', 'husband', 'son', 'daughter', 'brother', 'sister', 'father', 'mother', 'uncle', 'cousin', 'nephew', 'imam', 'mufti', 'bishop', 'archbishop', 'cardinal', 'patriarch', 'rabbi', 'priest',
  'strategist', 'undersecretary', 'treasurer', 'comptroller', 'auditor', 'trader', 'planner', 'translator', 'curator', 'chef', 'worker', 'member', 'veteran', 'soldier', 'warlord', 'commentator', 'columnist', 'observer', 'specialist', 'consultant', 'technician', 'chess', 'grandmaster', 'vice-president', 'counterpart', 'colleague', 'delegate', 'attendee', 'successor', 'predecessor', 'incumbent', 'challenger', 'rival', 'chairs', 'vice', 'premier', 'administrator', 'registrar', 'commandant', 'presenter', 'anchor', 'lecturer', 'screenwriter', 'playwright', 'sculptor', 'painter', 'dancer', 'ballerina', 'conductor', 'comedian', 'rapper', 'youtuber', 'influencer', 'prisoner', 'detainee', 'hostage', 'whistleblower', 'exile', 'refugee', 'migrant', 'shopkeeper', 'vendor', 'herder', 'shepherd', 'fisherman', 'trucker', 'mechanic', 'carpenter', 'librarian', 'archaeologist', 'biologist', 'physicist', 'chemist', 'mathematician', 'ecologist', 'climatologist', 'virologist', 'psychologist', 'paramedic', 'midwife', 'pharmacist', 'dentist', 'medic', 'jurist', 'notary', 'magistrate', 'gymnast', 'sprinter', 'runner', 'weightlifter', 'fencer', 'archer', 'skier', 'footballer', 'defender', 'winger', 'captain', 'referee', 'biathlete', 'medallist', 'medalist', 'rower', 'jumper', 'mountaineer', 'climber', 'jockey', 'racer', 'comrade', 'monk', 'nun', 'cleric', 'preacher', 'chieftain', 'elder', 'mastermind', 'ringleader', 'gunman', 'attacker', 'hacker', 'smuggler', 'jihadist', 'lobbyist', 'fundraiser', 'philanthropist', 'restaurateur', 'hotelier', 'accountant', 'clerk', 'legate', 'nuncio', 'plenipotentiary', 'regent', 'deputy-speaker', 'stepson', 'grandson', 'granddaughter', 'niece', 'aunt', 'girlfriend', 'boyfriend', 'fiancée', 'roommate', 'neighbor', 'neighbour', 'classmate', 'grandfather', 'grandmother', 'bodyguard', 'interpreter', 'chancellor-designate', 'counselor', 'councillor', 'councilor', 'councilman', 'rector', 'dean', 'principal', 'superintendent', 'sheriff', 'trustee', 'president-elect', 'opposition',
]);

/** Words that stand in titles before the role itself: "First Deputy Prime Minister", "acting foreign minister". */
export const qualifiers = new Set([
  'first', 'second', 'deputy', 'vice', 'acting', 'interim', 'prime', 'foreign', 'defense', 'defence', 'finance', 'interior', 'energy', 'economy', 'trade', 'health',
  'education', 'agriculture', 'transport', 'justice', 'culture', 'labor', 'labour', 'environment', 'ecology', 'digital', 'development', 'industry', 'former', 'ex', 'late', 'senior', 'chief', 'executive',
  'managing', 'general', 'secretary', 'press', 'presidential', 'state', 'special', 'assistant', 'under', 'permanent', 'honorary', 'lead', 'co', 'newly', 'then', 'opposition', 'veteran', 'outgoing', 'incoming', 'elect', 'supreme',
  'national', 'security', 'affairs', 'high', 'regional', 'field', 'brigadier', 'military', 'intelligence', 'police', 'army', 'navy', 'parliamentary', 'parliament', 'government', 'cabinet', 'attorney', 'independent', 'political', 'human', 'rights', 'house', 'senate', 'majority', 'minority', 'lower', 'upper', 'party', 'team', 'club', 'emergency', 'emergencies', 'water', 'oil', 'tourism', 'sports', 'youth', 'commerce', 'economic', 'internal', 'external', 'home', 'treasury', 'crown', 'grand', 'international', 'federal', 'local', 'city', 'district', 'provincial', 'plenipotentiary', 'extraordinary', 'and', 'technology', 'science', 'higher', 'communications', 'information', 'climate', 'infrastructure', 'investment', 'investments', 'union', 'european', 'company', 'bank', 'central', 'board', 'world', 'olympic',
]);

/** What ministers are of, beside `qualifiers`: "Minister of Industry and Construction". */
export const portfolios = new Set([
  'construction', 'housing', 'planning', 'tech', 'technology', 'technologies', 'high', 'heavy', 'light', 'digital', 'development', 'industry', 'investments', 'water', 'youth', 'tourism', 'emergency', 'emergencies', 'works', 'roads', 'railways', 'aviation', 'mines', 'mining', 'minerals', 'petroleum', 'power', 'electricity', 'forestry', 'forests', 'fisheries', 'livestock', 'food', 'land', 'lands', 'irrigation', 'natural', 'resources', 'welfare', 'family', 'women', 'children', 'gender', 'employment', 'pensions', 'innovation', 'research', 'media', 'broadcasting', 'religious', 'ethnic', 'immigration', 'migration', 'border', 'justice', 'sport', 'arts', 'heritage', 'situations', 'relations', 'cooperation', 'integration', 'budget', 'revenue', 'taxes', 'shipping', 'ports', 'maritime', 'space', 'blue', 'green', 'rural', 'urban', 'reform', 'supply', 'electrification', 'digitalization', 'artificial', 'small', 'business', 'enterprise', 'competition', 'consumer', 'protection', 'aerospace', 'innovations', 'innovation', 'veterinary', 'archives', 'cybersecurity', 'entrepreneurship', 'demography', 'reconstruction', 'expatriates', 'diaspora', 'guidance', 'endowments', 'pilgrimage', 'antiquities', 'population', 'communication', 'telecommunications', 'metallurgy', 'chemical', 'textiles', 'safety', 'life', 'civil', 'service', 'services', 'solidarity', 'equality', 'inclusion', 'hydrology', 'meteorology', 'geology', 'electronics', 'logistics', 'standards', 'privatization', 'insurance', 'crafts', 'handicrafts', 'monuments', 'mobility', 'transition', 'consumption', 'property', 'prevention', 'expatriate', 'oceans', 'sea', 'environmental', 'medical', 'nutrition', 'hygiene', 'preschool', 'vocational', 'training', 'applied', 'fuel', 'nuclear', 'geological', 'wildlife', 'complex', 'agroindustrial', 'macroeconomics', 'charge', 'tribal', 'poverty', 'disaster', 'management',
]);

/** Before a surname, never part of a name. */
export const honorifics = new Set([
  'fm', 'mr', 'mrs', 'ms', 'messrs', 'srsg', 'emperor', 'empress', 'patriarch', 'miss', 'dr', 'prof', 'sir', 'dame', 'lord', 'lady', 'gen', 'col', 'lt', 'maj', 'capt', 'sgt', 'sen', 'rep', 'gov', 'adm', 'rev', 'hon', 'mullah', 'maulvi', 'mawlawi', 'sheikh', 'shaikh', 'sayyid',
  'ayatollah', 'hajji', 'imam', 'pope', 'king', 'queen', 'prince', 'princess', 'emir', 'sultan', 'crown', 'saint', 'comrade', 'brig',
]);

/** What is done in words: where it is done, nothing else takes place. */
export const saying = new Set([
  'said', 'says', 'told', 'tells', 'noted', 'notes', 'stated', 'added', 'adds', 'announced', 'announces', 'stressed', 'emphasized', 'emphasised', 'explained', 'argued', 'warned', 'warns',
  'confirmed', 'claimed', 'acknowledged', 'recalled', 'commented', 'remarked', 'replied', 'wrote', 'writes', 'tweeted', 'posted', 'predicted', 'insisted', 'observed', 'declared', 'denied', 'complained',
]);

/** Of `speech`, what firms and bodies do not do. */
export const ofPeople: ReadonlySet<string> = new Set(['recalled', 'remarked', 'replied', 'complained', 'tweeted', 'recounted', 'died', 'testified', 'resigned', 'chaired', 'thanked', 'spoke', 'speaks', 'studied', 'graduated', 'laughed', 'smiled', 'pleaded', 'believes', 'thinks', 'hopes', 'stressed', 'emphasized', 'emphasised', 'underlined', 'underscored']);

/** What people do in news, in the past and the present: the one before or after it is a person, or speaks for one. */
export const speech: ReadonlySet<string> = new Set([
  ...saying,
  'admitted', 'believes', 'thinks', 'hopes', 'estimated', 'concluded', 'asked', 'answered', 'met', 'arrived', 'resigned', 'chaired', 'expressed', 'thanked', 'praised', 'urged', 'urges', 'proposed', 'recounted', 'suggested',
  'pointed', 'highlighted', 'underlined', 'underscored',
  'congratulated', 'welcomed', 'vowed', 'pledged', 'promised', 'attended', 'visited', 'won', 'lost', 'scored', 'died', 'testified', 'called', 'spoke', 'speaks', 'delivered', 'took', 'became', 'served', 'studied', 'worked', 'heads', 'headed', 'leads', 'led', 'represented', 'graduated', 'moved', 'joined', 'held', 'received', 'accepted', 'rejected', 'signed', 'unveiled', 'collected', 'clinched', 'defended', 'retained', 'edged', 'stunned', 'qualified', 'triumphed', 'grabbed', 'bagged', 'earned', 'described', 'criticized', 'condemned', 'laughed', 'smiled', 'beat', 'defeated', 'finished', 'ran', 'runs', 'founded', 'hailed', 'reiterated', 'pleaded',
]);

/** Of `roles`: what a firm, a body or a place may be as well. */
export const atLarge = new Set(['rival', 'partner', 'owner', 'investor', 'member', 'observer', 'opposition', 'champion', 'successor', 'predecessor', 'challenger', 'principal', 'major', 'sponsor', 'newcomer', 'guest', 'neighbor', 'neighbour', 'trader', 'auditor', 'planner', 'publisher']);

/** Titles of those who are called by their first names. */
export const royal = new Set(['prince', 'princess', 'king', 'queen', 'sheikh', 'shaikh', 'sheikha', 'sultan', 'emir', 'pope', 'patriarch', 'emperor', 'empress']);
