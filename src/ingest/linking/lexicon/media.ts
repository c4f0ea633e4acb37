/** Slugs and names, folded, of agencies and papers that news is credited to. */
export const media = new Set([
  'reuters', 'associated-press', 'afp', 'agence-france-presse', 'bloomberg', 'bbc', 'cnn', 'deutsche-welle', 'al-jazeera', 'financial-times', 'new-york-times', 'rfe-rl', 'voice-of-america', 'tass', 'itar-tass', 'ria-novosti', 'sputnik', 'interfax', 'rt', 'kommersant', 'xinhua', 'global-times', 'anadolu-agency', 'trt', 'azertac', 'trend-news-agency', 'irna',
  'kazinform', 'astana-times', 'tengrinews', 'orda-kz', 'vlast-kz', 'khabar-agency', 'times-of-central-asia', 'uza', 'gazeta-uz', 'kun-uz', 'daryo', 'kabar', '24-kg', 'akipress', 'kaktus-media', 'kloop', 'khovar', 'asia-plus', 'tdh', 'chronicles-of-turkmenistan', 'tolo-news', 'eurasianet', 'the-diplomat', 'occrp',
  'dpa', 'efe', 'ansa', 'pti', 'ani', 'upi', 'kyodo', 'yonhap', 'belta', 'ukrinform', 'armenpress', 'interpress', 'montsame', 'antara', 'bernama', 'nhk', 'cctv', 'cgtn', 'abc', 'nbc', 'cbs', 'cnbc', 'npr', 'pbs', 'axios', 'politico', 'euronews', 'the-guardian', 'wall-street-journal', 'washington-post', 'nikkei', 'getty', 'getty-images', 'the-economist', 'le-monde', 'der-spiegel', 'tasnim', 'fars', 'mehr', 'unian', 'meduza', 'newsweek', 'tuoi-tre',
]);

/** What the name of a paper, an agency or a station ends in. */
export const mediaName = /(?:\b(?:news|news agency|telegraph agency|press agency|press|times|post|tv|television|radio|herald|gazette|gazeta|tribune|journal|daily|weekly|broadcasting corporation|media|inform|newspaper|guardian|economist|diplomat|independent|telegraph|star|monitor)|\.(?:kz|uz|kg|com|net|info|media|news))$/i;

/** Between a word for saying and an agency: "told Reuters", "quoted by TASS". */
export const saidTo = new Set(['told', 'citing', 'cited', 'quoting', 'tells']);
export const carriedBy = new Set(['seen', 'reported', 'quoted', 'cited', 'carried', 'published', 'reviewed', 'obtained', 'conducted', 'interviewed', 'contacted', 'released', 'polled', 'surveyed', 'shared', 'aired', 'broadcast', 'report']);
/** What one who reports does. */
export const reporting = new Set([
  'reports', 'reported', 'reporting', 'writes', 'wrote', 'said', 'says', 'cited', 'cites', 'citing', 'quoted', 'quotes', 'quoting', 'notes', 'noted', 'learned', 'learnt', 'understands', 'adds', 'added', 'published', 'publishes', 'showed', 'shows', 'confirmed', 'informs', 'informed', 'calculated', 'estimates',
]);
/** Who or what is an agency's own: "a Reuters correspondent", "a Bloomberg poll". */
export const ofAgency = new Set(['correspondent', 'correspondents', 'reporter', 'reporters', 'journalist', 'journalists', 'witness', 'witnesses', 'photographer', 'poll', 'survey', 'calculations', 'tally', 'interview', 'report', 'newsroom', 'data', 'news', 'state', 'television', 'agency', 'tv']);
