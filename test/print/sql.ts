const words = /(?:'(?:[^']|'')*'|"(?:[^"]|"")*"|[^\s(),'"])+|[(),]/g;
const clauses = /^(with|select|from|where|and|(inner |left |cross )?join|group by|having|order by|limit|union( all)?|insert into|values|on conflict|returning|update|set|delete from)$/i;
/** Words that may be one with the next. */
const beginnings = /^(inner|left|cross|group|order|union|insert|on|delete)$/i;

interface Word {
  readonly text: string;
  /** White space comes before it. */
  readonly isApart: boolean;
}

/** A statement with a clause a line, sub-queries and the columns of a table set in: a change in it is a line in review. */
export function pretty(sql: string): string {
  const lines = [''];
  /** For each bracket that is open, whether what is in it stands on lines of its own. */
  const open: boolean[] = [];
  const newLine = () => lines.push('  '.repeat(open.filter(Boolean).length));
  const append = ({ text, isApart }: Word) => {
    const line = lines.pop() ?? '';
    lines.push(line + (isApart && line.trim() !== '' ? ' ' : '') + text);
  };
  const isTable = /^create table/i.test(sql);
  const all = phrases(sql);
  for (const [n, word] of all.entries()) {
    const inBlock = open.every(Boolean);
    if (word.text === '(') {
      append(word);
      const isBlock = inBlock && (/^(with|select)$/i.test(all[n + 1]?.text ?? '') || (isTable && open.length === 0));
      open.push(isBlock);
      if (isBlock) newLine();
    } else if (word.text === ')') {
      if (open.pop()) newLine();
      append(word);
    } else {
      if (inBlock && clauses.test(word.text) && lines.at(-1)?.trim() !== '') newLine();
      append(word);
      if (word.text === ',' && isTable && open.length === 1) newLine();
    }
  }
  return lines.join('\n');
}

/** The words of a statement; those of a clause's name in one. */
function phrases(sql: string): Word[] {
  const found: Word[] = [];
  for (const { 0: text, index } of sql.matchAll(words)) {
    const last = found.at(-1);
    const both = `${last?.text} ${text}`;
    if (last && beginnings.test(last.text) && clauses.test(both)) found[found.length - 1] = { ...last, text: both };
    else found.push({ text, isApart: index > 0 && /\s/.test(sql.charAt(index - 1)) });
  }
  return found;
}
