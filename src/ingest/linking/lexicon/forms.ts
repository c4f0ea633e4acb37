/** Verbs whose forms no rule makes: what stands in the past, and as a participle where that is another. */
const irregular: Readonly<Record<string, string>> = {
  beat: 'beat,beaten', become: 'became,become', begin: 'began,begun', break: 'broke,broken', bring: 'brought', burst: 'burst', buy: 'bought', come: 'came', cut: 'cut', draw: 'drew,drawn', drive: 'drove,driven', fall: 'fell,fallen', fight: 'fought', find: 'found', light: 'lit', flee: 'fled',
  fly: 'flew,flown', freeze: 'froze,frozen', get: 'got', give: 'gave,given', go: 'went,gone', hold: 'held', keep: 'kept', lay: 'laid', lead: 'led', leave: 'left', lend: 'lent', lose: 'lost', let: 'let', make: 'made', meet: 'met',
  overrun: 'overran,overrun', overthrow: 'overthrew,overthrown', pay: 'paid', put: 'put', quit: 'quit', rebuild: 'rebuilt', retake: 'retook,retaken', rise: 'rose,risen', seek: 'sought', sell: 'sold', send: 'sent', set: 'set', shoot: 'shot', shrink: 'shrank,shrunk', shut: 'shut', sink: 'sank,sunk', sit: 'sat', slide: 'slid', speak: 'spoke,spoken',
  spend: 'spent', stand: 'stood', strike: 'struck', sweep: 'swept', swear: 'swore,sworn', take: 'took,taken', tell: 'told', throw: 'threw,thrown', unfreeze: 'unfroze,unfrozen', uphold: 'upheld', win: 'won', withdraw: 'withdrew,withdrawn', withhold: 'withheld', write: 'wrote,written',
};
/** They double their last letter. */
const doubling: ReadonlySet<string> = new Set(['ban', 'bar', 'cut', 'drop', 'get', 'let', 'overrun', 'put', 'quit', 'scrap', 'set', 'shut', 'sit', 'slam', 'stop', 'win', 'annul', 'expel', 'repel', 'refer', 'rebel', 'cancel', 'travel', 'acquit', 'admit', 'begin', 'patrol', 'ship', 'step', 'strip', 'transfer']);

/** All forms of a verb: "open", "opens", "opened", "opening". British and American spellings are two verbs here. */
export function formsOf(verb: string): string[] {
  const stem = doubling.has(verb) ? verb + (verb.at(-1) ?? '') : verb.endsWith('e') && !verb.endsWith('ee') ? verb.slice(0, -1) : verb;
  const isY = /[^aeiou]y$/.test(verb);
  const third = isY ? `${verb.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
  const past = irregular[verb]?.split(',') ?? [isY ? `${verb.slice(0, -1)}ied` : verb.endsWith('ee') ? `${verb}d` : `${stem}ed`];
  return [...new Set([verb, third, ...past, `${stem}ing`])];
}

/** "lift~ sanctions" stands for "lift sanctions", "lifts sanctions", "lifted sanctions", "lifting sanctions". */
export function spelled(words: string): string[] {
  return words.split(',').flatMap((phrase) => {
    const verb = /^(\p{Ll}+)~/u.exec(phrase)?.[1];
    return verb === undefined ? phrase : formsOf(verb).map((form) => form + phrase.slice(verb.length + 1));
  });
}
