/** Verbs whose forms no rule makes: what stands in the past, and as a participle where that is another. */
const irregular: Readonly<Record<string, string>> = {
  beat: 'beat,beaten', become: 'became,become', begin: 'began,begun', break: 'broke,broken', bring: 'brought', burst: 'burst', buy: 'bought', come: 'came', cut: 'cut', draw: 'drew,drawn', drive: 'drove,driven', fall: 'fell,fallen', fight: 'fought', find: 'found', light: 'lit', flee: 'fled',
  fly: 'flew,flown', freeze: 'froze,frozen', give: 'gave,given', go: 'went,gone', hold: 'held', lay: 'laid', leave: 'left', lose: 'lost',
  overrun: 'overran,overrun', put: 'put', quit: 'quit', rebuild: 'rebuilt', retake: 'retook,retaken', rise: 'rose,risen', sell: 'sold', send: 'sent', set: 'set', shrink: 'shrank,shrunk', shut: 'shut', sink: 'sank,sunk', sit: 'sat', slide: 'slid',
  spend: 'spent', stand: 'stood', strike: 'struck', sweep: 'swept', swear: 'swore,sworn', take: 'took,taken', unfreeze: 'unfroze,unfrozen', uphold: 'upheld', win: 'won', withdraw: 'withdrew,withdrawn', withhold: 'withheld',
};
/** They double their last letter. */
const doubling: ReadonlySet<string> = new Set(['ban', 'bar', 'cut', 'drop', 'overrun', 'put', 'quit', 'scrap', 'set', 'shut', 'sit', 'stop', 'win', 'annul', 'expel', 'repel', 'cancel', 'travel', 'acquit', 'admit', 'begin', 'patrol', 'step', 'transfer']);

/** Americans don't. */
const alsoSingle: ReadonlySet<string> = new Set(['cancel', 'travel']);

/** All forms of a verb: "open", "opens", "opened", "opening". British and American spellings are two verbs here. */
export function formsOf(verb: string): string[] {
  const stem = doubling.has(verb) ? verb + (verb.at(-1) ?? '') : verb.endsWith('e') && !verb.endsWith('ee') ? verb.slice(0, -1) : verb;
  const isY = /[^aeiou]y$/.test(verb);
  const third = isY ? `${verb.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
  const american = alsoSingle.has(verb) ? [`${verb}ed`, `${verb}ing`] : [];
  const past = irregular[verb]?.split(',') ?? [isY ? `${verb.slice(0, -1)}ied` : verb.endsWith('ee') ? `${verb}d` : `${stem}ed`];
  return [...new Set([verb, third, ...past, `${stem}ing`, ...american])];
}

/** "lift~ sanctions" stands for "lift sanctions", "lifts sanctions", "lifted sanctions", "lifting sanctions". */
export function spelled(words: string): string[] {
  return words.split(',').flatMap((phrase) => {
    const verb = /^(\p{Ll}+)~/u.exec(phrase)?.[1];
    return verb === undefined ? phrase : formsOf(verb).map((form) => form + phrase.slice(verb.length + 1));
  });
}
