/** What speaks for the state of the US, and for the country, in a story that says Georgia. */
export const stateOfGeorgia = /\b(?:Atlanta|Savannah|Augusta|Macon|Fulton County|Alabama|Florida|South Carolina|North Carolina|Tennessee|Texas|Pennsylvania|Arizona|Michigan|Wisconsin|Nevada|Ohio|Kemp|Raffensperger|Ossoff|Warnock|Abrams|Stacey|Republicans?|Democrats?|Democratic|swing states?|peach|Bulldogs|Fani Willis|U\.S\. state|US state|state of Georgia|state legislature|battleground|Georgia voters|Deep South|gubernatorial)\b/g;
export const countryOfGeorgia = /\b(?:Tbilisi|Georgians?|Batumi|Kutaisi|Poti|Anaklia|Armenian?|Azerbaijani?|Caucasus|Abkhazian?|Ossetian?|Black Sea|Kobakhidze|Zourabichvili|Saakashvili|Kavelashvili|Ivanishvili|Moldova|Ukraine|Russian?|Baku|Yerevan|Middle Corridor|Caspian|EU|NATO|European Union|Turkey|Türkiye|Kazakhstan)\b/g;
export const statesOfTheUs = new Set(('alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming atlanta savannah augusta').split(' '));

/** States whose names are of two words. */
export const longStates = new Set(['north carolina', 'south carolina', 'north dakota', 'south dakota', 'new york', 'new mexico', 'new jersey', 'new hampshire', 'west virginia', 'rhode island']);

/** Words beside it, folded, that speak for the country: who governs one, and what is done with one. */
export const besideCountry = new Set([
  'president', 'presidents', 'premier', 'minister', 'ministers', 'ambassador', 'ambassadors', 'embassy', 'parliament', 'government', 'foreign', 'diplomats', 'diplomat', 'accession', 'republic', 'country', 'tbilisi', 'batumi', 'kutaisi', 'poti', 'anaklia', 'abkhazia', 'ossetia', 'caucasus', 'invaded', 'exports', 'imports', 'nation', 'sanctions', 'eu', 'nato', 'visa-free', 'russia', 'transit', 'georgian',
]);
/** The same for the state. */
export const besideState = new Set(['state', 'senator', 'sen', 'governor', 'gov', 'republican', 'democrat', 'republicans', 'democrats', 'congresswoman', 'congressman', 'rep', 'county', 'legislature', 'gubernatorial', 'kemp', 'raffensperger', 'ossoff', 'warnock', 'statewide', 'battleground', 'southern']);
/** After it, without a possessive. */
export const stateAdjuncts = new Set([
  'lawmakers', 'lawmaker', 'voters', 'voter', 'senator', 'senators', 'governor', 'gov', 'legislature', 'law', 'court', 'judge', 'jury', 'prosecutors', 'prosecutor', 'county', 'resident', 'residents', 'man', 'woman', 'officials', 'farmers', 'farmer', 'republicans', 'republican', 'democrats', 'democrat', 'congresswoman', 'congressman', 'congressional', 'runoff', 'primary', 'electors', 'native', 'ballots', 'house', 'senate', 'secretary', 'plant', 'teenager', 'couple', 'school', 'schools', 'peaches', 'power', 'students', 'legislators', 'poll', 'supreme', 'statehouse', 'factory', 'coast', 'sheriff', 'deputies',
]);
