/**
 * Text as it is compared: lower case, without accents, letters that only look different made one. "Türkiye" and
 * "turkiye" are equal, "Тоқаев" and "токаев" too; scripts are not turned into each other.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ıøłđæœßʻʼ’‘'`қғңөұүһәіҳҷӣӯў]/gu, (letter) => plain[letter] ?? letter)
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Letters that no decomposition makes plain: of Latin alphabets, and of the Cyrillic ones of Central Asia. */
const plain: Record<string, string> = {
  ı: 'i', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe', ß: 'ss', ʻ: '', ʼ: '', '’': '', '‘': '', "'": '', '`': '',
  қ: 'к', ғ: 'г', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', ә: 'а', і: 'и', ҳ: 'х', ҷ: 'ч', ӣ: 'и', ӯ: 'у', ў: 'у',
};

/**
 * Text to look something up by, as either database takes it: Postgres refuses U+0000. No stored text has one, so that
 * what is looked for is nobody's after as before.
 */
export function askable(text: string): string {
  return text.replaceAll('\0', '\uFFFD');
}

/** Folded text in Latin letters: "токаев" is "tokaev". Other scripts stay. */
export function latinOf(folded: string): string {
  return folded.replace(/[а-я]/gu, (letter) => latin[letter] ?? letter);
}

/** A slug: ASCII letters, digits and single hyphens, at most 80 characters. Empty if nothing of the text can be written so. */
export function slugOf(text: string): string {
  return latinized(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '');
}

/** Folded, and Cyrillic letters written in Latin ones: "Токаев" is "tokaev". Other scripts stay as they are. */
export function latinized(text: string): string {
  return [...fold(text)].map((letter) => latin[letter] ?? letter).join('');
}

/** Folded Cyrillic to Latin, as newsrooms of the region write it (BGN/PCGN, simplified). */
const latin: Record<string, string> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p',
  р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e',
  ю: 'yu', я: 'ya',
};
