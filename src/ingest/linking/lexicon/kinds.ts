/** What a political body is called, small letters: what stands before it with a capital is its name. */
export const kinds = new Set(['party', 'bloc', 'movement', 'coalition', 'alliance', 'faction']);

/** The same of others: only a name that is nothing else. */
export const kindsAtLarge = new Set(['group', 'militia', 'studio', 'union', 'agency', 'newspaper', 'magazine', 'tabloid', 'airline', 'conglomerate', 'chain', 'foundation', 'broadcaster', 'portal', 'website', 'publication', 'brewery', 'supermarket', 'bank', 'company', 'cartel', 'gang', 'junta', 'brigade', 'battalion']);

/** Before a party's name: "the ruling Amanat party". */
export const ofKinds = new Set(['ruling', 'governing', 'opposition', 'right', 'left', 'wing', 'centrist', 'liberal', 'conservative', 'nationalist', 'populist', 'islamist', 'socialist', 'communist', 'green', 'main', 'largest', 'biggest', 'democratic', 'leftist', 'rightist', 'secular', 'separatist', 'nascent', 'anti', 'pro', 'western', 'russian', 'european', 'immigration', 'independence', 'establishment', 'former', 'fledgling', 'banned', 'outlawed', 'dominant', 'new', 'small', 'tiny', 'called', 'islamic', 'kurdish', 'his', 'her', 'their', 'own', 'named', 'presidential', 'kremlin', 'government', 'military', 'junta', 'allied', 'backed', 'agrarian', 'reformist', 'environmentalist', 'eurosceptic', 'extremist', 'tory', 'catalan', 'regional']);

/** What parties are by their names, without more: "the Social Democratic party" is that with its last word. */
export const ideologies = new Set(['communist', 'conservative', 'republican', 'democratic', 'democrat', 'socialist', 'social', 'liberal', 'labour', 'labor', 'green', 'national', 'nationalist', 'christian', 'progressive', 'popular', 'radical', 'united', 'agrarian', 'peoples', 'workers', 'islamic', 'federal', 'union', 'constitutional', 'patriotic', 'centre', 'center', 'reform']);

/** Peoples, creeds and regions that states or people band together by. */
export const peoples = new Set(['gulf', 'sahel', 'andean', 'benelux', 'caribbean', 'tibetan', 'catalan', 'uyghur', 'sunni', 'shia', 'alawite', 'druze', 'tuareg', 'hutu', 'tutsi', 'pashtun', 'tajik', 'hazara', 'rohingya', 'roma', 'maori', 'evangelical', 'lutheran', 'transatlantic', 'brexit', 'maidan', 'lgbt', 'lgbtq', 'maga', 'hindutva', 'euro', 'schengen', 'visegrad', 'mena', 'eu', 'us', 'un', 'uk', 'tea', 'facebook', 'whatsapp', 'telegram', 'signal']);

/** Chambers that are named without more: "told the Senate". */
export const chambers = new Set(['senate', 'congress', 'parliament']);
