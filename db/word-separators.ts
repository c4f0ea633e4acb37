/**
 * What parts words in the scripts that newsrooms write, as ranges between the brackets of a pattern: spaces, dashes,
 * quotation marks and commas, of Greek, Armenian, Hebrew, Arabic, Indic, Georgian, Ethiopic, Chinese and Japanese too;
 * signs and pictures. Few ranges: each is tried at each letter of a name.
 */
export const separators = [
  '\u0001-/:-@[-`{-©«-´¶-¹»-¿×÷', '\u037e\u0387\u055a-\u055f\u0589\u058a\u05be\u05f3\u05f4\u0609-\u061f\u066a-\u066d\u06d4\u0964\u0965\u10fb\u1360-\u1368',
  '\u2000-\u2070\u207a-\u207e\u208a-\u208e\u20a0-\u20cf\u2190-\u245f\u2500-\u2775\u2794-\u2bff\u2e00-\u2e2e\u2e30-\u2e7f\u3000-\u3004\u3008-\u3020\u3030\u30a0\u30fb', '\u{1f000}-\u{1f0ff}\u{1f300}-\u{1faff}',
].join('');
